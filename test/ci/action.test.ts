import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../cli/folder.js';
import { faultsOf } from './commands-in.js';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
const action: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
} = parse(text);
const { inputs, runs } = action;
const defaults = Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, String(value)]));

describe('the GitHub action', () => {
  test('is a composite action whose inputs all have a default that is a text', () => {
    expect(runs.using).toBe('composite');
    for (const input of Object.values(inputs)) {
      expect(input.description).toMatch(/\.$/);
      expect(typeof input.default).toBe('string');
    }
  });

  test('uses every input that it has, and no other', () => {
    const used = new Set([...text.matchAll(/inputs\.([\w-]+)/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('lets no input into the text of a script, where it could be a command', () => {
    for (const { run = '' } of runs.steps) expect(run).not.toContain('${{');
  });

  test('names a shell and an id for every script', () => {
    for (const { run, shell, id } of runs.steps.filter((step) => step.run !== undefined)) {
      expect([shell, typeof id]).toEqual(['bash', 'string']);
      expect(spawnSync('bash', ['-n'], { input: run }).status).toBe(0);
    }
  });

  test('calls sop as it can be called', () => {
    expect(called()).toEqual([
      'validate',
      '--format',
      'pretty',
      '--format',
      'github',
      '--fail-on',
      'error',
      '--lang',
      'id',
      '--',
      '.',
    ]);
    expect(faultsOf(called().slice(0, -2))).toEqual([]);
  });

  test('hands every input on, with blanks and dashes as they are', () => {
    const words = called({
      paths: 'folder satu\n\n-aneh.sop.yaml\n',
      'fail-on': 'warning',
      'max-warnings': '0',
      config: 'a b.yaml',
      baseline: 'lama $x.json',
      'sarif-file': 'hasil $(touch x).sarif',
      formats: 'junit=uji.xml\ncsv=a b.csv\n',
      language: 'en',
    });
    expect(words).toEqual([
      ...['validate', '--format', 'pretty', '--format', 'github', '--fail-on', 'warning', '--lang', 'en'],
      ...['--max-warnings', '0', '--config', 'a b.yaml', '--baseline', 'lama $x.json'],
      ...['--format', 'sarif=hasil $(touch x).sarif'],
      ...['--format', 'junit=uji.xml', '--format', 'csv=a b.csv', '--', 'folder satu', '-aneh.sop.yaml'],
    ]);
    expect(faultsOf(words.slice(0, words.indexOf('--')))).toEqual([]);
  });

  test('gives back where the SARIF file is, and fails as sop does', () => {
    expect(check({ 'sarif-file': 'a.sarif', 'working-directory': 'bidang' }, 1)).toMatchObject({
      status: 1,
      outputs: 'sarif-file=bidang/a.sarif\n',
    });
    const elsewhere = join(folderWith({}), 'a.sarif');
    expect(check({ 'sarif-file': elsewhere, 'working-directory': 'bidang' }, 0)).toMatchObject({
      status: 0,
      outputs: `sarif-file=${elsewhere}\n`,
    });
    expect(check({}, 3)).toMatchObject({ status: 3, outputs: '' });
    expect(check({}, 0).status).toBe(0);
  });

  test('gives back no SARIF file where none was written, which could not be uploaded', () => {
    expect(check({ 'sarif-file': 'a.sarif' }, 2)).toMatchObject({ status: 2, outputs: '' });
  });

  test('takes the program from the registry only when a version is asked for', () => {
    const install = runs.steps.find(({ id }) => id === 'install')?.run ?? '';
    const { outputs, npm } = installed(install, '');
    expect(npm).toEqual(['ci', '--no-audit', '--no-fund']);
    expect(outputs).toMatch(/^program=.*\/bin\/sop\.js\n$/);
    expect(installed(install, '1.2.3').npm.at(-1)).toBe('sop-toolkit@1.2.3');
  });
});

/** The words with which the action calls `sop`. */
function called(given: Readonly<Record<string, string>> = {}): readonly string[] {
  return check(given, 0).words;
}

/** Runs the script of the last step as a runner does, with a program that only writes down its words, and the SARIF file as `sop` does. */
function check(given: Readonly<Record<string, string>>, exitCode: number) {
  const cwd = folderWith({
    'sop.cjs': `
      const { writeFileSync } = require('fs');
      const words = process.argv.slice(2);
      writeFileSync('kata.json', JSON.stringify(words));
      const sarif = words.find((word) => word.startsWith('sarif='));
      if (sarif && ${exitCode} < 2) writeFileSync(sarif.slice('sarif='.length), '');
      process.exit(${exitCode});`,
    keluaran: '',
  });
  const step = runs.steps.find(({ id }) => id === 'check');
  const values: Readonly<Record<string, string>> = { ...defaults, ...given };
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1];
      return [name, input === undefined ? 'sop.cjs' : (values[input] ?? '')];
    }),
  );
  const { status } = bash(step?.run ?? '', cwd, env);
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { status, words: JSON.parse(read('kata.json')) as readonly string[], outputs: read('keluaran') };
}

/** Runs the script that installs the program, with an npm that only writes down its words. */
function installed(script: string, version: string) {
  const cwd = folderWith({ keluaran: '' });
  const npm = 'npm() { printf "%s\\n" "$@" > "$RUNNER_TEMP/npm"; }\n';
  bash(npm + script, cwd, { VERSION: version, ACTION_PATH: cwd, RUNNER_TEMP: cwd });
  return {
    npm: readFileSync(join(cwd, 'npm'), 'utf8').trim().split('\n'),
    outputs: readFileSync(join(cwd, 'keluaran'), 'utf8'),
  };
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { PATH: process.env.PATH, GITHUB_OUTPUT: join(cwd, 'keluaran'), ...env },
    encoding: 'utf8',
  });
}
