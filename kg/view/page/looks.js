// Lines: whole, dashed when attributed, dotted unless certain, dash and dot when both.
kg.dashes = (attributed, uncertain) => {
  if (attributed) return uncertain ? [9, 5, 2, 5] : [9, 5];
  return uncertain ? [2, 5] : [];
};

kg.FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif';

// The colours of the theme, as canvas and SVG take them.
kg.colors = () => {
  const probe = kg.find("#probe");
  const color = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const names = ["page", "text", "soft", "faint", "line", "accent", "negated"];
  return Object.fromEntries(names.map((name) => [name, color(name)]));
};

// From the theme of the system, or of the last turn, to the other.
kg.turnTheme = () => {
  const { style } = document.documentElement;
  const dark = style.colorScheme ? style.colorScheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  style.colorScheme = dark ? "light" : "dark";
};

// The outline of each shape as points around (0, 0), for a node of radius 1; a dot is a circle.
const polygon = (corners, turn, inner = 1) => Array.from({ length: inner === 1 ? corners : 2 * corners }, (_, index) => {
  const angle = turn + (index * 2 * Math.PI) / (inner === 1 ? corners : 2 * corners);
  const radius = inner !== 1 && index % 2 ? inner : 1;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
});
kg.SHAPES = {
  dot: null,
  square: [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
  diamond: polygon(4, 0).map(([x, y]) => [1.08 * x, 1.08 * y]),
  triangle: polygon(3, -Math.PI / 2).map(([x, y]) => [1.1 * x, 1.1 * y + 0.2]),
  triangleDown: polygon(3, Math.PI / 2).map(([x, y]) => [1.1 * x, 1.1 * y - 0.2]),
  hexagon: polygon(6, 0),
  star: polygon(5, -Math.PI / 2, 0.45).map(([x, y]) => [1.15 * x, 1.15 * y]),
};
