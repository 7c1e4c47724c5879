import type { Finding } from '../diagnostics/diagnostic.js';
import type { Step } from '../model/sop.js';
import { FLOWCHART } from './basis.js';
import { isBlank, isNothing } from './blank.js';
import type { Rule } from './rule.js';

type Key = 'kelengkapan' | 'waktu' | 'output';

/** Every step has its standard of quality: what it needs, how long it takes, what comes of it. */
export const stepQualityComplete: Rule = {
  name: 'step-quality-complete',
  code: 'SOP201',
  severity: 'error',
  basis: FLOWCHART,
  messages: {
    id: {
      kelengkapan:
        'Langkah {number} (“{activity}”) belum memuat kelengkapan. Mutu baku setiap kegiatan terdiri atas kelengkapan, waktu, dan output. Tulis dokumen atau bahan yang diperlukan, misalnya `kelengkapan: [Berkas permohonan]`.',
      waktu:
        'Langkah {number} (“{activity}”) belum memuat waktu. Mutu baku setiap kegiatan terdiri atas kelengkapan, waktu, dan output. Tulis lamanya, misalnya `waktu: 15 menit`.',
      output:
        'Langkah {number} (“{activity}”) belum memuat output. Mutu baku setiap kegiatan terdiri atas kelengkapan, waktu, dan output. Tulis hasilnya sebagai benda, misalnya `output: Berkas terverifikasi`.',
      several:
        'Langkah {number} (“{activity}”) belum memuat {missing}. Mutu baku setiap kegiatan terdiri atas kelengkapan, waktu, dan output. Contoh: `kelengkapan: [Berkas permohonan]`, `waktu: 15 menit`, `output: Berkas terverifikasi`.',
    },
    en: {
      kelengkapan:
        'Step {number} (“{activity}”) has no kelengkapan. Each step’s standard of quality holds what it needs, its time and its output. Write the documents that it needs, for example `kelengkapan: [Berkas permohonan]`.',
      waktu:
        'Step {number} (“{activity}”) has no waktu. Each step’s standard of quality holds what it needs, its time and its output. Write how long it takes, for example `waktu: 15 menit`.',
      output:
        'Step {number} (“{activity}”) has no output. Each step’s standard of quality holds what it needs, its time and its output. Write the thing that comes of it, for example `output: Berkas terverifikasi`.',
      several:
        'Step {number} (“{activity}”) has no {missingEn}. Each step’s standard of quality holds what it needs, its time and its output. Example: `kelengkapan: [Berkas permohonan]`, `waktu: 15 menit`, `output: Berkas terverifikasi`.',
    },
  },
  check: function* ({ sop, written }) {
    for (const step of sop.steps) {
      const index = step.number - 1;
      const missing = missingKeys(step);
      if (missing.length === 0) continue;
      // What is not written at all has no place of its own: one finding for all of it.
      const absent = missing.filter((key) => written(['langkah', index, key]) === undefined);
      const empty = missing.filter((key) => !absent.includes(key));
      if (absent.length > 1) yield severalMissing(absent, step, index);
      else yield* absent.map((key) => oneMissing(key, step, index));
      yield* empty.map((key) => oneMissing(key, step, index));
    }
  },
};

function missingKeys(step: Step): readonly Key[] {
  const missing: Key[] = [];
  if (step.requirements.every(isNothing)) missing.push('kelengkapan');
  if (isBlank(step.time?.text)) missing.push('waktu');
  if (step.outputs.every(isNothing)) missing.push('output');
  return missing;
}

function oneMissing(key: Key, step: Step, index: number): Finding {
  const place = { path: ['langkah', index, key], part: 'key' } as const;
  return { rule: 'step-quality-complete', message: key, data: dataOf(step), place };
}

function severalMissing(keys: readonly Key[], step: Step, index: number): Finding {
  const [last = '', ...others] = [...keys].reverse();
  const before = others.reverse().join(', ');
  const data = {
    ...dataOf(step),
    missing: `${before}${keys.length > 2 ? ',' : ''} dan ${last}`,
    missingEn: `${before} and ${last}`,
  };
  return { rule: 'step-quality-complete', message: 'several', data, place: { path: ['langkah', index], part: 'key' } };
}

function dataOf({ number, activity }: Step) {
  return { number, activity: shortened(activity) };
}

/** Long activities are quoted by their beginning. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}
