// The way of an edge: straight, or a quadratic curve. A curve of roundness r has its control point (1 + r) / 2 of the
// edge's length away from the start and r / 2 of a right angle off the straight line, as vis-network has it.
const LOOP = 24; // radius of an edge from a mark to itself

kg.length = ({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y);

kg.control = ({ from, to, bend }) => {
  const angle = Math.atan2(to.y - from.y, to.x - from.x) - (bend * Math.PI) / 2;
  const away = ((1 + Math.abs(bend)) / 2) * kg.length({ from, to });
  return [from.x + away * Math.cos(angle), from.y + away * Math.sin(angle)];
};

// Where the circle of a loop has its middle: right above the mark.
kg.loop = ({ from }) => ({ x: from.x + 0.7 * (from.size + LOOP / 2), y: from.y - 0.7 * (from.size + LOOP / 2), radius: LOOP });

// A point of the edge; t runs from 0 to 1.
kg.along = (edge, t) => {
  const { from, to } = edge;
  if (from === to) {
    const { x, y, radius } = kg.loop(edge);
    return [x + 0.7 * radius, y - 0.7 * radius];
  }
  const [x, y] = edge.bend ? kg.control(edge) : [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  return [a * from.x + b * x + c * to.x, a * from.y + b * y + c * to.y];
};
