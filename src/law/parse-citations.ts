import type { Citation, CitationRole, LawKind } from './citation.js';
import { findHeads, type Head } from './find-heads.js';
import { issuerKey, regionKey, regionLevel } from './issuers.js';
import { numberAt } from './law-number.js';
import { withoutEnd } from './without-end.js';

/**
 * Reads the rules that one item of a legal basis cites, in the order of the text: short and long forms, several in one
 * item, amendments ("jo.", "sebagaimana telah diubah dengan …"), and rules that only a title speaks of. A rule without a
 * number is read only where an item begins with it. Never throws; a text that names no rule gives an empty list, and of a
 * text of more than 5,000 characters only so much is read.
 */
export function parseCitations(item: string): readonly Citation[] {
  const text = item.slice(0, MOST_CHARACTERS);
  const kept: { readonly head: Head; readonly role: CitationRole }[] = [];
  for (const head of withBareNumbers(text, findHeads(text))) {
    const last = kept.at(-1);
    const gap = text.slice(last?.head.end ?? 0, head.start);
    const isApart = last === undefined ? LEAD.test(gap) : SEPARATED.test(gap);
    const role =
      last === undefined ? (isApart || LEADING_WORDS.test(gap) ? 'basis' : 'mention') : roleOf(gap, last.role);
    const isTold = head.number !== undefined || head.kind === 'uud';
    if (isTold || (isApart && role === 'basis')) kept.push({ head, role });
  }
  return kept.map(({ head, role }, index) => {
    const next = kept.slice(index + 1).find((other) => other.role !== 'mention');
    return citationOf(text, head, role, next?.head.start ?? text.length);
  });
}

const MOST_CHARACTERS = 5_000;
/** What stands before the first rule: a sign or number of the list. */
const LEAD = /^\W*(?:\d{1,2}[.)]|[a-z][.)])?\W*$/i;
const LEADING_WORDS =
  /^\W*(?:(?:berdasarkan|berpedoman|mengacu|sesuai|mengingat|menurut|dengan|kepada|pada|ketentuan|dalam|salinan|lampiran|pasal|ayat|huruf|angka|dari|\d+|\(\d+\)|[a-z])\b\W*)+$/i;
/** A semicolon or a sign of the list; a line end alone may only be a long text that was broken. */
const SEPARATED =
  /(?:[;•]|[.)\d]\s*\n)(?:\s|\d+[.)]|[a-z][.)]|[-–•*]|dan\b|serta\b)*$|\n\s*(?:\d+[.)]|[a-z][.)]|[-–•*])\s*$/i;

