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
