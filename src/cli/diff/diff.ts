import { resolve } from 'node:path';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { configLoader } from '../load-config.js';
import { EXIT, type World } from '../world.js';
import { writeWhole } from '../write-file.js';
import { compareSides } from './comparison.js';
import { makeDiff } from './formats.js';
import { readSide } from './read-side.js';
import { formatOf } from './settings.js';

export interface DiffOptions {
  readonly format?: string;
  /** End with 1 where something changed. */
  readonly exitCode?: boolean;
  readonly config?: string;
  readonly output?: string;
}

/** Compares two SOPs and writes what changed in meaning. */
export async function diff(world: World, oldWord: string, newWord: string, options: DiffOptions): Promise<void> {
  const { language, stdout, env, cwd } = world;
  const { output } = options;
  const format = formatOf(options.format, output);
  if (oldWord === '-' && newWord === '-') throw bothStandardInput();
  if (format === 'docx' && output === undefined && stdout.isTerminal) throw onTerminal();

  const configOf = configLoader(world, options.config);
  const before = await readSide(world, oldWord, configOf);
  const after = await readSide(world, newWord, configOf);
  const path = output === undefined ? undefined : resolve(cwd, output);
  if (output !== undefined && [before, after].some(({ absolute }) => absolute === path)) throw overInput(output);

  const comparison = compareSides(before, after, language);
  // Before the report is written: a reader that goes away (`| head`) ends the program there.
  if (options.exitCode === true && comparison.changed) world.setExitCode(EXIT.findings);
  if (path === undefined) {
    const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
    stdout.write(await makeDiff(format, comparison, { palette: await paletteFor(stdout, env), ...columns }));
  } else {
    await writeWhole(path, await makeDiff(format, comparison, {}));
    stdout.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${output}\n`);
  }
}

function bothStandardInput() {
  return usageError({
    id: 'Masukan standar ("-") hanya dapat menjadi salah satu dari kedua SOP.',
    en: 'Standard input ("-") can be only one of the two SOPs.',
  });
}

function onTerminal() {
  return usageError({
    id: 'Dokumen Word (docx) tidak dapat ditampilkan di terminal. Tulis ke berkas, misalnya -o matriks-perubahan.docx.',
    en: 'A Word file (docx) cannot be shown in a terminal. Write it to a file, for example -o changes.docx.',
  });
}

function overInput(output: string) {
  return usageError({
    id: `"${output}" (--output) ialah SOP yang dibandingkan; laporan akan menimpanya. Pilih nama lain.`,
    en: `"${output}" (--output) is an SOP that is compared; the report would replace it. Choose another name.`,
  });
}
