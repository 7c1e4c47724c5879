import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/yaml/decode.js';
import { findingsOf, yaml } from './findings-of.js';

const laughs = [
  'a: &a [ha, ha]',
  ...'bcdefghij'.split('').map((name, index) => aliasLine(name, 'abcdefghij'[index] ?? '')),
];

function aliasLine(name: string, used: string): string {
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${used}`).join(', ')}]`;
}

function bytesOf(...bytes: readonly number[]): string {
  return decodeText(Uint8Array.from(bytes)).text;
}

describe('mistakes in nearly every line of a long text', () => {
  const steps = (indent: string) =>
    `langkah:\n${Array.from({ length: 300 }, (_, index) => `  - b: ${index}\n${indent}c: 1\n${indent}d: 2\n`).join('')}`;

  it('are told as what they are, not as a text that is too deep', () => {
    const { findings, whole, cutAt } = yaml(steps('\t'));
    expect(findings).toMatchObject([{ rule: 'yaml-syntax', message: 'tabs' }]);
    expect(whole).toBe(false);
    expect(cutAt).toBeLessThan(steps('\t').length);
  });

  it('are told one after the other, as far as the text is read', () => {
    const { findings } = yaml(steps('    ').replaceAll('    c: 1', 'c: 1'));
    expect(new Set(findings.map(({ message }) => message))).toEqual(new Set(['outdented']));
    expect(findings.length).toBeGreaterThan(10);
  });

  it('are told where no item is near', () => {
    const { findings } = yaml(steps('    ').replaceAll('  - b', '  b'));
    expect(findings[0]?.rule).not.toBe('yaml-limits');
  });
});

describe('a file of another program', () => {
  it.each([
    ['Word/Excel/ZIP', 'PK\u0003\u0004\u0000'],
    ['RTF', '{\\rtf1 x}'],
    ['PDF', '%PDF-1.7'],
    ['Word/Excel (.doc, .xls)', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['PNG', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46)],
    ['GIF', 'GIF89a'],
  ])('is called %s, and nothing else is said of it', (kind, text) => {
    const { findings, root } = yaml(text);
    expect(findings).toMatchObject([{ rule: 'yaml-limits', message: 'foreign-file', data: { kind } }]);
    expect(root).toBeUndefined();
  });
});

describe('limits', () => {
  it('does not read a text over 1 MiB', () => {
    const document = yaml(`a: ${'x'.repeat(1024 * 1024)}\n`);
    expect(document.findings).toMatchObject([{ rule: 'yaml-limits', message: 'size' }]);
    expect(document.data).toBeUndefined();
    expect(document.whole).toBe(false);
  });

  it('counts bytes, not letters', () => {
    expect(yaml(`a: ${'é'.repeat(600 * 1024)}\n`).findings).toMatchObject([{ message: 'size' }]);
    expect(yaml(`a: ${'e'.repeat(600 * 1024)}\n`).findings).toEqual([]);
  });

  it('reads 100 levels and not 101', () => {
    expect(yaml('['.repeat(100) + ']'.repeat(100)).findings).toEqual([]);
    const document = yaml('['.repeat(101) + ']'.repeat(101));
    expect(document.findings).toMatchObject([{ rule: 'yaml-limits', message: 'depth', data: { limit: 100 } }]);
    expect(document.findings[0] && document.spanOf(document.findings[0].place).start).toBe(100);
  });

  it('survives brackets without an end', () => {
    expect(yaml('['.repeat(50_000)).findings).toMatchObject([{ message: 'depth' }]);
  });

  it('expands aliases, sharing what they stand for', () => {
    const document = yaml('a: &t 1 hari\nb: *t\nc: [*t]\n');
    expect(document.data).toEqual({ a: '1 hari', b: '1 hari', c: ['1 hari'] });
    expect(document.findings).toEqual([]);
  });

  it('stops a billion laughs before they are expanded', () => {
    const document = yaml(laughs.join('\n'));
    expect(document.findings).toMatchObject([{ rule: 'yaml-limits', message: 'aliases', data: { limit: 50 } }]);
    expect(findingsOf(document)).toEqual(['aliases "*b"']);
  });

  it('allows fifty uses of an anchor and not fifty-one', () => {
    const uses = (count: number) => `a: &a x\nb: [${Array.from({ length: count }, () => '*a').join(', ')}]\n`;
    expect(yaml(uses(50)).findings).toEqual([]);
    expect(yaml(uses(51)).findings).toHaveLength(1);
  });

  it('finds an alias within its own anchor', () => {
    expect(findingsOf(yaml('a: &a [x, *a]\n'))).toEqual(['alias-cycle "*a"']);
  });

  it('shows the first character that XML cannot hold and counts them', () => {
    const document = yaml('a: b\u0001c\u0000\n');
    expect(document.findings).toMatchObject([{ message: 'characters', data: { code: 'U+0001', count: 2 } }]);
    expect(document.findings[0] && document.spanOf(document.findings[0].place)).toEqual({ start: 4, end: 5 });
    expect(document.data).toEqual({ a: 'b\uFFFDc\uFFFD' });
  });

  it('finds such a character behind an escape too', () => {
    const document = yaml('a: "b\\0"\n');
    expect(findingsOf(document)).toEqual(['character ""b\\0""']);
    expect(document.data).toEqual({ a: 'b\uFFFD' });
  });

  it('lets tabs, line ends, emoji and the Arabic of a name pass', () => {
    expect(yaml('a: "x\ty 😀 عبد"\r\nb: 1\r\n').findings).toEqual([]);
  });
});
