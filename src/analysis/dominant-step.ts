import type { NormalWay } from './normal-way.js';
import type { StepTime } from './step-time.js';

/** Of one or two steps one always takes half. */
const FEWEST_STEPS = 3;

/** The step that takes over half of the whole normal way; none where times are open or steps are few. */
export function dominantStep({ steps, minutes, open }: NormalWay): StepTime | undefined {
  if (open || steps.length < FEWEST_STEPS) return undefined;
  return steps.find((step) => step.minutes > minutes / 2);
}
