// Which names and verb phrases are written, and where, so that none lies on another: the weightiest first, and what
// finds no room is left out until somebody comes nearer. Sizes are those of the screen, however far away the graph is.
//
// A view is { width, height, scale, screen(x, y) -> [x, y] }. A label is { mark | edge, lines, x, y, size, strong },
// centred on x, its first line's middle at y.
const LINE = 1.18; // of the font's size
const CELL = 48; // pixels of the grid in which what is taken is looked up
const MOST = 500; // labels tried in one picture, of marks and of edges each
const HUB = 4; // edges
const NEAR = 0.55; // scale from which on verb phrases are written on edges that nobody has chosen

const measure = (() => {
  const context = document.createElement("canvas").getContext("2d");
  context.font = `100px ${kg.FONT}`;
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, context.measureText(text).width / 100);
    return known.get(text);
  };
})();

// In two lines at most.
const wrapped = (text, width) => {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (!line) lines[lines.length - 1] = word;
    else if ((line + word).length < width) lines[lines.length - 1] = `${line} ${word}`;
    else if (lines.length < 2) lines.push(word);
    else {
      lines[1] = `${line}…`;
      break;
    }
  }
  return lines.map((line) => kg.shortened(line, width + 4));
};

class Taken {
  constructor() { this.cells = new Map(); }

  * keys([left, top, right, bottom]) {
    for (let x = Math.floor(left / CELL); x <= right / CELL; x += 1) {
      for (let y = Math.floor(top / CELL); y <= bottom / CELL; y += 1) yield x * 100003 + y;
    }
  }

  add(box) {
    for (const key of this.keys(box)) {
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push(box);
    }
  }

  isFree(box) {
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) ?? []) {
        if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) return false;
      }
    }
    return true;
  }
}

const sized = (lines, size) => [size * Math.max(...lines.map(measure)), LINE * size * lines.length];

// Names lie on no other name; those of hubs may lie on lesser nodes where there is no better place.
const nameLabel = (mark, x, y, radius, taken, discs) => {
  const size = mark.community ? Math.min(Math.max(radius / 3, 11), 14) : Math.min(11 + 0.9 * Math.log2(Math.max(mark.weight, 1)), 16);
  const lines = wrapped(mark.community && mark.count > 1 ? `${mark.name} +${kg.number(mark.count - 1)}` : mark.name, 18);
  const [width, height] = sized(lines, size);
  const gap = 3;
  const middles = mark.community
    ? [[x, y], [x, y + radius + gap + height / 2]]
    : [[x, y + radius + gap + height / 2], [x, y - radius - gap - height / 2], [x + radius + gap + width / 2, y], [x - radius - gap - width / 2, y]];
  const boxes = middles.map(([cx, cy]) => [cx - width / 2 - 2, cy - height / 2, cx + width / 2 + 2, cy + height / 2]);
  const free = boxes.filter((box) => taken.isFree(box));
  const box = free.find((each) => discs.isFree(each)) ?? (mark.weight >= HUB || mark.strong || mark.community ? free[0] : null);
  if (!box) return null;
  taken.add(box);
  return { mark, lines, x: (box[0] + box[2]) / 2, y: box[1] + (LINE * size) / 2, size, box, strong: mark.selected || mark.community };
};

const verbLabel = (edge, view, taken, discs) => {
  const lines = wrapped(edge.label, 24);
  const [width, height] = sized(lines, 10.5);
  const length = kg.length(edge) * view.scale - (edge.from.size + edge.to.size) * view.scale;
  if (edge.from !== edge.to && length < Math.min(width, 40)) return null;
  for (const t of [0.5, 0.4, 0.6]) {
    const [x, y] = view.screen(...kg.along(edge, t));
    const box = [x - width / 2 - 1, y - height / 2, x + width / 2 + 1, y + height / 2];
    if (taken.isFree(box) && discs.isFree(box)) {
      taken.add(box);
      return { edge, lines, x, y: y - height / 2 + (LINE * 10.5) / 2, size: 10.5, box, strong: false };
    }
  }
  return null;
};

kg.labels = (scene, view) => {
  const [taken, discs] = [new Taken(), new Taken()];
  const inside = (x, y) => x > -60 && y > -30 && x < view.width + 60 && y < view.height + 30;
  const marks = [];
  for (const mark of scene.marks.values()) {
    const [x, y] = view.screen(mark.x, mark.y);
    const radius = mark.size * view.scale;
    if (!inside(x, y)) continue;
    if (radius > 2.5 && !mark.community) discs.add([x - radius, y - radius, x + radius, y + radius]);
    if (!mark.faded) marks.push([mark, x, y, radius]);
  }
  const rank = (mark) => (mark.selected ? 2e9 : 0) + (mark.strong ? 1e9 : 0) + mark.weight;
  marks.sort(([one], [other]) => rank(other) - rank(one));
  const labels = marks.slice(0, MOST).map((each) => nameLabel(...each, taken, discs)).filter(Boolean);

  const edges = [];
  for (const edge of scene.edges.values()) {
    if (!edge.faded && (view.scale > NEAR || edge.from.strong) && inside(...view.screen(...kg.along(edge, 0.5)))) edges.push(edge);
  }
  edges.sort((one, other) => other.statements.length - one.statements.length);
  return [...labels, ...edges.slice(0, MOST).map((edge) => verbLabel(edge, view, taken, discs)).filter(Boolean)];
};

kg.paintLabels = (context, labels, colors) => {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = colors.page;
  for (const { mark, edge, lines, x, y, size, strong } of labels) {
    context.font = `${strong ? 600 : 400} ${size}px ${kg.FONT}`;
    context.fillStyle = mark ? colors.text : edge.negated ? colors.negated : colors.soft;
    lines.forEach((line, index) => {
      const at = y + index * LINE * size;
      context.strokeText(line, x, at);
      context.fillText(line, x, at);
    });
  }
};
kg.LINE = LINE;
