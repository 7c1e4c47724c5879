import { dirname } from 'node:path';
import { Command } from 'commander';
import { isoOf } from '../../model/dates.js';
import { nearest } from '../../model/nearest.js';
import { usageError } from '../cli-error.js';
import { fillIn } from '../new/fill-in.js';
import { schemaReference } from '../new/schema-reference.js';
import { findTarget } from '../new/target.js';
import { readTemplates, type Template } from '../new/templates.js';
import { alreadyThere, announce, describeTemplates, howToGoOn, missingName, unknownTemplate } from '../new/words.js';
import { packageFolder } from '../package-folder.js';
import type { World } from '../world.js';
import { makeFolder, writeWhole } from '../write-file.js';
import { teller } from './common.js';

interface Options {
  readonly list?: true;
  readonly force?: true;
}

/** `sop new [template] [file]`: begins an SOP from a template of the package. */
export function newCommand(world: World): Command {
  const told = teller(world);
  return new Command('new')
    .description(told('Membuat SOP baru dari templat.', 'Begins a new SOP from a template.'))
    .argument('[template]', told('nama templat', 'name of the template'))
    .argument(
      '[file]',
      told('berkas baru; tanpa ini <template>.sop.yaml', 'the new file; <template>.sop.yaml without it'),
    )
    .option('--list', told('tampilkan templat yang ada', 'show the templates'))
    .option('--force', told('timpa berkas yang sudah ada', 'write over a file that exists'))
    .action(async (name: string | undefined, file: string | undefined, options: Options) => {
      const templates = await readTemplates();
      if (options.list) return world.stdout.write(describeTemplates(templates)[world.language]);
      if (name === undefined) return showWay(templates, world);
      await writeNew(findTemplate(templates, name), file, options.force === true, world);
    });
}

/** In a script nobody reads a list: there the missing name is an error. */
function showWay(templates: readonly Template[], world: World): void {
  if (!world.stdout.isTerminal) throw usageError(missingName(templates));
  world.stdout.write(`${describeTemplates(templates)[world.language]}\n${howToGoOn(templates)[world.language]}`);
}

async function writeNew(template: Template, given: string | undefined, force: boolean, world: World): Promise<void> {
  const target = await findTarget(given, template.name, world.cwd);
  if (target.exists && !force) throw usageError(alreadyThere(target));
  const folder = dirname(target.absolute);
  const now = world.now();
  const text = fillIn(template.text, {
    schema: schemaReference(packageFolder(), folder),
    today: isoOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
  });
  await makeFolder(folder);
  await writeWhole(target.absolute, text);
  world.stdout.write(announce(template, target)[world.language]);
}

function findTemplate(templates: readonly Template[], name: string): Template {
  const found = templates.find((template) => template.name === name);
  if (found !== undefined) return found;
  const near = nearest(
    name,
    templates.map((template) => template.name),
  );
  throw usageError(unknownTemplate(name, near, templates));
}
