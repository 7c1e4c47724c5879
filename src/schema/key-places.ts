import type { Path } from '../source/span.js';
import { configKeys, sopKeys } from './generated/known-keys.js';

export type SchemaName = 'sop' | 'config';

/** A mapping with fixed keys: where it stands (`langkah/*`, empty for the whole file) and its keys. */
export interface KeyPlace {
  readonly place: string;
  readonly keys: readonly string[];
}

/** The mappings of a kind of file that have fixed keys, the file itself first. */
export function keyPlaces(schema: SchemaName): readonly KeyPlace[] {
  return (schema === 'sop' ? sopKeys : configKeys).map(([place, keys]) => ({ place, keys }));
}

/** The keys that a mapping at a path may hold; empty where any are allowed. */
export function keysAt(path: Path, schema: SchemaName): readonly string[] {
  return keyPlaces(schema).find(({ place }) => isPlace(path, place))?.keys ?? [];
}

/** Whether a path leads to a place, in which `*` stands for any one step. */
export function isPlace(path: Path, place: string): boolean {
  const steps = place === '' ? [] : place.split('/');
  return steps.length === path.length && steps.every((step, index) => step === '*' || step === String(path[index]));
}
