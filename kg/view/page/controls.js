// The filters at the side: lists of boxes, made of what occurs in the graph, that also tell what colours and lines mean.
const FACTUALITIES = ["certain", "planned", "possible", "hypothetical", "unsupported"];
const LAST = ["Value", "Thing"]; // families that tell little
const FIRST = 10; // rows of a list shown at once
const SVG = "http://www.w3.org/2000/svg";

const line = (dashes, negated) => {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("class", negated ? "line negated" : "line");
  svg.setAttribute("viewBox", "0 0 30 8");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M1 4h28");
  if (dashes.length) path.setAttribute("stroke-dasharray", dashes.join(" "));
  svg.append(path);
  return svg;
};

const swatch = ({ shape, color }) => {
  const made = kg.element("i", { class: `swatch ${shape}`, "aria-hidden": "true" });
  made.style.background = color;
  return made;
};

// How often each value occurs, the most frequent first.
const counted = (items, value) => {
  const counts = new Map();
  for (const item of items) counts.set(value(item), (counts.get(value(item)) ?? 0) + 1);
  return [...counts].sort(([one, some], [other, others]) => others - some || String(one).localeCompare(String(other), "en"));
};

// The rows of each filter: { value, label, count, sign }.
const lists = () => {
  const nodes = [...kg.graph.nodes.values()];
  const statements = [...kg.graph.statements.values()];
  const families = new Map(nodes.map((node) => [node.family.name, node.family]));
  const of = (name, label, sign) => counted(statements, kg.dimensions[name]).map(([value, count]) => ({ value, count, label: label(value), sign: sign?.(value) }));
  const title = new Map([...kg.graph.articles.values()].map((article) => [article.id, article.title]));
  const denied = statements.filter((told) => told.negated).length;
  return {
    family: counted(nodes, (node) => node.family.name)
      .sort(([one], [other]) => LAST.indexOf(one) - LAST.indexOf(other))
      .map(([value, count]) => ({ value, count, label: families.get(value).label, sign: swatch(families.get(value)) })),
    group: of("group", (value) => (value === "other" ? "other relations" : value === "role" ? "roles and offices" : value)),
    voice: of("voice", (value) => (value === "own" ? "The article itself" : "Someone it quotes"), (value) => line(kg.dashes(value !== "own", false))),
    speaker: of("speaker", (value) => value).filter(({ value }) => value !== null),
    factuality: of("factuality", (value) => value, (value) => line(kg.dashes(false, value !== "certain")))
      .sort((one, other) => FACTUALITIES.indexOf(one.value) - FACTUALITIES.indexOf(other.value)),
    polarity: denied ? [{ value: "negated", count: denied, label: "denied or negated", sign: line([], true) }] : [],
    article: of("article", (value) => title.get(value)),
  };
};

const toggle = (kind, value, on) => kg.change({ off: { ...kg.shown.off, [kind]: kg.toggled(kg.shown.off[kind], value, !on) } });

// Leaves one value of a filter; the article itself speaks beside no chosen speaker.
const only = (kind, value, all) => {
  const off = { ...kg.shown.off, [kind]: new Set(all.filter((each) => each !== value)) };
  if (kind === "speaker") off.voice = new Set(["own"]);
  kg.change({ off });
};

const row = (kind, { value, label, count, sign }, all) => {
  const box = kg.element("input", { type: "checkbox", "data-filter": kind, onchange: () => toggle(kind, value, box.checked) });
  box.value = value;
  box.checked = !kg.shown.off[kind].has(value);
  return kg.element("div", { class: "row" },
    kg.element("label", {}, box, sign ?? null, kg.element("span", { class: "name", title: label }, kg.apart(label)), kg.element("span", { class: "count" }, kg.number(count))),
    all.length > 1 ? kg.element("button", { type: "button", class: "only", "aria-label": `Only ${label}`, onclick: () => only(kind, value, all) }, "only") : null);
};

kg.fillFilters = () => {
  for (const [kind, items] of Object.entries(lists())) {
    const box = kg.find(`#filter-${kind}`);
    const values = items.map(({ value }) => value);
    box.replaceChildren(kg.cut(items, FIRST, (item) => row(kind, item, values)));
    box.closest("details").hidden = !box.closest("details").querySelector(".row");
  }
  kg.find("#filter-article").closest("details").hidden = kg.graph.articles.size < 2;
};

const chip = (label, act) => kg.element("button", { type: "button", class: "chip", "aria-label": `${label}: show again`, onclick: act }, kg.apart(label), kg.element("span", { "aria-hidden": "true" }, "×"));

// What keeps parts of the graph from being seen, and a way to take back each.
const chips = () => {
  const { shown } = kg;
  const clean = Object.fromEntries(Object.keys(shown.off).map((kind) => [kind, new Set()]));
  const filtered = Object.values(shown.off).some((set) => set.size) || shown.asserted || shown.confidence > 0 || shown.time;
  return [
    shown.centre && chip(`Only around ${kg.shortened(shown.centre.name, 22)}`, () => kg.change({ centre: null }, { fit: true })),
    shown.hidden.size ? chip(`${kg.number(shown.hidden.size)} hidden`, () => kg.change({ hidden: new Set() })) : null,
    !shown.leaves && chip("Leaves hidden", () => kg.change({ leaves: true })),
    filtered && chip("Filters", () => kg.change({ off: clean, asserted: false, confidence: 0, time: null })),
  ].filter(Boolean);
};

// Shows in the controls what is shown in the graph.
kg.syncControls = (visible, selected) => {
  const { shown, graph } = kg;
  for (const box of document.querySelectorAll("[data-filter]")) box.checked = !shown.off[box.dataset.filter].has(box.value);
  kg.find("#asserted").checked = shown.asserted;
  kg.find("#confidence").value = Math.round(100 * shown.confidence);
  kg.find("#confidence-value").textContent = shown.confidence ? `${Math.round(100 * shown.confidence)} % and more` : "any";
  kg.find("#chips").replaceChildren(...chips());
  const part = (some, all, one, more) => `${some === all ? "" : `${kg.number(some)} of `}${kg.count(all, one, more)}`;
  kg.find("#shown").textContent =
    `${part(visible.nodes.size, graph.nodes.size, "entity", "entities")} · ${part(visible.statements.size, graph.statements.size, "statement", "statements")}`;
  const limit = kg.smallPart();
  const small = [...graph.nodes.values()].filter((node) => node.part <= limit).length;
  const button = kg.find("#small");
  button.hidden = !small;
  button.setAttribute("aria-pressed", String(shown.small));
  button.replaceChildren(`${kg.count(small, "entity", "entities")} in small parts: `, kg.element("span", {}, shown.small ? "hide" : "show"));
  const { centre } = shown;
  kg.find("#neighbours").disabled = !centre && !selected?.node;
  kg.find("#neighbours").setAttribute("aria-pressed", String(Boolean(centre)));
  kg.find("#leaves").setAttribute("aria-pressed", String(!shown.leaves));
  kg.find("#undo").disabled = !kg.history.length;
};
