import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** Imports and re-exports of values: those of types alone are gone when the program runs. */
const OF_VALUES = /^(?:import|export) (?!type )(?:[^'";]*? from )?'(?<from>[^']+)'/gms;

/** What a module of src brings along: all modules that it imports otherwise than when they are needed, and so on. */
function broughtAlong(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    const name = relative(SRC, file).replaceAll('\\', '/');
    if (reached.has(name)) return;
    reached.add(name);
    if (!existsSync(file)) return;
    for (const { groups } of readFileSync(file, 'utf8').matchAll(OF_VALUES)) {
      const from = groups?.from ?? '';
      if (from.startsWith('.')) visit(join(dirname(file), from.replace(/\.js$/, '.ts')));
      else reached.add(from);
    }
  };
  visit(join(SRC, entry));
  return reached;
}

const HEAVY = ['yaml', 'docx', 'rules/index.ts', 'rules/catalogue.ts', 'rules/set-rules.ts', 'check.ts'];
const heavyOf = (entry: string) => HEAVY.filter((name) => broughtAlong(entry).has(name));

describe('what is loaded before it is needed', () => {
  test('the checking of an SOP brings along yaml and the rules', () => {
    expect(heavyOf('cli/check-paths.ts')).toEqual([
      'yaml',
      'rules/index.ts',
      'rules/catalogue.ts',
      'rules/set-rules.ts',
      'check.ts',
    ]);
  });

  test('a command line brings along neither, whatever the command', () => {
    expect(heavyOf('cli/run.ts')).toEqual([]);
  });

  test('sop validate brings along neither, so that a run of which all is known does without', () => {
    expect(heavyOf('cli/validate/validate.ts')).toEqual([]);
  });
});
