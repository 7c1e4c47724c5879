import { describe, expect, test } from 'vitest';
import { type CheckInput, check, checkAll } from '../src/check.js';
import type { Severity } from '../src/diagnostics/diagnostic.js';
import type { Config } from '../src/model/config.js';
import { DEFAULT_CONFIG } from '../src/model/merge-configs.js';
import { RULES } from '../src/rules/index.js';
import type { Rule, RuleMeta } from '../src/rules/rule.js';
import type { SetRule } from '../src/rules/set-rule.js';
import { timeFormat } from '../src/rules/time-format.js';
import { timePositive } from '../src/rules/time-positive.js';
import { createSource } from '../src/source/source.js';

function input(text: string, config: Partial<Config> = {}, path = 'a.sop.yaml'): CheckInput {
  return { source: createSource(path, text), config: { ...DEFAULT_CONFIG, ...config }, today: '2026-06-01' };
}

/** What the rules on times find in a step with these lines. */
function found(lines: string, config: Partial<Config> = {}) {
  const text = `pelaksana: {a: A}\nlangkah:\n  - kegiatan: K\n    pelaksana: a\n${lines}`;
  const { diagnostics } = check(input(`sop: 1\njudul: J\n${text}`, config), [timeFormat, timePositive]);
  return diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
}

describe('severities', () => {
  const rules = (severity: 'error' | 'warning' | 'info' | 'off') => ({
    rules: { 'time-format': { severity, options: {} } },
  });

  test('come from the configuration before the rule', () => {
    expect(found('    waktu: entah\n')).toEqual(['error time-format default']);
    expect(found('    waktu: entah\n', rules('info'))).toEqual(['info time-format default']);
    expect(found('    waktu: entah\n', rules('off'))).toEqual([]);
  });

  test('of a text that is no YAML stay what they are', () => {
    const config = { rules: { 'yaml-syntax': { severity: 'off', options: {} } } } as const;
    expect(check(input('a: [1\n', config)).diagnostics.map(({ rule }) => rule)).toContain('yaml-syntax');
  });
});

describe('suppressions', () => {
  test('silence a finding of the next line, or of their own', () => {
    expect(found('    # sop-abaikan time-format: menunggu jadwal\n    waktu: entah\n')).toEqual([]);
    expect(found('    waktu: entah # sop-abaikan SOP401: menunggu jadwal\n')).toEqual([]);
  });

  test('are found as comments, not in texts', () => {
    const lines = '    keterangan: |-\n      # sop-abaikan time-format: teks\n    waktu: entah\n';
    expect(found(lines)).toEqual(['error time-format default']);
  });

  test('that silence nothing are reported', () => {
    expect(found('    # sop-abaikan time-format: keliru\n    waktu: 1 jam\n')).toEqual([
      'warning suppression-unused default',
    ]);
  });

  test('that name no rule are reported, with the near name', () => {
    expect(found('    # sop-abaikan tme-format: keliru\n    waktu: 1 jam\n')).toEqual([
      'warning suppression-unused near',
    ]);
    expect(found('    # sop-abaikan zzz: keliru\n    waktu: 1 jam\n')).toEqual(['warning suppression-unused unknown']);
    expect(found('    # sop-abaikan\n    waktu: 1 jam\n')).toEqual(['warning suppression-unused no-rule']);
  });

  test('are not judged for rules that did not run', () => {
    expect(found('    # sop-abaikan flow-no-end: sebab\n    waktu: 1 jam\n')).toEqual([]);
    expect(found('    # sop-abaikan step-active-verb: istilah baku\n    waktu: 1 jam\n')).toEqual([]);
  });

  test('without a reason silence, and are reported', () => {
    expect(found('    # sop-abaikan time-format\n    waktu: entah\n')).toEqual(['warning suppression-reason default']);
  });

  test('cannot silence a text that is no YAML', () => {
    const { diagnostics } = check(input('# sop-abaikan yaml-duplicate-key: sebab\nsop: 1\nsop: 1\n'), []);
    expect(diagnostics.map(({ rule }) => rule)).toContain('yaml-duplicate-key');
  });

  test('reach a finding inside a long value from above its key', () => {
    const longValue: Rule = {
      ...timeFormat,
      check: () => [{ rule: 'time-format', place: { path: ['langkah', 0, 'kegiatan'], within: [5, 8] } }],
    };
    const text =
      'sop: 1\njudul: J\npelaksana: {a: A}\nlangkah:\n  - pelaksana: a\n    # sop-abaikan time-format: sebab\n    kegiatan: |-\n      satu\n      dua\n';
    expect(check(input(text), [longValue]).diagnostics).toEqual([]);
    expect(check(input(text.replace(/.*abaikan.*\n/, '')), [longValue]).diagnostics).toHaveLength(1);
  });
});

