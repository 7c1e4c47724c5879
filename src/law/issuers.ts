/** Ministries and agencies under one key, however they are written and whatever they were called over the years. */
const ISSUERS: readonly (readonly [key: string, words: RegExp])[] = [
  ['panrb', /pendayagunaan aparatur|\bpan\b|^(?:men)?pan/],
  ['dagri', /dalam neg[er]{1,2}i|dagri/],
  ['pendidikan', /pendidikan|dikbud|diknas|dikdasmen|dikti|ristek/],
  ['keuangan', /^(?:men(?:teri )?)?keu(?:angan)?\b/],
  ['kesehatan', /^(?:men(?:teri )?)?kes(?:ehatan)?\b/],
  ['hukum', /kumham|^(?:menteri )?hukum\b/],
  ['agama', /^(?:men)?ag\b|^(?:menteri )?agama\b/],
  ['sosial', /^(?:men)?sos\b|^(?:menteri )?sosial\b/],
  ['perhubungan', /^(?:men)?hub\b|^(?:menteri )?perhubungan\b/],
  ['komunikasi', /kominfo|komdigi|komunikasi/],
  ['ketenagakerjaan', /naker|^aker\b|tenaga ?kerja|ketenagakerjaan/],
  ['perdagangan', /^(?:men)?dag\b|^(?:menteri )?perdagangan\b/],
  ['koperasi', /^(?:men)?kop\b|^(?:menteri )?koperasi\b/],
  ['pertanian', /^(?:men)?tan\b|^(?:menteri )?pertanian\b/],
  ['investasi', /investasi|penanaman modal|bkpm/],
  ['lingkungan', /^lhk?\b|lingkungan hidup/],
  ['pekerjaan-umum', /^pupr?\b|pekerjaan umum/],
  ['agraria', /^atr\b|agraria|pertanahan|\bbpn\b/],
  ['desa', /^desa\b|menteri desa/],
  ['anri', /\banri\b|arsip nasional/],
  ['bps', /\bbps\b|pusat statistik/],
  ['bkn', /\bbkn\b|kepegawaian negara/],
  ['lkpp', /\blkpp\b|kebijakan pengadaan/],
  ['lan', /\blan\b|lembaga administrasi negara/],
  ['ki', /komisi informasi|\bki(?:p| pusat)\b/],
  ['bpom', /\bbpom\b|obat dan makanan/],
  ['bnpb', /\bbnpb\b|penanggulangan bencana/],
  ['bssn', /\bbssn\b|siber dan sandi/],
  ['bpkp', /\bbpkp\b|keuangan dan pembangunan/],
  ['bpk', /\bbpk\b|pemeriksa keuangan/],
  ['bmkg', /\bbmkg\b|meteorologi/],
  ['perpusnas', /perpusnas|perpustakaan nasional/],
  ['kpk', /\bkpk\b|pemberantasan korupsi/],
  ['kpu', /\bkpu\b|pemilihan umum/],
  ['bawaslu', /bawaslu|pengawas pemilu/],
  ['ombudsman', /ombudsman/],
  ['polri', /polri\b|kepolisian/],
  ['kejaksaan', /kejaksaan|jaksa agung/],
  ['ma', /^(?:sekretaris |ketua )?mahkamah agung|^ma\b|^kma(?: ?ri)?\b/],
  ['bi', /^bank indonesia/],
  ['ojk', /\bojk\b|otoritas jasa keuangan/],
];

const NATIONAL: ReadonlySet<string> = new Set(ISSUERS.map(([key]) => key));

/** Officials of a region or an institution, whose names hold the words of a ministry ("Kepala Dinas Kesehatan"). */
const LOCAL =
  /^(?:kepala )?(?:dinas|bidang|bagian|seksi|biro|upt|puskesmas|kantor|sekolah|satuan|balai|badan .*daerah)|^(?:gubernur|bupati|wali ?kota|sekretaris daerah|sekda|camat|lurah|direktur (?!jenderal)|rektor|dekan|gub|bup|wal)/;

/** Whether an issuer's key is that of a ministry or an agency of the state. */
export function isNational(issuer: string): boolean {
  return NATIONAL.has(issuer);
}

/** The issuer of a rule in one spelling. */
export function issuerKey(written: string): string {
  const text = plain(written);
  if (LOCAL.test(text)) return text;
  return ISSUERS.find(([, words]) => words.test(text))?.[0] ?? text.replace(/^(?:kepala|ketua|menteri) /, '');
}

/**
 * The region of a rule in one spelling: by its name alone, so that "Kabupaten Kebumen" and "Kebumen" are one. A town
 * keeps its "kota", since a regency may bear the same name.
 */
export function regionKey(written: string): string {
  const text = plain(written).replace(
    /^(?:gubernur|bupati|wali ?kota|kepala daerah|gub|bup|wal(?:i|ikota|kot)?|wako|kada)\b/,
    '',
  );
  return text
    .replace(/\b(?:provinsi|propinsi|prov|kabupaten|kab|daerah)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function plain(written: string): string {
  return written
    .toLowerCase()
    .replace(/[().,:;]/g, ' ')
    .replace(/\b(?:republik indonesia|ri|r i)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the words speak of a province or of a regency or town; undefined where they do not say. */
export function regionLevel(words: string): 'province' | 'regency' | undefined {
  if (/\b(?:provinsi|propinsi|prov|gubernur|khusus ibukota|istimewa)\b|\bpergub|\bperdasus|\bperdasi/i.test(words))
    return 'province';
  return /\b(?:kabupaten|kab|kota|bupati|wali\s?kota)\b|\bperbup|\bper(?:wal|wako)/i.test(words)
    ? 'regency'
    : undefined;
}
