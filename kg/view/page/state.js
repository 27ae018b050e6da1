// What is shown, as one value that is replaced and never changed, so that every step can be taken back.
kg.shown = {
  off: { family: new Set(), group: new Set(), speaker: new Set(), voice: new Set(), factuality: new Set(), polarity: new Set(), article: new Set() },
  asserted: false, // only what articles say themselves, for certain
  confidence: 0, // at least
  time: null, // { by: "statement" | "article", from, to, undated }: days
  small: false, // small parts too
  leaves: true, // entities with one neighbour too
  centre: null, // only this node and its neighbours
  hidden: new Set(), // nodes
  unfolded: new Set(), // communities
};

kg.history = [];
kg.listeners = [];

// Replaces what is shown. `moves` is true where the picture should be brought into view again.
kg.change = (patch, { fit = false } = {}) => {
  kg.history.push(kg.shown);
  if (kg.history.length > 200) kg.history.shift();
  kg.shown = { ...kg.shown, ...patch };
  for (const listener of kg.listeners) listener({ fit });
};

kg.undo = () => {
  if (!kg.history.length) return;
  kg.shown = kg.history.pop();
  for (const listener of kg.listeners) listener({ fit: false });
};

// The set with an item put in or taken out.
kg.toggled = (set, item, within) => {
  const next = new Set(set);
  if (within) next.add(item);
  else next.delete(item);
  return next;
};
