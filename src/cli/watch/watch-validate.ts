import { relative, resolve } from 'node:path';
import { CliError, usageError } from '../cli-error.js';
import { dayOf } from '../day-of.js';
import { outputsOf } from '../validate/outputs.js';
import { type ValidateOptions, validate } from '../validate/validate.js';
import type { World } from '../world.js';
import { watchFolders } from './folder-watch.js';
import { quiet } from './quiet.js';
import { watchedFolders } from './watched-folders.js';

const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks the SOPs, and again whenever one of them or its configuration changes, until the user ends it. What can be put
 * right (a broken configuration, a folder that is gone) is told and waited for.
 *
 * @throws CliError for wrong usage, and where the system lets nobody watch
 */
export async function watchValidate(world: World, args: readonly string[], options: ValidateOptions): Promise<void> {
  if (args.includes('-')) throw onStdin();
  dayOf(world, options.today);
  const reports = outputsOf(options.format, options.output).flatMap(({ file }) =>
    file === undefined ? [] : [resolve(world.cwd, file)],
  );
  const changes = quiet();
  const folders = watchFolders((path) => {
    if (!reports.includes(path)) changes.note(path);
  });
  const configs = new Set<string>();
  const follow = async () => folders.follow(await watchedFolders(args, [...configs], world.cwd));
  const pass = async (changed: readonly string[]) => {
    // Before anything is read, so that no change is missed.
    await follow();
    if (world.stdout.isTerminal) world.stdout.write(CLEAR_SCREEN);
    tellChanges(changed, world);
    configs.clear();
    await validateOnce(world, args, { ...options, onConfig: (path) => configs.add(path) });
    await follow();
    tellStatus(world);
  };
  const run = async () => {
    await pass([]);
    while (true) await pass(await changes.next());
  };
  try {
    await Promise.race([run(), ...(world.interrupted === undefined ? [] : [world.interrupted()])]);
  } finally {
    folders.close();
  }
}

/** What is found does not end a watch: its exit code is that of how it was ended. */
async function validateOnce(world: World, args: readonly string[], options: ValidateOptions): Promise<void> {
  try {
    await validate({ ...world, setExitCode: () => undefined }, args, { cache: true, ...options });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    world.stderr.write(`sop: ${error.words[world.language]}\n`);
  }
}

const MOST_NAMED = 3;

function tellChanges(changed: readonly string[], world: World): void {
  if (changed.length === 0) return;
  const names = changed.slice(0, MOST_NAMED).map((path) => relative(world.cwd, path));
  const more = changed.length - names.length;
  const words = {
    id: `Berubah: ${names.join(', ')}${more > 0 ? `, dan ${more} lainnya` : ''}`,
    en: `Changed: ${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
  };
  world.stderr.write(`${words[world.language]}\n\n`);
}

function tellStatus(world: World): void {
  const time = world.now().toTimeString().slice(0, 8);
  const words = {
    id: `[${time}] Menunggu perubahan. Tekan Ctrl+C untuk berhenti.`,
    en: `[${time}] Waiting for changes. Press Ctrl+C to stop.`,
  };
  world.stderr.write(`\n${words[world.language]}\n`);
}

function onStdin() {
  return usageError({
    id: 'Masukan standar ("-") tidak dapat dipantau. Sebutkan berkas atau folder bersama --watch.',
    en: 'Standard input ("-") cannot be watched. Name files or folders with --watch.',
  });
}
