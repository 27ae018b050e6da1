// Draws a scene with sigma, by WebGL: for large graphs. As a drawing it is like that of vis.js; marks stay where they are.
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

  const edge = (each) => {
    const ink = each.selected ? colors.accent : each.negated ? colors.negated : colors.line;
    const plain = each.dashes.length === 0; // lines are not dashed here: what is not plainly asserted is paler
    const far = each.from.community || each.to.community;
    return {
      pixels: (each.selected ? 2 : 1) * each.width * 1.2,
      color: each.faded ? mixed(colors.faint, 0.5) : mixed(ink, each.selected ? 1 : far ? 0.5 : plain ? 0.9 : 0.6),
      type: far ? "line" : "arrow",
      zIndex: each.faded ? 0 : 1,
    };
  };

  const scale = () => sigma.graphToViewport({ x: 1, y: 0 }).x - sigma.graphToViewport({ x: 0, y: 0 }).x;

  const view = () => {
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const factor = scale();
    return { width: container.clientWidth, height: container.clientHeight, scale: factor, screen: (x, y) => [origin.x + x * factor, origin.y + y * factor] };
  };

  const fitSizes = () => {
    if (Math.abs(Math.log(scale() / zoomed)) < 0.1) return;
    zoomed = scale();
    sigma.refresh({ skipIndexation: true });
  };

  sigma.on("afterRender", () => {
    if (!scene) return;
    const ratio = devicePixelRatio;
    const [width, height] = [container.clientWidth, container.clientHeight];
    if (overlay.width !== width * ratio || overlay.height !== height * ratio) Object.assign(overlay, { width: width * ratio, height: height * ratio });
    const context = overlay.getContext("2d");
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    on.labels(context, view());
  });
  sigma.on("clickNode", ({ node: id }) => on.click(id));
  sigma.on("clickEdge", ({ edge: id }) => on.click(id));
  sigma.on("clickStage", ({ event }) => on.click(null, event));
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
