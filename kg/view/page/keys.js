// What keys do: those of the picture while it has the focus, the others everywhere.
const PACE = 80; // pixels
const ARROWS = { ArrowLeft: [-PACE, 0], ArrowRight: [PACE, 0], ArrowUp: [0, -PACE], ArrowDown: [0, PACE] };

// `on` is { move(x, y), zoom(factor), fit(), clear() }.
kg.setUpKeys = (container, on) => {
  const zooms = { "+": 1.4, "=": 1.4, "-": 1 / 1.4 };
  container.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key in ARROWS) on.move(...ARROWS[event.key]);
    else if (event.key in zooms) on.zoom(zooms[event.key]);
    else if (event.key === "0") on.fit();
    else return;
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const typing = event.target.matches?.("input[type=search]");
    if (event.key === "Escape") on.clear();
    else if (typing) return;
    else if (event.key === "/") kg.find("#search input").focus();
    else if (event.key === "z" && (event.ctrlKey || event.metaKey)) kg.undo();
    else return;
    if (event.key !== "Escape") event.preventDefault();
  });
};
