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
    ['an apostrophe in single quotes', "a: 'Jum'at'\n", ['apostrophe "\'"']],
    ['a bracket that never ends', 'a: [x, y\nb: 2\n', ['unclosed-bracket "["']],
    ['a brace that never ends', '{"a": 1', ['unclosed-bracket "{"']],
    ['a bracket that nothing opens', 'a: ]\n', ['stray-bracket "]"']],
    ['no comma between two texts', 'a: ["x" "y"]\n', ['missing-comma ""y"]"']],
    ['no comma between two pairs', 'a: {x: 1 y: 2}\n', ['missing-comma "1 y: 2"']],
    ['a comma too many', 'a: [x,,y]\n', ['stray-comma ","']],
    ['a list on the line of its key', 'a: - x\n', ['dash-after-key "- x"']],
    ['a dash that stands for nothing', 'a: -\nb: 1\n', ['lone-dash "-"']],
    ['a bullet of Word', 'a:\n  - x\n  • y\n', ['bullet "• y"']],
    ['a dash of Word before a step', 'a:\n  - b: 1\n    c: 2\n  – b: 3\n    c: 4\n', ['bullet "– b: 3"']],
    ['an asterisk before an item', 'a:\n  * x\n', ['bullet "* x"']],
    ['an item without a space among others', 'a:\n  - x\n  -y\n', ['space-after-dash "-y"']],
    ['an item that stands too far left', 'a:\n  - x\n - y\nb: 1\n', ['stray-item "- y"']],
    ['an item that stands too far right', 'a:\n  - x\n   - y\nb: 1\n', ['stray-item "- y"']],
    ['a first item that stands too far left', 'a:\n - b: 1\n    c: 2\n    d: 3\n  - b: 4\n', ['stray-item "- b: 1"']],
    ['a first key of a group too far left', 'a:\n b: x\n  c: y\n  d: z\n', ['indent "b: x"']],
    ['a first key of a group too far right', 'a:\n   b: x\n  c: y\n  d: z\n', ['indent "b: x"']],
    ['a first item without a space', 'a:\n  -b: 1\n    c: 2\n    d: 3\n  - b: 4\n', ['space-after-dash "-b: 1"']],
    ['a tab before an inner item', 'a:\n  - b:\n\t    - x\n    c: 1\n', ['tab "\t    "']],
    ['no space between a colon and a brace', 'a:\n  b: 1\n  c:{d: 2, e: 3}\n', ['space-after-colon "c:{d: 2, e: 3}"']],
    ['an apostrophe in single quotes that nothing closes', "a: 'Jum'at Izin\nb: 1\n", ['apostrophe "\'"']],
    ['a first key that is indented', '  a: 1\nb: 2\nc: 3\n', ['indent "a: 1"']],
    ['items of Word below one with a dash', 'a:\n  - b:\n      – x\n      - y\n', ['bullet "– x"']],
    ['items of arrows from Word below one with a dash', 'a:\n  - b:\n      ➢ x\n      - y\n', ['bullet "➢ x"']],
    ['a text that goes on at the level of its key', 'a: x\ny z\nb: 1\n', ['missing-colon "y z"']],
    ['a text that goes on at the level of its item', 'a:\n  - x\n  y z\nb: 1\n', ['missing-colon "y z"']],
    ['a no-break space before a key', 'a:\n\u00A0\u00A0b: 1\n', ['hard-space "\u00A0\u00A0"']],
    ['a no-break space behind a colon', 'a:\u00A0x\nb: 1\n', ['hard-space "\u00A0"']],
    ['a no-break space behind a dash', 'a:\n  -\u00A0x\n', ['hard-space "\u00A0"']],
    ['a straight quote that a curly one closes', 'a: "x\u201D\nb: 1\n', ['curly-end ""x\u201D"']],
    ['a text behind a sharp sign', 'a: Izin #1 baru\nb: 1\n', ['comment-text "#1 baru"']],
    ['an item behind a sharp sign', 'a:\n  - #x\n', ['comment-text "#x"']],
    ['a text that begins with >', 'a: > 20 menit\nb: 1\n', ['reserved-start "> 20 menit"']],
    ['a text that begins with brackets', 'a:\n  - [x] y\n', ['reserved-start "[x] y"']],
    ['a text that begins with & and a letter', 'a:\n  - &x\n', ['reserved-start "&x"']],
    ['a second document behind dots', 'a: 1\n...\nb: 2\n', ['several-documents "..."']],
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
    ['a first item without its dash', 'a:\n  b: 1\n    c: 2\n  - b: 3\n    c: 4\n', ['missing-dash "b: 1"']],
    [
      'a first item without its dash, aligned',
      'a:\n  b: 1\n  c: 2\n  - b: 3\n    c: 4\n',
      ['missing-dash-group "b: 1"'],
    ],
    ['a first item in the place of its dash', 'a:\n    b: 1\n    c: 2\n  - b: 3\n', ['missing-dash "b: 1"']],
    ['a first item without its dash at its key', 'a:\nb: 1\n  c: 2\n- b: 3\n  c: 4\n', ['missing-dash "b: 1"']],
    ['a later item without its dash', 'a:\n  - b: 1\n    c: 2\n  b: 3\n    c: 4\n', ['missing-dash "b: 3"']],
    ['a key too far left', 'a:\n  - b: 1\n    c: 2\nd: 3\n    e: 4\n\n  - b: 5\n', ['outdented "d: 3"']],
    ['a last key too far left', 'a:\n  - b: 1\nc: 2\n\n  - b: 3\n', ['outdented "c: 2"']],
    ['a key with values too far left', 'a:\n  - b: 1\nc:\n      d: 2\n\n  - b: 3\n', ['outdented "c:"']],
    ['a first key of a group at its key', 'a:\nb: 1\n  c: 2\nd: 3\n', ['outdented "b: 1"']],
    ['a first text without its dash', 'a:\n  x y\n  - z\n', ['missing-dash "x y"']],
    ['a text that begins with & and a word', 'a: &x y\nb: 1\n', ['reserved-start "&x y"']],
    ['a text that begins with ! and a blank', 'a: ! x\nb: 1\n', ['reserved-start "! x"']],
    ['rows of a table', 'a:\n1\tx\ty\tz\n2\tx\ty\tz\nb: 1\n', ['table-row "1\tx\ty\tz"']],
    ['a label without its colon', 'keputusan:\n  Ya x\n  Tidak: y\n', ['missing-colon "Ya x"']],
    [
      'a label without its colon before a brace',
      'keputusan:\n  Ya {ke: x, peluang: 5%}\n  Tidak: y\n',
      ['missing-colon "Ya {ke: x, peluang: 5%}"'],
    ],
    ['two dashes before an item', 'a:\n  - - b: 1\n    c: 2\n  - b: 3\n', ['double-dash "- - b: 1"']],
    ['two dashes in one', 'a:\n  - b: 1\n  -- b: 2\n    c: 3\n', ['bullet "-- b: 2"']],
    ['a number of Word before a step', 'a:\n  - b: 1\n  2. b: 2\n    c: 3\n', ['bullet "2. b: 2"']],
    ['keys deeper than behind the dash', 'a:\n  - b: 1\n      c: 2\n      d: 3\n  - b: 4\n', ['too-deep "c: 2"']],
    ['a text below | at its key', 'a:\n  b: |\n  x y\n  z\n  c: 1\n', ['block-text "x y"']],
    ['a key without a colon over others', 'a\n  b: 1\n  c: 2\nd: 3\n', ['missing-colon "a"']],
    ['another bracket than the one that opens', 'a:\n  b: [x, y)\n  c: 1\n', ['unclosed-bracket "["']],
    ['a bracket that never ends over two lines', 'a:\n  b: [x,\n    y\n  c: 1\n', ['unclosed-bracket "["']],
    ['a bracket over items', 'a: [\n  - x\n  - y\nb: 1\n', ['unclosed-block "["']],
    ['a brace over keys', 'a:\n  b: {\n    c: 1\n    d: {e: 2}\n  f: 3\n', ['unclosed-block "{"']],
    ['a closing brace at the beginning of a line', 'a:\n  b: {c: 1\n}\n  d: 2\ne: 3\n', ['bracket-indent "}"']],
    ['a part of a list at its key', 'a:\n  b: [x,\n  y,\n  z]\n  d: 2\n', ['bracket-indent "y,"']],
    ['a bracket that ends the document', 'a: 1\n]\nb: 2\nc: 3\n', ['stray-bracket "]"']],
    ['a first item far too far right', 'z:\n  - b\na:\n      - x\n  - y\n', ['stray-item "- y"']],
    ['a first key far too far right', 'a:\n      b: 1\n  c: 2\n  d: 3\n', ['indent "b: 1"']],
    ['a key of the whole SOP in line with a text', 'a:\n  - x\n    langkah:\n  - c: 2\n', ['too-deep "langkah:"']],
    ['a key under an item', 'a:\n  - x y\n      b: 1\nc: 2\n', ['too-deep "b: 1"']],
    ['an item that lost its dash', 'a:\n  - b: 1\n    c: 2\n   d: 3\n    b: 4\n', ['missing-dash "d: 3"']],
    ['an asterisk within brackets', 'a: [*x y, z]\n', ['reserved-start "*x y"']],
    ['a question mark', 'a: ? x\nb: 1\n', ['reserved-start "? x"']],
    ['a line with a percent sign', 'a:\n  - b: 1\n% x\n    c: 2\n', ['reserved-start "% x"']],
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

  it.each([
    ['a step too far left', 'a:\n  - b: 1\n    c: 2\n - b: 3\n   c: 4\n  - b: 5\nd: 6\n', 1],
    ['a step without a space', 'a:\n  - b: 1\n    c: 2\n  -b: 3\n    c: 4\n  - b: 5\nd: 6\n', 1],
    ['a key between two levels', 'a:\n  - b: 1\n   c: 2\n    d: 3\n  - b: 5\nd: 6\n', 1],
    ['a key with values below', 'a:\n  b: 1\n c:\n  d: 1\n  e: 2\nf: 3\n', 1],
    ['a list with its items below', 'a:\n  - b: 1\n    c: 2\n d:\n  - e: 3\n    f: 4\n', 1],
    ['a key without a colon', 'a:\n  kasi Kepala Seksi\n  b: 2\nc: 3\n', 1],
    ['a tab', 'a:\n  - b: 1\n\t\tc: 2\n    d: 3\n  - b: 5\nd: 6\n', 1],
    ['a bracket', 'a:\n  b: {c: 1, d: 2\n  c: 3\n  d: 4\ne: 5\n', 1],
    ['a quote', 'a: "x\nb: 2\nc:\n  - d\n', 1],
    ['a line drawn', 'a:\n  - b\n-----\nc:\n  d: 1\n', 1],
  ])('finds no echoes behind %s', (_, text, count) => {
    const document = yaml(text);
    expect(document.findings).toHaveLength(count);
    expect(document.cutAt).toBe(Number.POSITIVE_INFINITY);
  });

  it('gives what it mended the places that it has in the file', () => {
    const document = yaml('a:\n  - b: "x\n    c: SOP: y\nd:z\ne: f\n');
    expect(document.data).toEqual({ a: [{ b: 'x', c: 'SOP: y' }], d: 'z', e: 'f' });
    const { text } = document.source;
    for (const [path, value] of [
      [['a', 0, 'c'], 'SOP: y'],
      [['d'], 'z'],
      [['e'], 'f'],
    ] as const) {
      const { start, end } = document.locate(path);
      expect(text.slice(start, end)).toBe(value);
    }
  });

  it('tells once of what is wrong in every line', () => {
    const [tabs, ...more] = yaml('a:\n\tb: 1\n\tc: 1\n\td: 1\n\te: 1\n').findings;
    expect(tabs).toMatchObject({ message: 'tabs', data: { count: 4 } });
    expect(more).toEqual([]);
  });

  it('is no base for comparing where it was mended by a guess', () => {
    expect(yaml('a: SOP: x\n').sure).toBe(true);
    expect(yaml('a: "x\nb: 1\n')).toMatchObject({ whole: true, sure: false });
    expect(yaml('kasi Kepala Seksi\nb: 1\n').data).toEqual({ kasi: 'Kepala Seksi', b: 1 });
  });

  it.each([
    ['an item without its dash', 'a:\n  b: 1\n    c: 2\n  - b: 3\n', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
    ['a key too far left', 'a:\n  - b: 1\nc: 2\n    d: 3\n  - b: 4\n', { a: [{ b: 1, c: 2, d: 3 }, { b: 4 }] }],
    [
      'a label too far left',
      'a:\n  - b:\n      Ya: x\nTidak: y\n  - b: 1\n',
      { a: [{ b: { Ya: 'x', Tidak: 'y' } }, { b: 1 }] },
    ],
    [
      'a whole item too far left',
      'a:\n    - b: 1\n  - b: 2\n    c: 3\n    - b: 4\n',
      { a: [{ b: 1 }, { b: 2, c: 3 }, { b: 4 }] },
    ],
    ['a text partly in quotes', 'a: "x" y\nb: "x "y" z"\n', { a: '"x" y', b: 'x "y" z' }],
    ['a text behind & that nothing refers to', 'a: &x y\nb: &c z\nd: *c\n', { a: '&x y', b: 'z', d: 'z' }],
    [
      'a label without its colon',
      'keputusan:\n  Ya {ke: x, peluang: 5%}\n  Tidak: y\n',
      { keputusan: { Ya: { ke: 'x', peluang: '5%' }, Tidak: 'y' } },
    ],
    ['a tab of four spaces', 'a:\n  - b: 1\n\tc: 2\n    d: 3\n', { a: [{ b: 1, c: 2, d: 3 }] }],
    ['a list that goes on at its key', 'a:\n  b: [x,\n  y,\nz]\n  d: 2\n', { a: { b: ['x', 'y', 'z'], d: 2 } }],
    ['a question mark', 'a: ? x\nb: 1\n', { a: '? x', b: 1 }],
    ['a key of the whole SOP', 'a:\n  b: 1\n    langkah:\n      - c: 2\n', { a: { b: 1 }, langkah: [{ c: 2 }] }],
    ['a bracket over keys', 'a: [ # x\n  b: [1]\n  c: 2\nd: 3\n', { a: { b: [1], c: 2 }, d: 3 }],
    ['a wrong bracket', 'a: [x, y)\nb: 1\n', { a: ['x', 'y'], b: 1 }],
    ['a word without its colon', 'a\n  b: 1\nc: 2\n', { a: { b: 1 }, c: 2 }],
  ])('reads %s as it was meant', (_, text, data) => {
    expect(yaml(text).data).toEqual(data);
  });

  it('reads a dash that stands for nothing as one', () => {
    expect(yaml('a: -\nb: 1\n').data).toEqual({ a: '-', b: 1 });
  });

  it('knows the line ends of old Macs', () => {
    expect(yaml('a: 1\rb:\r  - c\r').findings).toEqual([]);
  });

  it('takes a remark behind a value for a comment', () => {
    expect(yaml('a: x #catatan\nb: # lihat\n  - y\nc: #lihat\n  d: 1\n').findings).toEqual([]);
  });

  it('says how a text would be right', () => {
    expect(yaml('a: SOP: "x"\n').findings[0]?.data).toMatchObject({ mended: `'SOP: "x"'` });
    expect(yaml('judul:Izin\nb: 1\n').findings[0]?.data).toMatchObject({ mended: 'judul: Izin' });
    expect(yaml('a: @x\n').findings[0]?.data).toMatchObject({ char: '@', mended: '"@x"' });
  });

  it('tells whether a mistake may have cost parts of the file', () => {
    expect(yaml('a: @x\nb: 1\n').whole).toBe(true);
    expect(yaml('a: "x\nb: 1\n').whole).toBe(true);
    expect(yaml('judul x\nb: 1\n').whole).toBe(false);
    expect(yaml('a: &x &y z\nb: 1\n').whole).toBe(false);
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
