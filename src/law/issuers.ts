/** Ministries and agencies under one key, however they are written and whatever they were called over the years. */
const ISSUERS: readonly (readonly [key: string, words: RegExp])[] = [
  ['panrb', /pendayagunaan aparatur|reformasi birokrasi|\bpan\b|^(?:men)?pan/],
  ['dagri', /dalam neg[er]{1,2}i|dagri/],
  // Twice two ministries numbered side by side (2014–2019 and since October 2024).
  ['pendidikan-tinggi', /ristek ?dikti|diktisaintek|^(?:men)?dikti\b|pendidikan tinggi/],
  ['pendidikan', /pendidikan|dikbud|diknas|dikdasmen|ristek/],
  ['kebudayaan', ministry('bud', 'kebudayaan')],
  ['keuangan', ministry('keu', 'keuangan')],
  ['kesehatan', ministry('kes', 'kesehatan')],
  ['hukum', /kumham|^(?:men)?kum\b|^(?:menteri )?(?:hukum|kehakiman)\b/],
  ['ham', ministry('ham', 'hak asasi manusia')],
  ['imipas', ministry('imipas', 'imigrasi dan pemasyarakatan')],
  ['agama', ministry('ag', 'agama')],
  ['sosial', ministry('sos', 'sosial')],
  ['perhubungan', ministry('hub', 'perhubungan')],
  ['komunikasi', /kominfo|komdigi|komunikasi/],
  ['bpjs-kesehatan', /bpjs kesehatan|jaminan sosial kesehatan/],
  ['bpjs-ketenagakerjaan', /bpjs ketenagakerjaan|jaminan sosial ketenagakerjaan/],
  ['ketenagakerjaan', /naker|^(?:men)?aker(?:trans)?\b|tenaga ?kerja|ketenagakerjaan/],
  ['perdagangan', ministry('dag', 'perdagangan')],
  ['perindustrian', ministry('perin(?:dustrian)?|ind', 'perindustrian')],
  ['umkm', ministry('umkm', 'usaha mikro')],
  ['koperasi', ministry('kop', 'koperasi')],
  ['pertanian', ministry('tan', 'pertanian')],
  ['kelautan', ministry('kp', 'kelautan')],
  ['investasi', /investasi|penanaman modal|bkpm/],
  ['lingkungan', /^(?:men)?lhk?\b|lingkungan hidup/],
  ['kehutanan', ministry('hut', 'kehutanan')],
  ['pekerjaan-umum', ministry('pu(?:pr)?', 'pekerjaan umum')],
  ['perumahan', ministry('pkp|pera', 'perumahan')],
  ['energi', ministry('esdm', 'energi dan sumber daya')],
  ['agraria', /^(?:men)?(?:atr|agraria)\b|agraria|pertanahan|\bbpn\b/],
  ['desa', ministry('desa?', 'desa')],
  ['transmigrasi', ministry('trans', 'transmigrasi')],
  ['pariwisata', ministry('par(?:ekraf)?', 'pariwisata')],
  ['pemuda', ministry('pora', 'pemuda')],
  ['perempuan', ministry('p{2,3}a', 'pemberdayaan perempuan')],
  ['bappenas', /bappenas|^ppn\b|perencanaan pembangunan nasional/],
  ['setneg', ministry('se(?:s|t)neg', 'sekretaris negara')],
  ['bumn', ministry('bumn', 'badan usaha milik negara')],
  ['luar-negeri', ministry('lu', 'luar negeri')],
  ['pertahanan', ministry('han', 'pertahanan')],
  ['anri', /\banri\b|arsip nasional/],
  ['bps', /\bbps\b|pusat statistik/],
  ['bkn', /\bbkn\b|kepegawaian negara/],
  ['lkpp', /\blkpp\b|kebijakan pengadaan/],
  ['lan', /\blan\b|lembaga administrasi negara/],
  ['ki', /komisi informasi|\bki(?:p| pusat)\b/],
  ['bpom', /\bbpom\b|\bbadan pom\b|obat dan makanan/],
  ['bnpb', /\bbnpb\b|penanggulangan bencana/],
  ['bssn', /\bbssn\b|siber dan sandi/],
  ['bpkp', /\bbpkp\b|keuangan dan pembangunan/],
  ['bpk', /\bbpk\b|pemeriksa keuangan/],
  ['bmkg', /\bbmkg\b|meteorologi/],
  ['bnn', /\bbnn\b|narkotika nasional/],
  ['brin', /\bbrin\b|riset dan inovasi/],
  ['bgn', /\bbgn\b|gizi nasional/],
  ['bapanas', /\bbapanas\b|pangan nasional/],
  ['perpusnas', /perpusnas|perpustakaan nasional/],
  ['kpk', /\bkpk\b|pemberantasan korupsi/],
  ['bawaslu', /bawaslu|pengawas pemil/],
  ['kpu', /\bkpu\b|pemilihan umum/],
  ['ombudsman', /ombudsman/],
  ['polri', /polri\b|kepolisian/],
  ['kejaksaan', /kejaksaan|jaksa agung/],
  ['ma', /^(?:sekretaris |ketua )?mahkamah agung|^ma\b|^kma(?: ?ri)?\b/],
  ['bi', /^bank indonesia/],
  ['ojk', /\bojk\b|otoritas jasa keuangan/],
];

/** How a ministry is written: by its short name, also behind "Men", or by its own behind "Menteri" and "Menteri Negara". */
function ministry(short: string, name: string): RegExp {
  return new RegExp(`^(?:men)?(?:${short})\\b|^(?:menteri )?(?:negara )?${name}\\b`);
}

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
  if (/\b(?:provinsi|propinsi|prov|gubernur|khusus ibukota|istimewa)\b|\bpergub|\bperda(?:sus|si|is)/i.test(words))
    return 'province';
  return /\b(?:kabupaten|kab|kota|bupati|wali\s?kota)\b|\bperbu[pb]|\bper(?:wal|wako)/i.test(words)
    ? 'regency'
    : undefined;
}
