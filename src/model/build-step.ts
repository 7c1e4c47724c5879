import type { FieldReader } from './field-reader.js';
import type { Branch, Part, Step, Target, Ways, Work } from './sop.js';

/** One row of `langkah`; `index` counts from 0. */
export function buildStep(field: FieldReader, index: number): Step {
  const id = field.textAt('id');
  const time = field.at('waktu').time();
  const waiting = field.at('tunggu').time();
  // What may be missing comes last: V8 is slow with all that stands behind it.
  return {
    number: index + 1,
    // A bare text in the list of steps is a schema finding; as an activity it still makes sense to every other rule.
    activity: field.textAt('kegiatan') || field.text(),
    work: workOf(field),
    stage: field.textAt('tahap'),
    requirements: field.at('kelengkapan').texts(),
    outputs: field.at('output').texts(),
    note: field.textAt('keterangan'),
    reference: field.textAt('rujukan'),
    ...(id && { id }),
    ...(time && { time }),
    ...(waiting && { waiting }),
  };
}

function workOf(field: FieldReader): Work {
  const parts = field.at('rangkaian').items();
  if (parts.length > 0) return { kind: 'chain', parts: parts.map(partOf) };
  const actors = field.at('pelaksana').texts();
  const text = field.textAt('teks');
  const ways = waysOf(field);
  if (actors.length <= 1) return { kind: 'single', actor: actors[0] ?? '', text, ways };
  const mode = field.textAt('kerja');
  return { kind: 'several', mode: mode === 'berurutan' || mode === 'serentak' ? mode : 'bersama', actors, text, ways };
}

function partOf(field: FieldReader): Part {
  const id = field.textAt('id');
  return {
    ...(id && { id }),
    actor: field.at('pelaksana').texts()[0] ?? '',
    text: field.textAt('teks'),
    ways: waysOf(field),
  };
}

function waysOf(field: FieldReader): Ways {
  const branches = field.at('keputusan').entries();
  if (branches.length > 0)
    return { kind: 'decision', branches: branches.map(([label, target]) => branchOf(label, target)) };
  const targets = field
    .at('lanjut')
    .texts()
    .filter((text) => text !== '');
  return { kind: 'onward', targets: targets.length === 0 ? [{ kind: 'next' }] : targets.map(targetOf) };
}

function branchOf(label: string, field: FieldReader): Branch {
  const target = targetOf(field.textAt('ke') || field.text());
  const chance = field.textAt('peluang');
  return { label: label.trim(), target, ...(chance && { chance: percent(chance) }) };
}

function targetOf(text: string): Target {
  if (text === 'lanjut' || text === '') return { kind: 'next' };
  return text === 'selesai' ? { kind: 'end' } : { kind: 'step', id: text };
}

/** `20%`, `12,5 %` or `20` in percent; NaN for anything else. */
function percent(text: string): number {
  const figure = /^(-?\d+(?:[.,]\d+)?)\s*%?$/.exec(text);
  return figure ? Number((figure[1] ?? '').replace(',', '.')) : Number.NaN;
}
