import { familyOf } from '../../fonts/families.js';
import type { Page } from '../../page/pages.js';
import { fontList } from '../font-list.js';
import { points } from './element.js';

const MILLIMETRES_PER_TWIP = 25.4 / 1440;

/** The rules of the document: pages as sheets on the screen, as whole pages of their paper in print. */
export function styleSheet(pages: readonly Page[], font: string): string {
  const papers = new Map(pages.map((page) => [paperClass(page), page]));
  const sizes = [...papers].map(
    ([name, { width, height }]) =>
      `@page ${name}{size:${millimetres(width)}mm ${millimetres(height)}mm;margin:0}` +
      `.${name}{page:${name};width:${points(width)};height:${points(height)}}`,
  );
  return [
    SHEETS.replace('FONT', fontList(font)).replace('HEIGHT', lineHeight(font)).replace('BASELINE', baseline(font)),
    ...sizes,
    PRINT,
  ].join('\n');
}

/** Class of pages of one size. */
export function paperClass({ width, height }: Page): string {
  return `kertas-${width}x${height}`;
}

const SHEETS = `body{margin:0;padding:1rem 0;background:#e4e4e4;color:#000;font-family:FONT}
.bingkai{overflow-x:auto;padding:0 1rem}
.halaman{position:relative;overflow:hidden;margin:0 auto 1rem;background:#fff;box-shadow:0 1px 6px #0006}
svg,img,th,td,.halaman span{position:absolute}
svg{left:0;top:0}
table,thead,tbody,tr{display:block}
th,td{display:block;padding:0;font-weight:normal;text-align:left}
p{margin:0}
.halaman span{white-space:pre;line-height:HEIGHT}
.halaman .naik{transform:rotate(-90deg);transform-origin:0 BASELINE}
.narasi{max-width:60rem;margin:0 auto 2rem;padding:0 1rem;line-height:1.5}
.narasi h2{margin:0 0 .25rem;font-size:1rem}
.narasi p{margin:0 0 .25rem}
.tersembunyi{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

/** A hair less than the paper, which rounding could otherwise push on to a page of its own. */
const PRINT = `@media print{
body{padding:0;background:none}
.bingkai{overflow:visible;padding:0;break-after:page}
.bingkai:last-of-type{break-after:auto}
.halaman{margin:0;box-shadow:none;max-height:calc(100vh - .5pt)}
.narasi,.tersembunyi{display:none}
}`;

function millimetres(twips: number): number {
  return Math.round(twips * MILLIMETRES_PER_TWIP * 10) / 10;
}

/** Height of a line as a share of its font's size, in which the letters stand as layout has counted. */
function lineHeight(font: string): string {
  const { ascent, descent } = familyOf(font);
  return `${Math.round((ascent + descent) * 1000) / 1000}`;
}

/** How far down in such a line the letters stand. */
function baseline(font: string): string {
  const { ascent, descent } = familyOf(font);
  return `${Math.round((ascent / (ascent + descent)) * 10_000) / 100}%`;
}
