import type { Explanation } from './explanation.js';
import { ACTORS } from './texts/actors.js';
import { DECISIONS } from './texts/decisions.js';
import { FLOW } from './texts/flow.js';
import { IDENTITY } from './texts/identity.js';
import { INTEGRITY } from './texts/integrity.js';
import { LAW } from './texts/law.js';
import { PAGE } from './texts/page.js';
import { READING } from './texts/reading.js';
import { SET } from './texts/set.js';
import { SIGNATORIES } from './texts/signatories.js';
import { STEP_OUTPUTS } from './texts/step-outputs.js';
import { STEPS } from './texts/steps.js';
import { TIME } from './texts/time.js';
import { TITLES } from './texts/titles.js';

/** What is told of each rule, by its name. Only `sop explain` and the pages in docs/rules read it. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ...READING,
  ...IDENTITY,
  ...SIGNATORIES,
  ...TITLES,
  ...STEPS,
  ...STEP_OUTPUTS,
  ...ACTORS,
  ...FLOW,
  ...DECISIONS,
  ...TIME,
  ...LAW,
  ...INTEGRITY,
  ...SET,
  ...PAGE,
};