/** Ends a stretch that says that the rule before it was changed by the one behind it. */
const AMENDED =
  /(?:\b(?:jo|juncto|junto)\b\.?|\by\.?s\.?d\.?u\.?|\b(?:di)?(?:ubah|rubah|perbaha?rui|perbarui|sempurnakan)\w*\b[^;]{0,90}\b(?:dengan|oleh|menjadi|melalui|dalam)|\bditetapkan\s+menjadi|\bditetapkan\s+dengan|\bbeserta\s+perubahannya)\s*[:,(]?\s*$/i;
const REPLACED = /\b(?:di)?(?:ganti|cabut)\w*\b[^;]{0,60}\b(?:dengan|oleh|menjadi|melalui)\s*[:,(]?\s*$/i;
const TITLE = /\b(?:tentang|tetang|tentan|tenatng|tentng|ttg|tntg|perihal|mengenai)\b\.?|\bhal\s*:/i;

function roleOf(gap: string, before: CitationRole): CitationRole {
  if (REPLACED.test(gap)) return 'replacement';
  if (AMENDED.test(gap)) return 'amendment';
  if (SEPARATED.test(gap)) return 'basis';
  if (before === 'mention') return 'mention';
  if (/^[\s.,:)]*(?:(?:dan|serta|dan\/atau|&|\+|\/)\s*)?$/i.test(gap)) return 'basis';
  // "… tentang Pelayanan Publik dan Peraturan Pemerintah Nomor …": the title ends before the joining word.
  const title = gap.slice(gap.search(TITLE)).trim().split(/\s+/);
  return TITLE.test(gap) && title.length > 3 && /(?:,|\bdan|\bserta)\s*$/i.test(gap) ? 'basis' : 'mention';
}

/** "jo. Nomor 12 Tahun 2021" and "dan Nomor 4 Tahun 2024" go on with the kind before them. */
function withBareNumbers(text: string, heads: readonly Head[]): readonly Head[] {
  const bare = [
    ...text.matchAll(
      /(?:\bjo\b\.?|\bjuncto\b|\bdengan|\bdan|,)\s+(?=(?:Nomor|No\b\.?)\s*[:.]?\s*\w|\d+\s*(?:\/|Tahun))/gi,
    ),
  ];
  const more = bare.flatMap(({ 0: link, index }): readonly Head[] => {
    const start = index + link.length;
    const before = heads.findLast(({ number, end }) => number !== undefined && end <= index);
    const number = numberAt(text, start, 'introduced');
    if (before === undefined || number?.year === undefined) return [];
    const gap = text.slice(before.end, start);
    const goesOn = /^[\s,]*(?:dan|,)?\s*$/i.test(gap) || AMENDED.test(gap);
    return goesOn ? [{ ...before, number, year: number.year, start, end: number.end }] : [];
  });
  return [...heads, ...more].sort((a, b) => a.start - b.start);
}

function citationOf(text: string, head: Head, role: CitationRole, until: number): Citation {
  const { kind, number, between, start, end } = head;
  const level = REGIONAL.has(kind) ? regionLevel(text.slice(start, number?.start ?? end)) : undefined;
  const lead = FIXED.has(kind)
    ? between.replace(/\b(?:Negara|Republik|Indonesia|RI)\b|R\.I\.?|[().,:]/gi, '').trim()
    : '';
  const year = head.year ?? (kind === 'uud' ? 1945 : undefined);
  const title = titleOf(text.slice(end, until), lead);
  return {
    kind,
    issuer: issuerOf(head, title),
    ...(level === undefined ? {} : { level }),
    number: number?.number ?? '',
    ...(number?.figure === undefined ? {} : { figure: number.figure }),
    ...(year === undefined ? {} : { year }),
    title,
    role,
    text: text.slice(start, end).trim(),
    start,
    end,
  };
}

const REGIONAL: ReadonlySet<LawKind> = new Set(['perda', 'perkada', 'perdes']);
/** The kinds that one issuer gives only, so that no words need name it. */
const FIXED: ReadonlySet<LawKind> = new Set(['uud', 'tap-mpr', 'uu', 'perppu', 'pp', 'perpres', 'keppres', 'inpres']);

function issuerOf({ kind, issuer, between, number }: Head, title: string): string {
  if (FIXED.has(kind)) return '';
  const tag = /\b(?:PMK|KMK)\b|M[.-]?\s?PAN\b/.exec(number?.number ?? '')?.[0];
  if (tag !== undefined) return tag.startsWith('M') ? 'panrb' : 'keuangan';
  if (issuer === 'pmk' || issuer === 'kmk') return healthOrFinance(number?.number ?? '', title) ?? issuer;
  return issuer ?? (REGIONAL.has(kind) ? regionKey(between) : issuerKey(between));
}

/** Which of the two ministries that write "PMK" and "KMK", where the number or the title tells. */
function healthOrFinance(number: string, title: string): 'kesehatan' | 'keuangan' | undefined {
  if (/menkes/i.test(number)) return 'kesehatan';
  const [health, finance] = [HEALTH.test(title), FINANCE.test(title)];
  if (health === finance) return undefined;
  return health ? 'kesehatan' : 'keuangan';
}

const HEALTH =
  /kesehatan|puskesmas|rumah sakit|medis|medik|klinik|pasien|apotek|farmasi|obat|bidan|perawat|dokter|gizi|imunisasi|penyakit|infeksi|sanitasi|vaksin|posyandu|laboratorium|ambulan|gawat darurat/i;
const FINANCE =
  /keuangan|anggaran|pembayaran|pajak|kepabeanan|cukai|perbendaharaan|bendahara|milik negara|perjalanan dinas|biaya|kas\b|piutang|lelang|dana\b|pnbp|penerimaan negara|belanja|akuntansi/i;

const NO_TITLE =
  /^(?:jo|juncto|sebagaimana|yang|dan|serta|beserta|pasal|ayat|lembaran|tambahan|berita|tgl|tanggal|tahun|no|nomor)\b/i;

const TRAILING = ' ;,.:(”"';

/** What stands behind "tentang", or in its place, up to the next rule cited; without notes on gazettes and changes. */
function titleOf(rest: string, lead: string): string {
  const marked = TITLE.exec(rest);
  const plain = rest.replace(/^[\s:,.(–“"-]+/, '');
  const title = marked ? rest.slice(marked.index + marked[0].length) : NO_TITLE.test(plain) ? '' : plain;
  const own = title
    .replace(/\s+/g, ' ')
    .replace(/\b(?:sebagaimana (?:telah|beberapa|diubah|terakhir)|yang telah|jo\b|juncto\b|y\.?s\.?d\.?u\b).*$/i, '')
    .replace(/\((?:Lembaran|Tambahan|Berita)[^)]*\)?/gi, '');
  const bare = withoutEnd(own, TRAILING).trim();
  const last = bare.lastIndexOf(' ');
  const isJoined = /^(?:dan|serta)$/i.test(bare.slice(last + 1));
  const whole = isJoined ? withoutEnd(bare.slice(0, last), TRAILING) : bare;
  // Letters of other scripts are seldom asked for and dear.
  return /[a-z]{2}/i.test(whole) || /\p{L}{2}/u.test(whole) ? whole : lead;
}
