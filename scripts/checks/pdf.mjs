// Reads PDF files with poppler's tools. Lengths are twips from the upper left corner of the page.
import { execFileSync } from 'node:child_process';

const TWIPS_PER_POINT = 20;

/** Pages of a PDF file, each with its size and its words: `{ width, height, words: [{ text, box }] }`. */
export function readPdfPages(file) {
  const html = run('pdftotext', ['-bbox', file, '-']);
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, words]) => ({
      width: twips(width),
      height: twips(height),
      words: [...words.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
        text: withoutEntities(text),
        box: [twips(left), twips(top), twips(right) - twips(left), twips(bottom) - twips(top)],
      })),
    }),
  );
}

/** Lines and outlines of a page: `[{ points, strokeWidth (twips), filled }]`; curves count by their ends. */
export function readPdfPaths(file, page) {
  const svg = run('pdftocairo', ['-svg', '-f', `${page}`, '-l', `${page}`, file, '-']);
  return [...svg.matchAll(/<path style="([^"]*)" d="([^"]*)"(?: transform="matrix\(([^)]*)\)")?\/>/g)].flatMap(
    ([, style, d, matrix]) => {
      const transform = matrix ? matrix.split(',').map(Number) : [1, 0, 0, 1, 0, 0];
      // The width of a line is scaled as its points are.
      const scale = Math.sqrt(Math.abs(transform[0] * transform[3] - transform[1] * transform[2]));
      const strokeWidth = scale * twips(/stroke-width:([\d.]+)/.exec(style)?.[1] ?? 0);
      if (strokeWidth === 0 || /stroke:none/.test(style)) return [];
      return [{ strokeWidth, filled: !/fill:none/.test(style), points: pathPoints(d, transform) }];
    },
  );
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;

function pathPoints(d, [a, b, c, e, f, g]) {
  return [...d.matchAll(/[MLC]([^MLCZ]*)/g)].map(([, numbers]) => {
    const [x, y] = numbers.trim().split(/\s+/).map(Number).slice(-2);
    return [twips(a * x + c * y + f), twips(b * x + e * y + g)];
  });
}

function twips(points) {
  return Number(points) * TWIPS_PER_POINT;
}

function withoutEntities(text) {
  const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name])
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function run(command, args) {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}
