import { isPaperName, PAPERS, type PaperName, type Profile, withLabels } from '../../layout/profile.js';
import { findProfile, PROFILES } from '../../layout/profiles/index.js';
import type { Config } from '../../model/config.js';
import { nearest } from '../../model/nearest.js';
import { usageError } from '../cli-error.js';
import { FORMATS } from './formats.js';

/**
 * The formats of `--to`, each once, in the order given.
 *
 * @throws CliError (exit code 2) for one that does not exist
 */
export function formatsOf(to: string): readonly string[] {
  const names = to
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw unknown('--to', to, Object.keys(FORMATS));
  for (const name of names) if (!Object.hasOwn(FORMATS, name)) throw unknown('--to', name, Object.keys(FORMATS));
  return [...new Set(names)];
}

/**
 * The form profile: the one of `--profile`, else that of the configuration, with the configuration's own labels.
 *
 * @throws CliError (exit code 2) for one that does not exist
 */
export function profileOf(given: string | undefined, config: Config): Profile {
  const name = given ?? config.profile;
  const profile = findProfile(name);
  if (profile) return withLabels(profile, config.labels);
  throw unknown(
    given === undefined ? 'profile' : '--profile',
    name,
    PROFILES.map((item) => item.name),
  );
}

/**
 * The paper of `--paper` or of the configuration; undefined leaves it to the profile.
 *
 * @throws CliError (exit code 2) for one that does not exist
 */
export function paperOf(given: string | undefined, config: Config): PaperName | undefined {
  const name = given ?? config.paper;
  if (name === undefined || name === '') return undefined;
  const exact = Object.keys(PAPERS).find((paper) => paper.toLowerCase() === name.toLowerCase());
  if (exact !== undefined && isPaperName(exact)) return exact;
  throw unknown(given === undefined ? 'paper' : '--paper', name, Object.keys(PAPERS));
}

function unknown(option: string, value: string, known: readonly string[]) {
  const near = nearest(value, known);
  return usageError({
    id: `"${value}" (${option}) tidak dikenal.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Yang ada: ${known.join(', ')}.`,
    en: `"${value}" (${option}) is unknown.${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
  });
}
