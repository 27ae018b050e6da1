// All statements that are shown as a plain table, a page at a time.
const PAGE = 100;

const COLUMNS = [
  ["Subject", (told) => told.subject.name],
  ["What is said", (told) => told.verb],
  ["Object", (told) => told.object?.name ?? ""],
  ["When", (told) => told.time?.text ?? "", (told) => told.time?.first ?? Infinity],
  ["Said by", (told) => told.speaker ?? "the article"],
  ["Presented as", (told) => (told.negated ? `${told.factuality}, negated` : told.factuality)],
  ["Confidence", (told) => (told.confidence === null ? "" : `${Math.round(100 * told.confidence)} %`), (told) => -(told.confidence ?? 0)],
  ["Article", (told) => told.article.title],
];

kg.setUpTable = (choose) => {
  const box = kg.find("#table");
  let rows = [];
  let from = 0;
  let sorted = null; // { column, down }

  const { compare: alphabetically } = new Intl.Collator("en");
  const compare = ([, text, key]) => (key
    ? (one, other) => key(one) - key(other) || 0
    : (one, other) => alphabetically(text(one), text(other)));

  const sort = (column) => {
    sorted = { column, down: sorted?.column === column && !sorted.down };
    rows.sort(compare(COLUMNS[column]));
    if (sorted.down) rows.reverse();
    from = 0;
    draw(`th:nth-child(${column + 1}) button`);
  };

  const columns = kg.graph.articles.size > 1 || kg.neighboursAddress() ? COLUMNS : COLUMNS.slice(0, -1);

  const head = ([label], column) => kg.element("th", { scope: "col", "aria-sort": sorted?.column === column ? (sorted.down ? "descending" : "ascending") : null },
    kg.element("button", { type: "button", onclick: () => sort(column) }, label));

  const row = (told) => {
    const [subject, verb, object, ...rest] = columns.map(([, text]) => kg.apart(text(told)));
    const open = kg.element("button", { type: "button", class: "name", title: "Show the sentence", onclick: () => choose(told) }, verb);
    return kg.element("tr", { class: told.negated ? "denied" : null },
      kg.element("th", { scope: "row" }, subject), kg.element("td", {}, open), kg.element("td", {}, object), rest.map((text) => kg.element("td", {}, text)));
  };

  const turn = (label, to) => kg.element("button", { type: "button", disabled: to < 0 || to >= rows.length, onclick: () => {
    from = to;
    draw("caption");
  } }, label);

  const draw = (focus) => {
    const to = Math.min(from + PAGE, rows.length);
    box.replaceChildren(
      kg.element("table", {},
        kg.element("caption", { tabindex: "-1" }, rows.length ? `Statements ${kg.number(from + 1)} to ${kg.number(to)} of ${kg.number(rows.length)}` : "No statement is shown"),
        kg.element("thead", {}, kg.element("tr", {}, columns.map(head))),
        kg.element("tbody", {}, rows.slice(from, to).map(row))),
      kg.element("p", { class: "buttons" }, turn("Previous", from - PAGE), turn("Next", from + PAGE)),
    );
    box.scrollTop = 0;
    if (focus) box.querySelector(focus)?.focus();
  };

  return (statements) => {
    rows = [...statements];
    from = 0;
    if (sorted) {
      rows.sort(compare(COLUMNS[sorted.column]));
      if (sorted.down) rows.reverse();
    }
    draw();
  };
};
