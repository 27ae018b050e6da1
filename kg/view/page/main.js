// Joins all: what people do changes what is shown, and what is shown is drawn.
(() => {
  if (!kg.find("#data")) return; // nothing to show
  const tables = JSON.parse(kg.find("#data").textContent);
  kg.putAround({ x: 0, y: 0 }, kg.add(tables).filter((node) => node.x === null));
  kg.findParts();
  if (kg.folds()) unfoldCentral();
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
    if (community) return [kg.element("h2", {}, kg.apart(community.node.name), " and others"), kg.element("p", { class: "meta" }, "Click to unfold")];
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

  // How many pixels of the picture the panel lies over, at the right or in a small window at the bottom.
  const covered = () => {
    const panel = kg.find("#panel");
    if (panel.hidden) return { right: 0, bottom: 0 };
    return innerWidth > 720 ? { right: panel.offsetWidth, bottom: 0 } : { right: 0, bottom: panel.offsetHeight };
  };

  const fitAll = (animate) => {
    const { right } = covered();
    drawing.look(kg.fitted([...scene.marks.values()], container.clientWidth - right, container.clientHeight, right), animate);
  };

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

  // What is selected moves to the middle of what the panel leaves of the picture, if it is not in view there.
  const uncover = () => {
    const edge = selected.edge && scene.edges.get(selected.edge);
    const [x, y] = drawing.view().screen(...(edge ? kg.along(edge, 0.5) : [selected.node.x, selected.node.y]));
    const { right, bottom } = covered();
    const [across, down] = [(container.clientWidth - right) / 2, (container.clientHeight - bottom) / 2];
    const at = drawing.at();
    const moved = { x: x > 1.4 * across ? x - across : 0, y: y > 1.6 * down ? y - down : 0 };
    if (moved.x || moved.y) drawing.look({ ...at, x: at.x + moved.x / at.scale, y: at.y + moved.y / at.scale }, true);
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
    const { right, bottom } = covered();
    drawing.look({ x: x + right / 2 / wanted, y: y + bottom / 2 / wanted, scale: wanted }, true);
    painted("kg:filtered");
  };

  const { small, unfolded, ...CLEAR } = kg.shown;

  // --- what people do ------------------------------------------------------------------------------------------------

  const showGraph = () => {
    kg.find("#table").hidden = true;
    container.classList.remove("away");
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
      container.classList.add("away");
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

  kg.setUpKeys(container, { clear, zoom, fit: () => fitAll(true), move: (x, y) => {
    const at = drawing.at();
    drawing.look({ ...at, x: at.x + x / at.scale, y: at.y + y / at.scale }, false);
  } });

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
