// The tables as objects: entities know their statements, statements their ends, articles and sentences.
kg.graph = { nodes: new Map(), statements: new Map(), articles: new Map(), communities: [], bends: new Map() };

const records = ({ columns, rows }) => rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

// Takes tables in; what is known already stays as it is. Returns the nodes that are new.
kg.add = (tables) => {
  const { graph } = kg;
  const table = Object.fromEntries(Object.entries(tables).map(([name, each]) => [name, records(each)]));
  for (const time of table.times) {
    time.last = kg.day(time.last) ?? kg.day(time.first);
    time.first = kg.day(time.first) ?? time.last;
  }
  const articles = table.articles.map((article) => {
    if (!graph.articles.has(article.id)) graph.articles.set(article.id, { ...article, day: kg.day(article.published) });
    return graph.articles.get(article.id);
  });
  const sentences = table.sentences.map((sentence) => ({ ...sentence, article: articles[sentence.article] }));

  const fresh = [];
  const nodes = table.nodes.map((node) => {
    if (!graph.nodes.has(node.id)) {
      const made = { ...node, family: table.families[node.family], statements: [] };
      graph.nodes.set(node.id, made);
      fresh.push(made);
    }
    return graph.nodes.get(node.id);
  });
  const communities = table.communities.map((community, index) => ({ ...community, index, node: nodes[community.node] }));
  graph.communities.push(...communities);
  for (const node of fresh) node.community = communities[node.community] ?? null;

  for (const told of table.statements) {
    const sentence = sentences[told.sentence];
    const id = `${sentence.article.id} ${told.id}`;
    if (graph.statements.has(id)) continue;
    const statement = {
      ...told,
      id,
      subject: nodes[told.subject],
      object: told.object === null ? null : nodes[told.object],
      relation: table.relations[told.relation],
      speaker: told.speaker === null ? null : table.speakers[told.speaker].name,
      time: told.time === null ? null : table.times[told.time],
      negated: Boolean(told.negated),
      asserted: Boolean(told.asserted),
      sentence,
      article: sentence.article,
    };
    graph.statements.set(id, statement);
    statement.subject.statements.push(statement);
    if (statement.object && statement.object !== statement.subject) statement.object.statements.push(statement);
  }
  for (const { subject, object, bend } of table.bends) graph.bends.set(`${nodes[subject].id} ${nodes[object].id}`, bend);
  return fresh;
};

// Turns everything by its diagonal, for a window that is higher than wide.
kg.turn = () => {
  for (const each of [...kg.graph.nodes.values(), ...kg.graph.communities]) [each.x, each.y] = [each.y, each.x];
  for (const [edge, bend] of kg.graph.bends) kg.graph.bends.set(edge, -bend);
};

// Stretches everything one way, a little, towards the shape of the window.
kg.stretch = (width, height) => {
  const nodes = [...kg.graph.nodes.values()];
  const extent = (axis) => Math.max(1, ...nodes.map((node) => node[axis])) - Math.min(0, ...nodes.map((node) => node[axis]));
  const factor = (height / width) * (extent("x") / extent("y"));
  const axis = factor > 1 ? "y" : "x";
  for (const node of nodes) node[axis] *= Math.min(Math.max(factor, 1 / factor), 1.35);
};

// At the other end of a statement; null where there is none.
kg.otherEnd = (statement, node) => (statement.subject === node ? statement.object : statement.subject);
