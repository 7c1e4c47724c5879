import type { Command, CommanderError } from 'commander';
import type { Words } from '../messages/language.js';
import { nearest } from '../model/nearest.js';
import { otherCommand, otherOption } from './other-names.js';

/** Commander's headings and usage words in Indonesian; what is not listed stays as it is. */
export const HELP_WORDS: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Global Options:': 'Pilihan umum:',
  'Commands:': 'Perintah:',
};

/**
 * What commander complains about, in our words: what is wrong and what may have been meant.
 *
 * @param command the one that was asked for, where one was
 */
export function describeUsageError(error: CommanderError, command?: Command): Words {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  switch (error.code) {
    case 'commander.unknownOption': {
      const meant = meantName(command && otherOption(first, command), error.message);
      return { id: `Pilihan ${first} tidak dikenal.${meant.id}`, en: `Unknown option ${first}.${meant.en}` };
    }
    case 'commander.unknownCommand':
      return unknownCommand(first, error.message);
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

/** @param message what commander says of it, with its guess */
export function unknownCommand(name: string, message = ''): Words {
  const meant = meantName(otherCommand(name), message);
  return { id: `Perintah "${name}" tidak dikenal.${meant.id}`, en: `Unknown command "${name}".${meant.en}` };
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

/** What we know to be called otherwise is surer than commander's guess by the letters. */
function meantName(known: string | undefined, message: string): Words {
  const name = known ?? /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  return name === undefined ? { id: '', en: '' } : { id: ` Maksud Anda ${name}?`, en: ` Did you mean ${name}?` };
}
