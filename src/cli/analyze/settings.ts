import { nearest } from '../../model/nearest.js';
import { usageError } from '../cli-error.js';
import { formatOfName } from '../format-of-name.js';
import { UNITS, type Unit } from './units.js';

/** The formats of `sop analyze`. */
export const ANALYSIS_FORMATS = ['pretty', 'json', 'csv', 'markdown', 'html'] as const;

export type AnalysisFormat = (typeof ANALYSIS_FORMATS)[number];

/**
 * The format of `--format`, or else what the name of the file tells, or else the one for a terminal.
 *
 * @throws CliError (exit code 2) for one that does not exist
 */
export function formatOf(given: string | undefined, output: string | undefined): AnalysisFormat {
  if (given === undefined) return formatOfName(output, ANALYSIS_FORMATS, 'pretty');
  return oneOf('--format', given, ANALYSIS_FORMATS);
}

/**
 * The unit of `--unit`.
 *
 * @throws CliError (exit code 2) for one that does not exist
 */
export function unitOf(given: string | undefined): Unit {
  return given === undefined ? 'otomatis' : oneOf('--unit', given, UNITS);
}

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  const near = nearest(given, known);
  throw usageError({
    id: `"${given}" (${option}) tidak dikenal.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Yang ada: ${known.join(', ')}.`,
    en: `"${given}" (${option}) is unknown.${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
  });
}
