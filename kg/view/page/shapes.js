// The shape of its kind on each disc that sigma draws, for colours alone tell some people nothing.
const SMALLEST = 4; // pixels of a disc's radius
const SHARE = 0.6; // of that radius

kg.paintShapes = (context, scene, colors, { width, height, scale, screen }) => {
  context.fillStyle = colors.page;
  for (const mark of scene.marks.values()) {
    const points = mark.node && kg.SHAPES[mark.shape];
    const radius = mark.size * scale;
    const [x, y] = screen(mark.x, mark.y);
    if (!points || mark.faded || radius < SMALLEST || x < 0 || y < 0 || x > width || y > height) continue;
    context.beginPath();
    for (const [px, py] of points) context.lineTo(x + SHARE * radius * px, y + SHARE * radius * py);
    context.fill();
  }
};
