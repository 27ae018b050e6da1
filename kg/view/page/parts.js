// Parts of the graph that hang on nothing: each node's `part` is how many nodes are connected to it, itself included.
kg.findParts = () => {
  const seen = new Set();
  for (const start of kg.graph.nodes.values()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const node of part) {
      for (const statement of node.statements) {
        const other = kg.otherEnd(statement, node);
        if (other && !seen.has(other)) {
          seen.add(other);
          part.push(other);
        }
      }
    }
    for (const node of part) node.part = part.length;
  }
};

// A graph of no more nodes is shown as a whole at first.
const FEW = 150;
kg.isSmall = () => kg.graph.nodes.size <= FEW;

// Parts up to this size are small beside the largest: a tenth of it, but never more than 12 nodes.
kg.smallPart = () => {
  let largest = 0;
  for (const node of kg.graph.nodes.values()) largest = Math.max(largest, node.part);
  return largest < 3 ? 0 : Math.min(12, Math.max(2, Math.floor(largest / 10)));
};
