import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { ruleNotes } from '../../src/cli/validate/rule-notes.js';
import type { Report } from '../../src/reporters/report.js';
import { reportSarif } from '../../src/reporters/sarif.js';
import { ALL_RULES } from '../../src/rules/catalogue.js';
import { createSource } from '../../src/source/source.js';
import { context, nastyReport } from './context.js';
import { cleanReport, report } from './sample.js';
import { SARIF_SCHEMA } from './sarif-schema.js';

const validate = new Ajv({ allErrors: true, strict: false }).compile(SARIF_SCHEMA);
const REPORTS: Readonly<Record<string, Report>> = { report, nastyReport, cleanReport, empty: { files: [] } };

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

function runOf(each: Report, more: Partial<typeof context> = {}) {
  return JSON.parse(reportSarif(each, { ...context, ...more })).runs[0];
}

describe('SARIF', () => {
  test.each(Object.entries(REPORTS))('keeps to the standard (%s)', (_name, each) => {
    validate(JSON.parse(reportSarif(each, context)));
    expect(validate.errors).toBeNull();
  });

  test.each(['id', 'en'] as const)('keeps to it for every rule that there is (%s)', (language) => {
    validate(JSON.parse(reportSarif(cleanReport, { ...context, language, rules: ruleNotes(ALL_RULES, language) })));
    expect(validate.errors).toBeNull();
  });

  test('has a schema that lets nothing else pass', () => {
    const log = JSON.parse(reportSarif(nastyReport, context));
    log.runs[0].results[0].locations[0].physicalLocation.region.startColumn = 0;
    expect(validate(log)).toBe(false);
    expect(validate({ ...JSON.parse(reportSarif(report, context)), extra: 1 })).toBe(false);
  });

  test.each(Object.entries(REPORTS))('says the same place by lines and by offsets (%s)', (_name, each) => {
    const texts = new Map(each.files.map(({ source }) => [source.path, source.text]));
    const places = placesIn(runOf(each));
    expect(places.length).toBeGreaterThanOrEqual(each.files.flatMap(({ diagnostics }) => diagnostics).length);
    for (const { uri, region } of places) {
      const text = texts.get(decodeURIComponent(uri)) ?? '';
      expect(offsetsOf(region, text)).toEqual([region.charOffset, region.charOffset + region.charLength]);
    }
  });

  test('puts what stands behind the last line break into the last line', () => {
    const [, , long, tip] = runOf(nastyReport).results;
    expect(long.locations[0].physicalLocation.region).toMatchObject({ startLine: 4, endLine: 5, endColumn: 8 });
    expect(tip.locations[0].physicalLocation.region).toMatchObject({ startLine: 5, startColumn: 8, charLength: 0 });
  });

  test('leads from every result to its rule', () => {
    for (const each of Object.values(REPORTS)) {
      const { tool, results } = runOf(each);
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
  });

  test('describes a rule by its first sentence, by all its texts and by its basis', () => {
    const [first, second] = runOf(report).tool.driver.rules;
    expect(first).toMatchObject({
      id: 'SOP101',
      name: 'rule-1',
      shortDescription: { text: 'Nomor “…” kosong.' },
      fullDescription: { text: 'Nomor “…” kosong. Isi.' },
      defaultConfiguration: { level: 'error' },
      help: {
        text: 'SOP101 rule-1\n\nNomor “…” kosong. Isi.\n\nDasar: Pasal 1\n\nPenjelasan dan contoh: sop explain rule-1',
      },
    });
    expect(second.shortDescription.text).toBe('Teks `a. b` ….');
    expect(second.help.markdown).toBe(
      '**SOP102 `rule-2`**\n\n- Teks `a. b` ….\n\n- Ini.\n\n*Dasar: Pasal 2*\n\nPenjelasan dan contoh: `sop explain rule-2`',
    );
  });

  test('gives the severity of the finding, which need not be that of its rule', () => {
    expect(runOf(report).results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning']);
    expect(runOf(nastyReport).results[0].level).toBe('note');
  });

  test('gives second places, and of a file that was not read its name only', () => {
    expect(runOf(nastyReport).results[1].relatedLocations).toMatchObject([
      {
        id: 1,
        physicalLocation: { artifactLocation: { uri: 'tidak-dibaca.sop.yaml' } },
        message: { text: 'rule-3 x' },
      },
      { id: 2, physicalLocation: { region: { startLine: 1, startColumn: 8, endColumn: 10 } } },
    ]);
    expect(runOf(nastyReport).results[1].relatedLocations[0].physicalLocation.region).toBeUndefined();
    expect(runOf(nastyReport).results[0].relatedLocations).toBeUndefined();
  });

  test('gives a fix as replacements in the text', () => {
    expect(runOf(report).results[1].fixes).toEqual([
      {
        description: { text: 'Betulkan' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.sop.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: {
                  startLine: 3,
                  startColumn: 8,
                  endLine: 3,
                  endColumn: 13,
                  charOffset: 25,
                  charLength: 5,
                },
                insertedContent: { text: '1 jam' },
              },
            ],
          },
        ],
      },
    ]);
    expect(runOf(report).results[0].fixes).toBeUndefined();
  });

  test('gives the way into the document', () => {
    expect(runOf(report).results[1].locations[0].logicalLocations).toEqual([
      { name: 'waktu', fullyQualifiedName: 'langkah[0].waktu', kind: 'property' },
    ]);
  });

  test('escapes what would be a placeholder or a link', () => {
    expect(runOf(nastyReport).results[1].message.text).toBe('rule-3 default {{0}} \\[b\\](c) ](x) `a|b` *c* _d_');
  });

  test('names files as the repository does, absolute ones by a URI of their own', () => {
    const uriOf = (path: string) =>
      runOf(report, { shown: () => path }).results[0].locations[0].physicalLocation.artifactLocation;
    expect(uriOf('sub folder/ä#1.sop.yaml')).toEqual({
      uri: 'sub%20folder/%C3%A4%231.sop.yaml',
      uriBaseId: '%SRCROOT%',
    });
    expect(uriOf('a:b.sop.yaml')).toEqual({ uri: 'a%3Ab.sop.yaml', uriBaseId: '%SRCROOT%' });
    expect(uriOf('/tmp/a b.sop.yaml')).toEqual({ uri: 'file:///tmp/a%20b.sop.yaml' });
    expect(uriOf('C:/sop/a.sop.yaml')).toEqual({ uri: 'file:///C:/sop/a.sop.yaml' });
  });

  test('tells which rules broke down', () => {
    expect(runOf(report).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(runOf(nastyReport).invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'rule-1: rusak <{{x}}>' } }],
    });
  });

  test('keeps the fingerprint of a finding when lines are added above it', () => {
    const [file] = report.files;
    if (file === undefined) throw new Error('no file');
    const added = '# catatan\n\n';
    const moved = file.diagnostics.map((each) => ({
      ...each,
      span: { start: each.span.start + added.length, end: each.span.end + added.length },
    }));
    const source = createSource(file.source.path, added + file.source.text);
    expect(printsOf({ files: [{ source, diagnostics: moved }] })).toEqual(printsOf(report));
  });
});

function printsOf(each: Report): readonly string[] {
  return runOf(each).results.map(
    (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints,
  );
}

/** Every region with the file that it stands in. */
function placesIn(node: unknown): readonly { uri: string; region: Region }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { artifactLocation, region, replacements } = node as Record<string, never>;
  const uri = (artifactLocation as { uri: string } | undefined)?.uri ?? '';
  const own = region === undefined ? [] : [{ uri, region }];
  const deleted = ((replacements as { deletedRegion: Region }[] | undefined) ?? []).map((each) => ({
    uri,
    region: each.deletedRegion,
  }));
  return [...own, ...deleted, ...Object.values(node).flatMap(placesIn)];
}

/** Offsets of a region by its lines and columns alone, counted by hand. */
function offsetsOf(region: Region, text: string): readonly number[] {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const before = (line: number) => lines.slice(0, line - 1).join('').length;
  expect(region.startColumn).toBeLessThanOrEqual((lines[region.startLine - 1] ?? '').length + 1);
  expect(region.endLine).toBeLessThanOrEqual(lines.filter((line) => line !== '').length);
  return [before(region.startLine) + region.startColumn - 1, before(region.endLine) + region.endColumn - 1];
}
