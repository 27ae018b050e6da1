"use strict";
// Names for the search boxes while somebody types; without this script they are forms like any other.
const names = document.querySelector("#names");
let asked = 0;

async function suggest(event) {
  const words = event.target.value.trim();
  const turn = ++asked;
  if (words.length < 2) return;
  const answer = await fetch(`/suggest?q=${encodeURIComponent(words)}`);
  if (!answer.ok || turn !== asked) return;
  const found = await answer.json();
  const sought = event.target.type === "search"; // by its name; elsewhere one entity is meant
  names.replaceChildren(...found.map(({ name, about, term }) => new Option(sought || term === name ? about : `${name} · ${about}`, sought ? name : term)));
}

let waiting;
for (const input of document.querySelectorAll("input[list=names]")) {
  input.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 120, event);
  });
}

// Ctrl+Enter in the editor runs the query.
document.querySelector("#sparql")?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.form.requestSubmit();
});
