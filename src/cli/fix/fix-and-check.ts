import type { Words } from '../../messages/language.js';
import { type CheckedFile, type CheckOptions, checkPaths, dayOf } from '../check-paths.js';
import type { World } from '../world.js';
import { fixFiles } from './fix-files.js';
import { fixedWords } from './words.js';

/**
 * Mends what can be mended in checked SOPs, and checks again where anything was.
 *
 * @param found the SOPs that the arguments name, as they were checked; all of them files
 */
export async function fixAndCheck(
  world: World,
  args: readonly string[],
  options: CheckOptions,
  found: readonly CheckedFile[],
): Promise<{ readonly checked: readonly CheckedFile[]; readonly note: Words }> {
  const fixed = await fixFiles(world, found, dayOf(world, options.today));
  const checked = fixed.files === 0 ? found : await checkPaths(world, args, options);
  return { checked, note: fixedWords(fixed) };
}
