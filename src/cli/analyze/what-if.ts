import { applySetting, parseSetting, type Setting, type SettingProblem } from '../../analysis/change/setting.js';
import type { Words } from '../../messages/language.js';
import type { Sop } from '../../model/sop.js';
import { type CliError, usageError } from '../cli-error.js';
import type { ReadSop } from './read-sops.js';

/**
 * The SOPs with the settings of `--set` applied, undefined for those that nothing changes in. Of several SOPs each setting
 * must fit at least one.
 *
 * @throws CliError (exit code 2) for a setting without a value, and for one that fits nowhere
 */
export function changedSops(
  read: readonly Pick<ReadSop, 'sop' | 'calendar'>[],
  texts: readonly string[],
): readonly (Sop | undefined)[] {
  const changed: (Sop | undefined)[] = read.map(() => undefined);
  for (const text of texts) {
    const setting = parseSetting(text);
    if (setting === undefined) throw withoutForm(text);
    let fits = false;
    let obstacle: SettingProblem | undefined;
    for (const [index, { sop, calendar }] of read.entries()) {
      const before = changed[index] ?? sop;
      if (before === undefined) continue;
      const result = applySetting(before, setting, calendar);
      if ('sop' in result) {
        changed[index] = result.sop;
        fits = true;
      } else {
        // Of several SOPs the one that is meant is the one with a near name.
        if (obstacle === undefined || (obstacle.near === undefined && result.problem.near !== undefined)) {
          obstacle = result.problem;
        }
      }
    }
    if (!fits && obstacle !== undefined) throw doesNotFit(setting, obstacle);
  }
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
