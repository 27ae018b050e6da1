// A field that suggests entities: a combobox with a list, after the ARIA Authoring Practices.
const MOST = 12;

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const names = new WeakMap(); // node -> its names, folded
const namesOf = (node) => {
  if (!names.has(node)) names.set(node, [node.name, ...node.aliases].map(folded));
  return names.get(node);
};

// How well a name fits: 0 is best, 4 not at all.
const fit = (name, wanted) => {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : name.includes(wanted) ? 3 : 4;
};

kg.search = (text) => {
  const wanted = folded(text.trim());
  if (!wanted) return [];
  const found = [];
  for (const node of kg.graph.nodes.values()) {
    const rank = Math.min(...namesOf(node).map((name) => fit(name, wanted)));
    if (rank < 4) found.push([rank, node]);
  }
  return found.sort(([rank, node], [other, another]) => rank - other || another.statements.length - node.statements.length).map(([, node]) => node);
};

kg.setUpSearch = (choose) => {
  const input = kg.find("#search input");
  const list = kg.find("#suggestions");
  let found = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const take = (node) => {
    close();
    input.value = node.name;
    choose(node);
  };
  const point = (index) => {
    active = index;
    [...list.querySelectorAll("[role=option]")].forEach((option, at) => {
      option.setAttribute("aria-selected", at === index);
      if (at === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index >= 0) input.setAttribute("aria-activedescendant", `suggestion-${index}`);
    else input.removeAttribute("aria-activedescendant");
  };
  // What tells it from others of its name: an asserted office, or the article that it comes up in.
  const difference = (node) => {
    if (found.filter((other) => namesOf(other)[0] === namesOf(node)[0]).length < 2) return null;
    const held = node.statements.find((told) => told.asserted && told.subject === node && told.object && told.relation.group === "role");
    const article = node.statements[0]?.article;
    return held ? `${held.relation.label} ${held.object.name}` : article ? `in “${kg.shortened(article.title, 60)}”` : null;
  };
  const suggest = () => {
    found = kg.search(input.value);
    const nothing = !found.length && input.value.trim() !== "";
    input.classList.toggle("missing", nothing);
    list.replaceChildren(
      ...found.slice(0, MOST).map((node, index) => {
        const also = namesOf(node)[0].includes(folded(input.value.trim())) ? null : node.aliases.find((alias) => folded(alias).includes(folded(input.value.trim())));
        const swatch = kg.element("i", { class: `swatch ${node.family.shape}` });
        swatch.style.background = node.family.color;
        return kg.element("li", { role: "option", id: `suggestion-${index}`, "aria-selected": "false", onmousedown: (event) => event.preventDefault(), onclick: () => take(node) },
          swatch, kg.element("span", { class: "name" }, kg.apart(node.name), kg.element("span", { class: "meta" }, " · ", kg.listed([also, kg.spelled(node.type), difference(node)]))), kg.element("span", { class: "count" }, kg.number(node.statements.length)));
      }),
      found.length > MOST ? kg.element("li", { class: "meta", role: "presentation" }, `and ${kg.number(found.length - MOST)} more: type on`) : "",
      nothing ? kg.element("li", { class: "meta", role: "presentation" }, "Nothing of that name") : "",
    );
    list.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", String(!list.hidden));
    kg.announce(input.value.trim() ? kg.count(found.length, "suggestion", "suggestions") : "");
    point(found.length ? 0 : -1);
  };

  input.addEventListener("input", suggest);
  input.addEventListener("focus", () => { if (input.value.trim()) suggest(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const shown = Math.min(found.length, MOST);
    if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) suggest();
      else if (shown) point((active + (event.key === "ArrowDown" ? 1 : shown - 1)) % shown);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!list.hidden && found[active]) take(found[active]);
    }
  });
};
