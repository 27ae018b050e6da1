// The picture as a file.
const LARGEST = 8000; // pixels of a side of a PNG: browsers draw no larger canvas everywhere

const save = (blob, name) => {
  const url = URL.createObjectURL(blob);
  const link = kg.element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
};

// A name for a file, made of a title in any script.
const fileName = (title, ending) => `${title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "graph"}.${ending}`;

kg.saveSvg = ({ svg }, title) => save(new Blob([svg], { type: "image/svg+xml" }), fileName(title, "svg"));

kg.savePng = async ({ svg, width, height }, title) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, LARGEST / Math.max(width, height));
  const canvas = kg.element("canvas", { width: Math.round(width * scale), height: Math.round(height * scale) });
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => { canvas.toBlob(resolve, "image/png"); });
  save(blob, fileName(title, "png"));
};
