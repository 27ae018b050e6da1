// The scene as SVG: the whole of what is shown, wherever the window looks.
const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 60; // pixels around it
const WIDEST = 4000; // pixels; larger scenes are drawn smaller
const NO_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu; // letters that no XML may have

const shape = (tag, attributes) => {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

const round = (value) => Math.round(10 * value) / 10;

const markShape = (mark, [x, y], radius, colors) => {
  const points = kg.SHAPES[mark.shape];
  const look = { fill: mark.color, stroke: mark.community ? mark.color : colors.page, "stroke-width": 1.5 };
  if (mark.faded) look.opacity = 0.2;
  if (mark.community) look["fill-opacity"] = 0.15;
  if (!points) return shape("circle", { cx: round(x), cy: round(y), r: round(radius), ...look });
  return shape("polygon", { points: points.map(([px, py]) => `${round(x + radius * px)},${round(y + radius * py)}`).join(" "), ...look });
};

// An arrow head whose tip touches the mark that the edge leads to.
const head = (edge, tip, before, width) => {
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const size = 5 + 1.2 * width;
  const corner = (turn) => [tip[0] - size * Math.cos(angle + turn), tip[1] - size * Math.sin(angle + turn)];
  return [tip, corner(0.4), corner(-0.4)].map((point) => point.map(round).join(",")).join(" ");
};

const edgeShape = (edge, view, colors) => {
  const color = edge.faded ? colors.faint : edge.negated ? colors.negated : colors.line;
  const group = shape("g", {});
  const look = { fill: "none", stroke: color, "stroke-width": round(edge.width) };
  if (edge.dashes.length) look["stroke-dasharray"] = edge.dashes.join(" ");
  if (edge.from === edge.to) {
    const { x, y, radius } = kg.loop(edge);
    const [cx, cy] = view.screen(x, y);
    group.append(shape("circle", { cx: round(cx), cy: round(cy), r: round(radius * view.scale), ...look }));
    return group;
  }
  const outside = (t) => {
    const [x, y] = kg.along(edge, t);
    return Math.hypot(x - edge.to.x, y - edge.to.y) > edge.to.size;
  };
  const last = Array.from({ length: 201 }, (_, index) => 1 - index / 200).find(outside) ?? 1;
  const way = Array.from({ length: edge.bend ? 25 : 2 }, (_, index) => kg.along(edge, (last * index) / (edge.bend ? 24 : 1)));
  const points = way.map(([x, y]) => view.screen(x, y));
  group.append(
    shape("polyline", { points: points.map((point) => point.map(round).join(",")).join(" "), ...look }),
    shape("polygon", { points: head(edge, points.at(-1), points.at(-2), edge.width), fill: color }),
  );
  return group;
};

const labelShape = ({ mark, edge, lines, x, y, turn, size, strong }, colors) => {
  const text = shape("text", {
    "text-anchor": "middle", "font-size": round(size), "font-weight": strong ? 600 : 400, "dominant-baseline": "central",
    fill: mark ? colors.text : edge.negated ? colors.negated : colors.soft, stroke: colors.page, "stroke-width": 3.5,
    "stroke-linejoin": "round", "paint-order": "stroke",
    transform: `translate(${round(x)} ${round(y)})${turn ? ` rotate(${round((turn * 180) / Math.PI)})` : ""}`,
  });
  lines.forEach((line, index) => {
    const part = shape("tspan", { x: 0, y: round(kg.lineAt(index, lines, size)) });
    part.textContent = line;
    text.append(part);
  });
  return text;
};

// Returns { svg, width, height }.
kg.svg = (scene, colors, title) => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, size } of scene.marks.values()) {
    [left, top] = [Math.min(left, x - size), Math.min(top, y - size)];
    [right, bottom] = [Math.max(right, x + size), Math.max(bottom, y + size)];
  }
  if (!scene.marks.size) [left, top, right, bottom] = [0, 0, 100, 100];
  const scale = Math.min(1, WIDEST / Math.max(right - left, bottom - top));
  const [width, height] = [(right - left) * scale + 2 * MARGIN, (bottom - top) * scale + 2 * MARGIN].map(Math.ceil);
  const view = { width, height, scale, screen: (x, y) => [(x - left) * scale + MARGIN, (y - top) * scale + MARGIN] };
  const svg = shape("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, "font-family": kg.FONT });
  const name = shape("title", {});
  name.textContent = title;
  svg.append(name, shape("rect", { width, height, fill: colors.page }));
  for (const edge of scene.edges.values()) svg.append(edgeShape(edge, view, colors));
  for (const mark of scene.marks.values()) svg.append(markShape(mark, view.screen(mark.x, mark.y), Math.max(mark.size * scale, 1), colors));
  for (const label of kg.labels(scene, view)) svg.append(labelShape(label, colors));
  const written = new XMLSerializer().serializeToString(svg).replace(NO_XML, "");
  return { svg: written, width, height };
};
