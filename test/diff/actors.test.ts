import { describe, expect, test } from 'vitest';
import { compareActors, pairActors } from '../../src/diff/actors.js';
import { sopFrom } from './sop-from.js';

/** `+2 Baru`, `-1 Lama`, `1>2 Sama`, `1~1 Sama: nama, jumlah` */
function told(before: string, after: string): readonly string[] {
  const [old, young] = [sopFrom(`pelaksana: ${before}`), sopFrom(`pelaksana: ${after}`)];
  return compareActors(old, young, pairActors(old.actors, young.actors)).map((change) => {
    if (change.before === undefined) return `+${change.after?.position} ${change.after?.value.label}`;
    if (change.after === undefined) return `-${change.before.position} ${change.before.value.label}`;
    const fields = change.fields.map(({ field }) => field).join(', ');
    const sign = change.moved ? '>' : '~';
    return `${change.before.position}${sign}${change.after.position} ${change.after.value.label}: ${fields}`;
  });
}

describe('compareActors', () => {
  test('tells who is new and who is gone', () => {
    expect(told('{a: Loket, b: Kasir}', '{a: Loket, c: Verifikator}')).toEqual(['-2 Kasir', '+2 Verifikator']);
  });

  test('tells a new name by the id', () => {
    expect(told('{a: Petugas Loket}', '{a: Resepsionis}')).toEqual(['1~1 Resepsionis: nama']);
  });

  test('tells a new name that is alike where the id is new too', () => {
    expect(told('{a: Kepala Bidang Perizinan}', '{kabid: Kepala Bidang Perizinan Terpadu}')).toEqual([
      '1~1 Kepala Bidang Perizinan Terpadu: nama',
    ]);
  });

  test('takes a new id for no change, and goes by the name where ids were exchanged', () => {
    expect(told('{a: Loket}', '{loket: Loket}')).toEqual([]);
    expect(told('{a: Loket, b: Kasir}', '{b: Loket, a: Kasir}')).toEqual([]);
  });

  test('tells another order of the columns, but not those that were pushed on', () => {
    expect(told('{a: Loket, b: Kasir, c: Kadis}', '{c: Kadis, a: Loket, b: Kasir}')).toEqual(['3>1 Kadis: ']);
    expect(told('{a: Loket, b: Kasir, c: Kadis}', '{c: Kadis, b: Kasir, a: Loket}')).toEqual(['3>1 Kadis: ']);
    expect(told('{a: Loket, b: Kasir}', '{z: Pemohon, a: Loket, b: Kasir}')).toEqual(['+1 Pemohon']);
  });

  test('tells what else is said of them', () => {
    const before = '{a: {nama: Loket, singkatan: L, jumlah: 1, kelompok: X}}';
    const after = '{a: {nama: Loket, singkatan: Lk, jumlah: 2, kelompok: Y, eksternal: true}}';
    expect(told(before, after)).toEqual(['1~1 Loket: singkatan, eksternal, jumlah, kelompok']);
  });
});
