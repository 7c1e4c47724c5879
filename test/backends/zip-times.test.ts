import { describe, expect, it } from 'vitest';
import { withFixedZipTimes } from '../../src/backends/docx/zip-times.js';

describe('withFixedZipTimes', () => {
  it('refuses what is no plain zip file', () => {
    expect(() => withFixedZipTimes(new Uint8Array(10))).toThrow('no plain zip file');
    expect(() => withFixedZipTimes(new TextEncoder().encode('neither is this long text'))).toThrow('no plain zip file');
  });

  it('leaves the bytes that it was given alone', () => {
    const empty = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);
    const before = empty.slice();
    expect(withFixedZipTimes(empty)).toEqual(before);
    expect(empty).toEqual(before);
  });
});
