import type { Words } from '../messages/language.js';
import type { RuleMeta } from '../rules/rule.js';

/** A hundred of the codes: what its rules look at. */
export interface RuleGroup {
  /** The digit behind `SOP`. */
  readonly digit: string;
  readonly title: Words;
}

export const RULE_GROUPS: readonly RuleGroup[] = [
  { digit: '0', title: { id: 'Membaca berkas', en: 'Reading the file' } },
  { digit: '1', title: { id: 'Identitas dan judul', en: 'Identity and title' } },
  { digit: '2', title: { id: 'Langkah', en: 'Steps' } },
  { digit: '3', title: { id: 'Pelaksana dan alur', en: 'Pelaksana and flow' } },
  { digit: '4', title: { id: 'Waktu', en: 'Time' } },
  { digit: '5', title: { id: 'Dasar hukum', en: 'Legal basis' } },
  { digit: '6', title: { id: 'Integritas (pencegahan korupsi)', en: 'Integrity (preventing corruption)' } },
  { digit: '7', title: { id: 'Antarberkas dan pengecualian', en: 'Across files, and exceptions' } },
  { digit: '9', title: { id: 'Halaman cetak', en: 'The printed page' } },
];

/** Rules by their groups, both in the order of the codes; groups without a rule are left out. */
export function inGroups<T extends Pick<RuleMeta, 'code'>>(
  rules: readonly T[],
): readonly { readonly group: RuleGroup; readonly rules: readonly T[] }[] {
  const inOrder = [...rules].sort((one, other) => (one.code < other.code ? -1 : 1));
  return RULE_GROUPS.map((group) => ({ group, rules: inOrder.filter(({ code }) => code[3] === group.digit) })).filter(
    (each) => each.rules.length > 0,
  );
}
