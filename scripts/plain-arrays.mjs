// Writes what the program does with arrays in the words that V8 runs fastest. Most of the program runs too seldom to be
// optimized: then an iterator stands for an object for each loop and one more for each item, and `flatMap` for two calls
// into the runtime for each item. Only TypeScript knows what is an array.
import { join } from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { API, TypeFlags } from 'typescript/unstable/async';

/** Types that fit every other: what they stand for may be no array. */
const FITS_ALL = TypeFlags.Any | TypeFlags.Never;

/**
 * Reads the source as TypeScript does, and changes `for (const x of xs)`, `for (const [i, x] of xs.entries())` and
 * `xs.flatMap(…)` where `xs` is an array. All do the same as before: also a loop over an array that grows meanwhile runs to
 * its new end. The function of flat-map.mjs must be there under its name.
 *
 * @param root the folder of tsconfig.build.json
 * @returns the text of each file of the project, by its path with slashes
 */
export async function plainArrays(root) {
  const api = new API({ cwd: root });
  try {
    const snapshot = await api.updateSnapshot({ openProjects: [join(root, 'tsconfig.build.json')] });
    const [{ rootFiles, program, checker }] = snapshot.getProjects();
    const texts = await Promise.all(
      rootFiles.map(async (path) => {
        const file = await program.getSourceFile(path);
        const uses = await ofArrays(usesOf(file), checker);
        const edits = uses.flatMap((use, index) => (use.call ? callEdits(use, file) : loopEdits(use, index, file)));
        return [path, withEdits(file.text, edits)];
      }),
    );
    return new Map(texts);
  } finally {
    await api.close();
  }
}

/** All that may be changed, each with the `list` that must be an array. */
function usesOf(file) {
  const uses = [];
  const visit = (node) => {
    if (isPlainLoop(node)) uses.push(loopOf(node));
    if (isCallOf(node, 'flatMap') && node.arguments.length === 1)
      uses.push({ call: node, list: node.expression.expression });
    node.forEachChild(visit);
  };
  visit(file);
  return uses;
}

/** One that waits for its items has no array, and one that declares nothing has no name to give them. */
function isPlainLoop({ kind, awaitModifier, initializer }) {
  return kind === SyntaxKind.ForOfStatement && awaitModifier === undefined && initializer.declarations !== undefined;
}

function isCallOf(node, name) {
  return (
    node.kind === SyntaxKind.CallExpression &&
    node.expression.kind === SyntaxKind.PropertyAccessExpression &&
    node.expression.questionDotToken === undefined &&
    node.expression.name.text === name
  );
}

/** What a loop runs over, with the names that `entries()` gives to index and item where it asks for both. */
function loopOf({ initializer, expression, statement }) {
  const { name } = initializer.declarations[0];
  const parts = { initializer, expression, statement };
  return isCallOf(expression, 'entries') && name.kind === SyntaxKind.ArrayBindingPattern
    ? { ...parts, list: expression.expression.expression, entry: name.elements }
    : { ...parts, list: expression, item: name };
}

async function ofArrays(uses, checker) {
  if (uses.length === 0) return [];
  const types = await checker.getTypeAtLocation(uses.map(({ list }) => list));
  const areArrays = await Promise.all(
    types.map(
      async (type) => type !== undefined && (type.flags & FITS_ALL) === 0 && (await checker.isArrayLikeType(type)),
    ),
  );
  return uses.filter((_, index) => areArrays[index]);
}

/** The changes of one loop, each as the text that takes the place of what lies from one offset to another. */
function loopEdits({ initializer, expression, statement, list, entry, item }, index, file) {
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

function callEdits({ call, list }, file) {
  const start = list.getStart(file);
  return [
    { from: start, to: start, text: 'flatMap$(' },
    { from: list.end, to: call.arguments[0].getStart(file), text: ', ' },
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
