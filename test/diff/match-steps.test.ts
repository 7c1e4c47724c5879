import { describe, expect, test } from 'vitest';
import { matchSteps } from '../../src/diff/match-steps.js';
import type { Sop } from '../../src/model/sop.js';
import { sopOfSteps } from './sop-from.js';

/** Numbers of matched steps, old and new. */
function matched(before: Sop, after: Sop): readonly (readonly [number, number])[] {
  const actor = ({ work }: Sop['steps'][number]) => (work.kind === 'single' ? work.actor : work.kind);
  return matchSteps(before.steps, after.steps, { before: actor, after: actor }).map(
    ([one, other]) => [one + 1, other + 1] as const,
  );
}

const step = (activity: string, actor = 'a', id = '') =>
  `{${id === '' ? '' : `id: ${id}, `}kegiatan: ${activity}, pelaksana: ${actor}}`;

describe('matchSteps', () => {
  test('matches by id, whatever the step says now and wherever it stands', () => {
    const before = sopOfSteps(step('Mencatat', 'a', 'x'), step('Memeriksa berkas'));
    const after = sopOfSteps(step('Memeriksa berkas'), step('Menyerahkan izin', 'c', 'x'));
    expect(matched(before, after)).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  test('matches by the id of a part of a rangkaian', () => {
    const before = sopOfSteps('{kegiatan: Menguji, rangkaian: [{id: uji, pelaksana: a}, {pelaksana: b}]}');
    const after = sopOfSteps(step('Baru'), '{kegiatan: Menilai, rangkaian: [{pelaksana: c}, {id: uji, pelaksana: a}]}');
    expect(matched(before, after)).toEqual([[1, 2]]);
  });

  test('matches a step that got an id by its kegiatan', () => {
    const [before, after] = [
      sopOfSteps(step('Memeriksa berkas')),
      sopOfSteps(step('Memeriksa berkas', 'a', 'periksa')),
    ];
    expect(matched(before, after)).toEqual([[1, 1]]);
  });

  test('finds of equal steps the one with the same pelaksana', () => {
    const before = sopOfSteps(step('Memberi paraf', 'a'), step('Memberi paraf', 'b'), step('Memberi paraf', 'c'));
    const after = sopOfSteps(step('Memberi paraf', 'b'), step('Memberi paraf', 'c'));
    expect(matched(before, after)).toEqual([
      [2, 1],
      [3, 2],
    ]);
  });

  test('matches the same kegiatan with another pelaksana', () => {
    expect(matched(sopOfSteps(step('Memberi paraf', 'a')), sopOfSteps(step('Memberi paraf', 'b')))).toEqual([[1, 1]]);
  });

  test('matches a kegiatan that was reworded', () => {
    const before = sopOfSteps(step('Pemeriksaan kelengkapan berkas'), step('Menandatangani surat'));
    const after = sopOfSteps(step('Memeriksa kelengkapan dokumen permohonan'), step('Menandatangani surat izin'));
    expect(matched(before, after)).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('does not match what has only the thing in common', () => {
    expect(matched(sopOfSteps(step('Menerima berkas')), sopOfSteps(step('Mengarsipkan berkas')))).toEqual([]);
  });

  test('takes a moved step for itself rather than for one that is alike', () => {
    const before = sopOfSteps(step('Memeriksa berkas permohonan'), step('Menandatangani surat'));
    const after = sopOfSteps(
      step('Menandatangani surat'),
      step('Memeriksa berkas'),
      step('Memeriksa berkas permohonan'),
    );
    expect(matched(before, after)).toEqual([
      [2, 1],
      [1, 3],
    ]);
  });

  test('does not match steps without a kegiatan', () => {
    expect(matched(sopOfSteps("{kegiatan: '', pelaksana: a}"), sopOfSteps("{kegiatan: '', pelaksana: a}"))).toEqual([]);
  });
});
