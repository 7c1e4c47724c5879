import type { Words } from '../../messages/language.js';
import { type CheckedText, checkMany } from '../check-many.js';
import { dayOf } from '../day-of.js';
import type { SetOptions } from '../sop-set.js';
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
  options: SetOptions,
  found: readonly CheckedText[],
): Promise<{ readonly checked: readonly CheckedText[]; readonly note: Words }> {
  const fixed = await fixFiles(world, found, dayOf(world, options.today));
  const checked = fixed.files === 0 ? found : (await checkMany(world, args, options)).checked;
  return { checked, note: fixedWords(fixed) };
}
