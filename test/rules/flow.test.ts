import { describe, expect, test } from 'vitest';
import { decisionBranches } from '../../src/rules/decision-branches.js';
import { decisionVerb } from '../../src/rules/decision-verb.js';
import { flowNoEnd } from '../../src/rules/flow-no-end.js';
import { flowTargetUnknown } from '../../src/rules/flow-target-unknown.js';
import { flowUnreachable } from '../../src/rules/flow-unreachable.js';
import { timeStage } from '../../src/rules/time-stage.js';
import { timeTotal } from '../../src/rules/time-total.js';
import { findingsOf } from './findings-of.js';

/** An SOP of these steps, each `kegiatan: K<number>` by one pelaksana unless it says otherwise. */
const steps = (...lines: readonly string[]) =>
  `pelaksana: {a: A, b: B}\nlangkah:\n${lines
    .map((line, index) => {
      const actor = /pelaksana|rangkaian/.test(line) ? '' : ', pelaksana: a';
      return `  - {kegiatan: K${index + 1}${actor}${line === '' ? '' : `, ${line}`}}\n`;
    })
    .join('')}`;

describe('flow-unreachable', () => {
  test('does not blame a step that a mistyped target most likely means', () => {
    const text = steps('lanjut: periksaa', '', 'id: periksa');
    expect(findingsOf(flowUnreachable, text)).toEqual(['default: K2']);
    expect(findingsOf(flowTargetUnknown, text)).toEqual(['near: periksaa']);
  });

  test('names every step behind the gap', () => {
    expect(findingsOf(flowUnreachable, steps('lanjut: selesai', '', ''))).toEqual(['default: K2', 'default: K3']);
  });

  test('takes joint work for reached as a whole', () => {
    expect(findingsOf(flowUnreachable, steps('', 'pelaksana: [a, b], kerja: bersama'))).toEqual([]);
  });

  test('names the symbol of a row that nothing leads to', () => {
    const text = steps('pelaksana: [a, c], kerja: serentak', 'pelaksana: [a, b], kerja: serentak');
    expect(findingsOf(flowUnreachable, text)).toEqual(['symbol: b']);
  });
});

describe('flow-target-unknown', () => {
  test('says that no step has an id yet', () => {
    expect(findingsOf(flowTargetUnknown, steps('lanjut: arsipkan', ''))).toEqual(['no-ids: arsipkan']);
  });

  test('points at the target of a part, with its chance or without', () => {
    const text = steps('id: x, rangkaian: [{pelaksana: a, keputusan: {Ya: lanjut, Tidak: {ke: y-lain, peluang: 5%}}}]');
    expect(findingsOf(flowTargetUnknown, text)).toEqual(['default: y-lain']);
  });
});

test('decision-verb knows talks, visits and tests', () => {
  for (const activity of ['Mediasi para pihak', 'Harmonisasi rancangan', 'Tes wawancara', 'Meninjau lokasi']) {
    const text = `pelaksana: {a: A}\nlangkah:\n  - {kegiatan: ${activity}, pelaksana: a, keputusan: {Ya: lanjut, Tidak: selesai}}`;
    expect(findingsOf(decisionVerb, text)).toEqual([]);
  }
});

test('flow-target-unknown tells a pelaksana from a step', () => {
  expect(findingsOf(flowTargetUnknown, steps('lanjut: a', ''))).toEqual(['actor: a']);
});

describe('flow-no-end', () => {
  test('points at the target that closes the loop', () => {
    const text = steps('id: satu', 'keputusan: {Ya: satu, Tidak: dua}', 'id: dua, lanjut: satu');
    expect(findingsOf(flowNoEnd, text)).toEqual(['default: satu']);
  });

  test('waits for an unknown target to be mended', () => {
    expect(findingsOf(flowNoEnd, steps('id: satu', 'keputusan: {Ya: satu, Tidak: entah}'))).toEqual([]);
  });
});

describe('decision-branches', () => {
  test('knows that the end of the last row and selesai are one place', () => {
    expect(findingsOf(decisionBranches, steps('keputusan: {Ya: lanjut, Tidak: selesai}'))).toEqual([
      'default: selesai',
    ]);
  });

  test('compares by their places, unknown ones aside', () => {
    expect(findingsOf(decisionBranches, steps('keputusan: {Ya: entah, Tidak: entah, Lain: lanjut}', ''))).toEqual([]);
  });
});

describe('time-total', () => {
  const promise = (time: string, ...lines: readonly string[]) =>
    findingsOf(timeTotal, `standar_pelayanan: {waktu: ${time}}\n${steps(...lines)}`);

  test('counts the waiting before a step', () => {
    expect(promise('1 jam', 'waktu: 40 menit', 'waktu: 20 menit')).toEqual([]);
    expect(promise('1 jam', 'waktu: 40 menit', 'waktu: 20 menit, tunggu: 5 menit')).toEqual(['default: 1 jam']);
  });

  test('compares with the upper limits of ranges', () => {
    expect(promise('30-60 menit', 'waktu: 40-50 menit')).toEqual([]);
    expect(promise('30-60 menit', 'waktu: 40-70 menit')).toEqual(['default: 30-60 menit']);
  });

  test('names the branches that are seldom taken but count, being the longest', () => {
    const decision = (chance: string) =>
      promise(
        '1 jam',
        `waktu: 10 menit, keputusan: {Jelas: akhir, Tidak jelas: {ke: teliti${chance}}}`,
        'id: teliti, waktu: 2 jam',
        'id: akhir, waktu: 10 menit',
      );
    expect(decision(', peluang: 5%')).toEqual(['branch: 1 jam']);
    expect(decision(', peluang: 60%')).toEqual(['default: 1 jam']);
    expect(decision('')).toEqual(['default: 1 jam']);
  });

  test('says nothing against a promise that is open or cannot be read', () => {
    expect(promise('sesuai kebutuhan', 'waktu: 3 tahun')).toEqual([]);
    expect(promise('entah', 'waktu: 3 tahun')).toEqual([]);
  });
});

describe('time-stage', () => {
  test('says nothing of stages where no limits are set', () => {
    expect(findingsOf(timeStage, steps('tahap: daftar, waktu: 1 jam'))).toEqual([]);
  });

  test('counts parallel steps of a stage by the longest', () => {
    const text = `standar_pelayanan: {tahap: {x: 1 jam}}\n${steps('lanjut: [p, q]', 'id: p, tahap: x, waktu: 50 menit, lanjut: r', 'id: q, tahap: x, waktu: 40 menit', 'id: r')}`;
    expect(findingsOf(timeStage, text)).toEqual([]);
  });
});
