import type { ServiceStandard, Sop, TimeText } from '../model/sop.js';
import type { FieldChange, StandardField } from './changes.js';
import { fieldChange } from './field-change.js';
import { isSame } from './same-text.js';
import { isSameTime } from './same-time.js';

/** What changed in what the agency promises: time, fee, and the limits of its stages. */
export function compareStandard(before: Sop, after: Sop): readonly FieldChange<StandardField>[] {
  const [old, young] = [before.standard, after.standard];
  return [
    ...timeChange('waktu', old?.time, young?.time),
    ...fieldChange('biaya', [old?.fee ?? ''], [young?.fee ?? '']),
    ...stageNames(old, young).flatMap((name) => timeChange(`tahap.${name}`, limitOf(old, name), limitOf(young, name))),
  ];
}

function timeChange(
  field: StandardField,
  before: TimeText | undefined,
  after: TimeText | undefined,
): readonly FieldChange<StandardField>[] {
  const lines = (time: TimeText | undefined) => (time === undefined ? [] : [time.text]);
  return fieldChange(field, lines(before), lines(after), () => isSameTime(before, after));
}

/** Those of the new standard first, then those that are gone. */
function stageNames(before: ServiceStandard | undefined, after: ServiceStandard | undefined): readonly string[] {
  const names = [...(after?.stages.keys() ?? [])];
  const gone = [...(before?.stages.keys() ?? [])].filter((name) => !names.some((other) => isSame(name, other)));
  return [...names, ...gone];
}

function limitOf(standard: ServiceStandard | undefined, name: string): TimeText | undefined {
  return [...(standard?.stages ?? [])].find(([stage]) => isSame(stage, name))?.[1];
}
