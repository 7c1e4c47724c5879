import { applySetting, parseSetting, type Setting, type SettingProblem } from '../../analysis/change/setting.js';
import type { Words } from '../../messages/language.js';
import type { Sop } from '../../model/sop.js';
import { type CliError, usageError } from '../cli-error.js';
import type { ReadSop } from './read-sops.js';

/** Whether a setting changes an SOP, or why it cannot; nothing is said where there is no SOP or no setting. */
export type Fit = 'fits' | 'nothing' | SettingProblem;

export interface Tried {
  /** The SOP with what fits applied, where anything does. */
  readonly changed?: Sop;
  /** One for each setting. */
  readonly fits: readonly Fit[];
}

/** Applies the settings of `--set` to one SOP, as far as they fit it. */
export function trySettings({ sop, calendar }: Pick<ReadSop, 'sop' | 'calendar'>, texts: readonly string[]): Tried {
  let changed: Sop | undefined;
  const fits = texts.map((text): Fit => {
    const setting = parseSetting(text);
    const before = changed ?? sop;
    if (setting === undefined || before === undefined) return 'nothing';
    const result = applySetting(before, setting, calendar);
    if ('problem' in result) return result.problem;
    changed = result.sop;
    return 'fits';
  });
  return { fits, ...(changed && { changed }) };
}

/**
 * Of several SOPs each setting must fit at least one.
 *
 * @param fits for each SOP what `trySettings` told
 * @throws CliError (exit code 2) for a setting without a value, and for one that fits nowhere
 */
export function demandFit(texts: readonly string[], fits: readonly (readonly Fit[])[]): void {
  for (const [index, text] of texts.entries()) {
    const setting = parseSetting(text);
    if (setting === undefined) throw withoutForm(text);
    const ofSops = fits.map((each) => each[index] ?? 'nothing');
    if (ofSops.includes('fits')) continue;
    const problems = ofSops.flatMap((fit) => (typeof fit === 'string' ? [] : [fit]));
    // Of several SOPs the one that is meant is the one with a near name.
    const obstacle = problems.find(({ near }) => near !== undefined) ?? problems[0];
    if (obstacle !== undefined) throw doesNotFit(setting, obstacle);
  }
}

/**
 * The SOP with the settings of `--set` applied; nothing where there are none.
 *
 * @throws CliError (exit code 2) for a setting without a value, and for one that does not fit
 */
export function changedSop(read: Pick<ReadSop, 'sop' | 'calendar'>, texts: readonly string[]): Sop | undefined {
  const { changed, fits } = trySettings(read, texts);
  demandFit(texts, [fits]);
  return changed;
}

function withoutForm(text: string): CliError {
  return usageError({
    id: `"${text}" (--set) bukan pengandaian. Tulis tempat, "=", lalu nilainya, misalnya --set verifikasi.waktu="10 menit".`,
    en: `"${text}" (--set) is no "what if". Write the place, "=", and the value, for example --set verifikasi.waktu="10 menit".`,
  });
}

function doesNotFit({ path, value }: Setting, problem: SettingProblem): CliError {
  const why = reasonOf(problem, value);
  return usageError({ id: `--set ${path}: ${why.id}`, en: `--set ${path}: ${why.en}` });
}

function reasonOf({ kind, given, near, known }: SettingProblem, value: string): Words {
  const meant = {
    id: near === undefined ? '' : ` Maksud Anda "${near}"?`,
    en: near === undefined ? '' : ` Did you mean "${near}"?`,
  };
  const list = known.join(', ');
  const there = { id: list === '' ? '' : ` Yang ada: ${list}.`, en: list === '' ? '' : ` There are: ${list}.` };
  switch (kind) {
    case 'step':
      return {
        id: `langkah "${given}" tidak ada.${meant.id}${there.id} Langkah disebut dengan id atau nomornya.`,
        en: `there is no step "${given}".${meant.en}${there.en} Name a step by its id or number.`,
      };
    case 'field':
      return given === ''
        ? { id: `bagiannya belum disebut.${there.id}`, en: `the field is missing.${there.en}` }
        : {
            id: `bagian "${given}" tidak dapat diubah di sini.${meant.id}${there.id}`,
            en: `the field "${given}" cannot be set here.${meant.en}${there.en}`,
          };
    case 'label':
      return {
        id: `label keputusan "${given}" tidak ada.${meant.id}${there.id}`,
        en: `there is no label "${given}".${meant.en}${there.en}`,
      };
    case 'actor':
      return {
        id: `pelaksana "${given}" tidak ada.${meant.id}${there.id}`,
        en: `there is no pelaksana "${given}".${meant.en}${there.en}`,
      };
    case 'stage':
      return {
        id: `tahap "${given}" tidak ada.${meant.id}${there.id}`,
        en: `there is no stage "${given}".${meant.en}${there.en}`,
      };
    case 'no-decision':
      return {
        id: `langkah ${given} bukan keputusan.${list === '' ? '' : ` Keputusan yang ada: ${list}.`}`,
        en: `step ${given} is no decision.${list === '' ? '' : ` The decisions are: ${list}.`}`,
      };
    case 'part':
      return {
        id: `"${given}" bagian dari rangkaian dan berbagi waktu barisnya. Tulis --set ${known[0]}=….`,
        en: `"${given}" is a part of a rangkaian and shares the time of its row. Write --set ${known[0]}=….`,
      };
    case 'time':
      return {
        id: `waktu "${value}" tidak dapat dihitung. Tulis angka dan satuannya, misalnya "10 menit" atau "2 hari kerja".`,
        en: `the time "${value}" cannot be counted. Write a figure and its unit, for example "10 menit" or "2 hari kerja".`,
      };
    case 'chance':
      return {
        id: `"${value}" bukan peluang. Tulis persen dari 0% sampai 100%, misalnya 5%.`,
        en: `"${value}" is no chance. Write a percentage from 0% to 100%, for example 5%.`,
      };
    case 'number':
      return {
        id: `"${value}" bukan jumlah petugas. Tulis bilangan mulai dari 1.`,
        en: `"${value}" is no number of officers. Write a number from 1.`,
      };
    case 'target':
      return {
        id: `tujuan "${given}" tidak ada.${meant.id}${there.id}`,
        en: `there is no target "${given}".${meant.en}${there.en}`,
      };
  }
}
