import type { SopDiff } from '../../diff/changes.js';
import { diffSops, hasChanges } from '../../diff/diff.js';
import { changeMatrix, type Matrix } from '../../diff/matrix.js';
import type { Telling } from '../../diff/words.js';
import type { Profile } from '../../layout/profile.js';
import type { Language } from '../../messages/language.js';
import { profileOf } from '../render/settings.js';
import type { DiffSide } from './read-side.js';

/** Two SOPs with what changed from the one to the other, as data and in words. */
export interface Comparison {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly diff: SopDiff;
  readonly matrix: Matrix;
  readonly changed: boolean;
  readonly telling: Telling;
  /** The form of the new SOP. */
  readonly profile: Profile;
}

/**
 * Compares two SOPs; labels, paper and times are told by the configuration of the new one.
 *
 * @throws CliError (exit code 2) where the configuration names a form profile that does not exist
 */
export function compareSides(before: DiffSide, after: DiffSide, language: Language): Comparison {
  const diff = diffSops(before.sop, after.sop);
  const profile = profileOf(undefined, after.config);
  const telling = { language, labels: profile.labels, calendar: after.config.calendar };
  return {
    before,
    after,
    diff,
    matrix: changeMatrix(diff, telling),
    changed: hasChanges(diff),
    telling,
    profile,
  };
}
