import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../cli/folder.js';
import { callsIn, faultsOf } from './commands-in.js';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly require_serial?: boolean;
}

const root = new URL('../../', import.meta.url);
const hooks: readonly Hook[] = parse(readFileSync(new URL('.pre-commit-hooks.yaml', root), 'utf8'));
const matches = ({ files }: Hook, path: string) => new RegExp(files).test(path);

describe('the hooks for pre-commit', () => {
  test('are those for changed files and for all', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['sop-validate', 'sop-validate-all']);
  });

  test.each(hooks)('$id starts a program of this package as it can be called', ({ entry, language }) => {
    const { bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(Object.keys(bin)).toContain(entry.split(' ')[0]);
    expect(callsIn(entry).flatMap(faultsOf)).toEqual([]);
    expect(language).toBe('node');
  });

  test('run for SOPs, and all of them for a configuration too', () => {
    const runsFor = (path: string) => hooks.filter((hook) => matches(hook, path)).map(({ id }) => id);
    expect(runsFor('sop/izin.sop.yaml')).toEqual(['sop-validate', 'sop-validate-all']);
    expect(runsFor('sop/sop.config.yaml')).toEqual(['sop-validate-all']);
    expect(runsFor('sop.config.yaml')).toEqual(['sop-validate-all']);
    expect(runsFor('docs/izin.yaml')).toEqual([]);
    expect(runsFor('izin.sop.yaml.bak')).toEqual([]);
  });

  test('see all their files in one process, for rules that compare SOPs', () => {
    for (const hook of hooks) expect(hook.require_serial === true || hook.pass_filenames === false).toBe(true);
  });

  test('can be installed: npm pack must print only the name of the file', () => {
    expect(readFileSync(new URL('.npmrc', root), 'utf8')).toContain('foreground-scripts=false');
  });

  test('can be installed from a git address with --global, where npm installs nothing to build with', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(scripts.prepare).toBe('node scripts/prepare.mjs');
    expect(npmCalls({})).toEqual([
      'ci --global=false --include=dev --ignore-scripts --no-audit --no-fund',
      'run build',
    ]);
    expect(npmCalls({ 'node_modules/typescript/package.json': '{}' })).toEqual(['run build']);
  });
});

/** What `scripts/prepare.mjs` asks of npm in a clone that holds these files, with an npm that only writes down its words. */
function npmCalls(files: Readonly<Record<string, string>>): readonly string[] {
  const clone = folderWith({
    ...files,
    'scripts/prepare.mjs': readFileSync(new URL('scripts/prepare.mjs', root), 'utf8'),
    'npm.cjs': "require('fs').appendFileSync('kata', process.argv.slice(2).join(' ') + '\\n');",
  });
  const env = { PATH: process.env.PATH, npm_execpath: join(clone, 'npm.cjs'), npm_config_global: 'true' };
  const { status } = spawnSync(process.execPath, [join(clone, 'scripts/prepare.mjs')], { cwd: clone, env });
  expect([status, existsSync(join(clone, 'kata'))]).toEqual([0, true]);
  return readFileSync(join(clone, 'kata'), 'utf8').trim().split('\n');
}