describe('a rule that breaks down', () => {
  const broken: Rule = {
    ...timeFormat,
    check: function* () {
      yield { rule: 'time-format', data: { text: 'x' }, place: { path: ['judul'] } };
      throw new Error('terpeleset');
    },
  };

  test('is named, and what it and the others found stays', () => {
    const { diagnostics, failures } = check(input('judul: J\nlangkah:\n  - {kegiatan: K, waktu: 0 menit}\n'), [
      broken,
      timePositive,
    ]);
    expect(failures).toEqual([{ rule: 'time-format', file: 'a.sop.yaml', reason: 'terpeleset' }]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['time-format', 'time-positive']));
  });

  test('may break down before its first finding', () => {
    const atOnce: Rule = {
      ...timeFormat,
      check: () => {
        throw new Error('terpeleset');
      },
    };
    expect(check(input('judul: J\n'), [atOnce]).failures).toHaveLength(1);
  });
});

describe('a file that can be read only in part', () => {
  test('is judged by its values, not by what it seems to lack', () => {
    const { diagnostics } = check(input('sop: 1\nnomor: "-"\ntanggal: {pembuatan: 31 Februari 2026}\ninstansi x\n'));
    const rules = new Set(diagnostics.map(({ rule }) => rule));
    expect(rules).toEqual(new Set(['yaml-syntax', 'number-placeholder', 'date-valid']));
  });
});

describe('a set of SOPs', () => {
  const sameNumber: SetRule = {
    ...timeFormat,
    name: 'time-format',
    check: function* ({ sops }) {
      const [first, second] = sops;
      if (first === undefined || second === undefined) return;
      const related = [{ place: { path: ['nomor'] }, message: 'default', data: { text: '1' }, file: first.path }];
      yield { rule: 'time-format', file: second.path, data: { text: '2' }, place: { path: ['nomor'] }, related };
    },
  };
  const inputs = [input('nomor: satu\n', {}, 'a'), input('# komentar\nnomor: satu\n', {}, 'b')];

  test('is compared file with file, with places in both', () => {
    const [first, second] = checkAll(inputs, { rules: [], setRules: [sameNumber] });
    expect(first?.diagnostics.filter(({ rule }) => rule === 'time-format')).toEqual([]);
    const found = second?.diagnostics.find(({ rule }) => rule === 'time-format');
    expect(found).toMatchObject({ file: 'b', span: { start: 18, end: 22 } });
    expect(found?.related).toEqual([
      { message: 'default', data: { text: '1' }, file: 'a', span: { start: 7, end: 11 } },
    ]);
  });

  test('lets a comment silence what comes of the comparison', () => {
    const silenced = [inputs[0], input('nomor: satu # sop-abaikan time-format: sengaja\n', {}, 'b')].flatMap(
      (each) => each ?? [],
    );
    const [, second] = checkAll(silenced, { rules: [], setRules: [sameNumber] });
    expect(second?.diagnostics.filter(({ rule }) => rule !== 'schema')).toEqual([]);
  });
});

test('every rule keeps silent on a file that says next to nothing, and none breaks down', () => {
  for (const text of [
    '',
    '[]',
    'sop: 1',
    'langkah: 3',
    'langkah: [3, null, {}]',
    'pelaksana: x',
    'standar_pelayanan: []',
    'tanggal: 5',
  ]) {
    const result = check(input(text), RULES);
    expect(result.failures).toEqual([]);
    expect(result.diagnostics.length).toBeGreaterThan(0);
  }
});

describe('a check that asks for errors only', () => {
  const ran: string[] = [];
  const noting: Rule = {
    ...timePositive,
    severity: 'warning',
    check: function* () {
      ran.push('time-positive');
      yield { rule: 'time-positive', place: { path: ['judul'] } };
    },
  };
  const isWanted = (_: RuleMeta, severity: Severity) => severity === 'error';
  const set = { rules: [noting], setRules: [], isWanted };
  const text = 'sop: 1\njudul: J\npelaksana: {a: A}\nlangkah:\n  - {kegiatan: K, pelaksana: a}\n';

  test('does not run rules that only warn', () => {
    ran.length = 0;
    expect(checkAll([input(text)], set)[0]?.diagnostics).toEqual([]);
    expect(ran).toEqual([]);
  });

  test('runs those that the configuration makes errors', () => {
    ran.length = 0;
    const config = { rules: { 'time-positive': { severity: 'error', options: {} } } } as const;
    expect(checkAll([input(text, config)], set)[0]?.diagnostics.map(({ rule }) => rule)).toEqual(['time-positive']);
    expect(ran).toEqual(['time-positive']);
  });
});
