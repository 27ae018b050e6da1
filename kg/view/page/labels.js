// Which names and verb phrases are written, and where, so that none lies on another: the weightiest first, and what
// finds no room is left out until somebody comes nearer. Sizes are those of the screen, however far away the graph is.
//
// A view is { width, height, scale, screen(x, y) -> [x, y] }. A label is { mark | edge, lines, x, y, turn, size, strong,
// boxes }: its middle, its angle, and what it covers.
const LINE = 1.18; // of the font's size
const CELL = 48; // pixels of the grid in which what is taken is looked up
const MOST = 500; // labels tried in one picture, of marks and of edges each
const HUB = 4; // edges
const DISC = 7; // pixels; smaller folds bear no names
const NEAR = 0.55; // scale from which on the edges of a graph that is not small bear their verb phrases unasked
const VERB = 10.5; // pixels
const STEPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]; // places along an edge where its verb phrase may stand

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

  // Those that lie under a box.
  * under(box) {
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) ?? []) {
        if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) yield other;
      }
    }
  }

  isFree(box) { return this.under(box).next().done; }

  count(box) { return new Set(this.under(box)).size; }
}

const sized = (lines, size) => [size * Math.max(...lines.map(measure)), LINE * size * lines.length];

// Names stand away from what is joined to the node, where verb phrases are wanted, and lie on no other name; those of hubs may lie on lesser nodes where there is no better place.
const nameLabel = (mark, x, y, radius, { taken, discs, ways }, view) => {
  if (mark.community && radius < DISC) return null;
  const size = mark.community ? Math.min(Math.max(radius / 3, 11), 14) : Math.min(11 + 0.9 * Math.log2(Math.max(mark.weight, 1)), 16);
  const lines = wrapped(mark.community && mark.count > 1 ? `${mark.name} +${kg.number(mark.count - 1)}` : mark.name, 18);
  const [width, height] = sized(lines, size);
  const gap = 3;
  const middles = mark.community
    ? [[x, y], [x, y + radius + gap + height / 2]]
    : [[x, y + radius + gap + height / 2], [x, y - radius - gap - height / 2], [x + radius + gap + width / 2, y], [x - radius - gap - width / 2, y]];
  const [ax, ay] = mark.away ?? [0, 0];
  const ranked = mark.community ? middles : middles.sort(([x1, y1], [x2, y2]) => (x2 - x1) * ax + (y2 - y1) * ay);
  const boxes = ranked.map(([cx, cy]) => [cx - width / 2 - 2, cy - height / 2, cx + width / 2 + 2, cy + height / 2]);
  const free = boxes.filter((box) => box[0] > 0 && box[2] < view.width && taken.isFree(box));
  const clear = free.filter((each) => discs.isFree(each));
  const crossed = clear.map((each, rank) => ways.count(each) + 0.5 * rank);
  const box = clear[crossed.indexOf(Math.min(...crossed))] ?? (mark.weight >= HUB || mark.strong || mark.community ? free[0] : null);
  if (!box) return null;
  taken.add(box);
  return { mark, lines, x: (box[0] + box[2]) / 2, y: (box[1] + box[3]) / 2, turn: 0, size, boxes: [box], strong: mark.selected || mark.community };
};

// Points in the middle part of an edge, which names had better leave to its verb phrase.
const wayOf = (edge, view) => Array.from({ length: 13 }, (_, index) => {
  const [x, y] = view.screen(...kg.along(edge, 0.2 + 0.05 * index));
  return [x - 1, y - 1, x + 1, y + 1];
});

// Small boxes in a row, which together cover a text that is turned.
const row = (x, y, width, height, turn) => {
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, index) => {
    const away = ((index + 0.5) / count - 0.5) * (width - height);
    const [cx, cy] = [x + away * Math.cos(turn), y + away * Math.sin(turn)];
    return [cx - height / 2, cy - height / 2, cx + height / 2, cy + height / 2];
  });
};

// A verb phrase stands level beside others, or where there is no room for that, on one line along its edge.
const verbLabel = (edge, { taken, discs }, view) => {
  const [start, end] = [0, 1].map((t) => view.screen(...kg.along(edge, t)));
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]) - (edge.from.size + edge.to.size) * view.scale;
  if (edge.from !== edge.to && length < 24) return null;
  const place = (lines, turn, room) => {
    const [width, height] = sized(lines, VERB);
    if (width > room) return null;
    for (const t of STEPS) {
      const [x, y] = view.screen(...kg.along(edge, t));
      const level = [[x - width / 2 - 1, y - height / 2, x + width / 2 + 1, y + height / 2]];
      const boxes = turn ? row(x, y, width, height, turn) : level;
      if (boxes.every((box) => taken.isFree(box) && discs.isFree(box))) {
        for (const box of boxes) taken.add(box);
        return { edge, lines, x, y, turn, size: VERB, boxes };
      }
    }
    return null;
  };
  const angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
  const upright = angle > Math.PI / 2 ? angle - Math.PI : angle <= -Math.PI / 2 ? angle + Math.PI : angle;
  return place(wrapped(edge.label, 18), 0, Infinity) ?? (edge.from === edge.to ? null : place([kg.shortened(edge.label, 30)], upright, length));
};

kg.labels = (scene, view) => {
  const space = { taken: new Taken(), discs: new Taken(), ways: new Taken() };
  const inside = (x, y) => x > -60 && y > -30 && x < view.width + 60 && y < view.height + 30;
  const marks = [];
  for (const mark of scene.marks.values()) {
    const [x, y] = view.screen(mark.x, mark.y);
    const radius = mark.size * view.scale;
    if (!inside(x, y)) continue;
    if (radius > 2.5 && !mark.community) space.discs.add([x - radius, y - radius, x + radius, y + radius]);
    if (!mark.faded) marks.push([mark, x, y, radius]);
  }
  if (kg.isSmall()) for (const edge of scene.edges.values()) for (const box of wayOf(edge, view)) space.ways.add(box);
  const rank = (mark) => (mark.selected ? 2e9 : 0) + (mark.strong ? 1e9 : 0) + mark.weight;
  marks.sort(([one], [other]) => rank(other) - rank(one));
  const labels = marks.slice(0, MOST).map((each) => nameLabel(...each, space, view)).filter(Boolean);

  const edges = [];
  for (const edge of scene.edges.values()) {
    if (!edge.faded && (view.scale > NEAR || kg.isSmall() || edge.from.strong) && inside(...view.screen(...kg.along(edge, 0.5)))) edges.push(edge);
  }
  const tie = ({ from, to, statements }) => Math.min(from.weight, to.weight) + statements.length;
  edges.sort((one, other) => tie(other) - tie(one));
  return [...labels, ...edges.slice(0, MOST).map((edge) => verbLabel(edge, space, view)).filter(Boolean)];
};

// How far the middle of a line lies below that of its label.
kg.lineAt = (index, lines, size) => (index - (lines.length - 1) / 2) * LINE * size;

kg.paintLabels = (context, labels, colors) => {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = colors.page;
  for (const { mark, edge, lines, x, y, turn, size, strong } of labels) {
    context.font = `${strong ? 600 : 400} ${size}px ${kg.FONT}`;
    context.fillStyle = mark ? colors.text : edge.negated ? colors.negated : colors.soft;
    context.save();
    context.translate(x, y);
    context.rotate(turn);
    lines.forEach((line, index) => {
      const at = kg.lineAt(index, lines, size);
      context.strokeText(line, 0, at);
      context.fillText(line, 0, at);
    });
    context.restore();
  }
};
