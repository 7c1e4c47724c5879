import { basename } from 'node:path';
import { type CliError, usageError } from './cli-error.js';
import { CONFIG_NAME } from './project-folder.js';

/**
 * The name of a file that a report may go to, as it was given. Never one that an SOP or a configuration bears: a slip of
 * the hand (`-o izin.sop.yaml`) would replace the work of weeks, also where that SOP is none of those that are read.
 *
 * @throws CliError (exit code 2)
 */
export function reportName(file: string): string {
  return spared(file, { id: 'laporan', en: 'report' });
}

/**
 * The same for the file of a cache.
 *
 * @throws CliError (exit code 2)
 */
export function cacheName(file: string): string {
  return spared(file, { id: 'ingatan', en: 'cache' });
}

interface Named {
  readonly id: string;
  readonly en: string;
}

function spared(file: string, written: Named): string {
  const name = basename(file.replaceAll('\\', '/')).toLowerCase();
  if (name.endsWith('.sop.yaml')) throw refused(file, { id: 'SOP', en: 'an SOP' }, written);
  if (name === CONFIG_NAME) throw refused(file, { id: 'konfigurasi', en: 'a configuration' }, written);
  return file;
}

function refused(file: string, kind: Named, written: Named): CliError {
  return usageError({
    id: `"${file}" ialah nama berkas ${kind.id}, dan ${written.id} akan menimpanya. Pilih nama lain untuk ${written.id}nya.`,
    en: `"${file}" is the name of ${kind.en}, and the ${written.en} would replace it. Choose another name for the ${written.en}.`,
  });
}
