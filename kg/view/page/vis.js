// Draws a scene with vis-network, on a canvas. A drawing has `show(scene, colors)`, `look({ x, y, scale })` to move to a
// place of the graph, `at()` for where it looks, `view()` to place labels in, and `redraw()`.
//
// `on` is { click(id), hover(id, event), leave(), labels(view), moved(id, x, y) }; ids are those of marks and edges.
kg.drawWithVis = (container, on) => {
  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const network = new vis.Network(container, { nodes, edges }, {
    nodes: { borderWidth: 1.5, borderWidthSelected: 3, font: { size: 0 } },
    edges: { smooth: false, arrows: { to: { enabled: true, scaleFactor: 0.5 } }, selectionWidth: 1, hoverWidth: 0.6, font: { size: 0 } },
    interaction: { hover: true, keyboard: false, selectConnectedEdges: false, zoomSpeed: 0.7 },
    layout: { randomSeed: 1, improvedLayout: false },
    physics: { enabled: false },
  });
  container.querySelector("[tabindex]")?.setAttribute("tabindex", "-1"); // the keyboard goes to the container
  let colors = {};

  const node = (mark) => ({
    id: mark.id,
    x: mark.x,
    y: mark.y,
    size: mark.size,
    shape: mark.shape,
    opacity: mark.faded ? 0.16 : 1,
    borderWidth: mark.selected ? 3 : 1.5,
    color: {
      background: mark.color,
      border: mark.selected ? colors.text : colors.page,
      highlight: { background: mark.color, border: colors.text },
      hover: { background: mark.color, border: colors.line },
    },
  });

  const edge = (each) => {
    const strong = each.negated ? colors.negated : colors.accent;
    const ink = each.faded ? colors.faint : each.negated ? colors.negated : colors.line;
    const bent = { enabled: true, type: each.bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(each.bend) };
    return {
      id: each.id,
      from: each.from.id,
      to: each.to.id,
      width: each.selected ? each.width + 1.2 : each.width,
      dashes: each.dashes.length ? each.dashes : false,
      smooth: each.bend ? bent : { enabled: false },
      selfReference: { size: 24, angle: Math.PI / 4 },
      color: { color: each.selected ? strong : ink, highlight: strong, hover: strong },
    };
  };

  const replace = (set, list) => {
    const ids = new Set(list.map((each) => each.id));
    set.remove(set.getIds().filter((id) => !ids.has(id)));
    set.update(list);
  };

  const view = () => ({
    width: container.clientWidth,
    height: container.clientHeight,
    scale: network.getScale(),
    screen: (() => {
      const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
      const scale = network.getScale();
      return (gx, gy) => [x + gx * scale, y + gy * scale];
    })(),
  });

  network.on("afterDrawing", (context) => {
    const ratio = context.canvas.width / container.clientWidth;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    on.labels(context, view());
    context.restore();
  });
  network.on("click", ({ nodes: [first], edges: [other], pointer }) => on.click(first ?? other ?? null, pointer.DOM));
  network.on("hoverNode", (at) => on.hover(at.node, at.event));
  network.on("hoverEdge", (at) => on.hover(at.edge, at.event));
  for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(name, () => on.leave());
  network.on("dragEnd", ({ nodes: [moved] }) => {
    if (moved === undefined) return;
    const { x, y } = network.getPosition(moved);
    on.moved(moved, x, y);
  });

  return {
    show(scene, theme) {
      colors = theme;
      edges.remove(edges.getIds().filter((id) => !scene.edges.has(id)));
      replace(nodes, [...scene.marks.values()].map(node));
      replace(edges, [...scene.edges.values()].map(edge));
      network.unselectAll();
    },
    look({ x, y, scale }, animate) {
      network.moveTo({ position: { x, y }, scale, animation: animate && { duration: 300, easingFunction: "easeInOutQuad" } });
    },
    at: () => ({ ...network.getViewPosition(), scale: network.getScale() }),
    view,
    redraw: () => network.redraw(),
  };
};
