import type { LawKind } from './citation.js';

/** A way to write a kind of rule: `words` is a part of a regular expression without groups of its own. */
export interface KindPattern {
  readonly kind: LawKind;
  readonly words: string;
  /** The kind alone is not the whole: an issuer follows ("Peraturan Menteri" Keuangan). */
  readonly issued: boolean;
  /** The issuer that the words stand for themselves. */
  readonly issuer?: string;
}

/** "Peraturan" and how it is misspelt. */
const PERATURAN = 'Per[atur]{3,7}n';
const UNDANG = '(?:Undang|Udang|Undnag)[\\s\\u2010-\\u2015-]*Undang';
const PRESIDEN = 'P(?:re|er|eri)s[ei]den';
const MENTERI = 'Ment[er]{1,3}i';

/** Agencies that give rules, as they follow "Peraturan" or "Peraturan Kepala". */
const ACRONYM =
  'BPS|BKN|LKPP|ANRI|LAN|BPKP?|KPK|KPU|BNPB|BSSN|BIG|BMKG|BPOM|BKPM|BRIN|BNN|BNPT|BKKBN|BPJS|BGN|Bapanas|OJK|Bawaslu|Basarnas|Bappenas|KIP';
const AGENCY = `Badan|Lembaga|Komisi|Dewan|Mahkamah|Arsip|Perpustakaan|Ombudsman|Kepolisian|Polri|Kapolri|Kejaksaan|Jaksa\\s+Agung|Bank\\s+Indonesia|Otoritas|Panglima|Kwartir|Konsil|Majelis|${ACRONYM}`;

/** Officials below the head of a ministry or an agency. */
const OFFICIAL =
  'Sekretaris|SEKMA|Direktur|Direksi|Rektor|Dekan|Inspektur|Deputi|Ketua|Kepala\\s+(?:Dinas|Biro|Kantor|Balai|Pusat|Sekolah|Puskesmas|Unit|UPT\\w*|Rumah\\s+Sakit|Bagian|Bidang|Satuan)|Camat|Pimpinan|Internal|Akademik|Senat';

/** Long forms, in any case of letters, at the beginning of a word. Of several that match at one place the first counts. */
export const LONG_KINDS: readonly KindPattern[] = [
  named(
    'uud',
    `${UNDANG}\\s+Dasar(?:\\s+Negara)?(?:\\s+Kesatuan)?(?:\\s+Republik\\s+Indonesia)?(?:\\s+Tahun)?(?:\\s+1945)?`,
  ),
  named('tap-mpr', '(?:Ketetapan\\s+(?:Majelis\\s+Permusyawaratan\\s+Rakyat|MPR)|TAP\\.?\\s*MPR)(?:\\s*RI\\b)?'),
  named('perppu', `(?:${PERATURAN}\\s+Pemerintah\\s+Pengganti\\s+${UNDANG}|Perpp?u)`),
  named('uu', `(?<!Kitab\\s+)(?<!Pengganti\\s+)${UNDANG}(?:\\s+Darurat)?(?!\\s+Dasar)`),
  named('pp', `${PERATURAN}\\s+Pemerintah(?!\\s+(?:Pengganti|Daerah|Desa|Kota|Kabupaten|Provinsi))`),
  named('perpres', `(?:${PERATURAN}\\s+${PRESIDEN}|Perpres)`),
  named('keppres', `(?:Keputusan\\s+${PRESIDEN}|Kepp?res)`),
  named('inpres', '(?:Instruksi\\s+Presiden|Inpres)'),
  issued(
    'permen',
    `${PERATURAN}\\s+(?:Bersama\\s+)?(?:Para\\s+)?(?:${MENTERI}|Men(?=dag|pan|keu|kes|dik|kum|ag|sos|ko|hub|naker|tan|des|hut|lhk|pu|perin|par|pora|imipas|ham|esdm|lu|pkp))`,
  ),
  issued('permen', 'Per[\\s-]?men'),
  issued('peraturan-lembaga', `${PERATURAN}\\s+(?:Bersama\\s+)?(?:Kepala\\s+|Ketua\\s+)?(?=(?:${AGENCY})(?!\\w))`),
  named('peraturan-lembaga', 'Per(?:kap(?:olri)?|pol(?:ri)?)(?!\\w)', 'polri'),
  named('peraturan-lembaga', 'Perja(?!\\w)', 'kejaksaan'),
  named('peraturan-lembaga', 'Perkaban(?!\\w)', 'agraria'),
  named('peraturan-lembaga', 'Perma(?=\\s+(?:No|\\d))', 'ma'),
  // No more of a word may follow, which would be "Perkara", "Perkawinan", "Perbandingan".
  issued('peraturan-lembaga', `Per(?:ka|ba(?:n|dan)?|lem)(?=\\s|${ACRONYM})`),
  issued('peraturan-lembaga', `Per(?=(?:${ACRONYM})(?!\\w))`),
  named('peraturan-lembaga', 'Perki', 'ki'),
  issued('peraturan-pejabat', `${PERATURAN}\\s+(?=(?:${OFFICIAL})(?!\\w))`),
  issued('peraturan-pejabat', 'Per(?=dirjen|ses?jen|sekjen|sekma)'),
  issued('perda', `(?:${PERATURAN}\\s+Daerah(?:\\s+(?:Khusus|Istimewa))?|Perda(?:sus|si|is)?|Qanun)`),
  issued('perkada', `${PERATURAN}\\s+(?=Gubernur|Bupati|Wali\\s?kota|Kepala\\s+Daerah)`),
  // "Perbub" is how "Perbup" is heard, and as often written.
  issued('perkada', 'Per(?=gub|bu[pb]|wal|wako|kada)'),
  issued('perdes', `(?:${PERATURAN}\\s+(?:Kepala\\s+)?Desa|Perdes)`),
  named('keputusan', '(?:Surat\\s+)?Keputusan\\s+KMA(?:\\s*RI)?(?!\\w)', 'ma'),
  issued('keputusan', '(?:Surat\\s+)?Keputusan(?:\\s+Bersama)?(?!\\s+Presiden)'),
  issued('keputusan', 'Kep(?=men|gub|bup|wal|ka|dirjen|sekda)'),
  issued('instruksi', 'Instruksi(?!\\s+(?:Presiden|Kerja))'),
  issued('instruksi', 'In(?=men[a-z]{2})'),
  named('surat-edaran', 'Sema(?=\\s+(?:No|\\d))', 'ma'),
  named('surat-edaran', 'Surat\\s+Edaran\\s+KMA(?:\\s*RI)?(?!\\w)', 'ma'),
  issued('surat-edaran', 'Surat\\s+Edaran(?:\\s+Bersama)?'),
  issued('peraturan-lain', `${PERATURAN}(?=\\s+[A-Z])`),
];

