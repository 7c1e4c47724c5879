import { WHOLE_SET } from '../../check.js';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import type { Config } from '../../model/config.js';
import { pageGlyph } from '../../rules/page-glyph.js';
import type { RuleMeta } from '../../rules/rule.js';
import type { Source } from '../../source/source.js';
import { checkMany } from '../check-many.js';
import { type CheckedFile, type CheckOptions, checkPaths } from '../check-paths.js';
import { findFiles } from '../find-files.js';
import type { World } from '../world.js';

/** A checked SOP that is to be printed. */
export interface SopToPrint {
  readonly source: Source;
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
  /** Missing for standard input. */
  readonly absolute?: string;
  /** The picture that it names; empty where it names none. */
  readonly logo: string;
  /** With its document and its model, where they are still at hand. */
  readonly file?: CheckedFile;
}

/** So many models may be kept until they are printed; of more SOPs each is read again for printing. */
const FEW = 8;

/**
 * Finds and checks the SOPs to be printed.
 *
 * @throws CliError as `checkPaths` and `checkMany` do
 */
export async function sopsToPrint(
  world: World,
  args: readonly string[],
  options: CheckOptions,
): Promise<readonly SopToPrint[]> {
  const found = await findFiles(args, world.cwd);
  if (found.length > FEW) {
    const { checked } = await checkMany(world, args, options);
    return checked;
  }
  const files = await checkPaths(world, args, options, { ...WHOLE_SET, isWanted });
  return files.map((file) => ({ ...file, logo: file.sop?.agency.logo ?? '', file }));
}

/** An SOP with errors is not printed, and of what a font lacks there is a word to say. */
function isWanted({ name }: RuleMeta, severity: Severity): boolean {
  return severity === 'error' || name === pageGlyph.name;
}
