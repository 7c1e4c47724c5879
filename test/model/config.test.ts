import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, mergeConfigs } from '../../src/model/merge-configs.js';
import { settingsForFile } from '../../src/model/overrides.js';
import { type ConfigLayer, parseConfig } from '../../src/model/parse-config.js';
import { createSource } from '../../src/source/source.js';
import { findingsOf } from '../yaml/findings-of.js';

const RULES = ['step-active-verb', 'identity-complete', 'title-form', 'yaml-syntax'];
const STUBBORN = new Set(['yaml-syntax']);

function layer(text: string): ConfigLayer {
  return parseConfig(createSource('sop.config.yaml', text), RULES, STUBBORN);
}

function problems(text: string): string[] {
  const { document, findings } = layer(text);
  return findingsOf(document, findings);
}

function merged(...texts: string[]) {
  return mergeConfigs(texts.map((text) => layer(text).settings));
}

describe('parseConfig', () => {
  it('reads every key', () => {
    const {
      settings,
      findings,
      extends: bases,
    } = layer(`extends: ../sop.config.yaml
profile: bps
labels: {judul: Nama}
paper: A4
font: Liberation Sans
defaults: {instansi: {nama: A}}
workday: 7,5 jam
workdays-per-week: 6
workdays-per-month: 25
review-every: 2 tahun
number-pattern: '^[0-9]+$'
required-signatories: [Disusun oleh]
rules: {step-active-verb: off, identity-complete: [error, {allow-empty: [keterkaitan]}]}
overrides: [{files: arsip/, rules: {title-form: info}}]
`);
    expect(findings).toEqual([]);
    expect(bases).toEqual(['../sop.config.yaml']);
    expect(settings).toEqual({
      profile: 'bps',
      labels: { judul: 'Nama' },
      paper: 'A4',
      font: 'Liberation Sans',
      defaults: { instansi: { nama: 'A' } },
      minutesPerWorkday: 450,
      workdaysPerWeek: 6,
      workdaysPerMonth: 25,
      reviewMonths: 24,
      numberPattern: '^[0-9]+$',
      requiredSignatories: ['Disusun oleh'],
      rules: {
        'step-active-verb': { severity: 'off', options: undefined },
        'identity-complete': { severity: 'error', options: { 'allow-empty': ['keterkaitan'] } },
      },
      overrides: [{ files: ['arsip/'], rules: { 'title-form': { severity: 'info', options: undefined } } }],
    });
  });

  it('takes an empty file for one that says nothing', () => {
    expect(layer('').findings).toEqual([]);
    expect(merged('')).toEqual(DEFAULT_CONFIG);
  });

  it('reads a list of configurations to extend', () => {
    expect(layer('extends: [a.yaml, b.yaml]\n').extends).toEqual(['a.yaml', 'b.yaml']);
  });

  it.each([
    ['a workday of days', 'workday: 1 hari\n', ['workday "1 hari"']],
    ['a workday that is no time', 'workday: lama\n', ['workday "lama"']],
    ['a workday of nothing', 'workday: 0 jam\n', ['workday "0 jam"']],
    ['a workday longer than a day', 'workday: 25 jam\n', ['workday "25 jam"']],
    ['a review in days', 'review-every: 30 hari\n', ['review-every "30 hari"']],
    ['a review after no time', 'review-every: 0 bulan\n', ['review-every "0 bulan"']],
    ['a pattern that is none', 'number-pattern: "[0-9"\n', ['number-pattern ""[0-9""']],
    ['a rule misspelt', 'rules: {step-actve-verb: off}\n', ['unknown-rule-near "step-actve-verb"']],
    ['a rule that no setting switches off', 'rules: {yaml-syntax: off}\n', ['stubborn-rule "yaml-syntax"']],
    ['a rule that is always an error', 'rules: {yaml-syntax: error}\n', []],
    [
      'a rule that no setting of some files makes less grave',
      'overrides: [{files: a/, rules: {yaml-syntax: [info]}}]\n',
      ['stubborn-rule "yaml-syntax"'],
    ],
    ['a rule that is none', 'rules: {xyz: off}\n', ['unknown-rule "xyz"']],
    [
      'a rule misspelt in an override',
      'overrides: [{files: a/, rules: {title-frm: off}}]\n',
      ['unknown-rule-near "title-frm"'],
    ],
    ['an override without files', 'overrides: [{rules: {}}]\n', ['missing-inside "rules"']],
    [
      'an override with more than rules',
      'overrides: [{files: a/, rules: {}, paper: A4}]\n',
      ['unknown-key-top "paper"'],
    ],
    ['an override of a wrong severity', 'overrides: [{files: a/, rules: {title-form: 1}}]\n', ['rule-setting "1"']],
    [
      'a glob of too many ways',
      `overrides: [{files: "${'{a,b}'.repeat(9)}", rules: {}}]\n`,
      [`files ""${'{a,b}'.repeat(9)}""`],
    ],
    ['a default for what each SOP has of its own', 'defaults: {judul: Izin}\n', ['own-key "judul"']],
    ['a day without a unit', 'workday: 450\n', ['unit-number "450"']],
    ['a glob with a drive', "overrides: [{files: 'D:\\\\arsip', rules: {}}]\n", ['files-drive "\'D:\\\\arsip\'"']],
    ['broken YAML', 'paper: "A4\n', ['unclosed-quote ""A4"']],
  ])('finds %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('leaves out what cannot be used', () => {
    expect(
      merged('workday: lama\npaper: F5\nnumber-pattern: "["\nworkdays-per-week: 9\nrules: {title-form: eror}\n'),
    ).toEqual(DEFAULT_CONFIG);
  });

  it('judges no rule names where none are known', () => {
    expect(parseConfig(createSource('x', 'rules: {xyz: off}\n')).findings).toEqual([]);
  });
});

