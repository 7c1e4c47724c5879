import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputsOf } from '../../src/cli/validate/outputs.js';
import { REPORT_FORMATS } from '../../src/reporters/formats.js';
import { folderWith } from '../cli/folder.js';
import { run } from '../cli/run.js';
import { SOP } from '../cli/sop.js';
import { callsIn, faultsOf } from './commands-in.js';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/ci.md', root), 'utf8');
const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}));
const yaml = blocks.filter(({ language }) => language === 'yaml').map(({ code }) => parse(code));
const calls = callsIn(text);

describe('docs/ci.md', () => {
  test('holds YAML that can be read', () => {
    expect(yaml.length).toBeGreaterThanOrEqual(5);
    for (const each of yaml) expect(typeof each).toBe('object');
  });

  test('calls sop as it can be called', () => {
    expect(calls.length).toBeGreaterThanOrEqual(8);
    expect(calls.flatMap(faultsOf)).toEqual([]);
  });

  test.each(calls.map((call) => call.join(' ')))('has a command that works: sop %s', async (words) => {
    const cwd = folderWith({ 'sop/a.sop.yaml': SOP, 'sop-baseline.json': '{"version": 1, "findings": []}' });
    const { stderr, exitCode } = await run(words.replace(/ -o cetak\//, ' -o '), { cwd, today: '2026-06-01' });
    expect([exitCode, stderr.replace(/^(?:Ditulis: |Tidak ada yang dapat dibetulkan ).*\n/gm, '')]).toEqual([0, '']);
  });

  test('names every format in its table, and only such as there are', () => {
    const table = [...text.matchAll(/^\| `(\w+)` \| /gm)].map((match) => match[1] ?? '');
    expect(table.filter((name) => REPORT_FORMATS.some((format) => format === name))).toEqual([...REPORT_FORMATS]);
    for (const [, format = ''] of text.matchAll(/--format ([a-z]+(?:=[\w.-]+)?)/g)) {
      expect(outputsOf([format])).toHaveLength(1);
    }
  });

  test('names the inputs of the action, each with its default', () => {
    const { inputs } = parse(readFileSync(new URL('action.yml', root), 'utf8'));
    const section = text.split('| input | default | |')[1]?.split('\n\n')[0] ?? '';
    const rows = [...section.matchAll(/^\| `([\w-]+)` \| (?:`([^`]*)`)? ?\| /gm)].map(([, name, value = '']) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries<{ default: string }>(inputs).map(([name, input]) => [name, input.default])),
    );
    const used = yaml.flatMap(({ jobs }) => jobs?.sop?.steps ?? []).find(({ uses = '' }) => uses.startsWith('OWNER/'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(used?.with ?? { none: '' })));
  });

  test('names hooks and variables that exist', () => {
    const hooks = parse(readFileSync(new URL('.pre-commit-hooks.yaml', root), 'utf8')).map(
      ({ id }: { id: string }) => id,
    );
    const named = yaml
      .flatMap(({ repos }) => repos ?? [])
      .flatMap(({ hooks: used }) => used.map(({ id }: { id: string }) => id));
    expect(named.length).toBeGreaterThan(0);
    expect(hooks).toEqual(expect.arrayContaining(named));
    const { '.sop': job } = parse(readFileSync(new URL('ci/gitlab.yml', root), 'utf8'));
    const variables = yaml.flatMap(({ sop }) => Object.keys(sop?.variables ?? {}));
    expect(variables.length).toBeGreaterThan(0);
    expect(Object.keys(job.variables)).toEqual(expect.arrayContaining(variables));
  });

  test('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(new URL(link, new URL('docs/', root))))).toEqual([]);
  });
});

describe('the other documents', () => {
  test.each(['README.md', 'docs/panduan.md'])('call sop as it can be called (%s)', (document) => {
    const found = callsIn(readFileSync(new URL(document, root), 'utf8'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(faultsOf)).toEqual([]);
  });
});
