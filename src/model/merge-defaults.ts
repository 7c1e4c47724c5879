import { plainMapping } from '../yaml/plain-mapping.js';
import { isMapping } from './field-reader.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Fills in what a mapping leaves out: keys that are missing or null, and so on inside of mappings. Lists and texts are
 * never mixed; an empty text or list counts as written. The keys of the file come first.
 */
export function mergeDefaults(data: Data, defaults: Data): Data {
  const added = Object.entries(defaults);
  if (added.length === 0) return data;
  const merged = Object.assign(plainMapping(), data);
  for (const [key, value] of added) {
    const own = merged[key];
    if (own === null || own === undefined) merged[key] = value;
    else if (isMapping(own) && isMapping(value)) merged[key] = mergeDefaults(own, value);
  }
  return merged;
}
