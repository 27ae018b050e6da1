// Stands for a drawing where the browser cannot draw a large graph: the table is left.
kg.canDraw = () => !kg.folds() || ["webgl2", "webgl"].some((kind) => document.createElement("canvas").getContext(kind));

kg.drawNothing = (container) => {
  container.append(kg.element("p", { class: "note" }, "This browser cannot draw so large a graph (it has no WebGL). The table holds all of it."));
  const at = { x: 0, y: 0, scale: 1 };
  const view = () => ({ width: container.clientWidth, height: container.clientHeight, scale: 1, screen: (x, y) => [x, y] });
  return { show() {}, look() {}, at: () => at, view, redraw() {} };
};
