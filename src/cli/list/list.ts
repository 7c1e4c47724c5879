import { resolve } from 'node:path';
import { entryOf } from '../../inventory/entry.js';
import { takeInventory } from '../../inventory/inventory.js';
import { checkPaths } from '../check-paths.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { dayOf } from '../day-of.js';
import type { World } from '../world.js';
import { writeWhole } from '../write-file.js';
import { makeList } from './formats.js';
import { filtersOf, formatOf, orderOf } from './settings.js';

export interface ListOptions {
  readonly format?: string;
  readonly sort?: string;
  readonly filter?: readonly string[];
  readonly config?: string;
  readonly today?: string;
  readonly output?: string;
}

/** Writes the list of the SOPs. Findings are counted in it and do not change the exit code. */
export async function list(world: World, args: readonly string[], options: ListOptions): Promise<void> {
  const { language, stdout, env, cwd } = world;
  const { output } = options;
  const format = formatOf(options.format, output);
  const order = orderOf(options.sort);
  const filters = filtersOf(options.filter);
  if (format === 'xlsx' && output === undefined && stdout.isTerminal) throw onTerminal();

  const today = dayOf(world, options.today);
  const checked = await checkPaths(world, args, options);
  const path = output === undefined ? undefined : resolve(cwd, output);
  if (output !== undefined && checked.some(({ absolute }) => absolute === path)) throw overInput(output);

  const entries = checked.map((each) => entryOf(each, today));
  const inventory = takeInventory(entries, today, filters, order);
  if (path === undefined) {
    const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
    const palette = await paletteFor(stdout, env);
    stdout.write(await makeList(format, inventory, language, { palette, ...columns }));
    return;
  }
  await writeWhole(path, await makeList(format, inventory, language, {}));
  stdout.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${output}\n`);
}

function onTerminal() {
  return usageError({
    id: 'Lembar kerja (xlsx) tidak dapat ditampilkan di terminal. Tulis ke berkas, misalnya -o daftar-sop.xlsx.',
    en: 'A spreadsheet (xlsx) cannot be shown in a terminal. Write it to a file, for example -o list.xlsx.',
  });
}

function overInput(output: string) {
  return usageError({
    id: `"${output}" (--output) ialah SOP yang didaftar; daftar akan menimpanya. Pilih nama lain.`,
    en: `"${output}" (--output) is an SOP of the list; the list would replace it. Choose another name.`,
  });
}
