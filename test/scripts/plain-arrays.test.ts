import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.js';

const SCRIPTS = new URL('../../scripts/', import.meta.url).href;

const SOURCE = `
export function pairs(list: readonly string[]): string[] {
  const all: string[] = [];
  for (const [index, each] of list.entries()) all.push(index + each);
  for (const [, each] of list.entries()) {
    if (each === 'b') continue;
    all.push(each);
  }
  return all;
}
export function grown(list: number[]): number {
  let sum = 0;
  for (const each of list) {
    if (each > 0) list.push(each - 1);
    for (const [one, other = 5] of [[each, each], [each]]) sum += one! * other;
  }
  return sum;
}
export function later(list: readonly number[] | undefined): (() => number)[] {
  const all: (() => number)[] = [];
  outer: for (let each of list ?? [1, 2]) {
    for (const other of [each].filter((one) => { for (const none of []) return none; return one > 0; })) {
      if (other === 2) continue outer;
      each += 10;
      all.push(() => each);
    }
  }
  return all;
}
export function flat(list: readonly string[] | undefined): unknown[] {
  const twice = list?.flatMap((each) => [each, each]) ?? [];
  return [...twice, ...(list ?? [])
    .flatMap((each, index, all) => (index === 0 ? each + all.length : [[each], ...all]))
    .flatMap((each) => each)];
}
export function others(set: ReadonlySet<number>, text: string, map: Map<number, string>, any: any): unknown[] {
  const all: unknown[] = [];
  for (const each of set) all.push(each);
  for (const each of text) all.push(each);
  for (const [key, value] of map.entries()) all.push(key, value);
  for (const each of any) all.push(each);
  return all;
}
`;

interface Exports {
  pairs(list: readonly string[]): string[];
  grown(list: number[]): number;
  later(list?: readonly number[]): (() => number)[];
  flat(list?: readonly string[]): unknown[];
  others(set: ReadonlySet<number>, text: string, map: Map<number, string>, any: unknown): unknown[];
}

/** What a text does when it is run. */
function run(text: string, flatMap$: unknown): Exports {
  const module = { exports: {} };
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs' });
  new Function('module', 'exports', 'flatMap$', code)(module, module.exports, flatMap$);
  return module.exports as Exports;
}

test('what is changed for arrays does the same, and what is done with anything else is left as it is', async () => {
  const config = { compilerOptions: { strict: true, target: 'ES2022', types: [] }, include: ['src'] };
  const folder = folderWith({ 'tsconfig.build.json': JSON.stringify(config), 'src/loops.ts': SOURCE });
  const { plainArrays } = await import(`${SCRIPTS}plain-arrays.mjs`);
  const { flatMap$ } = await import(`${SCRIPTS}flat-map.mjs`);
  const texts: ReadonlyMap<string, string> = await plainArrays(folder);
  const changed = texts.get(join(folder, 'src/loops.ts').replaceAll('\\', '/')) ?? '';
  expect(SOURCE.match(/ of /g)).toHaveLength(11);
  expect(changed.match(/ of /g)).toHaveLength(4);
  expect(SOURCE.match(/\.flatMap\(/g)).toHaveLength(3);
  expect(changed.match(/\.flatMap\(/g)).toHaveLength(1);
  for (const { pairs, grown, later, flat, others } of [run(SOURCE, undefined), run(changed, flatMap$)]) {
    expect(pairs(['a', 'b'])).toEqual(['0a', '1b', 'a']);
    expect(grown([2, 3])).toBe(64);
    expect(later().map((each) => each())).toEqual([11]);
    expect(later([3, 4]).map((each) => each())).toEqual([13, 14]);
    expect(flat(['a', 'b'])).toEqual(['a', 'a', 'b', 'b', 'a2', 'b', 'a', 'b']);
    expect(flat()).toEqual([]);
    expect(others(new Set([1]), 'ab', new Map([[2, 'c']]), new Set([3]))).toEqual([1, 'a', 'b', 2, 'c', 3]);
  }
}, 30_000);
