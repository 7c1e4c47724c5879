import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { readSop } from '../../src/model/read-sop.js';
import type { Sop } from '../../src/model/sop.js';
import { createSource } from '../../src/source/source.js';

/** The SOP that a file with these lines behind `sop: 1` holds. */
export function sopFrom(text: string): Sop {
  const { sop } = readSop(createSource('a.sop.yaml', `sop: 1\n${text}`), DEFAULT_CONFIG);
  if (sop === undefined) throw new Error('the sample is no SOP');
  return sop;
}

/** An SOP of these steps, each written as flow-style YAML: `{kegiatan: …, pelaksana: a}`. */
export function sopOfSteps(...steps: readonly string[]): Sop {
  const actors = 'pelaksana: {a: Loket, b: Verifikator, c: Kepala Dinas}';
  return sopFrom(`judul: Contoh\n${actors}\nlangkah:\n${steps.map((step) => `  - ${step}\n`).join('')}`);
}
