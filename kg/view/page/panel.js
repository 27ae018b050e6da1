// What is known of what is selected: an entity, an edge, or a community.
const STEP = 15; // statements of one relation, or of an edge, shown at once

const statement = (told, choose) => kg.element("article", { class: "statement" }, kg.summary(told, choose), kg.evidence(told));

const byTime = (one, other) => (one.time?.first ?? Infinity) - (other.time?.first ?? Infinity);

const action = (label, act) => kg.element("button", { type: "button", onclick: act }, label);

// A relation with its statements, which are made when it is opened.
const group = (label, told, choose, open) => {
  const made = kg.element("details", { class: "relation" }, kg.element("summary", {}, kg.element("span", {}, kg.apart(label)), kg.element("span", { class: "count" }, kg.number(told.length))));
  const fill = () => {
    if (made.open && made.childElementCount === 1) made.append(kg.cut(told, STEP, (one) => statement(one, choose)));
  };
  made.addEventListener("toggle", fill);
  made.open = open;
  fill();
  return made;
};

const roles = (node, told) => {
  const held = told.filter((one) => one.relation.group === "role" && one.subject === node && one.object).sort(byTime);
  if (!held.length) return null;
  const rows = new Map(); // the same role told twice is one row
  for (const one of held) {
    const tenure = one.details.find((detail) => ["former", "acting", "elect"].includes(detail));
    const when = [tenure, one.time?.text].filter(Boolean).join(", ");
    const about = [when, one.factuality === "certain" ? null : one.factuality, one.speaker && `says ${one.speaker}`];
    const row = [`${one.negated ? one.relation.denied : one.relation.label} ${one.object.name}`, ...about.filter(Boolean)];
    rows.set(row.join(" · "), { one, row });
  }
  return kg.element("section", {}, kg.element("h3", {}, "Roles"), kg.element("ul", { class: "roles" }, kg.cut([...rows.values()], 8, ({ one, row: [role, ...about] }) =>
    kg.element("li", { class: one.negated ? "denied" : null }, kg.apart(role), about.length ? kg.element("span", { class: "meta" }, " · ", kg.listed(about)) : ""))));
};

const links = (node) => {
  const urls = node.links.filter((url) => URL.canParse(url));
  if (!urls.length) return null;
  const named = (url) => {
    const item = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(url);
    return item ? `Wikidata ${item[1]}` : new URL(url).hostname;
  };
  return kg.element("p", { class: "meta" }, urls.flatMap((url, index) => [
    index ? " · " : "", kg.element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, named(url)),
  ]));
};

const articles = (told) => {
  const found = new Map();
  for (const one of told) found.set(one.article, (found.get(one.article) ?? 0) + 1);
  const sorted = [...found].sort(([one], [other]) => (other.day ?? 0) - (one.day ?? 0));
  return kg.element("section", {}, kg.element("h3", {}, kg.count(found.size, "article", "articles")), kg.cut(sorted, 8, ([article]) => kg.source(article)));
};

// The first names, as many as fit; together they may be long.
const also = (names) => {
  const shown = names.filter((_, index) => names.slice(0, index + 1).join(", ").length <= 200 || index === 0);
  return [...shown.flatMap((name, index) => [index ? ", " : "", kg.apart(kg.shortened(name, 200))]), shown.length < names.length ? " …" : ""];
};

kg.describe = (node) => [
  kg.element("h2", {}, kg.apart(node.name)),
  kg.element("p", { class: "meta" }, kg.element("span", { class: "kind" }, kg.spelled(node.type)), node.aliases.length ? [" · also ", also(node.aliases)] : ""),
];

// The page that the server has of an entity.
const ownPage = (node) => {
  const { entities } = kg.find("#graph").dataset;
  return entities ? kg.element("p", { class: "meta" }, kg.element("a", { href: entities + encodeURIComponent(node.id) }, "All about it")) : null;
};

const entity = (node, told, on) => {
  const relations = new Map();
  for (const one of told) {
    if (!relations.has(one.relation.label)) relations.set(one.relation.label, []);
    relations.get(one.relation.label).push(one);
  }
  const groups = [...relations].sort((one, other) => other[1].length - one[1].length);
  const only = kg.shown.centre === node;
  return [
    ...kg.describe(node),
    ownPage(node),
    links(node),
    kg.element("p", { class: "buttons" },
      action(only ? "Show all again" : "Neighbours only", () => on.centre(only ? null : node)),
      action("Hide", () => on.hide(node)),
      kg.neighboursAddress() ? action("Load neighbours", () => on.load(node)) : null,
      kg.folds() && kg.shown.unfolded.has(node.community) ? action("Fold its community", () => on.fold(node.community)) : null),
    roles(node, told),
    kg.element("section", {}, kg.element("h3", {}, kg.count(told.length, "statement", "statements")),
      kg.cut(groups.map(([label, some], index) => [label, some, index]), 30, ([label, some, index]) =>
        group(label, some.sort(byTime), on.choose, told.length <= 8 || index === 0))),
    told.length ? articles(told) : null,
  ];
};

const edge = ({ from, to, statements }, on) => {
  const name = (mark) => (mark.node ? kg.element("button", { type: "button", class: "name", onclick: () => on.choose(mark.node) }, kg.apart(mark.name)) : kg.element("strong", {}, kg.apart(mark.name), " and others"));
  return [
    kg.element("h2", {}, name(from), " → ", name(to)),
    kg.element("p", { class: "meta" }, kg.count(statements.length, "statement", "statements")),
    kg.cut([...statements].sort(byTime), STEP, (told) => statement(told, on.choose)),
  ];
};

// Fills the panel; `selected` is { node }, { edge } or null. `on` is { choose, centre, hide, load, fold }.
kg.fillPanel = (selected, scene, visible, on) => {
  const panel = kg.find("#panel");
  const bundle = selected?.edge && scene.edges.get(selected.edge);
  panel.hidden = !(bundle || selected?.node);
  if (panel.hidden) return;
  const told = selected.node && selected.node.statements.filter((one) => visible.statements.has(one));
  const children = bundle ? edge(bundle, on) : entity(selected.node, told, on);
  kg.find("#evidence").replaceChildren(...children.filter(Boolean));
  panel.scrollTop = 0;
};
