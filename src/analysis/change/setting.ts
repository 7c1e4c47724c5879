import type { WorkCalendar } from '../../model/config.js';
import { parseDuration } from '../../model/duration.js';
import { nearest } from '../../model/nearest.js';
import type { Sop, Step, TimeText, Ways, Work } from '../../model/sop.js';
import { reweighed } from './moved-return.js';
import { withStep } from './times.js';

/** One "what if": a place in the SOP and the value that it is to have. */
export interface Setting {
  /** As written: `periksa.keputusan.Tidak.peluang`. */
  readonly path: string;
  readonly value: string;
}

/** Why a setting cannot be applied. `near` is what may have been meant, `known` what there is. */
export interface SettingProblem {
  readonly kind:
    | 'step'
    | 'field'
    | 'label'
    | 'actor'
    | 'stage'
    | 'no-decision'
    | 'part'
    | 'time'
    | 'chance'
    | 'number'
    | 'target';
  /** The piece that does not fit. */
  readonly given: string;
  readonly near?: string;
  readonly known: readonly string[];
}

export type SettingResult = { readonly sop: Sop } | { readonly problem: SettingProblem };

/** `path=value`; nothing where there is no such form. */
export function parseSetting(text: string): Setting | undefined {
  const [, path = '', value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  return path.trim() === '' || value.trim() === '' ? undefined : { path: path.trim(), value: value.trim() };
}

/**
 * The SOP with a setting applied: `<step>.waktu`, `<step>.tunggu`, `<step>.keputusan.<label>.peluang` or `.ke`, where
 * the step is named by its id, its number or the id of a part; `pelaksana.<id>.jumlah`, `standar_pelayanan.waktu` and
 * `standar_pelayanan.tahap.<name>`. The other stated chances of a decision share what a new chance leaves.
 */
export function applySetting(sop: Sop, { path, value }: Setting, calendar: WorkCalendar): SettingResult {
  const [head = '', ...rest] = path.split('.');
  const field = rest.join('.');
  const step = stepNamed(sop, head);
  if (step === undefined && head === 'pelaksana') return setActor(sop, rest, value);
  if (step === undefined && head === 'standar_pelayanan') return setStandard(sop, rest, value, calendar);
  if (step === undefined) {
    const known = [...namesOf(sop), 'pelaksana', 'standar_pelayanan'];
    return problem('step', head, known);
  }
  if (field === 'waktu' || field === 'tunggu') {
    if (step.part !== undefined) return problem('part', head, [`${step.number}.${field}`]);
    const time = countedTime(value, calendar, field === 'tunggu');
    if (time === undefined) return problem('time', value, []);
    return {
      sop: withStep(sop, step.number, (old) => (field === 'waktu' ? { ...old, time } : { ...old, waiting: time })),
    };
  }
  if (rest[0] !== 'keputusan') return problem('field', rest[0] ?? '', ['waktu', 'tunggu', 'keputusan']);
  return setDecision(sop, step, rest.slice(1), value);
}

interface StepAt {
  readonly number: number;
  readonly part?: number;
}

function stepNamed(sop: Sop, name: string): StepAt | undefined {
  const step = sop.steps.find(({ id, number }) => id === name || `${number}` === name);
  if (step !== undefined) return { number: step.number };
  for (const { number, work } of sop.steps) {
    const part = work.kind === 'chain' ? work.parts.findIndex(({ id }) => id === name) : -1;
    if (part >= 0) return { number, part };
  }
  return undefined;
}

function namesOf(sop: Sop): readonly string[] {
  return sop.steps.flatMap(({ id, number, work }) => [
    id ?? `${number}`,
    ...(work.kind === 'chain' ? work.parts.flatMap((part) => part.id ?? []) : []),
  ]);
}

function setDecision(sop: Sop, at: StepAt, rest: readonly string[], value: string): SettingResult {
  const step = sop.steps[at.number - 1];
  const ways = step && waysAt(step, at.part);
  if (step === undefined || ways?.kind !== 'decision') return problem('no-decision', `${at.number}`, decisionsOf(sop));
  // A label may hold a full stop itself.
  const field = rest.at(-1) ?? '';
  const label = rest.slice(0, -1).join('.');
  const labels = ways.branches.map((branch) => branch.label);
  if (field !== 'peluang' && field !== 'ke') {
    const isLabel = labels.includes(rest.join('.'));
    return problem('field', isLabel ? '' : field, ['peluang', 'ke']);
  }
  const known = labels.find((each) => each === label);
  if (known === undefined) return problem('label', label, labels);
  if (field === 'peluang') {
    const chance = percent(value);
    if (chance === undefined) return problem('chance', value, []);
    return { sop: withStep(sop, at.number, (old) => withWays(old, at.part, reweighed(ways, known, chance))) };
  }
  const ids = sop.steps.flatMap(({ id, work }) => [
    ...(id === undefined ? [] : [id]),
    ...(work.kind === 'chain' ? work.parts.flatMap((part) => part.id ?? []) : []),
  ]);
  if (value !== 'lanjut' && value !== 'selesai' && !ids.includes(value)) {
    return problem('target', value, [...ids, 'lanjut', 'selesai']);
  }
  const target =
    value === 'lanjut'
      ? ({ kind: 'next' } as const)
      : value === 'selesai'
        ? ({ kind: 'end' } as const)
        : ({ kind: 'step', id: value } as const);
  const branches = ways.branches.map((branch) => (branch.label === known ? { ...branch, target } : branch));
  return { sop: withStep(sop, at.number, (old) => withWays(old, at.part, { kind: 'decision', branches })) };
}

function waysAt({ work }: Step, part: number | undefined): Ways | undefined {
  if (work.kind !== 'chain') return work.ways;
  const deciding = part ?? work.parts.findIndex(({ ways }) => ways.kind === 'decision');
  return work.parts[deciding]?.ways;
}

function withWays(step: Step, part: number | undefined, ways: Ways): Step {
  const { work } = step;
  if (work.kind !== 'chain') return { ...step, work: { ...work, ways } };
  const changed = part ?? work.parts.findIndex((each) => each.ways.kind === 'decision');
  const parts = work.parts.map((each, index) => (index === changed ? { ...each, ways } : each));
  const chain: Work = { ...work, parts };
  return { ...step, work: chain };
}

function decisionsOf(sop: Sop): readonly string[] {
  return sop.steps
    .filter((step) => waysAt(step, undefined)?.kind === 'decision')
    .map(({ id, number }) => id ?? `${number}`);
}

function setActor(sop: Sop, [id = '', field = '']: readonly string[], value: string): SettingResult {
  const ids = sop.actors.map((actor) => actor.id);
  if (!ids.includes(id)) return problem('actor', id, ids);
  if (field !== 'jumlah') return problem('field', field, ['jumlah']);
  if (!/^[1-9]\d{0,5}$/.test(value)) return problem('number', value, []);
  const officers = Number(value);
  return { sop: { ...sop, actors: sop.actors.map((actor) => (actor.id === id ? { ...actor, officers } : actor)) } };
}

function setStandard(sop: Sop, rest: readonly string[], value: string, calendar: WorkCalendar): SettingResult {
  const [field = '', ...names] = rest;
  const name = names.join('.');
  const standard = sop.standard ?? { fee: '', stages: new Map<string, TimeText>() };
  if (field !== 'waktu' && field !== 'tahap') return problem('field', field, ['waktu', 'tahap']);
  const time = countedTime(value, calendar, false);
  if (time === undefined) return problem('time', value, []);
  if (field === 'waktu') return { sop: { ...sop, standard: { ...standard, time } } };
  const stages = [...new Set([...standard.stages.keys(), ...sop.steps.flatMap(({ stage }) => stage || [])])];
  if (!stages.includes(name)) return problem('stage', name, stages);
  return { sop: { ...sop, standard: { ...standard, stages: new Map([...standard.stages, [name, time]]) } } };
}

/** A time with an upper limit; nothing may be waited for, but work takes time. */
function countedTime(value: string, calendar: WorkCalendar, mayBeNothing: boolean): TimeText | undefined {
  const duration = parseDuration(value, calendar);
  if (duration.kind !== 'closed' || duration.minimum < 0 || duration.minimum > duration.maximum) return undefined;
  return duration.maximum > 0 || mayBeNothing ? { text: value, duration } : undefined;
}

function percent(value: string): number | undefined {
  const [, figure] = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(value) ?? [];
  const chance = figure === undefined ? Number.NaN : Number(figure.replace(',', '.'));
  return chance >= 0 && chance <= 100 ? chance : undefined;
}

function problem(kind: SettingProblem['kind'], given: string, known: readonly string[]): SettingResult {
  const near = nearest(given, known);
  return { problem: { kind, given, known, ...(near !== undefined && { near }) } };
}
