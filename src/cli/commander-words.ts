import type { CommanderError } from 'commander';
import type { Words } from '../messages/language.js';
import { nearest } from '../model/nearest.js';

/** Commander's headings and usage words in Indonesian; what is not listed stays as it is. */
export const HELP_WORDS: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Global Options:': 'Pilihan umum:',
  'Commands:': 'Perintah:',
};

/** What commander complains about, in our words: what is wrong and where to look. */
export function describeUsageError(error: CommanderError): Words {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const near = nearNames(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return {
        id: `Pilihan ${first} tidak dikenal.${near.id}`,
        en: `Unknown option ${first}.${near.en}`,
      };
    case 'commander.unknownCommand':
      return {
        id: `Perintah "${first}" tidak dikenal.${near.id}`,
        en: `Unknown command "${first}".${near.en}`,
      };
    case 'commander.missingArgument':
      return { id: `Argumen <${first}> belum diisi.`, en: `Argument <${first}> is missing.` };
    case 'commander.optionMissingArgument':
      return { id: `Pilihan ${first} memerlukan nilai.`, en: `Option ${first} needs a value.` };
    case 'commander.missingMandatoryOptionValue':
      return { id: `Pilihan ${first} wajib diisi.`, en: `Option ${first} is required.` };
    case 'commander.conflictingOption':
      return {
        id: `Pilihan ${first} tidak dapat dipakai bersama ${second}.`,
        en: `Option ${first} cannot be used together with ${second}.`,
      };
    case 'commander.excessArguments':
      return { id: 'Terlalu banyak argumen.', en: 'Too many arguments.' };
    case 'commander.invalidArgument':
      return invalidValue(error.message, first, second);
    default:
      return { id: `Pemakaian salah: ${error.message}`, en: `Wrong usage: ${error.message}` };
  }
}

function invalidValue(message: string, where: string, value: string): Words {
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  const allowed = choices === undefined ? { id: '', en: '' } : { id: ` Yang ada: ${choices}.`, en: ` Use ${choices}.` };
  const near = nearest(value, choices?.split(', ') ?? []);
  const meant =
    near === undefined ? { id: '', en: '' } : { id: ` Maksud Anda "${near}"?`, en: ` Did you mean "${near}"?` };
  return {
    id: `Nilai "${value}" tidak dapat dipakai untuk ${where}.${meant.id}${allowed.id}`,
    en: `The value "${value}" does not fit ${where}.${meant.en}${allowed.en}`,
  };
}

function nearNames(message: string): Words {
  const names = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  return names === undefined ? { id: '', en: '' } : { id: ` Maksud Anda ${names}?`, en: ` Did you mean ${names}?` };
}
