import type { Path } from '../source/span.js';

/** A JSON pointer as a path; a step is an index where the data has a list there. */
export function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  let value = data;
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value = valueAt(value, step);
  }
  return path;
}

/** The value at a path of plain data; undefined where the data has none. */
export function dataAt(path: Path, data: unknown): unknown {
  return path.reduce<unknown>((value, step) => valueAt(value, String(step)), data);
}

function valueAt(value: unknown, step: string): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
  // Own properties of plain data, so reading one by its name is safe; TypeScript has no index on `object`.
  return (value as Readonly<Record<string, unknown>>)[step];
}
