import type { Step, TimeText } from '../model/sop.js';
import type { FieldChange, StepField } from './changes.js';
import { fieldChange } from './field-change.js';
import { holdSame } from './same-text.js';
import { isSameTime } from './same-time.js';

/** A step with its pelaksana: as text, and by what they are in both SOPs. */
export interface Done {
  readonly step: Step;
  readonly pelaksana: string;
  readonly doers: string;
}

/** What changed in one step beside its place and its ways, in the order of the form. */
export function compareStep(before: Done, after: Done): readonly FieldChange<StepField>[] {
  const [old, young] = [before.step, after.step];
  // Who is only called otherwise is told among the pelaksana, once.
  const sameDoers = () => before.doers === after.doers;
  return [
    ...fieldChange('kegiatan', [old.activity], [young.activity]),
    ...fieldChange('pelaksana', [before.pelaksana], [after.pelaksana], sameDoers),
    ...fieldChange('teks', textsOf(old), textsOf(young)),
    ...fieldChange('tahap', [old.stage], [young.stage]),
    // What is needed and what comes out has no order.
    ...fieldChange('kelengkapan', old.requirements, young.requirements, holdSame),
    ...timeChange('waktu', old.time, young.time),
    ...timeChange('tunggu', old.waiting, young.waiting),
    ...fieldChange('output', old.outputs, young.outputs, holdSame),
    ...fieldChange('keterangan', [old.note], [young.note]),
    ...fieldChange('rujukan', [old.reference], [young.reference]),
  ];
}

function timeChange(
  field: StepField,
  before: TimeText | undefined,
  after: TimeText | undefined,
): readonly FieldChange<StepField>[] {
  const lines = (time: TimeText | undefined) => (time === undefined ? [] : [time.text]);
  return fieldChange(field, lines(before), lines(after), () => isSameTime(before, after));
}

/** The words inside the symbols. */
function textsOf({ work }: Step): readonly string[] {
  return work.kind === 'chain' ? work.parts.map(({ text }) => text) : [work.text];
}
