// Two handles on the days that occur, each as far from the next as all others, so that one old date does not push all
// others together; above them how many statements there are.
const BARS = 48;

kg.setUpTime = () => {
  const box = kg.find("#time");
  const [from, to] = box.querySelectorAll("input[type=range]");
  const undated = kg.find("#undated");
  let days = [];

  const by = () => box.querySelector("input[name=time-by]:checked").value;
  const label = () => {
    const [first, last] = [kg.dayName(days[from.value]), kg.dayName(days[to.value])];
    from.setAttribute("aria-valuetext", first);
    to.setAttribute("aria-valuetext", last);
    kg.find("#time-span").textContent = first === last ? first : `${first} – ${last}`;
    const [start, end] = [from.value, to.value].map((value) => value / Math.max(days.length - 1, 1));
    box.style.setProperty("--from", start);
    box.style.setProperty("--to", end);
    from.style.zIndex = start > 0.5 ? 2 : ""; // where both are at the right end, it must be this one that can be taken
    box.querySelectorAll(".bar").forEach((bar, index, all) => {
      bar.classList.toggle("out", (index + 1) / all.length <= start || index / all.length > end);
    });
  };

  const histogram = (spans) => {
    const bars = Array.from({ length: Math.min(BARS, days.length) }, () => 0);
    const place = new Map(days.map((day, index) => [day, Math.floor((index * bars.length) / days.length)]));
    for (const span of spans) bars[place.get(span.first)] += 1;
    const most = Math.max(...bars, 1);
    kg.find("#bars").replaceChildren(...bars.map((count) => {
      const bar = kg.element("i", { class: "bar" });
      bar.style.height = `${Math.round(100 * Math.sqrt(count / most))}%`;
      return bar;
    }));
  };

  // Puts the handles at the ends of what occurs, or at what is shown.
  const fill = () => {
    const all = [...kg.graph.statements.values()];
    const spans = all.map((told) => kg.days(told, by())).filter(Boolean);
    days = [...new Set(spans.map((span) => span.first))].sort((one, other) => one - other);
    kg.find("#undated-label").textContent = `Undated ones too (${kg.number(all.length - spans.length)})`;
    for (const range of [from, to]) {
      range.max = Math.max(days.length - 1, 0);
      range.disabled = days.length < 2;
    }
    histogram(spans);
    const { time } = kg.shown;
    from.value = time ? Math.max(days.indexOf(time.from), 0) : 0;
    to.value = time && days.includes(time.to) ? days.indexOf(time.to) : days.length - 1;
    undated.checked = time ? time.undated : true; // while no time is chosen, all are shown
    undated.disabled = !time;
    if (days.length) label();
    else kg.find("#time-span").textContent = by() === "article" ? "No article is dated" : "No statement is dated";
  };

  const apply = () => {
    if (!days.length) return;
    label();
    const whole = Number(from.value) === 0 && Number(to.value) === days.length - 1;
    const time = whole ? null : { by: by(), from: days[from.value], to: days[to.value], undated: Boolean(kg.shown.time) && undated.checked };
    if (time || kg.shown.time) kg.change({ time });
  };

  from.addEventListener("input", () => {
    if (Number(from.value) > Number(to.value)) from.value = to.value;
    label();
  });
  to.addEventListener("input", () => {
    if (Number(to.value) < Number(from.value)) to.value = from.value;
    label();
  });
  for (const each of [from, to, undated]) each.addEventListener("change", apply);
  for (const each of box.querySelectorAll("input[name=time-by]")) {
    each.addEventListener("change", () => {
      if (kg.shown.time) kg.change({ time: null });
      fill();
    });
  }

  return { fill, sync: () => {
    const time = kg.shown.time;
    if (time) box.querySelector(`input[name=time-by][value=${time.by}]`).checked = true;
    fill();
  } };
};
