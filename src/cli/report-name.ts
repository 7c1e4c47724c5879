import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
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
 * Makes a reader of the name after `-o`: never empty, and no folder.
 *
 * @param cwd absolute path that the name starts from
 * @throws CliError (exit code 2)
 */
export function reportNameIn(cwd: string): (file: string) => string {
  return (file) => {
    if (file.trim() === '') throw unnamed();
    refuseFolder(file, resolve(cwd, file));
    return reportName(file);
  };
}

/**
 * Makes sure that no folder stands where a report is to go, before any work is done for it.
 *
 * @param file as it was named
 * @throws CliError (exit code 2)
 */
export function refuseFolder(file: string, path: string): void {
  if (!isFolder(path)) return;
  const example = join(file, 'laporan.txt').replaceAll('\\', '/');
  throw usageError({
    id: `"${file}" adalah folder, padahal laporan ditulis ke berkas. Sebut nama berkasnya, misalnya ${example}.`,
    en: `"${file}" is a folder, but a report is written to a file. Name the file, for example ${example}.`,
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function unnamed(): CliError {
  return usageError({
    id: 'Nama berkas sesudah -o (--output) kosong. Tulis misalnya -o laporan.txt.',
    en: 'The name of the file after -o (--output) is empty. Write for example -o report.txt.',
  });
}

/**
 * The same as `reportName` for the file of a cache.
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
