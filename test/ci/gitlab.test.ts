import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { callsIn, faultsOf } from './commands-in.js';

const template = parse(readFileSync(new URL('../../ci/gitlab.yml', import.meta.url), 'utf8'));
const job = template['.sop'];

describe('the GitLab template', () => {
  test('has a job that can be used as it is and one to extend', () => {
    expect(Object.keys(template)).toEqual(['.sop', 'sop']);
    expect(template.sop.extends).toBe('.sop');
  });

  test('calls sop as it can be called', () => {
    const calls = callsIn(job.script.join('\n'));
    expect(calls.map(([name]) => name)).toEqual(['validate']);
    expect(calls.flatMap(faultsOf)).toEqual([]);
  });

  test('takes a baseline where one is named', () => {
    const words = (baseline: string) => {
      const script = job.script.join('\n').replace('npx --no-install sop', "printf '%s\\n'");
      const env = { ...process.env, SOP_PATHS: 'sop', SOP_FAIL_ON: 'error', SOP_BASELINE: baseline };
      return spawnSync('sh', ['-c', script], { env, encoding: 'utf8' }).stdout.split('\n').slice(0, 5);
    };
    expect(words('')).toEqual(['validate', 'sop', '--fail-on', 'error', '--format']);
    expect(words('a b.json')).toEqual(['validate', 'sop', '--baseline', 'a b.json', '--fail-on']);
  });

  test('keeps the reports that it writes, also when there are findings', () => {
    const written = [...job.script.join('\n').matchAll(/--format (gitlab|junit)=(\S+)/g)].map(([, name, file]) => [
      name,
      file,
    ]);
    const { codequality, junit } = job.artifacts.reports;
    expect(written).toEqual([
      ['gitlab', codequality],
      ['junit', junit],
    ]);
    expect(job.artifacts.when).toBe('always');
  });

  test('uses every variable that it sets, and no other', () => {
    const shell = [...job.before_script, ...job.script].join('\n');
    const used = new Set([...shell.matchAll(/\$(\w+)/g)].map((match: RegExpMatchArray) => match[1]));
    expect([...used].sort()).toEqual(Object.keys(job.variables).sort());
  });
});
