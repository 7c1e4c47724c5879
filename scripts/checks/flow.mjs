// The flow of a document as its pages show it, and how it differs from what is expected of a real SOP.

/** Counts of symbols by kind, edges between rows, and counts of edges inside rows, read from the pages of a page model. */
export function flowOfPages(pages) {
  const symbols = pages.flatMap((page) => page.symbols.map((symbol) => ({ ...symbol, key: keyOf(page, symbol.id) })));
  const byKey = new Map(symbols.map((symbol) => [symbol.key, symbol]));
  const endings = new Set(
    symbols.filter((symbol) => symbol.kind === 'terminator' && wordsOf(symbol) === 'Selesai').map(({ key }) => key),
  );
  const edges = [];
  const inner = {};
  for (const { from, to, kind, label } of wholeEdges(pages, byKey)) {
    const [start, end] = [byKey.get(from), byKey.get(to)];
    if (endings.has(to)) edges.push([start.step, 'end', label]);
    else if (start.step !== end.step || isOwnLoop(start, end)) edges.push([start.step, end.step, label]);
    else inner[`${start.step}:${kind}`] = (inner[`${start.step}:${kind}`] ?? 0) + 1;
  }
  const counts = { terminator: 0, process: 0, decision: 0 };
  for (const { kind, key } of symbols) if (kind !== 'offpage' && !endings.has(key)) counts[kind] += 1;
  return { symbols: counts, edges, inner };
}

/** What differs from the expected flow, in words. */
export function flowProblems(flow, expected) {
  const problems = [];
  for (const kind of ['terminator', 'process', 'decision']) {
    const [drawn, wanted] = [flow.symbols[kind], expected.symbols[kind] ?? 0];
    if (drawn !== wanted) problems.push(`${drawn} ${kind} symbols, expected ${wanted}`);
  }
  const drawn = flow.edges.map(edgeText);
  const wanted = expected.edges.map(edgeText);
  for (const edge of surplus(wanted, drawn)) problems.push(`edge ${edge} is missing`);
  for (const edge of surplus(drawn, wanted)) problems.push(`edge ${edge} is not expected`);
  for (const key of new Set([...Object.keys(flow.inner), ...Object.keys(expected.inner)])) {
    const [has, wants] = [flow.inner[key] ?? 0, expected.inner[key] ?? 0];
    if (has !== wants) problems.push(`${has} lines inside row ${key}, expected ${wants}`);
  }
  return problems;
}

/** Every edge once: the two halves of one that goes over a page break meet in their letter. */
function wholeEdges(pages, byKey) {
  const whole = [];
  const leaving = new Map();
  const arriving = [];
  for (const page of pages) {
    for (const { from, to, kind, label } of page.connectors) {
      const edge = { from: keyOf(page, from), to: keyOf(page, to), kind, label };
      const [start, end] = [byKey.get(edge.from), byKey.get(edge.to)];
      if (!start || !end)
        throw new Error(`page ${page.number}: a line joins ${from} and ${to}, which are not both there`);
      if (end.kind === 'offpage') leaving.set(end.letter, [...(leaving.get(end.letter) ?? []), edge]);
      else if (start.kind === 'offpage') arriving.push({ letter: start.letter, ...edge });
      else whole.push(edge);
    }
  }
  for (const { letter, to, kind, label } of arriving) {
    const halves = leaving.get(letter) ?? [];
    if (halves.length === 0) throw new Error(`nothing leads to the pentagon ${letter}`);
    for (const half of halves) whole.push({ from: half.from, to, kind, label: half.label ?? label });
  }
  const arrived = new Set(arriving.map(({ letter }) => letter));
  for (const letter of leaving.keys()) {
    if (!arrived.has(letter)) throw new Error(`nothing leaves the pentagon ${letter}`);
  }
  return whole;
}

/** A decision that goes back to itself is an edge between rows as much as any other. */
function isOwnLoop(start, end) {
  return start.key === end.key;
}

function keyOf(page, id) {
  return `${page.number} ${id}`;
}

function wordsOf(symbol) {
  return symbol.paragraphs.map(({ text }) => text).join(' ');
}

function edgeText([from, to, label]) {
  return label === null ? `${from} → ${to}` : `${from} → ${to} (${label})`;
}

/** What stands in one list more often than in the other. */
function surplus(list, other) {
  const rest = [...other];
  return list.filter((item) => {
    const index = rest.indexOf(item);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
