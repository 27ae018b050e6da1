// From where to look, so that marks and the names below them are in view. `covered` pixels at the right are hidden.
const MARGIN = 36; // pixels around all
const NEAREST = 1.5; // scale

kg.fitted = (marks, width, height, covered) => {
  if (!marks.length) return { x: 0, y: 0, scale: 1 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, size } of marks) {
    [left, top] = [Math.min(left, x - size), Math.min(top, y - size)];
    [right, bottom] = [Math.max(right, x + size), Math.max(bottom, y + size)];
  }
  const fits = (room, extent) => Math.max(room - 2 * MARGIN, 50) / Math.max(extent, 1);
  const scale = Math.min(fits(width - 40, right - left), fits(height - 40, bottom - top), NEAREST);
  return { x: (left + right) / 2 + covered / 2 / scale, y: (top + bottom) / 2 + 8 / scale, scale };
};
