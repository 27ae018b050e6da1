"use strict";
// What articles say enters the page as text only: textContent and canvas, never markup.
(() => {
  const find = (selector) => document.querySelector(selector);
  const read = (id) => JSON.parse(find(id).textContent);
  const data = read("#data");

  const nodes = new Map(data.nodes.map((node) => [node.id, { ...node, statements: [] }]));
  const edges = new Map(data.edges.map((edge) => [edge.id, { ...edge, statements: [] }]));
  for (const statement of data.statements) {
    const edge = edges.get(statement.edge);
    statement.subject = edge ? edge.from : statement.node;
    statement.object = edge ? edge.to : null;
    edge?.statements.push(statement);
    for (const end of new Set([statement.subject, statement.object])) nodes.get(end)?.statements.push(statement);
  }

  const drawn = { nodes: new vis.DataSet(data.nodes), edges: new vis.DataSet(data.edges) };
  const network = new vis.Network(find("#graph"), drawn, read("#options"));
  window.network = network;

  // --- what is shown -------------------------------------------------------------------------------------------------

  const boxes = [...document.querySelectorAll("[data-filter]")];
  let selected = null; // a node or an edge

  const filter = () => {
    const off = { family: new Set(), voice: new Set(), speaker: new Set(), factuality: new Set(), negated: new Set() };
    for (const box of boxes) if (!box.checked) off[box.dataset.filter].add(box.value);
    const entity = (node) => !off.family.has(node.family);
    const statement = (told) =>
      !off.voice.has(told.speaker === null ? "own" : "attributed") &&
      !off.speaker.has(told.speaker) &&
      !off.factuality.has(told.factuality) &&
      !(told.negated && off.negated.has("negated")) &&
      entity(nodes.get(told.subject)) &&
      (told.object === null || entity(nodes.get(told.object)));
    for (const told of data.statements) told.shown = statement(told);
    for (const edge of edges.values()) edge.shown = edge.statements.some((told) => told.shown);
    for (const node of nodes.values()) {
      node.shown = entity(node) && (!node.statements.length || node.statements.some((told) => told.shown));
    }
    const count = (all, one, more) => {
      const shown = all.filter((each) => each.shown).length;
      return `${shown === all.length ? "" : `${shown} of `}${all.length} ${all.length === 1 ? one : more}`;
    };
    find("#shown").textContent =
      `${count([...nodes.values()], "entity", "entities")} · ${count(data.statements, "statement", "statements")}`;
  };

  const neighbourhood = () => {
    if (!selected) return null;
    const near = new Set([selected.id, selected.from, selected.to]);
    if (nodes.has(selected.id)) {
      for (const edge of edges.values()) {
        if (edge.shown && (edge.from === selected.id || edge.to === selected.id)) {
          near.add(edge.id).add(edge.from).add(edge.to);
        }
      }
    }
    return near;
  };

  const paint = () => {
    const style = getComputedStyle(document.body);
    const color = (name) => style.getPropertyValue(`--${name}`).trim();
    const near = neighbourhood();
    const faded = (each) => near !== null && !near.has(each.id);
    const halo = { face: style.fontFamily, strokeWidth: 4, strokeColor: color("page") };
    drawn.nodes.update([...nodes.values()].map((node) => ({
      id: node.id,
      hidden: !node.shown,
      opacity: faded(node) ? 0.2 : 1,
      color: {
        background: node.color,
        border: color("page"),
        highlight: { background: node.color, border: color("text") },
        hover: { background: node.color, border: color("line") },
      },
      font: { ...node.font, ...halo, color: color(faded(node) ? "faint" : "text") },
    })));
    drawn.edges.update([...edges.values()].map((edge) => {
      const strong = color(edge.negated ? "negated" : "accent");
      const ink = faded(edge) ? color("faint") : color(edge.negated ? "negated" : "line");
      const label = faded(edge) ? { color: "#0000", strokeWidth: 0 } : { color: color(edge.negated ? "negated" : "soft") };
      return {
        id: edge.id,
        hidden: !edge.shown,
        color: { color: ink, highlight: strong, hover: strong },
        font: { ...edge.font, ...halo, ...label },
      };
    }));
  };

  // --- evidence ------------------------------------------------------------------------------------------------------

  const element = (tag, className, ...children) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children.filter((child) => child !== null && child !== ""));
    return made;
  };

  const spelled = (type) => type.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

  const summary = (told) => element(
    "div", told.negated ? "denied" : "",
    element("strong", "", nodes.get(told.subject).name), ` ${told.verb} `,
    element("strong", "", told.object === null ? "" : nodes.get(told.object).name),
  );

  const sentence = (told) => element(
    "blockquote", "", ...told.pieces.map(([text, role]) => (role ? element("mark", role, text) : text)),
  );

  const circumstances = (told) => element("p", "meta", [
    told.speaker === null ? "in the article’s own voice" : `said by ${told.speaker}`,
    told.factuality === "certain" ? null : told.factuality,
    told.negated ? "negated" : null,
    ...told.details,
    told.confidence === null ? null : `confidence\u00a0${Math.round(100 * told.confidence)}\u00a0%`,
  ].filter(Boolean).join(" · "));

  const source = (told) => {
    const article = data.articles[told.article];
    const title = element(article.url ? "a" : "span", "", article.title);
    if (article.url) Object.assign(title, { href: article.url, target: "_blank", rel: "noopener noreferrer" });
    return element("p", "meta", title, article.published ? ` · ${article.published}` : "");
  };

  const describe = (node) => [
    element("h2", "", node.name),
    element("p", "meta", spelled(node.type)),
    node.aliases.length ? element("p", "meta", `also ${node.aliases.join(", ")}`) : "",
  ];

  // The panel lies over the picture: what it would hide moves to the left.
  const uncover = (each) => {
    const ends = Object.values(network.getPositions(nodes.has(each.id) ? [each.id] : [each.from, each.to]));
    const right = find("#graph").getBoundingClientRect().left + network.canvasToDOM({ x: Math.max(...ends.map((at) => at.x)), y: 0 }).x;
    const hidden = right + 60 - find("#panel").getBoundingClientRect().left;
    if (hidden > 0 && innerWidth > 720) network.moveTo({ offset: { x: -hidden, y: 0 }, animation: { duration: 200 } });
  };

  const evidence = (told) => [sentence(told), circumstances(told), source(told)];

  const select = (each) => {
    selected = each;
    find("#panel").hidden = !each;
    if (each) {
      const told = each.statements.filter((statement) => statement.shown);
      const entity = nodes.has(each.id);
      find("#evidence").replaceChildren(
        ...(entity ? describe(each) : [element("h2", "", summary(told[0]))]),
        element("p", "meta", told.length === 1 ? "1 statement" : `${told.length} statements`),
        ...told.map((one) => element("article", "statement", entity ? summary(one) : null, ...evidence(one))),
      );
      find("#panel").scrollTop = 0;
    }
    paint();
  };

  // --- what people do ------------------------------------------------------------------------------------------------

  const card = find("#card");
  const hover = (event, ...children) => {
    card.replaceChildren(...children);
    card.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = card;
    card.style.left = `${Math.max(8, Math.min(event.clientX + 14, innerWidth - width - 8))}px`;
    card.style.top = `${event.clientY + 18 + height > innerHeight ? Math.max(8, event.clientY - height - 12) : event.clientY + 18}px`;
  };
  const leave = () => { card.hidden = true; };

  network.on("hoverNode", ({ node, event }) => hover(event, ...describe(nodes.get(node))));
  network.on("hoverEdge", ({ edge, event }) => {
    const told = edges.get(edge).statements.filter((statement) => statement.shown);
    const more = told.length > 1 ? element("p", "meta", `and ${told.length - 1} more: click to read`) : null;
    hover(event, summary(told[0]), ...evidence(told[0]), more ?? "");
  });
  for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(name, leave);
  network.on("click", (at) => {
    leave();
    select(nodes.get(at.nodes[0]) ?? edges.get(at.edges[0]) ?? null);
    if (selected) uncover(selected);
  });

  const fit = (animation) => network.fit({ nodes: [...nodes.values()].filter((node) => node.shown).map((node) => node.id), animation });
  const clear = () => {
    network.unselectAll();
    select(null);
  };
  const refresh = () => {
    filter();
    clear();
  };
  const showAll = () => {
    for (const box of boxes) box.checked = true;
    refresh();
  };

  for (const box of boxes) {
    box.addEventListener("change", () => {
      if (box.dataset.filter === "voice" && box.value === "attributed") {
        for (const each of boxes) if (each.dataset.filter === "speaker") each.checked = box.checked;
      }
      refresh();
    });
  }

  const input = find("#search input");
  const lookup = (text) => {
    const wanted = text.trim().toLowerCase();
    const names = (node) => [node.name, ...node.aliases].map((name) => name.toLowerCase());
    const tests = [(name) => name === wanted, (name) => name.startsWith(wanted), (name) => name.includes(wanted)];
    for (const test of wanted ? tests : []) {
      for (const node of nodes.values()) if (names(node).some(test)) return node;
    }
    return null;
  };
  const search = () => {
    const node = lookup(input.value);
    input.classList.toggle("missing", node === null && input.value.trim() !== "");
    if (!node) return;
    if (!node.shown) showAll();
    network.selectNodes([node.id]);
    select(node);
    network.focus(node.id, { scale: Math.max(network.getScale(), 1), animation: { duration: 300 } });
  };
  find("#search").addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  input.addEventListener("input", () => {
    input.classList.remove("missing");
    if ([...nodes.values()].some((node) => node.name === input.value)) search();
  });

  find("#reset").addEventListener("click", showAll);
  find("#fit").addEventListener("click", () => fit(true));
  find("#close").addEventListener("click", clear);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);

  filter();
  paint();
  fit(false);
})();
