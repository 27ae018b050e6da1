// More of the graph from a server that has it.
const RING = 130; // pixels between an entity and what is put around it

kg.neighboursAddress = () => kg.find("#graph").dataset.neighbours ?? null;

// Puts nodes that have no place around another, on rings, beginning where there is the most room.
kg.putAround = (centre, fresh) => {
  const others = [...kg.graph.nodes.values()].filter((node) => node.x !== null && node !== centre);
  const near = others.filter((node) => Math.hypot(node.x - centre.x, node.y - centre.y) < 4 * RING);
  const isFree = (x, y) => near.every((node) => Math.hypot(node.x - x, node.y - y) > 0.6 * RING);
  let [ring, step] = [1, 0];
  for (const node of fresh) {
    for (;;) {
      const room = Math.floor(6 * ring);
      if (step >= room) [ring, step] = [ring + 1, 0];
      const angle = (2 * Math.PI * step) / Math.floor(6 * ring) + 0.5 * ring;
      const [x, y] = [centre.x + 1.4 * ring * RING * Math.cos(angle), centre.y + ring * RING * Math.sin(angle)];
      step += 1;
      if (isFree(x, y)) {
        [node.x, node.y] = [Math.round(x), Math.round(y)];
        near.push(node);
        break;
      }
    }
  }
  for (const node of fresh) node.size ??= Math.min(9 + 4 * Math.sqrt(kg.neighbours(node).size - 1), 40);
};

// Asks the server for what is around an entity, and takes it in. Returns how many entities are new.
kg.loadNeighbours = async (node) => {
  const response = await fetch(`${kg.neighboursAddress()}?of=${encodeURIComponent(node.id)}`, { headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const fresh = kg.add(await response.json());
  kg.putAround(node, fresh);
  kg.findParts();
  return fresh.length;
};
