import type { TimeText } from '../model/sop.js';
import type { CountableTime } from './expected/expected-time.js';
import { expectedTimeOf } from './expected/expected-time.js';
import { type NormalWay, normalWayOf } from './normal-way.js';
import { countingOnly, type TimeModel } from './time-model.js';

/** What the agency promises beside what its SOP takes. */
export interface Promised {
  /** As written. */
  readonly text: string;
  /** Working minutes; absent where what is written is no limit. */
  readonly limit?: number;
  /** How many of all cases take no longer than the limit, 0 to 1, worked out when asked for; nothing where it cannot be told. */
  readonly kept: () => number | undefined;
}

/** One stage of the service. */
export interface Stage {
  readonly name: string;
  /** Minutes of its steps on the normal way: the longest way counted by them alone. */
  readonly minutes: number;
  readonly open: boolean;
  /** The mean with rework. */
  readonly expected?: number;
  /** Numbers of its steps. */
  readonly steps: readonly number[];
  readonly promised?: Promised;
}

/** What `standar_pelayanan.waktu` promises, and how often it is kept. */
export function promisedTime({ sop }: TimeModel, expected: CountableTime | undefined): Promised | undefined {
  const time = sop.standard?.time;
  return time && promisedOf(time, expected);
}

/** The stages of an SOP: those with a limit, then those that steps name besides. */
export function stagesOf(model: TimeModel): readonly Stage[] {
  const { sop } = model;
  const limits = sop.standard?.stages ?? new Map<string, TimeText>();
  const names = new Set([...limits.keys(), ...sop.steps.map(({ stage }) => stage).filter((stage) => stage !== '')]);
  return [...names].map((name): Stage => {
    const counted = countingOnly(model, ({ stage }) => stage === name);
    const way: NormalWay | undefined = normalWayOf(counted);
    const found = expectedTimeOf(counted);
    const expected = found?.kind === 'countable' ? found : undefined;
    const limit = limits.get(name);
    return {
      name,
      minutes: way?.minutes ?? 0,
      open: way?.open ?? false,
      ...(expected && { expected: expected.minutes }),
      steps: sop.steps.filter(({ stage }) => stage === name).map(({ number }) => number),
      ...(limit && { promised: promisedOf(limit, expected) }),
    };
  });
}

function promisedOf({ text, duration }: TimeText, expected: CountableTime | undefined): Promised {
  if (duration.kind !== 'closed' || duration.maximum <= 0) return { text, kept: () => undefined };
  const limit = duration.maximum;
  return { text, limit, kept: () => expected && shareWithin(expected, limit) };
}

/** Shares are told as percentages: what is rarer changes none of them. */
const RAREST = 1e-7;

/** Calendar days are sevenths: rounding may break no promise. */
const SLACK = 1e-6;

/** Open times would make it a guess, and so would parallel ways that cannot be told apart. */
function shareWithin(expected: CountableTime, limit: number): number | undefined {
  if (expected.open || expected.loose.length > 0) return undefined;
  if (expected.deviation === 0) return expected.minutes <= limit ? 1 : 0;
  const times = expected.times(RAREST, limit + SLACK);
  if (times === undefined) return undefined;
  let share = 0;
  for (const [minutes, mass] of times) if (minutes <= limit + SLACK) share += mass.share;
  return Math.min(1, share);
}
