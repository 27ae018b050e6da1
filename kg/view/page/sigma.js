// Draws a scene with sigma, by WebGL: for large graphs. As a drawing it is like that of vis.js; marks stay where they are.
kg.drawWithSigma = (container, on) => {
  const graph = new graphology.MultiDirectedGraph();
  const { rendering } = Sigma;
  const communityProgram = rendering.createNodeBorderProgram({
    borders: [{ size: { value: 0.04 }, color: { attribute: "border" } }, { size: { fill: true }, color: { attribute: "color" } }],
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
    minEdgeThickness: 0.6,
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

  const edge = (each, unit) => {
    const ink = each.selected ? colors.accent : each.negated ? colors.negated : colors.line;
    const plain = each.dashes.length === 0; // lines are not dashed here: what is not plainly asserted is paler
    const far = each.from.community || each.to.community;
    return {
      size: (each.selected ? 2 : 1) * each.width * (far ? 0.7 * unit : 1),
      color: each.faded ? mixed(colors.faint, 0.5) : mixed(ink, each.selected ? 1 : far ? 0.45 : plain ? 0.8 : 0.45),
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
  sigma.getCamera().on("updated", () => on.leave());

  return {
    show(next, theme) {
      [scene, colors] = [next, theme];
      box ??= bounds();
      sigma.setCustomBBox(box);
      graph.clear();
      for (const mark of scene.marks.values()) graph.addNode(mark.id, node(mark));
      const unit = Math.max((box.x[1] - box.x[0]) / container.clientWidth, (box.y[1] - box.y[0]) / container.clientHeight, 1);
      for (const each of scene.edges.values()) {
        if (each.from !== each.to) graph.addDirectedEdgeWithKey(each.id, each.from.id, each.to.id, edge(each, unit));
      }
      sigma.refresh();
    },
    look({ x, y, scale: wanted }, animate) {
      const camera = sigma.getCamera();
      const target = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y: -y }));
      const state = { x: target.x, y: target.y, ratio: (camera.ratio * scale()) / wanted };
      if (animate) camera.animate(state, { duration: 300 });
      else camera.setState(state);
    },
    at() {
      const middle = sigma.viewportToGraph({ x: container.clientWidth / 2, y: container.clientHeight / 2 });
      return { x: middle.x, y: -middle.y, scale: scale() };
    },
    view,
    redraw: () => sigma.refresh(),
  };
};
