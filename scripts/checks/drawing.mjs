// Whether the symbols and lines on a printed page are those of the page model, to three quarters of a point.

const TOLERANCE = 15;
const SYMBOL_OUTLINE = 20;
const CONNECTOR_LINE = 15;
/** A printed line may end where its arrowhead begins. */
const LONGEST_ARROWHEAD = 140;
const SMALLEST_ARROWHEAD = 80;

/** Problems of a page: symbols and connectors that are not where the model has them, or that it does not have. */
export function drawingProblems(page, paths) {
  // Poppler tells the filling of an outline together with its line or apart from it.
  const outlines = paths.filter((path) => near(path.strokeWidth, SYMBOL_OUTLINE, 2));
  const lines = paths.filter((path) => !path.filled && near(path.strokeWidth, CONNECTOR_LINE, 2));
  const problems = [];
  for (const { id, box } of page.symbols) {
    if (!outlines.some((path) => sameBox(boundsOf(path.points), box)))
      problems.push(`symbol ${id} is not drawn in its box`);
  }
  for (const { id, points } of page.connectors) {
    if (!lines.some((path) => sameLine(path.points, corners(points)))) problems.push(`${id} is not drawn as routed`);
  }
  if (outlines.length !== page.symbols.length)
    problems.push(`${outlines.length} symbols drawn, not ${page.symbols.length}`);
  if (lines.length !== page.connectors.length)
    problems.push(`${lines.length} lines drawn, not ${page.connectors.length}`);
  return problems;
}

/** Symbols of a page model that do not lie wholly in the cell of their pelaksana. */
export function strayingSymbols(page) {
  return page.symbols.flatMap(({ id, step, actor, box: [x, y, width, height] }) => {
    const cell = page.cells.find((one) => one.step === step && one.actor === actor);
    if (!cell) return [`symbol ${id} has no cell`];
    const [left, top, cellWidth, cellHeight] = cell.box;
    const inside = x >= left && y >= top && x + width <= left + cellWidth && y + height <= top + cellHeight;
    return inside ? [] : [`symbol ${id} reaches over its cell`];
  });
}

/** Connectors of a page model whose last stretch is shorter than Word's smallest arrowhead. */
export function crampedArrows(page) {
  return page.connectors.flatMap(({ id, arrow, points }) => {
    const [[fromX, fromY], [toX, toY]] = points.slice(-2);
    const room = Math.abs(toX - fromX) + Math.abs(toY - fromY);
    return arrow && room <= SMALLEST_ARROWHEAD ? [`${id} leaves its arrowhead ${room} twips`] : [];
  });
}

function sameLine(printed, expected) {
  const drawn = corners(printed);
  if (drawn.length !== expected.length) return false;
  return drawn.every(([x, y], index) => {
    const [ex, ey] = expected[index];
    if (index < expected.length - 1) return near(x, ex) && near(y, ey);
    const upright = expected[index - 1][0] === ex;
    const [along, across] = upright ? [Math.abs(ey - y), Math.abs(ex - x)] : [Math.abs(ex - x), Math.abs(ey - y)];
    return across <= TOLERANCE && along <= LONGEST_ARROWHEAD;
  });
}

/** The points where a line turns, and its ends. */
function corners(points) {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    const straight = (axis) => near(before[axis], point[axis], 1) && near(point[axis], after[axis], 1);
    return !straight(0) && !straight(1);
  });
}

function sameBox(one, other) {
  return one.every((length, index) => near(length, other[index]));
}

function boundsOf(points) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

function near(one, other, tolerance = TOLERANCE) {
  return Math.abs(one - other) <= tolerance;
}
