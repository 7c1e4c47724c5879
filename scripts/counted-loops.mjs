// Has loops over arrays count. V8 runs most of the program too seldom to optimize it, and runs what an iterator stands for
// word by word: an object for each loop and one more for each item. Only TypeScript knows which loops run over arrays.
import { join } from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { API, TypeFlags } from 'typescript/unstable/async';

/** Types that fit every other: what they stand for may be no array. */
const FITS_ALL = TypeFlags.Any | TypeFlags.Never;

/**
 * Reads the source as TypeScript does, and changes `for (const x of xs)` and `for (const [i, x] of xs.entries())` over
 * arrays. A loop does the same as before: also one over an array that grows meanwhile runs to its new end.
 *
 * @param root the folder of tsconfig.build.json
 * @returns the text of each file of the project, by its path with slashes
 */
export async function countedLoops(root) {
  const api = new API({ cwd: root });
  try {
    const snapshot = await api.updateSnapshot({ openProjects: [join(root, 'tsconfig.build.json')] });
    const [{ rootFiles, program, checker }] = snapshot.getProjects();
    const texts = await Promise.all(
      rootFiles.map(async (path) => {
        const file = await program.getSourceFile(path);
        const loops = await overArrays(loopsOf(file).map(partsOf), checker);
        return [
          path,
          withEdits(
            file.text,
            loops.flatMap((loop, index) => editsOf(loop, index, file)),
          ),
        ];
      }),
    );
    return new Map(texts);
  } finally {
    await api.close();
  }
}

/** All `for … of` of a file; those that wait for their items have no array. */
function loopsOf(file) {
  const loops = [];
  const visit = (node) => {
    if (node.kind === SyntaxKind.ForOfStatement && node.awaitModifier === undefined) loops.push(node);
    node.forEachChild(visit);
  };
  visit(file);
  return loops;
}

/** What a loop runs over, with the names that `entries()` gives to index and item where it asks for both. */
function partsOf({ initializer, expression, statement }) {
  const { name } = initializer.declarations[0];
  const isEntries =
    expression.kind === SyntaxKind.CallExpression &&
    expression.expression.kind === SyntaxKind.PropertyAccessExpression &&
    expression.expression.name.text === 'entries' &&
    name.kind === SyntaxKind.ArrayBindingPattern;
  const base = { initializer, expression, statement };
  return isEntries
    ? { ...base, list: expression.expression.expression, entry: name.elements }
    : { ...base, list: expression, item: name };
}

async function overArrays(loops, checker) {
  if (loops.length === 0) return [];
  const types = await checker.getTypeAtLocation(loops.map(({ list }) => list));
  const areArrays = await Promise.all(
    types.map(
      async (type) => type !== undefined && (type.flags & FITS_ALL) === 0 && (await checker.isArrayLikeType(type)),
    ),
  );
  return loops.filter((_, index) => areArrays[index]);
}

/** The changes of one loop, each as the text that takes the place of what lies from one offset to another. */
function editsOf({ initializer, expression, statement, list, entry, item }, index, file) {
  const [all, at] = [`list$${index}`, `at$${index}`];
  const value = `${all}[${at}]`;
  const named = (name, text) => (name?.name === undefined ? [] : [`${name.getText(file)} = ${text}`]);
  const names =
    item === undefined ? [named(entry[0], at), named(entry[1], value)].flat() : [`${item.getText(file)} = ${value}`];
  const [keyword] = initializer.getText(file).split(/\s/);
  const start = statement.getStart(file);
  return [
    { from: initializer.getStart(file), to: list.getStart(file), text: `let ${all} = (` },
    { from: list.end, to: expression.end, text: `), ${at} = 0; ${at} < ${all}.length; ${at}++` },
    { from: start, to: start, text: `{ ${keyword} ${names.join(', ')}; ` },
    { from: statement.end, to: statement.end, text: ' }' },
  ];
}

function withEdits(text, edits) {
  let done = 0;
  const parts = [...edits]
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, text: instead }) => {
      const part = text.slice(done, from) + instead;
      done = to;
      return part;
    });
  return parts.join('') + text.slice(done);
}
