import type {
  ActorChange,
  Counted,
  FieldChange,
  ItemChange,
  StepChange,
  StepSide,
  TimeChange,
  Way,
  WayTarget,
} from '../../diff/changes.js';
import { type AnyField, labelOf } from '../../diff/field-labels.js';
import type { Telling } from '../../diff/words.js';
import type { Comparison } from './comparison.js';
import { notesOf } from './notes.js';
import type { DiffSide } from './read-side.js';

/** Version of the form, `schemas/diff.schema.json`. */
const DIFF_VERSION = 1;

/** The changes for other programs, times in working minutes, as `schemas/diff.schema.json` describes it. */
export function diffJson(comparison: Comparison): string {
  const { before, after, diff, changed, telling } = comparison;
  const report = {
    version: DIFF_VERSION,
    before: sideOf(before),
    after: sideOf(after),
    changed,
    identity: diff.identity.map((change) => fieldOf(change, telling)),
    lists: diff.lists.map(({ list, title, changes }) => ({
      list,
      label: title || labelOf(list, telling.labels, telling.language),
      changes: changes.map(itemOf),
    })),
    standard: diff.standard.map((change) => fieldOf(change, telling)),
    actors: diff.actors.map((change) => actorOf(change, telling)),
    steps: diff.steps.map((change) => stepOf(change, telling)),
    time: { normal: timeOf(diff.time.normal), expected: timeOf(diff.time.expected) },
    notes: notesOf(comparison),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function sideOf({ word, sop, config, errors }: DiffSide) {
  const { minutesPerWorkday } = config.calendar;
  return { file: word, number: sop.number, title: sop.title, minutesPerWorkday, errors };
}

function fieldOf({ field, before, after }: FieldChange<AnyField>, { labels, language }: Telling) {
  return { field, label: labelOf(field, labels, language), before, after };
}

function kindOf({ before, after }: { readonly before?: unknown; readonly after?: unknown }): string {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'kept';
}

function itemOf(change: ItemChange) {
  const { before, after, moved } = change;
  return { kind: kindOf(change), moved, before: before ?? null, after: after ?? null };
}

function actorOf(change: ActorChange, telling: Telling) {
  const side = (placed: ActorChange['before']) =>
    placed === undefined ? null : { position: placed.position, id: placed.value.id, label: placed.value.label };
  const fields = change.fields.map((field) => fieldOf(field, telling));
  return { kind: kindOf(change), moved: change.moved, before: side(change.before), after: side(change.after), fields };
}

function stepOf(change: StepChange, telling: Telling) {
  const { before, after, moved, fields, flow } = change;
  return {
    kind: kindOf(change),
    moved,
    before: stepSideOf(before),
    after: stepSideOf(after),
    fields: fields.map((field) => fieldOf(field, telling)),
    flow: flow.map((way) => ({ before: wayOf(way.before), after: wayOf(way.after) })),
  };
}

function stepSideOf(side: StepSide | undefined) {
  if (side === undefined) return null;
  const { step, pelaksana, ways } = side;
  return {
    number: step.number,
    id: step.id ?? null,
    activity: step.activity,
    pelaksana,
    time: step.time?.text ?? null,
    ways: ways.map(wayOf),
  };
}

function wayOf(way: Way | undefined) {
  if (way === undefined) return null;
  const { part, label, targets, chance } = way;
  return {
    part: part === '' ? null : part,
    label,
    targets: targets.map(targetOf),
    chance: chance === undefined || Number.isNaN(chance) ? null : chance,
  };
}

function targetOf(target: WayTarget) {
  switch (target.kind) {
    case 'end':
      return { kind: 'end' };
    case 'step':
      return { kind: 'step', step: target.step, activity: target.activity };
    case 'unknown':
      return { kind: 'unknown', id: target.id };
  }
}

function timeOf(change: TimeChange | undefined) {
  if (change === undefined) return null;
  const { before, after, difference } = change;
  return { before: countedOf(before), after: countedOf(after), difference: difference ?? null };
}

/** Without the noise of the last digits. */
function countedOf(counted: Counted | undefined) {
  return counted === undefined ? null : { minutes: Math.round(counted.minutes * 1e6) / 1e6, open: counted.open };
}
