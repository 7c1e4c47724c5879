import { numberUnique } from './number-unique.js';
import { officeSpelling } from './office-spelling.js';
import { relatedExists } from './related-exists.js';
import type { SetRule } from './set-rule.js';
import { titleUnique } from './title-unique.js';

/** The rules that compare the SOPs of one run with each other, in the order of their codes. */
export const SET_RULES: readonly SetRule[] = [numberUnique, titleUnique, relatedExists, officeSpelling];
