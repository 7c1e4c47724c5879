import type { Words } from '../../messages/language.js';
import type { World } from '../world.js';
import type { TargetedOutput } from './write-reports.js';

/** Says things below the reports: on stdout where that is read by people, else on stderr. */
export function tell(world: World, targets: readonly TargetedOutput[], notes: readonly (Words | undefined)[]): void {
  const streamed = targets.filter(({ path }) => path === undefined);
  const output = streamed.every(({ format }) => format === 'pretty') ? world.stdout : world.stderr;
  for (const note of notes) if (note !== undefined) output.write(`${note[world.language]}\n`);
}
