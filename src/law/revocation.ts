import { type Citation, isSameLaw, type LawIdentity } from './citation.js';
import { REVOKED_RULES, type RevokedRule } from './revoked-rules.js';

/**
 * What is known of a cited rule that is out of force on a day (ISO); undefined where nothing is. A change falls with the
 * rule that it changes: of "Perubahan atas UU 32/2004" the fate of UU 32/2004 is told.
 *
 * @param others the other citations of the same item, in which the title's mention of the changed rule is found
 */
export function revocationOf(cited: Citation, others: readonly Citation[], today: string): RevokedRule | undefined {
  const own = rowOf(cited, today);
  if (own !== undefined) return own;
  if (!/^Perubahan\b/i.test(cited.title)) return undefined;
  const changed = others.find(({ role, start }) => role === 'mention' && start > cited.start);
  return changed && rowOf(changed, today);
}

function rowOf(cited: LawIdentity, today: string): RevokedRule | undefined {
  const row = ROWS.get(keyOf(cited));
  if (row === undefined || row.since > today) return undefined;
  return isSameLaw({ ...row, number: `${row.figure}` }, cited) ? row : undefined;
}

const ROWS: ReadonlyMap<string, RevokedRule> = new Map(REVOKED_RULES.map((row) => [keyOf(row), row]));

function keyOf({ kind, issuer, figure, year }: Omit<LawIdentity, 'number'>): string {
  return `${kind} ${issuer} ${figure}/${year}`;
}
