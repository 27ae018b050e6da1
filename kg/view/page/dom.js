// What articles say enters the page as text only: textContent and canvas, never markup.
globalThis.kg = {};

kg.find = (selector) => document.querySelector(selector);

// An element with attributes; those that begin with "on" are listeners. Children are elements, or text.
kg.element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== ""));
  return made;
};

// Text that articles say, apart: whichever way its letters run or turn, those beside it stay as they are.
kg.apart = (text) => kg.element("bdi", {}, text);

// Several of them on one line: "certain · Kyiv".
kg.listed = (texts) => texts.filter(Boolean).flatMap((text, index) => (index ? [" · ", kg.apart(text)] : [kg.apart(text)]));

const numbers = new Intl.NumberFormat("en");
kg.number = (count) => numbers.format(count);
kg.count = (count, one, more) => `${kg.number(count)} ${count === 1 ? one : more}`;

// "GovernmentBody" is "government body".
kg.spelled = (type) => type.replace(/.*[#/]/, "").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

kg.shortened = (text, length) => (text.length > length ? `${[...text].slice(0, length - 1).join("").trimEnd()}…` : text);

// The first `step` of many items as elements, and a button that shows as many again.
kg.cut = (items, step, show) => {
  const list = document.createDocumentFragment();
  list.append(...items.slice(0, step).map(show));
  const rest = items.slice(step);
  if (rest.length) {
    const more = kg.element("button", { type: "button", class: "more" }, `and ${kg.number(rest.length)} more`);
    more.addEventListener("click", () => {
      const next = kg.cut(rest, Math.max(step, 50), show);
      const first = next.firstElementChild;
      more.replaceWith(next);
      first.querySelector("input, button, a")?.focus();
    });
    list.append(more);
  }
  return list;
};

// What screen readers say when something has changed that is seen elsewhere.
kg.announce = (text) => { kg.find("#announcement").textContent = text; };
