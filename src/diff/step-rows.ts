import type { FieldChange, StepChange, StepField, StepSide, WayChange } from './changes.js';
import { labelOf } from './field-labels.js';
import type { MatrixRow } from './matrix.js';
import { oneLine, savingText, sayIn, type Telling, wayText } from './words.js';

/** The rows of one step: the whole of it where it is new or gone, else one for each side that changed. */
export function stepRows(change: StepChange, telling: Telling): readonly MatrixRow[] {
  const { before, after, moved, fields, flow } = change;
  const say = sayIn(telling.language);
  const called = (side: StepSide) => `${say('Langkah', 'Step')} ${side.step.number}`;
  if (before === undefined || after === undefined) {
    const side = after ?? before;
    if (side === undefined) return [];
    const whole = wholeStep(side, telling);
    const base = { item: called(side), about: oneLine(side.step.activity), field: '' };
    return before === undefined
      ? [{ ...base, kind: 'added', before: '', after: whole, note: say('Langkah baru', 'New step') }]
      : [
          {
            ...base,
            item: say(`Langkah ${side.step.number} (semula)`, `Step ${side.step.number} (before)`),
            kind: 'removed',
            before: whole,
            after: '',
            note: say('Langkah dihapus', 'Step removed'),
          },
        ];
  }
  const renumbered = before.step.number !== after.step.number;
  const was = say(`semula ${before.step.number}`, `was ${before.step.number}`);
  const item = `${called(after)}${renumbered ? ` (${was})` : ''}`;
  const base = { item, about: oneLine(after.step.activity) };
  return [
    ...(moved ? [{ ...base, ...moveOf(called(before), called(after), telling) }] : []),
    ...fields.map((field) => ({ ...base, ...fieldOf(field, before, after, telling) })),
    ...(flow.length > 0 ? [{ ...base, ...flowOf(flow, telling) }] : []),
  ];
}

type Side = Pick<MatrixRow, 'kind' | 'field' | 'before' | 'after' | 'note'>;

function moveOf(before: string, after: string, { labels, language }: Telling): Side {
  const field = labelOf('urutan', labels, language);
  return { kind: 'moved', field, before, after, note: sayIn(language)('Dipindahkan', 'Moved') };
}

function fieldOf(
  { field, before, after }: FieldChange<StepField>,
  old: StepSide,
  young: StepSide,
  telling: Telling,
): Side {
  const say = sayIn(telling.language);
  const kind = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
  const notes = {
    added: say('Ditambahkan', 'Added'),
    removed: say('Dihapus', 'Removed'),
    changed: say('Diubah', 'Changed'),
  };
  return {
    kind,
    field: labelOf(field, telling.labels, telling.language),
    before: before.join('\n'),
    after: after.join('\n'),
    note: timeNote(field, old, young, telling) ?? notes[kind],
  };
}

/** What a step saves, where both of its times can be counted. */
function timeNote(field: StepField, old: StepSide, young: StepSide, telling: Telling): string | undefined {
  if (field !== 'waktu' && field !== 'tunggu') return undefined;
  const [before, after] = [old, young].map(({ step }) => (field === 'waktu' ? step.time : step.waiting)?.duration);
  if (before?.kind !== 'closed' || after?.kind !== 'closed') return undefined;
  const difference = after.maximum - before.maximum;
  if (difference === 0 || before.per !== undefined || after.per !== undefined) return undefined;
  return savingText(difference, telling);
}

function flowOf(flow: readonly WayChange[], { labels, language }: Telling): Side {
  const say = sayIn(language);
  const lines = (side: 'before' | 'after') =>
    flow.flatMap((change) => {
      const way = change[side];
      return way === undefined ? [] : [wayText(way, language)];
    });
  const note = say('Alur diubah', 'Flow changed');
  const field = labelOf('alur', labels, language);
  return { kind: 'changed', field, before: lines('before').join('\n'), after: lines('after').join('\n'), note };
}

/** All that the row of a step says, a line each. */
function wholeStep({ step, pelaksana, ways }: StepSide, { labels, language }: Telling): string {
  const lines: readonly (readonly [field: StepField | 'alur', text: string])[] = [
    ['kegiatan', step.activity],
    ['pelaksana', pelaksana],
    ['tahap', step.stage],
    ['kelengkapan', step.requirements.join('; ')],
    ['waktu', step.time?.text ?? ''],
    ['tunggu', step.waiting?.text ?? ''],
    ['output', step.outputs.join('; ')],
    ['keterangan', step.note],
    ['rujukan', step.reference],
    ['alur', flowText(ways, language)],
  ];
  return lines
    .filter(([, text]) => text.trim() !== '')
    .map(([field, text]) => `${labelOf(field, labels, language)}: ${oneLine(text)}`)
    .join('\n');
}

/** A step that simply goes on needs no words on that. */
function flowText(ways: StepSide['ways'], language: Telling['language']): string {
  const told = ways.filter(({ label, targets }) => label !== null || !targets.every(({ onward }) => onward));
  return told.map((way) => wayText(way, language)).join('; ');
}
