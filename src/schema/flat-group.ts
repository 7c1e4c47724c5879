import type { Finding } from '../diagnostics/diagnostic.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import { keysAt } from './key-places.js';
import { dataAt } from './pointer.js';

const GROUPS: ReadonlySet<string> = new Set(['instansi', 'tanggal', 'pengesahan', 'standar_pelayanan', 'pelaksana']);

/**
 * Tells once of a group whose keys stand at the level of the key that they belong to (`tanggal:` and below it, not indented,
 * `pembuatan: …`): YAML reads an empty `tanggal` and keys that are none of the file.
 *
 * @param findings what is wrong with an SOP
 */
export function withFlatGroups(findings: readonly Finding[], document: LocatedDocument): readonly Finding[] {
  const unknown = new Set(findings.filter(isUnknownKey).flatMap(topKey));
  if (unknown.size === 0) return findings;
  const keys = document.keysAt([]);
  return keys.reduce((left, group, index) => {
    if (!GROUPS.has(group) || dataAt([group], document.data) !== null) return left;
    const inner = keysAt([group], 'sop');
    const behind = keys.slice(index + 1);
    const end = behind.findIndex((key) => !unknown.has(key) || (inner.length > 0 && !inner.includes(key)));
    const own = behind.slice(0, end < 0 ? undefined : end);
    return own.length === 0 ? left : together(left, group, own);
  }, findings);
}

function isUnknownKey({ message = '' }: Finding): boolean {
  return message === 'unknown-key' || message === 'unknown-key-elsewhere';
}

function topKey({ place }: Finding): readonly string[] {
  return 'path' in place && place.path.length === 1 ? [String(place.path[0])] : [];
}

/** `near` tells whoever looks for echoes that all of the group is there, only not where it should be. */
function together(findings: readonly Finding[], group: string, own: readonly string[]): readonly Finding[] {
  const [first = ''] = own;
  const told = new Set([group, ...own]);
  const rest = findings.filter((finding) => !topKey(finding).some((key) => told.has(key)));
  const data = { key: first, near: group, count: own.length };
  return [...rest, { rule: 'schema', message: 'flat-group', data, place: { path: [first], part: 'key' } }];
}
