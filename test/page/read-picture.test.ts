import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/page/read-picture.js';
import { PNG } from '../support/png.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const faultOf = (bytes: Uint8Array, format: 'png' | 'jpg' | 'svg') => {
  const read = readPicture(bytes, format);
  return 'fault' in read ? read.fault : `${read.picture.width}×${read.picture.height}`;
};
const svg = (inner: string, attributes = 'viewBox="0 0 40 30"') =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

/** Start, frame header with height 2 and width 3, end. */
const JPG = new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 0, 0, 0, 0xff, 0xd9]);

describe('readPicture', () => {
  it('reads the size from the bytes themselves', () => {
    expect(faultOf(PNG, 'png')).toBe('1×1');
    expect(faultOf(JPG, 'jpg')).toBe('3×2');
    expect(faultOf(svg('<path d="M0 0"/>'), 'svg')).toBe('40×30');
    expect(faultOf(svg('', 'width="12px" height="8px"'), 'svg')).toBe('12×8');
  });

  it('knows a picture that was cut off', () => {
    expect(faultOf(PNG.subarray(0, 50), 'png')).toBe('broken');
    expect(faultOf(JPG.subarray(0, 15), 'jpg')).toBe('broken');
    expect(faultOf(bytesOf('<svg viewBox="0 0 1 1"><path'), 'svg')).toBe('broken');
  });

  it('refuses what is huge', () => {
    const wide = PNG.slice();
    new DataView(wide.buffer).setUint32(16, 90_000);
    expect(faultOf(wide, 'png')).toBe('too-large');
    expect(faultOf(new Uint8Array(6 * 1024 * 1024), 'png')).toBe('too-large');
  });

  it('refuses what moves', () => {
    const chunk = [0, 0, 0, 8, ...bytesOf('acTL'), 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(faultOf(new Uint8Array([...PNG.subarray(0, 33), ...chunk, ...PNG.subarray(33)]), 'png')).toBe('animated');
    expect(faultOf(svg('<animate attributeName="x"/>'), 'svg')).toBe('animated');
  });

  it.each([
    '<script>1</script>',
    '<g onclick="x"/>',
    '<image href="https://contoh.id/a.png"/>',
    '<image xlink:href="file:///etc/passwd"/>',
    '<rect style="fill:url(http://contoh.id/a)"/>',
    '<foreignObject/>',
  ])('refuses an SVG that runs or fetches something: %s', (inner) => {
    expect(faultOf(svg(inner), 'svg')).toBe('active');
  });

  it('lets an SVG refer to its own parts and to data in it', () => {
    expect(
      faultOf(svg('<use href="#a"/><rect fill="url(#b)"/><image href="data:image/png;base64,AA=="/>'), 'svg'),
    ).toBe('40×30');
  });
});
