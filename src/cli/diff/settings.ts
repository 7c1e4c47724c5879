import { nearest } from '../../model/nearest.js';
import { usageError } from '../cli-error.js';
import { formatOfName } from '../format-of-name.js';
import { DIFF_FORMATS, type DiffFormat } from './formats.js';

/**
 * The format of `--format`, or else what the name of the file tells, or else the one for a terminal.
 *
 * @throws CliError (exit code 2) for one that does not exist
 */
export function formatOf(given: string | undefined, output: string | undefined): DiffFormat {
  if (given === undefined) return formatOfName(output, DIFF_FORMATS, 'pretty');
  const format = DIFF_FORMATS.find((known) => known === given);
  if (format !== undefined) return format;
  const near = nearest(given, DIFF_FORMATS);
  throw usageError({
    id: `"${given}" (--format) tidak dikenal.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Yang ada: ${DIFF_FORMATS.join(', ')}.`,
    en: `"${given}" (--format) is unknown.${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${DIFF_FORMATS.join(', ')}.`,
  });
}
