import { basename } from 'node:path';
import { usageError } from './cli-error.js';
import { CONFIG_NAME } from './project-folder.js';

/**
 * The name of a file that a report may go to, as it was given. Never one that an SOP or a configuration bears: a slip of
 * the hand (`-o izin.sop.yaml`) would replace the work of weeks, also where that SOP is none of those that are read.
 *
 * @throws CliError (exit code 2)
 */
export function reportName(file: string): string {
  const name = basename(file.replaceAll('\\', '/')).toLowerCase();
  if (name.endsWith('.sop.yaml')) throw refused(file, { id: 'SOP', en: 'an SOP' });
  if (name === CONFIG_NAME) throw refused(file, { id: 'konfigurasi', en: 'a configuration' });
  return file;
}

function refused(file: string, kind: { readonly id: string; readonly en: string }) {
  return usageError({
    id: `"${file}" ialah nama berkas ${kind.id}, dan laporan akan menimpanya. Pilih nama lain untuk laporannya.`,
    en: `"${file}" is the name of ${kind.en}, and the report would replace it. Choose another name for the report.`,
  });
}
