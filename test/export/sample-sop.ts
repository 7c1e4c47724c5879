import type { Actor, Sop, Step, Target, Ways, Work } from '../../src/model/sop.js';

/** A draft of nothing but columns and rows: what the export looks at. */
export function sampleSop(actors: readonly Actor[], steps: readonly Step[]): Sop {
  return {
    title: 'Pengelolaan Surat Masuk',
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
    actors,
    steps,
    history: [],
  };
}

export function actor(id: string, label = id): Actor {
  return { id, label, abbreviation: '', external: false, officers: 1, group: '' };
}

export function step(number: number, activity: string, work: Work, id?: string): Step {
  const rest = { stage: '', requirements: [], outputs: [], note: '', reference: '' };
  return { number, activity, work, ...rest, ...(id === undefined ? {} : { id }) };
}

export function single(actorId: string, ways: Ways = onward(), text = ''): Work {
  return { kind: 'single', actor: actorId, text, ways };
}

export function onward(...targets: readonly Target[]): Ways {
  return { kind: 'onward', targets: targets.length === 0 ? [{ kind: 'next' }] : targets };
}

export function decision(branches: Readonly<Record<string, Target>>): Ways {
  return { kind: 'decision', branches: Object.entries(branches).map(([label, target]) => ({ label, target })) };
}
