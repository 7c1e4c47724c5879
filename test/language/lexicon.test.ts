import { describe, expect, test } from 'vitest';
import { isActiveVerb } from '../../src/language/active-verb.js';
import { allForms, allVerbs, isKnownVerb, verbFormOf, verbOfPhrase } from '../../src/language/lexicon.js';

test('holds at least 400 verbs of office work, each of which is an active verb', () => {
  const verbs = [...allVerbs().keys()];
  expect(verbs.length).toBeGreaterThanOrEqual(400);
  expect(verbs.filter((verb) => !isActiveVerb(verb.split(' ')[0] ?? ''))).toEqual([]);
});

describe('the verb of a noun', () => {
  test.each([
    ['Pengajuan', 'mengajukan'],
    ['Penyerahan', 'menyerahkan'],
    ['Penetapan', 'menetapkan'],
    ['Pelaksanaan', 'melaksanakan'],
    ['Persetujuan', 'menyetujui'],
    ['Pemeriksaan', 'memeriksa'],
    ['Penandatanganan', 'menandatangani'],
    ['Penerbitan', 'menerbitkan'],
    ['Penyusunan', 'menyusun'],
    ['Pengumpulan', 'mengumpulkan'],
    ['Pengesahan', 'mengesahkan'],
    ['Penomoran', 'menomori'],
    ['Penanganan', 'menangani'],
    ['Pengecekan', 'mengecek'],
    ['Pengarsipan', 'mengarsipkan'],
    ['Pemutakhiran', 'memutakhirkan'],
    ['Penyelenggaraan', 'menyelenggarakan'],
    ['Pemberitahuan', 'memberitahukan'],
    ['Penyebarluasan', 'menyebarluaskan'],
    ['Pencacahan', 'mencacah'],
    ['Persiapan', 'mempersiapkan'],
    ['Perbaikan', 'memperbaiki'],
    ['Perpanjangan', 'memperpanjang'],
    ['Permintaan', 'meminta'],
    ['Perubahan', 'mengubah'],
    ['Perencanaan', 'merencanakan'],
    ['Verifikasi', 'memverifikasi'],
    ['Koordinasi', 'mengoordinasikan'],
    ['Sosialisasi', 'menyosialisasikan'],
    ['Pendistribusian', 'mendistribusikan'],
    ['PENILAIAN', 'menilai'],
  ])('%s is %s', (noun, verb) => expect(verbFormOf(noun)).toEqual({ active: verb, kind: 'noun', sure: true }));

  test('is a guess where the noun is as often the name of a thing', () => {
    for (const noun of ['Pelayanan', 'Pengaduan', 'Pelatihan', 'Disposisi', 'Publikasi', 'Pekerjaan']) {
      expect(verbFormOf(noun)?.sure, noun).toBe(false);
    }
  });
});

describe('the verb of a passive', () => {
  test.each([
    ['Diperiksa', 'memeriksa'],
    ['diserahkan', 'menyerahkan'],
    ['disetujui', 'menyetujui'],
    ['ditandatangani', 'menandatangani'],
    ['diperbaiki', 'memperbaiki'],
    ['diverifikasi', 'memverifikasi'],
    ['disahkan', 'mengesahkan'],
    ['dirubah', 'mengubah'],
  ])('%s is %s', (passive, verb) => expect(verbFormOf(passive)).toEqual({ active: verb, kind: 'passive', sure: true }));

  test.each([
    ['Diterimanya', 'menerima'],
    ['Disetujuinya', 'menyetujui'],
    ['Terlaksananya', 'melaksanakan'],
    ['Tersusunnya', 'menyusun'],
    ['Terselesaikannya', 'menyelesaikan'],
  ])('%s is %s', (clause, verb) => expect(verbFormOf(clause)).toEqual({ active: verb, kind: 'clause', sure: true }));
});

test('knows commands and words of foreign origin', () => {
  expect(verbFormOf('Periksa')).toEqual({ active: 'memeriksa', kind: 'command', sure: true });
  expect(verbFormOf('Serahkan')).toEqual({ active: 'menyerahkan', kind: 'command', sure: true });
  expect(verbFormOf('Editing')).toEqual({ active: 'menyunting', kind: 'foreign', sure: true });
  expect(verbFormOf('Update')?.active).toBe('memutakhirkan');
  expect(verbOfPhrase('Tindak', 'lanjut')).toBe('menindaklanjuti');
});

test('takes no noun for a command', () => {
  for (const noun of ['data', 'isi', 'nilai', 'proses', 'pesan', 'rekam', 'bentuk', 'surat', 'tanda']) {
    expect(verbFormOf(noun), noun).toBeUndefined();
  }
});

test('has nothing to say of verbs and of other words', () => {
  for (const word of ['memeriksa', 'berkas', 'dinas', 'direktur', 'peraturan', 'pedoman', 'terbit', 'diklat']) {
    expect(verbFormOf(word), word).toBeUndefined();
  }
});

test('gives no form to two verbs by accident', () => {
  // What one form could mean is decided by the order of the lists; the verbs that lose a form to another still have some.
  const forms = [...allForms()];
  const owners = new Set(forms.map(([, { active }]) => active));
  expect([...allVerbs().keys()].filter((verb) => !owners.has(verb))).toEqual([]);
});

describe('every derived form', () => {
  const forms = [...allForms()];

  test('of a noun in pe-…-an holds the nasal of its verb', () => {
    const regular = forms.filter(([form, { kind }]) => kind === 'noun' && /^pe[^r].*an$/.test(form));
    const strays = regular.filter(([form, { active }]) => {
      const behind = form.slice(2, -2);
      return !active.slice(2).startsWith(behind) && !/^(?:memper|ber)/.test(active);
    });
    expect(regular.length).toBeGreaterThan(300);
    expect(strays.map(([form]) => form).sort()).toEqual([
      ...['pekerjaan', 'pemerincian', 'pemrosesan', 'penanda-tangan', 'penanda-tanganan', 'penganalisaan'],
      ...['pengkoordinasian', 'pengkoreksian', 'penguploadan'],
    ]);
  });

  test('has no doubled or impossible sounds', () => {
    const odd = /meng[bdjlrwy]|men[pbmlrw]|mem[tkdgsh]|meny[^aeiou]|([a-z])\1\1|kkan.*kan$|ii$|iian$/;
    expect(forms.map(([form]) => form).filter((form) => odd.test(form))).toEqual([]);
    expect([...allVerbs().keys()].filter((verb) => odd.test(verb))).toEqual([]);
  });
});

test('knows its own verbs', () => {
  expect(isKnownVerb('memeriksa')).toBe(true);
  expect(isKnownVerb('periksa')).toBe(false);
});
