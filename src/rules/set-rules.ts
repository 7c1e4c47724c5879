import type { SetRule } from './set-rule.js';

/** The rules that compare the SOPs of one run with each other, in the order of their codes. */
export const SET_RULES: readonly SetRule[] = [];
