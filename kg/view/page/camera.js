// From where to look, so that marks and the names below them are in view. `covered` pixels at the right are hidden.
const MARGIN = 20; // pixels around all
const NAME = [110, 60]; // pixels across for names, both sides together, and below and above
const TOOLS = 44; // pixels high, at the top or in a small window at the bottom
const NEAREST = 1.5; // scale
const READABLE = 0.6; // scale below which a small window shows the middle rather than all

kg.fitted = (marks, width, height, covered) => {
  if (!marks.length) return { x: 0, y: 0, scale: 1 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, size } of marks) {
    [left, top] = [Math.min(left, x - size), Math.min(top, y - size)];
    [right, bottom] = [Math.max(right, x + size), Math.max(bottom, y + size)];
  }
  const fits = (room, extent) => Math.max(room - 2 * MARGIN, 50) / Math.max(extent, 1);
  const names = width > 720 ? NAME[0] : NAME[0] / 2;
  const scale = Math.min(fits(width - names, right - left), fits(height - NAME[1] - TOOLS, bottom - top), NEAREST);
  const down = width > 720 ? TOOLS / 2 : -TOOLS / 2;
  return { x: (left + right) / 2 + covered / 2 / scale, y: (top + bottom) / 2 - down / scale, scale };
};

// Where to look first: at all, or in a small window at what is around the weightiest mark.
kg.opening = (marks, width, height) => {
  const all = kg.fitted(marks, width, height, 0);
  if (width > 720 || all.scale >= READABLE || kg.folds()) return all;
  const { x, y } = marks.reduce((one, other) => (other.weight > one.weight ? other : one));
  return { x, y, scale: READABLE };
};
