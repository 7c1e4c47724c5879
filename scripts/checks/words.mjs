// Whether a printed page holds every text of the page model, each in its own place.

const LARGEST_TEXT = 1200;

/** Problems of a page: texts that are cut or missing, and words that stand where the model has none. */
export function wordProblems(page, printed) {
  // A watermark is text in the program's own PDF: letters larger than any other.
  const rest = new Set(printed.words.filter(({ box }) => box[3] < LARGEST_TEXT));
  // What stands on top of others takes its words first.
  const regions = [
    ...page.connectors.flatMap(({ id, labelMark }) =>
      labelMark ? [{ name: `label of ${id}`, reach: 40, ...labelMark }] : [],
    ),
    ...page.symbols.map(({ id, box, paragraphs }) => ({ name: `symbol ${id}`, reach: 40, box, paragraphs })),
    ...page.marks.flatMap((mark) => (mark.kind === 'text' ? [{ name: 'footer', reach: 60, ...mark }] : [])),
    ...page.cells.map(({ field, step, box, paragraphs }) => ({
      name: step ? `step ${step}, ${field}` : field,
      reach: 0,
      box,
      paragraphs,
    })),
  ];
  const problems = [];
  for (const { name, reach, box, paragraphs } of regions) {
    const texts = paragraphs.flatMap(({ marker, text }) => [marker?.text ?? '', text]);
    const expected = lettersOf(texts);
    // An empty cell or symbol owns no words; whatever lies in it is left over and reported at the end.
    if (expected === '') continue;
    const inside = [...rest].filter((word) => isInside(word.box, box, reach));
    for (const word of inside) rest.delete(word);
    const found = lettersOf(inside.map(({ text }) => text));
    if (found !== expected) problems.push(`${name}: "${texts.join(' ').trim()}": ${difference(expected, found)}`);
  }
  for (const { text } of rest) problems.push(`"${text}" stands outside of its place`);
  return problems;
}

function isInside([x, y, width, height], [left, top, boxWidth, boxHeight], reach) {
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  return (
    middleX >= left - reach &&
    middleX <= left + boxWidth + reach &&
    middleY >= top - reach &&
    middleY <= top + boxHeight + reach
  );
}

/** All letters in alphabetical order: the order of words in a PDF is that of its drawing. */
function lettersOf(texts) {
  return [...texts.join('').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '')].sort().join('');
}

function difference(expected, found) {
  const missing = without(expected, found);
  const extra = without(found, expected);
  return [missing && `letters cut or missing: ${missing}`, extra && `letters too much: ${extra}`]
    .filter(Boolean)
    .join(', ');
}

function without(letters, others) {
  const rest = [...others];
  return [...letters]
    .filter((letter) => {
      const index = rest.indexOf(letter);
      if (index >= 0) rest.splice(index, 1);
      return index < 0;
    })
    .join('');
}
