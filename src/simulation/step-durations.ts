import type { Duration, TimeText } from '../model/sop.js';
import { DAY } from './days.js';
import type { Distribution } from './distribution.js';
import type { Waiting } from './network.js';

/**
 * How a range such as "5-10 menit" is spread: evenly, as a triangle with its top in the middle, or not at all (its upper
 * end counts, as it does for a single figure or a limit).
 */
export type TimeShape = 'uniform' | 'triangular' | 'fixed';

/** A time of the SOP for the simulation. */
export interface TimeSource<Value> {
  readonly distribution: Distribution;
  readonly value: Value;
  /** It has no limit that can be counted, so that it is none. */
  readonly open: boolean;
  /** It is a rate and counts for one thing. */
  readonly rate: boolean;
}

/** The time of work: working minutes, also where it is written in calendar units, since work is done in working hours. */
export function workTime(time: TimeText | undefined, shape: TimeShape): TimeSource<Distribution> {
  const read = minutesOf(time?.duration, shape, false);
  return { ...read, value: read.distribution };
}

/** The time of waiting: what is written in calendar units passes by the clock on the wall, day and night. */
export function waitingTime(time: TimeText, shape: TimeShape): TimeSource<Waiting> {
  const calendar = time.duration.kind === 'closed' && time.duration.calendarDays !== undefined;
  const read = minutesOf(time.duration, shape, calendar);
  return { ...read, value: { minutes: read.distribution, calendar } };
}

function minutesOf(
  duration: Duration | undefined,
  shape: TimeShape,
  calendar: boolean,
): Omit<TimeSource<unknown>, 'value'> {
  if (duration?.kind !== 'closed') return { distribution: { kind: 'fixed', minutes: 0 }, open: true, rate: false };
  const { calendarDays, range, per } = duration;
  const factor = calendar ? DAY : 1;
  const { minimum, maximum } = calendar && calendarDays ? calendarDays : duration;
  const low = Math.max(0, Math.min(minimum, maximum)) * factor;
  const high = Math.max(0, minimum, maximum) * factor;
  return { distribution: spread(low, high, range ? shape : 'fixed'), open: false, rate: per !== undefined };
}

function spread(minimum: number, maximum: number, shape: TimeShape): Distribution {
  if (shape === 'fixed' || minimum === maximum) return { kind: 'fixed', minutes: maximum };
  if (shape === 'uniform') return { kind: 'uniform', minimum, maximum };
  return { kind: 'triangular', minimum, mode: (minimum + maximum) / 2, maximum };
}
