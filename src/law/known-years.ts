import type { Citation, LawIdentity } from './citation.js';

/**
 * The year of a widely known rule that is cited with another one: "Permenpan-RB 35 Tahun 2013 tentang … SOP" is of 2012. Told
 * only where kind, issuer, number and title all are those of one rule; undefined elsewhere.
 */
export function rightYearOf(cited: Citation): number | undefined {
  if (cited.year === undefined || cited.figure === undefined) return undefined;
  const rows = KNOWN.get(keyOf(cited));
  // A change bears the title of what it changes.
  if (rows === undefined || /^Perubahan\b/i.test(cited.title)) return undefined;
  if (rows.some(({ year }) => year === cited.year)) return undefined;
  return rows.find(({ title }) => title.test(cited.title))?.year;
}

interface Known {
  readonly key: string;
  readonly year: number;
  readonly title: RegExp;
}

function keyOf({ kind, issuer, figure }: Pick<LawIdentity, 'kind' | 'issuer' | 'figure'>): string {
  return `${kind} ${issuer} ${figure}`;
}

/** @param kind the kind with its issuer: "uu", "permen panrb" */
function known(kind: string, rule: string, title: RegExp): Known {
  const [figure = '', year = ''] = rule.split('/');
  return { key: `${kind}${kind.includes(' ') ? '' : ' '} ${figure}`, year: Number(year), title };
}

const KNOWN: ReadonlyMap<string, readonly Known[]> = byKey([
  known('uu', '28/1999', /^Penyeleng+ara(?:an)? Negara/i),
  known('uu', '17/2003', /^Keuangan Negara/i),
  known('uu', '20/2003', /^Sistem Pendidikan Nasional/i),
  known('uu', '1/2004', /^Perbendaharaan Negara/i),
  known('uu', '32/2004', /^Pemerintah(?:an)? Daerah/i),
  known('uu', '23/2006', /^Administrasi Kependudukan/i),
  known('uu', '24/2007', /^Penanggulangan Bencana/i),
  known('uu', '43/2007', /^Perpustakaan/i),
  known('uu', '11/2008', /^Informasi dan Transaksi Elektronik/i),
  known('uu', '14/2008', /^Keterbukaan Informasi/i),
  known('uu', '37/2008', /^Ombudsman/i),
  known('uu', '39/2008', /^Kementerian Negara/i),
  known('uu', '25/2009', /^Pelayanan Publik/i),
  known('uu', '36/2009', /^Kesehatan\b/i),
  known('uu', '43/2009', /^Kearsipan/i),
  known('uu', '44/2009', /^Rumah Sakit/i),
  known('uu', '6/2011', /^Keimigrasian/i),
  known('uu', '12/2011', /^Pembentukan Peraturan/i),
  known('uu', '5/2014', /^Aparatur Sipil/i),
  known('uu', '6/2014', /^Desa\b/i),
  known('uu', '23/2014', /^Pemerintah(?:an)? Daerah/i),
  known('uu', '30/2014', /^Administrasi Pemerintah/i),
  known('uu', '17/2023', /^Kesehatan\b/i),
  known('uu', '20/2023', /^Aparatur Sipil/i),
  known('pp', '58/2005', /^Pengelolaan Keuangan Daerah/i),
  known('pp', '41/2007', /^Organisasi Perangkat Daerah/i),
  known('pp', '60/2008', /^Sistem Pengendalian Intern/i),
  known('pp', '53/2010', /^Disiplin/i),
  known('pp', '61/2010', /Keterbukaan Informasi/i),
  known('pp', '28/2012', /Kearsipan/i),
  known('pp', '82/2012', /Sistem dan Transaksi Elektronik/i),
  known('pp', '96/2012', /Pelayanan Publik/i),
  known('pp', '18/2016', /^Perangkat Daerah/i),
  known('pp', '11/2017', /^Manajemen P/i),
  known('pp', '17/2018', /^Kecamatan/i),
  known('pp', '12/2019', /^Pengelolaan Keuangan Daerah/i),
  known('pp', '71/2019', /Sistem dan Transaksi Elektronik/i),
  known('pp', '94/2021', /^Disiplin/i),
  known('perpres', '54/2010', /^Pengadaan Barang/i),
  known('perpres', '16/2018', /^Pengadaan Barang/i),
  known('permen panrb', '35/2012', /Standar Operasional|Standard Oper|\bSOP\b/i),
  known('permen panrb', '36/2012', /Standar Pelayanan/i),
  known('permen panrb', '80/2012', /Tata Naskah/i),
  known('permen panrb', '15/2014', /Standar Pelayanan/i),
  known('permen panrb', '14/2017', /Survei Kepuasan/i),
  known('permen panrb', '19/2018', /Proses Bisnis/i),
  known('permen dagri', '13/2006', /^(?:Pedoman )?Pengelolaan Keuangan Daerah/i),
  known('permen dagri', '54/2009', /Tata Naskah/i),
  known('permen dagri', '4/2010', /Administrasi Terpadu Kecamatan/i),
  known('permen dagri', '52/2011', /Standar Operasional|Standard Oper|\bSOP\b/i),
  known('permen dagri', '77/2020', /Pengelolaan Keuangan Daerah/i),
  known('permen dagri', '1/2023', /Tata Naskah/i),
]);

function byKey(rules: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const map = new Map<string, Known[]>();
  for (const rule of rules) map.set(rule.key, [...(map.get(rule.key) ?? []), rule]);
  return map;
}
