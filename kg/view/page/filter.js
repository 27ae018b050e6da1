// Which statements and entities are shown.
kg.dimensions = { // what a statement is sorted by in the filters of the same name
  group: (told) => told.relation.group,
  voice: (told) => (told.speaker === null ? "own" : "attributed"),
  speaker: (told) => told.speaker,
  factuality: (told) => told.factuality,
  polarity: (told) => (told.negated ? "negated" : "affirmed"),
  article: (told) => told.article.id,
};

kg.days = (told, by) => { // from its first to its last day; null where nobody knows
  if (by === "article") return told.article.day === null ? null : { first: told.article.day, last: told.article.day };
  return told.time && told.time.first !== null ? told.time : null;
};

kg.passes = (told, shown) => {
  for (const [name, value] of Object.entries(kg.dimensions)) {
    if (shown.off[name].size && shown.off[name].has(value(told))) return false;
  }
  if (shown.asserted && !told.asserted) return false;
  if (shown.confidence > 0 && (told.confidence ?? 1) < shown.confidence) return false;
  if (shown.time) {
    const days = kg.days(told, shown.time.by);
    if (days ? days.last < shown.time.from || days.first > shown.time.to : !shown.time.undated) return false;
  }
  return true;
};

// { nodes, statements }: sets, statements with what has no object.
kg.visible = (shown) => {
  const { graph } = kg;
  const small = shown.small ? 0 : kg.smallPart();
  const near = shown.centre && kg.neighbours(shown.centre);
  const possible = (node) =>
    !shown.off.family.has(node.family.name) &&
    !shown.hidden.has(node) &&
    (node.part > small || node === shown.centre) &&
    (!near || near.has(node));

  const statements = new Set();
  const partners = new Map(); // node -> its other ends, as far as two: enough to know a leaf
  for (const told of graph.statements.values()) {
    if (!possible(told.subject) || (told.object && !possible(told.object)) || !kg.passes(told, shown)) continue;
    statements.add(told);
    if (!partners.has(told.subject)) partners.set(told.subject, new Set());
    if (!told.object) continue;
    if (!partners.has(told.object)) partners.set(told.object, new Set());
    if (told.object === told.subject) continue;
    partners.get(told.subject).add(told.object);
    partners.get(told.object).add(told.subject);
  }
  let nodes = new Set([...graph.nodes.values()].filter(
    (node) => possible(node) && (partners.has(node) || !node.statements.length || node === shown.centre),
  ));
  if (!shown.leaves) {
    nodes = new Set([...nodes].filter((node) => node === shown.centre || (partners.get(node)?.size ?? 0) > 1));
    for (const told of statements) {
      if (!nodes.has(told.subject) || (told.object && !nodes.has(told.object))) statements.delete(told);
    }
  }
  return { nodes, statements };
};

// A node and those it shares a statement with.
kg.neighbours = (node) => new Set([node, ...node.statements.map((told) => kg.otherEnd(told, node)).filter(Boolean)]);
