import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { reportGitlab } from '../../src/reporters/gitlab.js';
import { context, nastyReport } from './context.js';
import { cleanReport, report } from './sample.js';

/** What GitLab's documentation asks of a code quality report, strictly. */
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin', 'end'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

describe('GitLab code quality', () => {
  test.each([report, nastyReport, cleanReport, { files: [] }])('keeps to what GitLab documents', (each) => {
    validate(JSON.parse(reportGitlab(each, context)));
    expect(validate.errors).toBeNull();
  });

  test('gives each finding with its place, its rule and its severity', () => {
    expect(JSON.parse(reportGitlab(report, context))).toMatchObject([
      {
        description: 'SOP101 rule-1: rule-1 default "-"',
        check_name: 'rule-1',
        severity: 'major',
        location: { path: 'a.sop.yaml', lines: { begin: 2, end: 2 } },
      },
      { check_name: 'rule-2', severity: 'minor', location: { lines: { begin: 3, end: 3 } } },
    ]);
  });

  test('never gives two findings one fingerprint, for GitLab would show only the first', () => {
    const twice = { files: [...report.files, ...nastyReport.files] };
    const prints = JSON.parse(reportGitlab(twice, context)).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(6);
  });

  test('has no dot before a path', () => {
    const [first] = JSON.parse(reportGitlab(report, { ...context, shown: (path) => `./${path}` }));
    expect(first.location.path).toBe('a.sop.yaml');
  });
});
