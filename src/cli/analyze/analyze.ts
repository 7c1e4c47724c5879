import { resolve } from 'node:path';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { EXIT, type World } from '../world.js';
import { writeWhole } from '../write-file.js';
import { analyzedSop } from './analyzed.js';
import { makeAnalysis } from './formats.js';
import { readSops } from './read-sops.js';
import { formatOf, unitOf } from './settings.js';
import { changedSops } from './what-if.js';

export interface AnalyzeOptions {
  readonly format?: string;
  readonly unit?: string;
  /** `path=value`, as often as it was given. */
  readonly set?: readonly string[];
  readonly config?: string;
  readonly output?: string;
}

/** Analyses the SOPs and writes the report. The exit code is 1 where an SOP has errors on which its figures depend. */
export async function analyze(world: World, args: readonly string[], options: AnalyzeOptions): Promise<void> {
  const { language, stdout, env, cwd } = world;
  const { output, set = [] } = options;
  const format = formatOf(options.format, output);
  const writer = { unit: unitOf(options.unit), language };
  const read = await readSops(world, args, options.config);
  const path = output === undefined ? undefined : resolve(cwd, output);
  if (output !== undefined && read.some(({ absolute }) => absolute === path)) throw overInput(output);

  const changed = changedSops(read, set);
  const sops = read.map((each, index) => analyzedSop(each, changed[index]));
  if (sops.some(({ errors, found }) => errors.length > 0 || found === undefined)) world.setExitCode(EXIT.findings);
  if (path === undefined) {
    const palette = await paletteFor(stdout, env);
    const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
    stdout.write(makeAnalysis(format, sops, set, writer, { palette, ...columns }));
    return;
  }
  await writeWhole(path, makeAnalysis(format, sops, set, writer, {}));
  stdout.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${output}\n`);
}

function overInput(output: string) {
  return usageError({
    id: `"${output}" (--output) ialah SOP yang dianalisis; laporan akan menimpanya. Pilih nama lain.`,
    en: `"${output}" (--output) is an SOP that is analysed; the report would replace it. Choose another name.`,
  });
}
