import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/yaml/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('reads UTF-8, and leaves out a byte order mark', () => {
    expect(decodeText(utf8('judul: é'))).toEqual({ text: 'judul: é', findings: [] });
    expect(decodeText(utf8('\uFEFFjudul: é'))).toEqual({ text: 'judul: é', findings: [] });
    expect(decodeText(new Uint8Array())).toEqual({ text: '', findings: [] });
  });

  it('points at the first letter that is no UTF-8', () => {
    const { text, findings } = decodeText(new Uint8Array([...utf8('é: caf'), 0xe9, 0x0a, 0xe8]));
    expect(text).toBe('é: caf\uFFFD\n\uFFFD');
    expect(findings).toEqual([{ rule: 'yaml-limits', message: 'not-utf-8', place: { span: { start: 6, end: 7 } } }]);
  });

  it('points at a letter that is cut off', () => {
    expect(decodeText(new Uint8Array([0x61, 0xe2, 0x82, 0x62])).findings).toMatchObject([
      { place: { span: { start: 1 } } },
    ]);
    expect(decodeText(new Uint8Array([0x61, 0xe2, 0x82])).findings).toMatchObject([
      { place: { span: { start: 1, end: 2 } } },
    ]);
  });

  it.each([
    ['little', [0xff, 0xfe, 0x61, 0, 0x3a, 0]],
    ['big', [0xfe, 0xff, 0, 0x61, 0, 0x3a]],
    ['little and without a mark,', [0x61, 0, 0x3a, 0]],
    ['big and without a mark,', [0, 0x61, 0, 0x3a]],
  ])('reads UTF-16 (%s end first) and says so', (_, bytes) => {
    const { text, findings } = decodeText(new Uint8Array(bytes));
    expect(text).toBe('a:');
    expect(findings).toMatchObject([{ rule: 'yaml-limits', message: 'utf-16' }]);
  });

  it('leaves it to the reader to say that a file is none of ours', () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0xff])).findings).toEqual([]);
  });

  it('decodes of a huge file only what is needed to call it too large', () => {
    expect(decodeText(new Uint8Array(3 * 1024 * 1024).fill(0x61)).text.length).toBe(1024 * 1024 + 4);
  });
});
