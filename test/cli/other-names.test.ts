import { describe, expect, it } from 'vitest';
import { OTHER_COMMANDS, OTHER_OPTIONS, otherCommand, otherOption } from '../../src/cli/other-names.js';
import { commands, faultsOf } from '../ci/commands-in.js';

describe('what is proposed for the words of other programs', () => {
  it.each(Object.keys(OTHER_COMMANDS))('is a command for %s', (word) => {
    expect(commands().some((command) => command.name() === word)).toBe(false);
    expect(commands().map((command) => command.name())).toContain(otherCommand(word));
  });

  it.each(Object.entries(OTHER_OPTIONS))('can be written to a command for %s', (word, proposals) => {
    const meant = commands().flatMap((command) => {
      const proposal = otherOption(word, command);
      // It is one of the command's own, which stands before it.
      if (proposal === undefined || proposal.startsWith(command.name())) return [];
      const needsValue =
        !proposal.includes(' ') && command.options.some((each) => each.long === proposal && each.required);
      const call = [command.name(), ...command.registeredArguments.map(() => 'x'), ...proposal.split(' ')];
      expect(faultsOf(needsValue ? [...call, VALUE[proposal] ?? 'x'] : call)).toEqual([]);
      return [proposal];
    });
    // No proposal is there for nothing.
    expect([...new Set(meant)].sort()).toEqual([...proposals].sort());
  });
});

const VALUE: Readonly<Record<string, string>> = { '--format': 'json', '--paper': 'F4' };
