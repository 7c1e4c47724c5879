import type { Citation, LawKind } from './citation.js';
import { isNational } from './issuers.js';

/** Where a kind stands; a lower figure comes first. */
const RANKS: Readonly<Partial<Record<LawKind, number>>> = {
  uud: 10,
  'tap-mpr': 20,
  uu: 30,
  perppu: 30,
  pp: 40,
  perpres: 50,
  keppres: 51,
  inpres: 52,
  permen: 60,
  'peraturan-lembaga': 61,
  'peraturan-pejabat': 65,
  perda: 70,
  perkada: 80,
  perdes: 85,
  keputusan: 90,
  instruksi: 91,
  'surat-edaran': 95,
};

/** Why one rule stands before another: its place in the hierarchy, or its age on one step of it. */
export type Precedence = 'rank' | 'age';

/**
 * Why one rule must be cited before another: by the hierarchy (UU 12/2011 articles 7 and 8; ministers and agencies
 * between the president and the regions by usage, decisions and circulars last), or as the older one where both stand on
 * one step. Undefined where it need not, where the order is free or unknown, such as between a minister and an agency, a
 * Perpres and a Keppres, or a rule without a year. It never leads round in a circle: all of it follows one order of
 * ranks, levels and years.
 */
export function precedence(one: Citation, other: Citation): Precedence | undefined {
  const [rank, otherRank] = [RANKS[one.kind], RANKS[other.kind]];
  if (rank === undefined || otherRank === undefined || isFree(one, other) || isFree(other, one)) return undefined;
  if (rank !== otherRank) return rank < otherRank ? 'rank' : undefined;
  const [level, otherLevel] = [levelOf(one), levelOf(other)];
  if (level !== otherLevel) return level < otherLevel ? 'rank' : undefined;
  return isOlder(one, other) ? 'age' : undefined;
}

function isOlder(one: Citation, other: Citation): boolean {
  if (one.year === undefined || other.year === undefined) return false;
  if (one.year !== other.year) return one.year < other.year;
  // In one year only the numbers of one issuer tell which came first.
  const isOneSeries = one.kind === other.kind && one.issuer === other.issuer;
  return isOneSeries && one.figure !== undefined && other.figure !== undefined && one.figure < other.figure;
}

/** Provinces before regencies; of decisions and circulars those of ministers, of their directors, of regions, of others. */
function levelOf({ kind, level, issuer, text }: Citation): number {
  if (kind === 'perda' || kind === 'perkada') return level === 'regency' ? 2 : 1;
  if (!GIVEN_BY_ALL.has(kind)) return 0;
  if (/\b(?:direktur|sekretaris) jenderal\b|\bdirjen\b/i.test(text)) return 1;
  if (isNational(issuer) || /menteri|\b(?:kep|in|se)?men[a-z]/i.test(text)) return 0;
  if (issuer.startsWith('gub')) return 2;
  return /^(?:bup|wal)/.test(issuer) ? 3 : 4;
}

const GIVEN_BY_ALL: ReadonlySet<LawKind> = new Set(['keputusan', 'instruksi', 'surat-edaran']);
const REGIONAL: ReadonlySet<LawKind> = new Set(['perda', 'perkada', 'perdes']);
/** Before UU 12/2011 ministers gave rules as decisions too (its article 100). */
const LAST_RULING_DECISION = 2011;

/** Pairs whose order usage leaves to the author; asked for both ways round. */
function isFree(one: Citation, other: Citation): boolean {
  const kinds = `${one.kind} ${other.kind}`;
  switch (one.kind) {
    case 'perpres':
      return other.kind === 'keppres' || other.kind === 'inpres';
    case 'keppres':
      return other.kind === 'inpres';
    case 'permen':
      return other.kind === 'peraturan-lembaga';
    case 'peraturan-pejabat':
      if (other.kind === 'peraturan-pejabat') return one.issuer !== other.issuer;
      return REGIONAL.has(other.kind) || GIVEN_BY_ALL.has(other.kind) || other.kind === 'peraturan-lembaga';
    case 'perda':
    case 'perkada':
      if (one.kind === other.kind) return one.level !== other.level && (!one.level || !other.level);
      return kinds === 'perda perkada' && one.level !== 'province' && other.level !== 'regency';
    case 'keputusan':
      if (other.kind === 'keputusan') return one.issuer === '' || other.issuer === '';
      if (levelOf(one) > 1) return false;
      if (other.kind === 'permen') return (one.year ?? 0) <= LAST_RULING_DECISION;
      return REGIONAL.has(other.kind) || other.kind === 'peraturan-lembaga';
    case 'instruksi':
      return REGIONAL.has(other.kind) || GIVEN_BY_ALL.has(other.kind);
    case 'surat-edaran':
      return other.kind === 'surat-edaran' && (one.issuer === '' || other.issuer === '');
    default:
      return false;
  }
}
