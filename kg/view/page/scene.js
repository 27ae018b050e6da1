// What is drawn: a mark for each entity or folded community, an edge for all statements from one mark to another.
//
// mark: { id, node | community, name, shape, color, x, y, size, weight, faded }
// edge: { id, from, to (marks), statements, label, negated, dashes, width, bend, faded }

kg.folds = () => kg.find("#graph").dataset.drawing === "sigma";

kg.scene = ({ nodes, statements }, shown, selected) => {
  const marks = new Map();
  const counts = new Map();
  const folded = (node) => kg.folds() && node.community && !shown.centre && !shown.unfolded.has(node.community);
  for (const node of nodes) if (folded(node)) counts.set(node.community, (counts.get(node.community) ?? 0) + 1);
  const markOf = (node) => {
    const id = folded(node) ? `community ${node.community.index}` : node.id;
    if (!marks.has(id)) marks.set(id, folded(node) ? communityMark(id, node.community, counts) : nodeMark(id, node));
    return marks.get(id);
  };
  for (const node of nodes) markOf(node);

  const edges = new Map();
  for (const told of statements) {
    if (!told.object) continue;
    const [from, to] = [markOf(told.subject), markOf(told.object)];
    if (from === to && from.community) continue;
    const id = `${from.id} ${to.id}`;
    if (!edges.has(id)) edges.set(id, { id, from, to, statements: [] });
    edges.get(id).statements.push(told);
  }
  for (const edge of edges.values()) {
    dress(edge);
    join(edge.from, edge.to);
    join(edge.to, edge.from);
    edge.bend = kg.graph.bends.get(edge.id) ?? (edge.from !== edge.to && edges.has(`${edge.to.id} ${edge.from.id}`) ? 0.15 : 0);
  }
  fade(marks, edges, selected);
  return { marks, edges };
};

// Counts an edge of a mark, and turns its name away from where the edge leads.
const join = (mark, other) => {
  mark.weight += 1;
  const distance = Math.hypot(mark.x - other.x, mark.y - other.y) || 1;
  mark.away ??= [0, 0];
  mark.away = [mark.away[0] + (mark.x - other.x) / distance, mark.away[1] + (mark.y - other.y) / distance];
};

const nodeMark = (id, node) => ({
  id, node, name: node.name, shape: node.family.shape, color: node.family.color,
  x: node.x, y: node.y, size: node.size, weight: 0,
});

const communityMark = (id, community, counts) => ({
  id, community, name: community.node.name, count: counts.get(community), shape: "dot", color: community.node.family.color,
  x: community.x, y: community.y, size: Math.max(0.72 * community.radius, 12), weight: counts.get(community),
});

// How an edge looks follows from all its statements: what is asserted outweighs, in line and words; else what all share.
// A whole line is of something asserted, or denied: nothing else may look like it.
const dress = (edge) => {
  const all = edge.statements;
  const asserted = all.filter((told) => told.asserted);
  const telling = asserted.length ? asserted : all;
  const known = telling.filter((told) => told.relation.group !== "other"); // met, rather than posed with
  const verbs = new Map();
  for (const told of known.length ? known : telling) verbs.set(told.verb, (verbs.get(told.verb) ?? 0) + 1);
  const [verb, times] = [...verbs].reduce((best, each) => (each[1] > best[1] ? each : best));
  const more = all.length - times;
  const denials = all.filter((told) => told.negated).length;
  const contested = denials && denials < all.length ? `, ${denials} denied` : "";
  edge.verb = verb;
  edge.label = edge.from.community || edge.to.community
    ? kg.count(all.length, "statement", "statements")
    : `${verb}${times > 1 ? ` ×${times}` : ""}${more ? ` +${more}` : ""}${contested}`;
  edge.negated = all.every((told) => told.negated);
  const attributed = all.every((told) => told.speaker !== null);
  const uncertain = all.every((told) => told.factuality !== "certain");
  edge.dashes = asserted.length ? [] : kg.dashes(attributed, uncertain || !(attributed || edge.negated));
  edge.width = Math.min(1.4 + 0.7 * Math.log2(all.length), 6);
};

// What has nothing to do with the selected node or edge steps back.
const fade = (marks, edges, selected) => {
  const edge = selected?.edge && edges.get(selected.edge);
  const mark = selected?.node && marks.get(selected.node.id);
  if (!edge && !mark) return;
  const near = new Set(edge ? [edge.from, edge.to] : [mark]);
  for (const each of edges.values()) {
    each.faded = edge ? each !== edge : each.from !== mark && each.to !== mark;
    if (!each.faded) near.add(each.from).add(each.to);
  }
  for (const each of marks.values()) each.faded = !near.has(each);
  for (const each of near) each.strong = true;
  (mark ?? edge).selected = true;
};
