// Marks that sigma draws are moved by the pointer; folds stay where they are.
//
// `on` is { markOf(id), moved(mark), put(mark) }. Returns a function: whether what was last pressed has been moved.
kg.setUpMoving = (sigma, on) => {
  let held = null; // { mark, moved, down }: the mark under the pressed pointer, or the last one that was
  const captor = sigma.getMouseCaptor();
  for (const name of ["downStage", "downEdge"]) sigma.on(name, () => { held = null; });
  sigma.on("downNode", ({ node: id }) => {
    const mark = on.markOf(id);
    held = mark.node ? { mark, moved: false, down: true } : null;
  });
  captor.on("mousemovebody", (event) => {
    if (!held?.down) return;
    const { x, y } = sigma.viewportToGraph(event);
    held.moved = true;
    [held.mark.x, held.mark.y] = [x, -y];
    on.moved(held.mark);
    event.preventSigmaDefault();
  });
  captor.on("mouseup", () => {
    if (!held) return;
    held.down = false;
    if (held.moved) on.put(held.mark);
  });
  return () => Boolean(held?.moved);
};
