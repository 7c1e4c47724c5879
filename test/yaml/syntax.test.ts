import { describe, expect, it } from 'vitest';
import { findingsOf, yaml } from './findings-of.js';

describe('mistakes in the YAML', () => {
  it.each([
    ['a tab before a key', 'a:\n\tb: 1\n', ['tab "\t"']],
    ['a tab after spaces', 'a:\n  b: 1\n \tc: 2\n', ['tab "\t"']],
    ['every line with a tab', 'a:\n\t- x\n\t- y\n', ['tab "\t"', 'tab "\t"']],
    ['a key without a colon before another', 'judul Izin\nnomor: x\n', ['missing-colon "judul Izin"']],
    ['a key without a colon at the end', 'nomor: x\njudul\n', ['missing-colon "judul"']],
    ['a step without its key', 'langkah:\n  - Menerima\n    pelaksana: a\n', ['missing-colon "Menerima"']],
    ['no space behind a colon', 'judul:Izin\nnomor: x\n', ['space-after-colon "judul:Izin"']],
    ['no space behind a dash', '-Izin\nnomor: x\n', ['space-after-dash "-Izin"']],
    ['a colon in a text', 'judul: SOP: izin # catatan\nnomor: x\n', ['colon-in-text "SOP: izin"']],
    ['two colons in a text', 'judul: SOP: izin: baru\nnomor: x\n', ['colon-in-text "SOP: izin: baru"']],
    ['a key indented under a text', 'a: x\n   b: y\n', ['too-deep "b: y"']],
    ['a key between two levels', 'a:\n  b: 1\n c: 2\n', ['indent "c: 2"']],
    ['a key under a quoted text', 'a: "x"\n  b: 3\n', ['indent "b: 3"']],
    ['an item without its dash', '- a: 1\n  b: 2\n c: 3\n', ['indent "c: 3"']],
    ['a list with a key below', '- x\ny: 1\n', ['indent "y: 1"']],
    ['a double quote that never ends', 'a: "x\nb: 2\nc: 3\n', ['unclosed-quote ""x"']],
    ['a single quote that never ends', "a: 'x\nb: 2\n", ['unclosed-quote "\'x"']],
    ['text behind a quoted text', 'a: "SOP" Izin\n', ['text-after-quote "Izin"']],
    ['an apostrophe in single quotes', "a: 'Jum'at'\n", ['text-after-quote "at\'"']],
    ['a bracket that never ends', 'a: [x, y\nb: 2\n', ['unclosed-bracket "["']],
    ['a brace that never ends', '{"a": 1', ['unclosed-bracket "{"']],
    ['a bracket that nothing opens', 'a: ]\n', ['stray-bracket "]"']],
    ['no comma between two texts', 'a: ["x" "y"]\n', ['missing-comma ""y"]"']],
    ['no comma between two pairs', 'a: {x: 1 y: 2}\n', ['missing-comma "1 y: 2"']],
    ['a comma too many', 'a: [x,,y]\n', ['stray-comma ","']],
    ['a list on the line of its key', 'a: - x\n', ['dash-after-key "- x"']],
    ['a text that begins with @', 'a: @x\n', ['reserved-start "@x"']],
    ['a text that begins with a backtick', 'a: `x\n', ['reserved-start "`x"']],
    ['a text that begins with &', 'a: & lain\n', ['reserved-start "& lain"']],
    ['a text that begins with *)', 'a: *) lihat\n', ['reserved-start "*) lihat"']],
    ['an alias without an anchor', 'a: *x\n', ['unknown-alias "*x"']],
    ['an unknown tag', 'a: !Penting\n', ['tag "!Penting"']],
    ['a backslash in double quotes', 'a: "C:\\dok"\n', ['escape "\\d"']],
    ['a comment without a space', 'a: "x"#c\n', ['comment-space "#c"']],
    ['text behind a block sign', 'a: |x\n  y\n', ['block-header "x"']],
    ['a second document', 'a: 1\n---\nb: 2\n---\nc: 3\n', ['several-documents "---"']],
    ['a list as a key', '[a, b]: c\n', ['complex-key "[a, b]"']],
    ['no key at all', ': x\n', ['empty-key ":"']],
    [
      'an unfinished merge of git',
      '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> lain\n',
      ['conflict-marker "<<<<<<< HEAD"', 'conflict-marker "======="', 'conflict-marker ">>>>>>> lain"'],
    ],
    ['anything else', 'a: &x &y z\n', ['default "a: &x &y z"']],
  ])('finds %s', (_, text, expected) => {
    const document = yaml(text);
    expect(document.findings.map(({ rule }) => rule)).toEqual(expected.map(() => 'yaml-syntax'));
    expect(findingsOf(document)).toEqual(expected);
  });

  it('goes on behind a mistake and finds the next', () => {
    const text = 'a: SOP: x\nb: @y\nc: "C:\\d"\nd: ok\n';
    expect(findingsOf(yaml(text))).toEqual(['colon-in-text "SOP: x"', 'reserved-start "@y"', 'escape "\\d"']);
  });

  it('reads the rest as meant when a text holds a colon', () => {
    const document = yaml('a: SOP: x: y\nb: 1\nc:\n  - d: e: f\n    g: h\n');
    expect(document.data).toEqual({ a: 'SOP: x: y', b: 1, c: [{ d: 'e: f', g: 'h' }] });
    expect(document.whole).toBe(true);
  });

  it('says how a text would be right', () => {
    expect(yaml('a: SOP: "x"\n').findings[0]?.data).toMatchObject({ mended: `'SOP: "x"'` });
    expect(yaml('judul:Izin\nb: 1\n').findings[0]?.data).toMatchObject({ mended: 'judul: Izin' });
    expect(yaml('a: @x\n').findings[0]?.data).toMatchObject({ char: '@', mended: '"@x"' });
  });

  it('tells whether a mistake may have cost parts of the file', () => {
    expect(yaml('a: @x\nb: 1\n').whole).toBe(true);
    expect(yaml('a: "x\nb: 1\n').whole).toBe(false);
  });

  it('calls no keys equal behind a mistake that cut up the file', () => {
    expect(findingsOf(yaml('a:\n    b: 1\n  b: 2\nb: 3\n'))).toEqual(['indent "b: 2"']);
  });

  it('takes the first document that holds something', () => {
    expect(yaml('---\na: 1\n').data).toEqual({ a: 1 });
    expect(yaml('---\n---\na: 1\n').data).toEqual({ a: 1 });
    expect(yaml('a: 1\n---\n').findings).toEqual([]);
  });

  it('leaves Word-like texts of YAML 1.2 alone', () => {
    const document = yaml('a: ya\nb: Tidak\nc: 2026-01-12\nd: 12:30\ne: on\nf: "—"\n');
    expect(document.data).toEqual({ a: 'ya', b: 'Tidak', c: '2026-01-12', d: '12:30', e: 'on', f: '—' });
    expect(document.findings).toEqual([]);
  });
});
