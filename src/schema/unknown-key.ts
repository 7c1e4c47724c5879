import type { Finding } from '../diagnostics/diagnostic.js';
import { nearest, plainName } from '../model/nearest.js';
import type { Path } from '../source/span.js';
import { keyPlaces, keysAt, type SchemaName } from './key-places.js';
import { keyForWord } from './other-words.js';
import { dataAt } from './pointer.js';

/** A key that has no place in its mapping, and the key of this mapping that the author may have meant. */
export interface UnknownKey {
  readonly finding: Omit<Finding, 'rule'>;
  readonly meant: string | undefined;
}

/**
 * Explains an unknown key: another word for a known one, a slip of the finger, a key of another level (mostly a wrong
 * indentation), or none of these. Keys that the mapping already holds are not proposed.
 */
export function unknownKey(key: string, mapping: Path, data: unknown, schema: SchemaName): UnknownKey {
  const known = keysAt(mapping, schema);
  const free = known.filter((each) => dataAt([...mapping, each], data) === undefined);
  const at = (message: string, data: Readonly<Record<string, string>>): Omit<Finding, 'rule'> => ({
    message,
    data: { key, ...data },
    place: { path: [...mapping, key], part: 'key' },
  });
  if (/^[\w-]+:\S/.test(key)) {
    return {
      finding: at('unknown-key-colon', { mended: key.replace(':', ': ') }),
      meant: key.slice(0, key.indexOf(':')),
    };
  }
  if (mapping[0] === 'langkah' && mapping.length === 2 && /^(?:no|\d+)\.?$/i.test(key)) {
    return { finding: at('number-key', {}), meant: undefined };
  }
  // What tells an SOP from all others cannot come from a configuration.
  if (schema === 'config' && mapping.length === 1 && mapping[0] === 'defaults' && keysAt([], 'sop').includes(key)) {
    return { finding: at('own-key', {}), meant: undefined };
  }
  if (key === '<<') return { finding: at('merge-key', {}), meant: undefined };

  const same = free.find((each) => plainName(each) === plainName(key));
  const owners = same === undefined ? ownersOf(key, schema) : [];
  const meant = same ?? keyForWord(key, free) ?? (owners.length === 0 ? nearest(key, free) : undefined);
  if (meant !== undefined) return { finding: at('unknown-key-near', { near: meant }), meant };
  if (owners.includes('')) return { finding: at('unknown-key-top', {}), meant: undefined };
  if (owners.length > 0) {
    const owner = owners.map((each) => `\`${each}\``).join(' / ');
    return { finding: at('unknown-key-elsewhere', { owner }), meant: undefined };
  }
  return { finding: at('unknown-key', { known: known.join(', ') }), meant: undefined };
}

/** The keys under which a key is known elsewhere; an empty text stands for the top of the file. */
function ownersOf(key: string, schema: SchemaName): readonly string[] {
  const places = keyPlaces(schema).filter(({ keys }) => keys.includes(key));
  return [
    ...new Set(
      places.map(
        ({ place }) =>
          place
            .replace(/(\/\*)+$/, '')
            .split('/')
            .at(-1) ?? '',
      ),
    ),
  ];
}
