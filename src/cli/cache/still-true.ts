import type { LookedUp } from '../../checking/examination.js';
import { type Lookings, lookUpNamedFiles } from '../named-files.js';

/** Whether the files that an SOP names are still what they were when it was looked at. */
export function isStillTrue(files: LookedUp | undefined, absolute: string, known: Lookings): boolean {
  if (files === undefined || (files.logo === undefined && files.related.length === 0)) return true;
  const naming = {
    agency: { logo: files.logo?.path ?? '' },
    related: files.related.map(([path]) => ({ path })),
    steps: [],
  };
  const { logo, related } = lookUpNamedFiles(naming, absolute, known);
  return logo === files.logo?.status && files.related.every(([path, status]) => related?.get(path) === status);
}
