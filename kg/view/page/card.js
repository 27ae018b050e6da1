// A card beside the pointer.
kg.showCard = ({ clientX: x, clientY: y }, children) => {
  const card = kg.find("#card");
  card.replaceChildren(...children);
  card.hidden = false;
  const { offsetWidth: width, offsetHeight: height } = card;
  card.style.left = `${Math.max(8, Math.min(x + 14, innerWidth - width - 8))}px`;
  card.style.top = `${y + 18 + height > innerHeight ? Math.max(8, y - height - 12) : y + 18}px`;
};

kg.hideCard = () => { kg.find("#card").hidden = true; };
