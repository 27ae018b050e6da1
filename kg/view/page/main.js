// Joins all: what people do changes what is shown, and what is shown is drawn.
(() => {
  if (!kg.find("#data")) return; // nothing to show
  const tables = JSON.parse(kg.find("#data").textContent);
  kg.putAround({ x: 0, y: 0 }, kg.add(tables).filter((node) => node.x === null));
  kg.findParts();
  unfoldCentral();
  kg.shown.small = kg.isSmall();

  const container = kg.find("#graph");
  if (container.clientHeight > container.clientWidth) kg.turn();
  if (kg.isSmall()) kg.stretch(container.clientWidth, container.clientHeight);
  const title = document.title;
  let selected = null; // { node } or { edge: id }
  let [visible, scene, placed, colors] = [null, null, [], kg.colors()];

  const draws = !kg.canDraw() ? kg.drawNothing : kg.folds() ? kg.drawWithSigma : kg.drawWithVis;
  const drawing = draws(container, {
    labels: (context, view) => {
      if (!scene) return;
      placed = kg.labels(scene, view);
      kg.paintLabels(context, placed, colors);
    },
    click: (id, at) => {
      kg.hideCard();
      select(targetOf(id ?? labelAt(at)));
    },
    hover: (id, event) => {
      const target = targetOf(id);
      if (target) kg.showCard(event, card(target));
    },
    leave: kg.hideCard,
    moved: (id, x, y) => Object.assign(scene.marks.get(id).node, { x, y }) && render(),
  });

  function unfoldCentral() {
    const open = [...kg.graph.communities].sort((one, other) => other.node.statements.length - one.node.statements.length);
    let room = 300;
    for (const community of open) {
      room -= community.size;
      if (room < 0) break;
      kg.shown.unfolded.add(community);
    }
  }

  const labelAt = (at) => {
    const found = at && placed.find(({ boxes }) => boxes.some(([left, top, right, bottom]) => left < at.x && at.x < right && top < at.y && at.y < bottom));
    return found ? (found.mark ?? found.edge).id : null;
  };

  const targetOf = (id) => {
    const mark = scene.marks.get(id);
    if (mark) return mark.community ? { community: mark.community } : { node: mark.node };
    return scene.edges.has(id) ? { edge: id } : null;
  };

  const card = ({ node, community, edge }) => {
    if (node) return kg.describe(node);
    if (community) return [kg.element("h2", {}, `${community.node.name} and others`), kg.element("p", { class: "meta" }, "Click to unfold")];
    const { statements: [first, ...more] } = scene.edges.get(edge);
    return [kg.summary(first), ...kg.evidence(first), more.length ? kg.element("p", { class: "meta" }, `and ${kg.number(more.length)} more: click to read`) : ""];
  };

  // --- drawing -------------------------------------------------------------------------------------------------------

  const draw = () => {
    scene = kg.scene(visible, kg.shown, selected);
    colors = kg.colors();
    drawing.show(scene, colors);
  };

  const render = ({ fit = false } = {}) => {
    visible = kg.visible(kg.shown);
    if (selected?.node && !visible.nodes.has(selected.node)) selected = null;
    draw();
    if (selected?.edge && !scene.edges.has(selected.edge)) select(null);
    kg.syncControls(visible, selected);
    time.sync();
    if (!kg.find("#table").hidden) fillTable(visible.statements);
    fillPanel();
    if (fit) fitAll(true);
    painted("kg:filtered");
  };

  // A mark on the timeline of the browser, once what was asked for is on the screen.
  const painted = (name) => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(name)));

  const covered = () => (kg.find("#panel").hidden || innerWidth <= 720 ? 0 : kg.find("#panel").offsetWidth);

  const fitAll = (animate) => drawing.look(kg.fitted([...scene.marks.values()], container.clientWidth - covered(), container.clientHeight, covered()), animate);

  const zoom = (factor) => {
    const at = drawing.at();
    drawing.look({ ...at, scale: at.scale * factor }, true);
  };

  // --- what is selected ----------------------------------------------------------------------------------------------

  const fillPanel = () => kg.fillPanel(selected, scene, visible, {
    choose: reveal,
    centre: (node) => kg.change({ centre: node }, { fit: true }),
    hide: (node) => {
      selected = null;
      kg.change({ hidden: kg.toggled(kg.shown.hidden, node, true) });
    },
    fold: (community) => {
      selected = null;
      kg.change({ unfolded: kg.toggled(kg.shown.unfolded, community, false) });
    },
    load: async (node) => {
      kg.announce("Loading");
      const fresh = await kg.loadNeighbours(node).catch((error) => error);
      kg.announce(typeof fresh === "number" ? `${kg.count(fresh, "entity", "entities")} more` : `Nothing could be loaded: ${fresh.message}`);
      kg.fillFilters();
      render();
    },
  });

  const select = (target) => {
    if (target?.community) {
      const { community } = target;
      kg.change({ unfolded: kg.toggled(kg.shown.unfolded, community, true) });
      drawing.look(kg.fitted([{ x: community.x, y: community.y, size: community.radius }], container.clientWidth, container.clientHeight, 0), true);
      return;
    }
    selected = target;
    draw();
    kg.syncControls(visible, selected);
    fillPanel();
    if (target) uncover();
  };

  // The panel lies over the picture: what is selected moves to the middle of what is left, if it is not in view there.
  const uncover = () => {
    const edge = selected.edge && scene.edges.get(selected.edge);
    const [x] = drawing.view().screen(...(edge ? kg.along(edge, 0.5) : [selected.node.x, selected.node.y]));
    const middle = (container.clientWidth - covered()) / 2;
    const at = drawing.at();
    if (covered() && x > 1.4 * middle) drawing.look({ ...at, x: at.x + (x - middle) / at.scale }, true);
  };

  // Shows and selects an entity, whatever hides it.
  const reveal = (node) => {
    const patch = {};
    if (kg.folds() && node.community && !kg.shown.unfolded.has(node.community)) patch.unfolded = kg.toggled(kg.shown.unfolded, node.community, true);
    if (node.part <= kg.smallPart()) patch.small = true;
    if (Object.keys(patch).length) kg.change(patch);
    if (!visible.nodes.has(node)) {
      kg.change({ ...CLEAR });
      kg.announce("Filters were taken back to show it");
    }
    showGraph();
    select({ node });
    const { x, y } = node;
    const { scale } = drawing.at();
    const wanted = Math.max(scale, 0.9);
    drawing.look({ x: x + covered() / 2 / wanted, y, scale: wanted }, true);
    painted("kg:filtered");
  };

  const { small, unfolded, ...CLEAR } = kg.shown;

  // --- what people do ------------------------------------------------------------------------------------------------

  const showGraph = () => {
    kg.find("#table").hidden = true;
    container.hidden = false;
    kg.find("#as-table").setAttribute("aria-pressed", "false");
  };

  const fillTable = kg.setUpTable((told) => {
    reveal(told.subject);
    const edge = [...scene.edges.values()].find((each) => each.statements.includes(told));
    if (edge) select({ edge: edge.id });
  });

  const clear = () => {
    if (selected) select(null);
  };

  const actions = {
    "zoom-in": () => zoom(1.4),
    "zoom-out": () => zoom(1 / 1.4),
    fit: () => fitAll(true),
    neighbours: () => kg.change({ centre: kg.shown.centre ? null : selected.node }, { fit: true }),
    leaves: () => kg.change({ leaves: !kg.shown.leaves }),
    small: () => kg.change({ small: !kg.shown.small }, { fit: true }),
    undo: () => kg.undo(),
    close: clear,
    png: () => kg.savePng(kg.svg(scene, colors, title), title),
    svg: () => kg.saveSvg(kg.svg(scene, colors, title), title),
    "as-table": () => {
      if (!kg.find("#table").hidden) return showGraph();
      fillTable(visible.statements);
      container.hidden = true;
      kg.find("#table").hidden = false;
      return kg.find("#as-table").setAttribute("aria-pressed", "true");
    },
    theme: () => {
      kg.turnTheme();
      draw();
    },
    "full-screen": () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    filters: () => {
      const open = document.body.classList.toggle("filtering");
      kg.find("#filters").setAttribute("aria-expanded", String(open));
    },
  };
  for (const [id, act] of Object.entries(actions)) kg.find(`#${id}`).addEventListener("click", act);
  kg.find("#full-screen").hidden = !document.fullscreenEnabled;
  kg.find("#asserted").addEventListener("change", (event) => kg.change({ asserted: event.target.checked }));
  kg.find("#confidence").addEventListener("change", (event) => kg.change({ confidence: event.target.value / 100 }));
  kg.setUpSearch((node) => {
    document.body.classList.remove("filtering");
    reveal(node);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);

  const keys = { "+": () => zoom(1.4), "=": () => zoom(1.4), "-": () => zoom(1 / 1.4), 0: () => fitAll(true) };
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  container.addEventListener("keydown", (event) => {
    if (event.key in arrows) {
      const [dx, dy] = arrows[event.key];
      const at = drawing.at();
      drawing.look({ ...at, x: at.x + (dx * 80) / at.scale, y: at.y + (dy * 80) / at.scale }, false);
    } else if (event.key in keys && !event.ctrlKey && !event.metaKey) keys[event.key]();
    else return;
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const typing = event.target.matches?.("input[type=search]");
    if (event.key === "Escape") clear();
    else if (event.key === "/" && !typing) kg.find("#search input").focus();
    else if (event.key === "z" && (event.ctrlKey || event.metaKey) && !typing) kg.undo();
    else return;
    if (event.key !== "Escape") event.preventDefault();
  });

  const time = kg.setUpTime();
  kg.fillFilters();
  kg.listeners.push(render);
  render();
  drawing.look(kg.opening([...scene.marks.values()], container.clientWidth, container.clientHeight), false);
  painted("kg:drawn");
  if (!kg.canDraw()) actions["as-table"]();
  kg.view = { // for tests and for those who look under the bonnet
    drawing,
    select,
    get scene() { return scene; },
    get labels() { return placed; },
  };
})();
