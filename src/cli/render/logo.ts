import type { Picture } from '../../page/pages.js';
import type { CheckedFile } from '../check-paths.js';
import { findLogo } from '../named-files.js';

/** The logo of an SOP, or undefined where it names none or one that cannot be used (`logo-file` has said so). */
export function logoOf({ sop, absolute }: CheckedFile): Picture | undefined {
  if (!sop || absolute === undefined || sop.agency.logo === '') return undefined;
  const logo = findLogo(sop.agency.logo, absolute);
  return logo.status === 'ok' ? logo.picture : undefined;
}
