import { describe, expect, test } from 'vitest';
import { reportGithub } from '../../src/reporters/github.js';
import { context, nastyReport } from './context.js';
import { cleanReport, report } from './sample.js';

/** Reads a command of a workflow as the runner does: properties up to the first `::`, then the data, both decodedd. */
function readCommand(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const decoded = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const entries = properties.split(',').map((each) => each.split('='));
  return {
    command,
    properties: Object.fromEntries(entries.map(([key = '', ...value]) => [key, decoded(value.join('='))])),
    data: decoded(data),
  };
}

describe('GitHub annotations', () => {
  test('are one command a finding, with the summary below', () => {
    expect(reportGithub(report, context)).toBe(
      `::error file=a.sop.yaml,line=2,endLine=2,col=8,endColumn=11,title=SOP101 rule-1::rule-1 default "-"
::warning file=a.sop.yaml,line=3,endLine=3,col=8,endColumn=13,title=SOP102 rule-2::rule-2 default nanti
1 kesalahan, 1 peringatan dalam 1 dari 2 berkas.
`,
    );
    expect(reportGithub(cleanReport, context)).toBe('Tidak ada temuan dalam 1 berkas.\n');
  });

  test('come back whole, whatever stands in paths and messages', () => {
    const lines = reportGithub(nastyReport, context).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(readCommand(lines[0] ?? '')).toEqual({
      command: 'notice',
      properties: {
        file: 'bidang 1/50% #a,b:c|d.sop.yaml',
        line: '1',
        endLine: '1',
        col: '11',
        endColumn: '14',
        title: 'SOP103 rule-3',
      },
      data: 'rule-3 default =1+1, "kutip" & <i> 100%\nbaris\u0001 \ud800 |',
    });
  });

  test('give an end column within one line only, and no line that the span does not reach', () => {
    const [, , long = '', tip = ''] = reportGithub(nastyReport, context).split('\n');
    expect(long).toContain('line=4,endLine=5,col=1,title=');
    expect(tip).toContain('line=5,endLine=5,col=8,title=');
  });

  test('name files as the repository does', () => {
    expect(reportGithub(report, { ...context, shown: (path) => `sop/${path}` })).toContain('file=sop/a.sop.yaml,');
  });
});
