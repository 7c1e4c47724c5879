import { CliError } from './cli-error.js';
import { EXIT, type World } from './world.js';

/** SOPs that were found and then could not be read: gone in the meantime, links to nowhere, or not for us to read. */
export interface UnreadSops {
  /** What a reading gives; undefined where the disk refuses, which is kept in mind. */
  attempt<T>(read: () => Promise<T>): Promise<T | undefined>;
  /**
   * Tells of each on stderr and sets the exit code 3: the others are worth looking at, but nobody may take the run for whole.
   *
   * @param count how many could be read
   * @throws CliError (exit code 3) where none could
   */
  tell(count: number): void;
}

export function unreadSops(world: World): UnreadSops {
  const errors: CliError[] = [];
  return {
    attempt: async (read) => {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        errors.push(error);
        return undefined;
      }
    },
    tell: (count) => {
      const [first, ...others] = errors;
      if (first === undefined) return;
      if (count === 0 && others.length === 0) throw first;
      for (const { words } of errors) world.stderr.write(`sop: ${words[world.language]}\n`);
      if (count === 0) throw noneRead(errors.length);
      world.stderr.write(`sop: ${partlyRead(errors.length, errors.length + count)[world.language]}\n`);
      world.setExitCode(EXIT.failure);
    },
  };
}

function partlyRead(unread: number, all: number) {
  return {
    id: `${unread} dari ${all} SOP tidak dapat dibaca dan dilewati; yang lain tetap diperiksa. Hasilnya tidak lengkap (kode keluar 3).`,
    en: `${unread} of ${all} SOPs could not be read and were left out; the others are checked all the same. The result is not complete (exit code 3).`,
  };
}

function noneRead(count: number): CliError {
  return new CliError(
    {
      id: `Tidak satu pun dari ${count} SOP dapat dibaca, jadi tidak ada yang diperiksa.`,
      en: `None of the ${count} SOPs could be read, so nothing was checked.`,
    },
    EXIT.failure,
  );
}
