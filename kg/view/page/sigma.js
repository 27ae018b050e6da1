// Draws a scene with sigma, by WebGL: for large graphs. As a drawing it is like that of vis.js.
const SMALLEST = 1.6; // pixels of a node's radius on the screen
const STILL = 80; // milliseconds without a move after which sizes are fitted to what is seen

kg.drawWithSigma = (container, on) => {
  let zoomed = 1; // the scale that sizes are fitted to
  const graph = new graphology.MultiDirectedGraph();
  const { rendering } = Sigma;
  const communityProgram = rendering.createNodeBorderProgram({
    borders: [{ size: { value: 1.5, mode: "pixels" }, color: { attribute: "border" } }, { size: { fill: true }, color: { attribute: "color" } }],
  });
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    autoCenter: false,
    itemSizesReference: "positions",
    zoomToSizeRatioFunction: (ratio) => ratio,
    minEdgeThickness: 1,
    nodeReducer: (_, each) => ({ ...each, size: Math.max(each.size, SMALLEST / zoomed) }),
    edgeReducer: (_, each) => ({ ...each, size: each.pixels / zoomed }), // lines are as thick from wherever one looks
    minCameraRatio: 0.002,
    maxCameraRatio: 4,
    nodeProgramClasses: { community: communityProgram },
    edgeProgramClasses: { arrow: rendering.EdgeArrowProgram, line: rendering.EdgeRectangleProgram },
    defaultEdgeType: "arrow",
  });
  const overlay = kg.element("canvas", { class: "labels" });
  container.append(overlay);
  const lines = kg.element("canvas", { class: "labels" }); // of claims: sigma cannot dash them
  container.querySelector(".sigma-nodes").before(lines);
  let scene = null;
  let colors = {};
  let box = null; // of all that may be drawn, so that nothing moves when something is added, in graph units

  // A colour as it looks when only a share of it lies on the page.
  const parts = (color) => (color.startsWith("#") ? [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) : color.match(/\d+/g).map(Number));
  const mixed = (color, share) => {
    const page = parts(colors.page);
    return `rgb(${parts(color).map((value, index) => Math.round(share * value + (1 - share) * page[index])).join()})`;
  };

  const bounds = () => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { x, y } of kg.graph.nodes.values()) {
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
    return { x: [left, right], y: [-bottom, -top] };
  };

  const node = (mark) => ({
    x: mark.x,
    y: -mark.y,
    size: mark.size,
    type: mark.community ? "community" : "circle",
    border: mixed(mark.color, mark.faded ? 0.3 : 0.9),
    color: mixed(mark.color, mark.community ? (mark.faded ? 0.04 : 0.13) : mark.faded ? 0.2 : 1),
    zIndex: mark.community ? 0 : mark.strong ? 2 : 1,
  });

  const ink = (each) => (each.selected ? colors.accent : each.negated ? colors.negated : colors.line);
  const pixels = (each) => (each.selected ? 2 : 1) * each.width * (far(each) ? 0.8 : 1.2);
  const far = (each) => Boolean(each.from.community || each.to.community); // it has no head, for it stands for several
  const dashed = (each) => each.dashes.length > 0 && !each.faded;

  const edge = (each) => ({
    pixels: pixels(each),
    color: each.faded ? mixed(colors.faint, 0.5) : mixed(ink(each), dashed(each) ? 0.12 : 1),
    type: far(each) ? "line" : "arrow",
    zIndex: each.faded ? 0 : 1,
  });

  const scale = () => sigma.graphToViewport({ x: 1, y: 0 }).x - sigma.graphToViewport({ x: 0, y: 0 }).x;

  const view = () => {
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const factor = scale();
    return { width: container.clientWidth, height: container.clientHeight, scale: factor, screen: (x, y) => [origin.x + x * factor, origin.y + y * factor] };
  };

  // A canvas over all, empty, that counts in pixels of the page.
  const cleared = (canvas, { width, height }) => {
    const ratio = devicePixelRatio;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) Object.assign(canvas, { width: width * ratio, height: height * ratio });
    const context = canvas.getContext("2d");
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    return context;
  };

  // Dashed lines, from mark to mark and where they are seen, with a head; and loops.
  const drawLines = (context, { width, height, scale: factor, screen }) => {
    for (const each of scene.edges.values()) {
      const loop = each.from === each.to;
      if (!loop && !dashed(each)) continue;
      const [[x1, y1], [x2, y2]] = [screen(each.from.x, each.from.y), screen(each.to.x, each.to.y)];
      if (Math.max(x1, x2) < 0 || Math.min(x1, x2) > width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > height) continue;
      context.strokeStyle = context.fillStyle = each.faded ? colors.faint : ink(each);
      context.lineWidth = Math.max(0.6 * pixels(each), 1); // as wide as sigma's
      context.setLineDash(each.dashes);
      context.beginPath();
      if (loop) {
        const { x, y, radius } = kg.loop(each);
        context.arc(...screen(x, y), radius * factor, 0, 2 * Math.PI);
        context.stroke();
        continue;
      }
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
      const size = far(each) ? 0 : 4 + pixels(each);
      const [tip, start] = [Math.max(each.to.size * factor, SMALLEST), Math.max(each.from.size * factor, SMALLEST)];
      if (length < tip + start + size) continue;
      const [bx, by] = [x2 - dx * (tip + size), y2 - dy * (tip + size)];
      context.moveTo(x1 + dx * start, y1 + dy * start);
      context.lineTo(bx, by);
      context.stroke();
      if (!size) continue;
      context.beginPath();
      context.moveTo(x2 - dx * tip, y2 - dy * tip);
      context.lineTo(bx - dy * size * 0.4, by + dx * size * 0.4);
      context.lineTo(bx + dy * size * 0.4, by - dx * size * 0.4);
      context.fill();
    }
  };

  const fitSizes = () => {
    if (Math.abs(Math.log(scale() / zoomed)) < 0.1) return;
    zoomed = scale();
    sigma.refresh({ skipIndexation: true });
  };

  sigma.on("afterRender", () => {
    if (!scene) return;
    const seen = view();
    drawLines(cleared(lines, seen), seen);
    const context = cleared(overlay, seen);
    kg.paintShapes(context, scene, colors, seen);
    on.labels(context, seen);
  });
  const wasMoved = kg.setUpMoving(sigma, {
    markOf: (id) => scene.marks.get(id),
    moved: ({ id, x, y }) => graph.mergeNodeAttributes(id, { x, y: -y }),
    put: ({ id, x, y }) => on.moved(id, x, y),
  });
  const click = (id, at) => { if (!wasMoved()) on.click(id, at); }; // to put a mark elsewhere is no click
  sigma.on("clickNode", ({ node: id }) => click(id));
  sigma.on("clickEdge", ({ edge: id }) => click(id));
  sigma.on("clickStage", ({ event }) => click(null, event));
  sigma.on("enterNode", ({ node: id, event }) => on.hover(id, event.original));
  sigma.on("enterEdge", ({ edge: id, event }) => on.hover(id, event.original));
  for (const name of ["leaveNode", "leaveEdge", "downStage"]) sigma.on(name, () => on.leave());
  let waiting = null;
  sigma.getCamera().on("updated", () => {
    on.leave();
    clearTimeout(waiting);
    waiting = setTimeout(fitSizes, STILL);
  });

  return {
    show(next, theme) {
      [scene, colors] = [next, theme];
      box ??= bounds();
      sigma.setCustomBBox(box);
      graph.clear();
      for (const mark of scene.marks.values()) graph.addNode(mark.id, node(mark));
      for (const each of scene.edges.values()) {
        if (each.from !== each.to) graph.addDirectedEdgeWithKey(each.id, each.from.id, each.to.id, edge(each));
      }
      sigma.refresh();
    },
    look({ x, y, scale: wanted }, animate) {
      const camera = sigma.getCamera();
      const target = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y: -y }));
      const state = { x: target.x, y: target.y, ratio: (camera.ratio * scale()) / wanted };
      if (animate) camera.animate(state, { duration: 300 });
      else {
        camera.setState(state);
        sigma.refresh();
        fitSizes();
      }
    },
    at() {
      const middle = sigma.viewportToGraph({ x: container.clientWidth / 2, y: container.clientHeight / 2 });
      return { x: middle.x, y: -middle.y, scale: scale() };
    },
    view,
    redraw: () => sigma.refresh(),
  };
};
