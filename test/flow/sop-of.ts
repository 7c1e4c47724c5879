import type { Branch, Sop, Step, Target, TimeText, Ways } from '../../src/model/sop.js';

/** A step in short: who does it, its id, its time in minutes (`open` for one without a limit) and how it goes on. */
export interface ShortStep {
  readonly id?: string;
  readonly by?: string | readonly string[];
  readonly mode?: 'bersama' | 'berurutan' | 'serentak';
  readonly minutes?: number | 'open' | 'missing';
  readonly wait?: number;
  readonly rate?: boolean;
  readonly stage?: string;
  /** `lanjut` as in the file; several names are parallel ways. */
  readonly to?: string | readonly string[];
  /** `keputusan`: label → target, with the chance in percent where there is one: `a 20`. */
  readonly decide?: Readonly<Record<string, string>>;
  /** `rangkaian`: each part with its actor and its ways. */
  readonly parts?: readonly Pick<ShortStep, 'id' | 'by' | 'to' | 'decide'>[];
}

/** The smallest SOP with these steps; what a test does not name is empty. */
export function sopOf(steps: readonly ShortStep[]): Sop {
  const actors = [...new Set(steps.flatMap((step) => [step, ...(step.parts ?? [])].flatMap((part) => actorsOf(part))))];
  return {
    title: '',
    number: '',
    nature: 'administratif',
    agency: { name: '', units: [], address: '', logo: '' },
    dates: {},
    approval: { office: '', name: '', rank: '', nip: '', onBehalf: '', signature: 'basah' },
    initials: [],
    legalBasis: [],
    qualifications: [],
    related: [],
    equipment: [],
    warnings: [],
    records: [],
    boxes: [],
    actors: actors.map((id) => ({ id, label: id, abbreviation: '', external: false, officers: 1, group: '' })),
    steps: steps.map(stepOf),
    history: [],
  };
}

function stepOf(step: ShortStep, index: number): Step {
  const time = timeOf(step);
  return {
    number: index + 1,
    activity: `Langkah ${index + 1}`,
    work: workOf(step),
    stage: step.stage ?? '',
    requirements: ['Berkas'],
    outputs: ['Berkas'],
    note: '',
    reference: '',
    ...(step.id === undefined ? {} : { id: step.id }),
    ...(time === undefined ? {} : { time }),
    ...(step.wait === undefined ? {} : { waiting: closed(step.wait) }),
  };
}

function workOf(step: ShortStep): Step['work'] {
  if (step.parts !== undefined) {
    return {
      kind: 'chain',
      parts: step.parts.map((part) => ({
        actor: actorsOf(part)[0] ?? '',
        text: '',
        ways: waysOf(part),
        ...(part.id === undefined ? {} : { id: part.id }),
      })),
    };
  }
  const actors = actorsOf(step);
  const shared = { text: '', ways: waysOf(step) };
  if (actors.length === 1) return { kind: 'single', actor: actors[0] ?? '', ...shared };
  return { kind: 'several', mode: step.mode ?? 'bersama', actors, ...shared };
}

function actorsOf(step: Pick<ShortStep, 'by'>): readonly string[] {
  return typeof step.by === 'object' ? step.by : [step.by ?? 'a'];
}

function waysOf(step: Pick<ShortStep, 'to' | 'decide'>): Ways {
  if (step.decide === undefined) {
    const names = typeof step.to === 'object' ? step.to : [step.to ?? 'lanjut'];
    return { kind: 'onward', targets: names.map(targetOf) };
  }
  const branches = Object.entries(step.decide).map(([label, way]): Branch => {
    const [to = '', chance] = way.split(' ');
    return { label, target: targetOf(to), ...(chance === undefined ? {} : { chance: Number(chance) }) };
  });
  return { kind: 'decision', branches };
}

function targetOf(name: string): Target {
  if (name === 'lanjut') return { kind: 'next' };
  return name === 'selesai' ? { kind: 'end' } : { kind: 'step', id: name };
}

function timeOf(step: ShortStep): TimeText | undefined {
  if (step.minutes === 'missing') return undefined;
  if (step.minutes === 'open')
    return { text: 'Sesuai kebutuhan', duration: { kind: 'open', phrase: 'Sesuai kebutuhan' } };
  return closed(step.minutes ?? 10, step.rate === true ? 'berkas' : undefined);
}

function closed(minutes: number, per?: string): TimeText {
  const span = { minimum: minutes, maximum: minutes, range: false, plainDay: false };
  return { text: `${minutes} menit`, duration: { kind: 'closed', ...span, ...(per === undefined ? {} : { per }) } };
}
