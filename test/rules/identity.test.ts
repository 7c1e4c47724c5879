import { describe, expect, test } from 'vitest';
import { dateOrder } from '../../src/rules/date-order.js';
import { identityComplete } from '../../src/rules/identity-complete.js';
import { logoFile } from '../../src/rules/logo-file.js';
import { numberPlaceholder } from '../../src/rules/number-placeholder.js';
import { signatoryComplete } from '../../src/rules/signatory-complete.js';
import { findingsOf } from './findings-of.js';

describe('identity-complete', () => {
  const lacking = (text: string, config = {}) => findingsOf(identityComplete, text, { config }).length;
  const empty = lacking('sop: 1\n');

  test('takes what the configuration gives for written', () => {
    const defaults = { instansi: { nama: 'Pemerintah Provinsi Contoh', unit: 'Dinas Contoh' }, keterkaitan: [] };
    expect(lacking('sop: 1\n', { defaults })).toBe(empty - 2);
  });

  test('lets fields be empty that the configuration allows to be', () => {
    const options = { 'allow-empty': ['keterkaitan', 'tanggal.efektif', 'instansi'] };
    expect(lacking('sop: 1\n', { rules: { 'identity-complete': { options } } })).toBe(empty - 3);
  });

  test('leaves a title that is not even there to schema', () => {
    expect(lacking('sop: 1\njudul:\n')).toBe(empty + 1);
  });

  test('leaves the parts of an approval to signatory-complete', () => {
    expect(lacking('sop: 1\npengesahan: {nama: Nama Pejabat}\n')).toBe(empty - 1);
  });
});

describe('number-placeholder', () => {
  const isFound = (number: string) => findingsOf(numberPlaceholder, `nomor: "${number}"`).length === 1;

  test.each([
    '-',
    '–',
    '440/   /DPMPTSP/2026',
    'belum ada',
    '...',
    '…',
    'xxx',
    'XX/XX/XXXX',
    '___',
    '000.8/xx/DINAS/2026',
    '000.8/..../DINAS/2026',
    '[nomor]',
    '000/NOMOR/2026',
    '000/SOP/TAHUN',
    '001/KODE OPD/2026',
    '001/SOP/20..',
    '/ SOP/ Dinkes / 2016',
    '065/SOP/',
  ])('knows that %s stands for a number to come', (number) => expect(isFound(number)).toBe(true));

  test.each([
    '',
    '000.8.3.3/017/DPMPTSP/2026',
    'HK-01',
    'W9-A/SOP/TURT.01',
    '12/IX/2026',
    'SOP-1-107/17000/2025',
    'EXXON/1',
    'NO. 12/SOP/2026',
    '12/NO.3/2026',
  ])('says nothing of %s', (number) => expect(isFound(number)).toBe(false));
});

describe('signatory-complete', () => {
  const approval = (office: string, more = '') =>
    findingsOf(signatoryComplete, `pengesahan: {jabatan: "${office}", nama: "Nama Pejabat, S.E."${more}}`);
  const nip = ', nip: "19730412 199803 1 004"';

  test.each([
    '24 Januari 2017',
    '2017-01-24',
    '197304121998031004',
    'Nama Pejabat, S.E.',
    'Drs. Nama Orang',
    'Budi Santoso',
    'Pembina Tk. I',
    'Penata Muda (III/a)',
  ])('knows that %s is no office', (office) => expect(approval(office, nip)).toEqual([`office: "${office}"`]));

  test.each([
    'Kepala Dinas Komunikasi, Informatika, dan Statistik',
    'KEPALA SATUAN POLISI PAMONG PRAJA',
    'Sekretaris Daerah, Setda Provinsi',
    'Plt. Direktur RSUD dr. Contoh',
  ])('takes %s for an office', (office) => expect(approval(office, nip)).toEqual([]));

  test('takes dots and lines to be filled in for nothing', () => {
    for (const empty of ['....', '…………', '(__________)', 'n/a'])
      expect(approval(empty, nip)).toEqual(['jabatan: jabatan']);
  });

  test('asks no NIP of those who are elected or appointed by politics', () => {
    expect(approval('Bupati Contoh')).toEqual([]);
    expect(approval('Plt. Gubernur Contoh')).toEqual([]);
    expect(approval('Asisten Bupati')).toEqual(['nip: pengesahan']);
  });
});

describe('date-order', () => {
  test('takes a revision that is still to come for a planned review', () => {
    const dates = 'tanggal: {pembuatan: 2026-01-12, efektif: 2026-02-02, revisi: 2027-01-12}';
    expect(findingsOf(dateOrder, dates)).toEqual([]);
    expect(findingsOf(dateOrder, dates, { today: '2027-01-12' })).toEqual(['revised-late: 2027-01-12']);
  });

  test('says nothing of equal days and of days that cannot be read', () => {
    expect(findingsOf(dateOrder, 'tanggal: {pembuatan: 2026-02-02, efektif: 2 Februari 2026}')).toEqual([]);
    expect(findingsOf(dateOrder, 'tanggal: {pembuatan: kapan-kapan, efektif: 2026-02-02}')).toEqual([]);
  });
});

describe('logo-file', () => {
  test.each(['missing', 'outside', 'unreadable', 'no-picture', 'broken', 'too-large', 'animated', 'active'] as const)(
    'says that a logo is %s',
    (logo) => {
      const found = findingsOf(logoFile, 'instansi: {logo: logo.png}', { lookUp: () => ({ logo }) });
      expect(found).toEqual([`${logo}: logo.png`]);
    },
  );

  test('says nothing where nobody looked, or all is well', () => {
    expect(findingsOf(logoFile, 'instansi: {logo: logo.png}')).toEqual([]);
    expect(findingsOf(logoFile, 'instansi: {logo: logo.png}', { lookUp: () => ({ logo: 'ok' }) })).toEqual([]);
  });
});
