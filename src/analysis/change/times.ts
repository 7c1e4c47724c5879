import type { Sop, Step, TimeText } from '../../model/sop.js';

/** A time of so many working minutes. */
export function minutesAsTime(minutes: number): TimeText {
  const duration = { kind: 'closed', minimum: minutes, maximum: minutes, range: false, plainDay: false } as const;
  return { text: `${minutes} menit`, duration };
}

/** The same SOP with one step changed. */
export function withStep(sop: Sop, number: number, change: (step: Step) => Step): Sop {
  return { ...sop, steps: sop.steps.map((step) => (step.number === number ? change(step) : step)) };
}