describe('settingsForFile', () => {
  const rulesFor = (path: string, ...texts: string[]) =>
    mergeConfigs(texts.flatMap((text) => settingsForFile(layer(text).settings, path))).rules;
  const own = `rules: {title-form: [error, {allow: [a]}]}
overrides:
  - {files: [lama/, uji/], rules: {title-form: info}}
`;

  it('lays the rules of fitting overrides over the others, the options kept', () => {
    expect(rulesFor('lama/a.sop.yaml', own)).toEqual({ 'title-form': { severity: 'info', options: { allow: ['a'] } } });
    expect(rulesFor('baru/a.sop.yaml', own)).toEqual({
      'title-form': { severity: 'error', options: { allow: ['a'] } },
    });
  });

  it('lets the later override win, and the nearer configuration over all of the farther one', () => {
    const twice = `${own}  - {files: b.sop.yaml, rules: {title-form: off}}\n`;
    expect(rulesFor('lama/b.sop.yaml', twice)).toMatchObject({ 'title-form': { severity: 'off' } });
    expect(rulesFor('lama/b.sop.yaml', twice, 'rules: {title-form: warning}\n')).toMatchObject({
      'title-form': { severity: 'warning' },
    });
  });
});

describe('mergeConfigs', () => {
  it('lets the last layer win, value by value', () => {
    expect(merged('paper: A4\nfont: Arial\nworkday: 480 menit\n', 'paper: Legal\n')).toMatchObject({
      paper: 'Legal',
      font: 'Arial',
      calendar: { minutesPerWorkday: 480, workdaysPerWeek: 5 },
    });
  });

  it('joins labels and defaults, and replaces lists', () => {
    const config = merged(
      'labels: {a: "1", b: "2"}\ndefaults: {instansi: {nama: A, unit: B}, peralatan: [x, y]}\nrequired-signatories: [P]\n',
      'labels: {b: "3"}\ndefaults: {instansi: {unit: C}, peralatan: [z]}\nrequired-signatories: []\n',
    );
    expect(config.labels).toEqual({ a: '1', b: '3' });
    expect(config.defaults).toEqual({ instansi: { nama: 'A', unit: 'C' }, peralatan: ['z'] });
    expect(config.requiredSignatories).toEqual([]);
  });

  it('keeps the options of a rule of which only the severity changes', () => {
    const config = merged(
      'rules: {title-form: [error, {a: 1}], identity-complete: info}\n',
      'rules: {title-form: off}\n',
    );
    expect(config.rules).toEqual({
      'title-form': { severity: 'off', options: { a: 1 } },
      'identity-complete': { severity: 'info', options: {} },
    });
  });
});