/** Short forms, which are words of their own in capitals only. */
export const SHORT_KINDS: readonly KindPattern[] = [
  named('uud', "UUD(?:\\s+(?:NRI|Negara\\s+RI|RI))?(?:\\s+Tahun)?(?:\\s+(?:1945|'45|45))?"),
  named('uu', 'U\\.?U'),
  named('pp', 'P\\.?P'),
  // Of the Ketua Mahkamah Agung, while KMA alone is of the Menteri Agama.
  named('keputusan', 'SK\\s+KMA(?:\\s*RI)?', 'ma'),
  named('surat-edaran', 'SE\\s+KMA(?:\\s*RI)?', 'ma'),
  { ...named('keputusan', 'SKB?'), issued: true },
  { ...named('surat-edaran', 'SEB?'), issued: true },
  named('permen', 'PMA', 'agama'),
  named('permen', 'PMDN', 'dagri'),
  named('keputusan', 'KMA(?!/)', 'agama'),
  // Ministries of finance and of health both abbreviate so; the number tells them apart.
  named('permen', 'PMK', 'pmk'),
  named('keputusan', 'KMK', 'kmk'),
  named('peraturan-lembaga', 'PERMA', 'ma'),
  named('surat-edaran', 'SEMA', 'ma'),
  named('peraturan-lembaga', 'PKPU', 'kpu'),
  named('peraturan-lembaga', 'POJK', 'ojk'),
  named('peraturan-lembaga', 'PBI|PADG', 'bi'),
];

/** Numbers that say by themselves what they number. */
export const TELLING_NUMBERS: readonly KindPattern[] = [
  named('permen', 'PER[-/. ]{1,3}\\d+[-/. ]{1,3}M[.-]?\\s?PAN[\\w./-]*', 'panrb'),
  named('keputusan', '(?:KEP[-/. ]{1,3}\\d+|\\d+[-/. ]KEP)[-/. ]{1,3}M[.-]?\\s?PAN[\\w./-]*', 'panrb'),
  named('keputusan', '(?:KMA/[\\d.-]+|[\\d.-]+/KMA)/SK/[IVX]+/\\d{4}', 'ma'),
  named('keputusan', 'HK\\.[\\d.]+/MENKES/\\d+/\\d{4}', 'kesehatan'),
  named('permen', '\\d+/PMK\\.\\d+/\\d{4}', 'keuangan'),
  named('keputusan', '\\d+/KMK\\.\\d+/\\d{4}', 'keuangan'),
];

function named(kind: LawKind, words: string, issuer?: string): KindPattern {
  return { kind, words, issued: false, ...(issuer === undefined ? {} : { issuer }) };
}

function issued(kind: LawKind, words: string): KindPattern {
  return { ...named(kind, words), issued: true };
}
