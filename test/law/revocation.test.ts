import { expect, test } from 'vitest';
import { isNational } from '../../src/law/issuers.js';
import { parseCitations } from '../../src/law/parse-citations.js';
import { revocationOf } from '../../src/law/revocation.js';
import { REVOKED_RULES } from '../../src/law/revoked-rules.js';

/** What replaced the first rule of an item, and "?" where that is not sure. */
function replaced(text: string, today = '2026-06-01'): string | undefined {
  const citations = parseCitations(text);
  const [cited] = citations;
  const row = cited && revocationOf(cited, citations, today);
  return row && `${row.replacedBy.join(' → ')}${row.sure ? '' : '?'}`;
}

test.each([
  ['Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', 'UU 20/2023'],
  ['UU No. 8 Tahun 1974 tentang Pokok-Pokok Kepegawaian', 'UU 5/2014 → UU 20/2023'],
  ['Peraturan Menteri Negara PAN Nomor PER/21/M.PAN/11/2008 tentang Pedoman SOP', 'Permenpan-RB 35/2012'],
  ['Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004 tentang IKM', 'Permenpan-RB 16/2014 → Permenpan-RB 14/2017'],
  ['Permendagri Nomor 54 Tahun 2009 tentang Tata Naskah Dinas', 'Permendagri 1/2023'],
  ['Perka ANRI Nomor 2 Tahun 2014', 'Peraturan ANRI 5/2021'],
  ['PMK Nomor 190/PMK.05/2012', 'PMK 210/PMK.05/2022 → PMK 62/2023'],
  ['PMK Nomor 210/PMK.05/2022', 'PMK 62/2023?'],
  ['Perpres No 8 Tahun 2008 tentang BNPB', 'Perpres 1/2019'],
  ['Permenkes No. 269/MENKES/PER/III/2008 tentang Rekam Medis', 'Permenkes 24/2022'],
  ['Permendikbud No. 1 Tahun 2021 tentang PPDB', 'Permendikdasmen 3/2025'],
  ['Permendikbud Nomor 44 Tahun 2015', undefined],
  ['PMK Nomor 43 Tahun 2019 tentang Puskesmas', 'Permenkes 19/2024'],
  ['Peraturan LKPP Nomor 9 Tahun 2018', 'Peraturan LKPP 12/2021'],
  ['PP 16 Tahun 1994 tentang Jabatan Fungsional PNS', 'PP 11/2017'],
  ['UU No. 4 Tahun 2004 tentang Kekuasaan Kehakiman', 'UU 48/2009'],
  ['Kepmendagri Nomor 29 Tahun 2002', 'Permendagri 13/2006 → Permendagri 77/2020'],
  ['UU 12/2008 tentang Perubahan Kedua atas UU 32/2004', 'UU 23/2014'],
  ['Permendagri 27/2009 tentang Izin Gangguan', ''],
  ['PP 43 Tahun 2014 tentang Peraturan Pelaksanaan UU Desa', 'PP 16/2026'],
  ['Permendikbudristek Nomor 16 Tahun 2022 tentang Standar Proses', 'Permendikdasmen 1/2026'],
  ['Keputusan Menteri Tenaga Kerja dan Transmigrasi Nomor KEP.102/MEN/VI/2004 tentang Lembur', 'PP 35/2021'],
  ['Perkap Nomor 18 Tahun 2014 tentang SKCK', 'Perpol 6/2023'],
  ['PMA Nomor 11 Tahun 2007 tentang Pencatatan Nikah', 'PMA 19/2018 → PMA 20/2019 → PMA 30/2024'],
  ['Permenkes No. 1464/MENKES/PER/X/2010 tentang Praktik Bidan', 'Permenkes 28/2017'],
  ['UU 25/2009 tentang Pelayanan Publik', undefined],
  // Revoked in part only (PP 57/2021 Ps. 55).
  ['PP 17 Tahun 2010 tentang Pengelolaan dan Penyelenggaraan Pendidikan', undefined],
  ['Permenkes Nomor 5 Tahun 2014', undefined],
  ['PP 28/2012 tentang Pelaksanaan UU 7/1971', undefined],
])('%s', (text, expected) => {
  expect(replaced(text)).toBe(expected);
});

test('a rule is in force until the day on which it is replaced', () => {
  expect(replaced('UU 8/1981 tentang Hukum Acara Pidana', '2026-01-01')).toBeUndefined();
  expect(replaced('UU 8/1981 tentang Hukum Acara Pidana', '2026-01-02')).toBe('UU 20/2025');
});

test('every row can be met by a citation, and no rule stands in two rows', () => {
  const keys = REVOKED_RULES.map(({ kind, issuer, figure, year }) => `${kind} ${issuer} ${figure}/${year}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { issuer, figure, year, since, replacedBy } of REVOKED_RULES) {
    expect(issuer === '' || isNational(issuer)).toBe(true);
    expect(figure).toBeGreaterThan(0);
    expect(Number(since.slice(0, 4))).toBeGreaterThanOrEqual(year);
    // "PMK 62/2023" and the like can be read in their turn.
    for (const name of replacedBy) expect(parseCitations(name).length).toBeGreaterThan(0);
  }
});

test('no rule of the table is replaced by one that is itself out of force for sure', () => {
  const last = REVOKED_RULES.flatMap(({ replacedBy }) => replacedBy.slice(-1));
  expect(last.filter((name) => replaced(name)?.endsWith('?') === false)).toEqual([]);
});
