import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Resvg from '@resvg/resvg-wasm';
import type { FontFiles } from '../../backends/pdf/faces.js';
import { importPackage } from '../optional-package.js';
import { withResolution } from './png-resolution.js';

/**
 * Paints a page that is drawn as an SVG, with the letters of these fonts only.
 *
 * @param resvg folder of the package @resvg/resvg-wasm
 * @param dpi pixels an inch
 */
export async function renderPng(svg: string, fonts: FontFiles, resvg: string, dpi: number): Promise<Uint8Array> {
  // As its own index.d.ts tells; the package is optional, so that it is loaded by its place.
  const { Resvg: Painter, initWasm } = (await importPackage(resvg)) as typeof Resvg;
  try {
    await initWasm(await readFile(join(resvg, 'index_bg.wasm')));
  } catch (error) {
    // It can be started once in a process and says so.
    if (!(error instanceof Error && /already initialized/i.test(error.message))) throw error;
  }
  const painter = new Painter(svg, { dpi, font: { fontBuffers: [fonts.regular, fonts.bold] } });
  const image = painter.render();
  try {
    return withResolution(image.asPng(), dpi);
  } finally {
    image.free();
    painter.free();
  }
}
