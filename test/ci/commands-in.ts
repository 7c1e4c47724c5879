import { CommanderError } from 'commander';
import { COMMANDS } from '../../src/cli/commands/index.js';
import type { World } from '../../src/cli/world.js';
import { wordsOfCommand } from '../docs/words-of-command.js';

/** A call of `sop` as it stands in a document: its words after `sop`. */
export type Call = readonly string[];

/**
 * The calls of `sop` (with or without npx) in a shell text or a piece of Markdown. What stands behind `#` or several
 * blanks explains the call.
 */
export function callsIn(text: string): readonly Call[] {
  const names = commands().map((command) => command.name());
  const form = new RegExp(
    `(?:^|[\\s'"\`(])sop ((?:${names.join('|')})(?=[\\s'"\`]|$)(?:"[^"\n]*"|[^\n'"\`|;&])*)`,
    'gm',
  );
  const calls = [...text.matchAll(form)];
  return calls.map(([, words = '']) => wordsOfCommand(words.replace(/(?:\s+#| {2}).*$/, '').trim()));
}

/** What is wrong with a call by the commands that there are: what commander says of its name, its options and its arguments. */
export function faultsOf([name = '', ...words]: Call): readonly string[] {
  const command = commands().find((each) => each.name() === name);
  if (command === undefined) return [`no command ${name}`];
  // The name alone stands for the command.
  if (words.length === 0) return [];
  try {
    command
      .option('--lang <lang>')
      .exitOverride()
      .configureOutput({ outputError: () => undefined, writeErr: () => undefined })
      .action(() => undefined)
      .parse(words, { from: 'user' });
    return [];
  } catch (error) {
    // What a variable of the shell holds is not known.
    if (error instanceof CommanderError && error.code === 'commander.invalidArgument' && /'\$/.test(error.message))
      return [];
    return [`${[name, ...words].join(' ')}: ${error instanceof Error ? error.message : error}`];
  }
}

/** The commands, each as new. */
export function commands() {
  return COMMANDS.map((make) => make(WORLD));
}

const output = { write: () => undefined, isTerminal: false };
const WORLD: World = {
  cwd: '/',
  env: {},
  language: 'en',
  stdout: output,
  stderr: output,
  now: () => new Date(0),
  readStdin: async () => new Uint8Array(),
  setExitCode: () => undefined,
};
