import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError } from '../disk-error.js';
import { packageFolder } from '../package-folder.js';
import { SOP_ENDING } from './target.js';

/** A template of the package: its file is `templates/<name>.sop.yaml`. */
export interface Template {
  readonly name: string;
  /** The `judul` in it, which tells what it is for. */
  readonly title: string;
  readonly text: string;
}

/**
 * All templates, by name.
 *
 * @throws CliError (exit code 3) where the package is damaged
 */
export async function readTemplates(): Promise<readonly Template[]> {
  const folder = join(packageFolder(), 'templates');
  try {
    const files = (await readdir(folder)).filter((file) => file.endsWith(SOP_ENDING)).sort();
    return await Promise.all(files.map(async (file) => toTemplate(file, await readFile(`${folder}/${file}`, 'utf8'))));
  } catch (error) {
    throw diskError(error, folder, 'read');
  }
}

function toTemplate(file: string, text: string): Template {
  return { name: file.slice(0, -SOP_ENDING.length), title: /^judul: (.*)$/m.exec(text)?.[1] ?? '', text };
}
