import { describe, expect, test } from 'vitest';
import { spellTime } from '../../src/fixes/spell-time.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';

const spelt = (text: string) => spellTime(text, DEFAULT_CONFIG.calendar);

describe('the spelling of a time', () => {
  test.each([
    ['30menit', '30 menit'],
    ['30 mnt', '30 menit'],
    ['30 Mnt.', '30 Menit'],
    ['30MNT', '30 MENIT'],
    ['2hr kerja', '2 hari kerja'],
    ['2harikerja', '2 hari kerja'],
    ['3hari kalender;', '3 hari kalender'],
    ['2 mgg', '2 minggu'],
    ['1 bln 2 hr', '1 bulan 2 hari'],
    ['1jam 30mnt', '1 jam 30 menit'],
    ['5-10menit', '5-10 menit'],
    ["30'", '30 menit'],
    ['±15’', '±15 menit'],
    ['5mnt-10mnt', '5 menit-10 menit'],
    ['1x24jam', '1 x 24 jam'],
    ['1×24 jam', '1 x 24 jam'],
    ['1½jam', '1½ jam'],
    ['3 (tiga)hari kerja', '3 (tiga) hari kerja'],
    ['1\u00a0 jam', '1 jam'],
    ['2 bln*)', '2 bulan*)'],
  ])('makes %s %s', (before, after) => {
    expect(spelt(before)).toBe(after);
    expect(spelt(after)).toBe(after);
  });

  test.each([
    '15 menit',
    '15 Menit',
    '2 menit/berkas',
    'maks. 3 hari',
    '3 hari kerja setelah berkas dll.',
    '5 minutes',
    'segera.',
    'sesuai kebutuhan',
    '2 menit\n3 menit',
  ])('leaves %s', (text) => expect(spelt(text)).toBe(text));
});
