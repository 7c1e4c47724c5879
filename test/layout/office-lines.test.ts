import { expect, test } from 'vitest';
import { officeLines, signingOffice } from '../../src/layout/identity/office-lines.js';

test.each([
  ['', 'Kepala Dinas', ['Kepala Dinas']],
  ['Plt.', 'Kepala Dinas', ['Plt. Kepala Dinas']],
  ['a.n.', 'Gubernur\nSekretaris Daerah', ['a.n. Gubernur', 'Sekretaris Daerah']],
  ['a.n.', 'a.n. Gubernur\nSekretaris Daerah', ['a.n. Gubernur', 'Sekretaris Daerah']],
  ['u.b.', 'Kepala Biro Organisasi', ['u.b. Kepala Biro Organisasi']],
  ['u.b.', 'Sekretaris Daerah\nKepala Biro', ['Sekretaris Daerah', 'u.b.', 'Kepala Biro']],
  [
    'u.b.',
    'Gubernur\nSekretaris Daerah\n\n Kepala Biro \n',
    ['a.n. Gubernur', 'Sekretaris Daerah', 'u.b.', 'Kepala Biro'],
  ],
  ['Pj.', '', ['Pj.']],
  ['', '', []],
])('"%s" before %j', (onBehalf, office, lines) => {
  expect(officeLines({ onBehalf, office })).toEqual(lines);
});

test.each([
  ['a.n.', 'Gubernur\nSekretaris Daerah', 'Sekretaris Daerah'],
  ['Plt.', 'Kepala Dinas\nKesehatan', 'Kepala Dinas Kesehatan'],
  ['', '', ''],
])('the office that signs "%s" %j is %s', (onBehalf, office, signing) => {
  expect(signingOffice({ onBehalf, office })).toBe(signing);
});
