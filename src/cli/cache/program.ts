import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';
import { packageVersion } from '../version.js';

/** What tells one build of the program from another: what one has found another may not find. */
export function programId(): string {
  return `${packageVersion()} ${buildId()}`;
}

/** Written by `scripts/build-bundle.mjs`: a digest of all that the program consists of. */
function buildId(): string {
  try {
    return readFileSync(join(packageFolder(), 'dist/bin/build-id'), 'utf8').trim();
  } catch {
    return '';
  }
}
