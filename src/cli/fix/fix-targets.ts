import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageError } from '../cli-error.js';

/**
 * Makes sure that what a command names can be rewritten: standard input and pipes cannot.
 *
 * @throws CliError (exit code 2)
 */
export async function requireFiles(args: readonly string[], cwd: string): Promise<void> {
  for (const arg of args) {
    const stats = arg === '-' ? undefined : await stat(resolve(cwd, arg)).catch(() => undefined);
    if (arg === '-' || (stats !== undefined && !stats.isFile() && !stats.isDirectory())) throw noFile(arg);
  }
}

function noFile(arg: string) {
  const name =
    arg === '-' ? { id: 'Masukan standar ("-")', en: 'Standard input ("-")' } : { id: `"${arg}"`, en: `"${arg}"` };
  return usageError({
    id: `${name.id} bukan berkas, jadi tidak dapat dibetulkan di tempatnya (--fix). Sebutkan berkasnya, atau lihat perubahannya dengan --fix-dry-run.`,
    en: `${name.en} is no file and cannot be mended in its place (--fix). Name the file, or see the changes with --fix-dry-run.`,
  });
}
