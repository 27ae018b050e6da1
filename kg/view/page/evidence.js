// A statement in words, and the sentence behind it.
const ROLES = ["predicate", "object", "subject"]; // of two that cover the same, the last lies within the first

// A stretch of text with the marks in it, which come by where they begin, the longer first; one that goes on beyond
// the stretch, or beyond the mark around it, is cut in two there.
const marked = (text, from, to, marks) => {
  const parts = [];
  let at = from;
  while (marks.length && marks[0].start < to) {
    const { role, start, end } = marks.shift();
    const stop = Math.min(end, to);
    parts.push(text.slice(at, start), kg.element("mark", { class: role }, marked(text, start, stop, marks)));
    if (end > to) marks.unshift({ role, start: to, end });
    at = stop;
  }
  return [...parts, text.slice(at, to)];
};

const pieces = ({ sentence: { text }, spans }) => {
  if (!spans) return [text];
  const found = { subject: spans.slice(0, 2), predicate: spans.slice(2, 4), object: spans.slice(4, 6) };
  const marks = ROLES.map((role) => ({ role, start: found[role][0], end: found[role][1] }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return marked(text, 0, text.length, marks);
};

kg.sentence = (told) => kg.element("blockquote", {}, pieces(told));

// An entity's name, as a button that selects it where that is wanted.
const nameOf = (node, choose) => (choose
  ? kg.element("button", { type: "button", class: "name", onclick: () => choose(node) }, kg.apart(node.name))
  : kg.element("strong", {}, kg.apart(node.name)));

kg.summary = (told, choose) => kg.element(
  "p", { class: told.negated ? "summary denied" : "summary" },
  nameOf(told.subject, choose), " ", kg.apart(told.verb), " ", told.object ? nameOf(told.object, choose) : "",
);

kg.circumstances = (told) => kg.element("p", { class: "meta" }, kg.listed([
  told.speaker === null ? "in the article’s own voice" : `said by ${told.speaker}`,
  told.factuality === "certain" ? null : told.factuality,
  told.negated ? "negated" : null,
  told.time?.text,
  told.place,
  ...told.details,
  told.confidence === null ? null : `confidence\u00a0${Math.round(100 * told.confidence)}\u00a0%`,
]));

// The address of an article at the place of a sentence: its first and last words as a text fragment.
kg.address = ({ url }, sentence) => {
  if (!url) return null;
  const words = sentence?.text.split(/\s+/).filter(Boolean) ?? [];
  if (!words.length) return url;
  const encoded = (part) => encodeURIComponent(part.join(" ")).replaceAll("-", "%2D");
  const text = words.length > 10 ? `${encoded(words.slice(0, 5))},${encoded(words.slice(-4))}` : encoded(words);
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${text}`;
};

// Where it stands: in the pages of the server if there is one, else on the web.
kg.source = (article, told) => {
  const { entities } = kg.find("#graph").dataset;
  const here = told ? `${article.iri}/statement/${told.id.split(" ").pop()}` : article.iri;
  const href = entities ? entities + encodeURIComponent(here) : kg.address(article, told?.sentence);
  const away = entities ? {} : { target: "_blank", rel: "noopener noreferrer" };
  const title = href ? kg.element("a", { href, ...away }, kg.apart(article.title)) : kg.element("cite", {}, kg.apart(article.title));
  return kg.element("p", { class: "meta" }, title, article.published ? ` · ${article.published}` : "");
};

kg.evidence = (told) => [kg.sentence(told), kg.circumstances(told), kg.source(told.article, told)];
