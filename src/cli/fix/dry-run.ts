import { unifiedDiff } from '../../fixes/unified-diff.js';
import { safeText } from '../../reporters/display.js';
import type { Palette } from '../../reporters/palette.js';
import { type CheckOptions, checkPaths } from '../check-paths.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { dayOf } from '../day-of.js';
import { readBytes } from '../read-bytes.js';
import { EXIT, type World } from '../world.js';
import { mend } from './mend.js';
import { bomOf } from './rewrite-sop.js';
import { fixableWords } from './words.js';

/** What cannot go together with a diff on stdout. */
export interface DryRunOptions extends CheckOptions {
  readonly fix?: boolean;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly updateBaseline?: boolean;
}

/**
 * Shows as a unified diff what `--fix` would do, and writes nothing. The exit code is 1 where it would do anything.
 *
 * @throws CliError for wrong usage, a broken configuration, or a disk that refuses
 */
export async function showFixes(world: World, args: readonly string[], options: DryRunOptions): Promise<void> {
  refuseOthers(options);
  const today = dayOf(world, options.today);
  const palette = await paletteFor(world.stdout, world.env);
  let count = 0;
  let files = 0;
  for (const file of await checkPaths(world, args, options)) {
    const mended = mend(file, today);
    if (mended === undefined) continue;
    // Before the diff is written: a reader that goes away (`| head`) ends the program there.
    world.setExitCode(EXIT.findings);
    count += mended.count;
    files += 1;
    const { path, text } = file.source;
    const bom = file.absolute === undefined ? '' : bomOf(await readBytes(file.absolute, path));
    const lines = unifiedDiff(bom + text, bom + mended.text, path.replaceAll('\\', '/'));
    world.stdout.write(
      `${(world.stdout.isTerminal ? lines.map((line) => painted(line, palette)) : lines).join('\n')}\n`,
    );
  }
  world.stderr.write(`${fixableWords({ count, files })[world.language]}\n`);
}

function refuseOthers({ fix, format, output, updateBaseline }: DryRunOptions): void {
  const given = [
    fix && '--fix',
    format && '--format',
    output !== undefined && '--output',
    updateBaseline && '--update-baseline',
  ].filter((name) => typeof name === 'string');
  if (given.length === 0) return;
  throw usageError({
    id: `--fix-dry-run hanya menunjukkan perubahan dan tidak dapat dipakai bersama ${given.join(', ')}.`,
    en: `--fix-dry-run only shows the changes and cannot be used together with ${given.join(', ')}.`,
  });
}

function painted(line: string, palette: Palette): string {
  const shown = safeText(line);
  if (/^(?:---|\+\+\+) /.test(line)) return palette.strong(shown);
  if (line.startsWith('+')) return palette.good(shown);
  if (line.startsWith('-')) return palette.severity.error(shown);
  return line.startsWith('@@') ? palette.severity.info(shown) : shown;
}
