import { COMMANDS } from '../../src/cli/commands/index.js';
import type { World } from '../../src/cli/world.js';

/** A call of `sop` as it stands in a document: its words after `sop`. */
export type Call = readonly string[];

/** The calls of `sop` (with or without npx) in a shell text or a piece of Markdown. */
export function callsIn(text: string): readonly Call[] {
  const calls = [...text.matchAll(/(?:^|[\s'"`])sop ((?:validate|render|list|new|explain)\b[^\n'`|;&]*)/gm)];
  return calls.map(([, words = '']) =>
    words
      .replace(/\s+#.*$/, '')
      .trim()
      .split(/\s+/),
  );
}

/** What is wrong with a call by the commands that there are: an unknown command or an option that it does not have. */
export function faultsOf([name = '', ...words]: Call): readonly string[] {
  const command = COMMANDS.map((make) => make(WORLD)).find((each) => each.name() === name);
  if (command === undefined) return [`no command ${name}`];
  const known = command.options.flatMap(({ long, short }) => [long, short]);
  const options = words.filter((word) => /^-{1,2}\w/.test(word)).map((word) => word.split('=')[0] ?? word);
  return options
    .filter((option) => option !== '--lang' && !known.includes(option))
    .map((option) => `${name} ${option}`);
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
