import { resolve } from 'node:path';
import { dayOf } from '../day-of.js';
import type { World } from '../world.js';
import type { PrintSettings } from './print-file.js';
import { type Job, printSops } from './print-sops.js';
import { formatsOf, paperOf, profileOf } from './settings.js';
import { type SopToPrint, sopsToPrint } from './sops-to-print.js';
import { refuseClashes, targetOf } from './targets.js';
import { tellPrinted } from './tell-printed.js';
import { findTools, type ToolOptions } from './tools.js';
import { withDiagrams } from './with-diagrams.js';

export interface RenderOptions extends ToolOptions {
  readonly to: string;
  readonly out?: string;
  readonly paper?: string;
  readonly profile?: string;
  readonly config?: string;
  readonly today?: string;
  readonly force?: true;
  readonly all?: true;
}

/**
 * Prints the SOPs. One with errors is shown and left out, or printed as a draft with `--force`. Of SOPs that were found in
 * a folder, those whose print is there and would be the same are left as they are.
 */
export async function render(world: World, args: readonly string[], options: RenderOptions): Promise<void> {
  const settings = settingsOf(options, world);
  const sops = await sopsToPrint(world, args, options);
  const jobs = jobsOf(sops, args, options, settings, world);
  const named = new Set(args.map((arg) => resolve(world.cwd, arg)));
  const isNamed = ({ sop: { absolute } }: Job) => absolute === undefined || named.has(absolute);
  // What is named itself is printed in any case, and what is kept takes its time to load.
  const kept = jobs.every(isNamed) ? undefined : (await import('./kept-prints.js')).openPrints(settings, world);
  const due = jobs.filter((job) => options.all || isNamed(job) || kept?.isDone(job) !== true);
  const pages = await printSops(due, settings, dayOf(world, options.today), world);
  const printed = await withDiagrams(pages, settings.tools);
  await kept?.keep(due, printed);
  await tellPrinted(due, printed, jobs.length - due.length, world);
}

function settingsOf(options: RenderOptions, world: World): PrintSettings {
  const { to, paper, profile, force } = options;
  const day = epochDay(world.env.SOURCE_DATE_EPOCH);
  const formats = formatsOf(to);
  return {
    formats,
    tools: findTools(formats, options, world),
    force: force === true,
    ...(paper === undefined ? {} : { paper }),
    ...(profile === undefined ? {} : { profile }),
    ...(day === undefined ? {} : { day }),
  };
}

/** The day of reproducible builds, for documents whose SOP names none (https://reproducible-builds.org). */
function epochDay(seconds: string | undefined): string | undefined {
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function jobsOf(
  sops: readonly SopToPrint[],
  args: readonly string[],
  { out }: RenderOptions,
  settings: PrintSettings,
  world: World,
): readonly Job[] {
  const targets = sops.map(({ absolute }) => targetOf(absolute, args, out, world));
  refuseClashes(targets);
  // What is wrong with the settings is wrong for all: before anything is written.
  for (const config of new Set(sops.map((sop) => sop.config))) {
    profileOf(settings.profile, config);
    paperOf(settings.paper, config);
  }
  return sops.map((sop, index) => ({ sop, target: targets[index] ?? '' }));
}
