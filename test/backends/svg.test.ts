import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/backends/svg.js';
import type { Page, Paragraph } from '../../src/page/pages.js';
import { all, first, numberOf, readXml, type XmlElement } from './read/xml.js';
import { samplePages } from './sample-pages.js';

describe('renderSvg', () => {
  const pages = samplePages();
  const drawn = pages.pages.map((page) => ({ page, svg: readXml(renderSvg(page, pages).replace(/\n/g, '')) }));

  it('is as large as the paper and counts in twips', () => {
    expect(drawn[0]?.svg.attributes).toMatchObject({ width: '330mm', height: '215mm', viewBox: '0 0 18709 12189' });
  });

  it('places every line of text where the model has it', () => {
    for (const { page, svg } of drawn) {
      const texts = all(svg, 'text').map((text) => `${numberOf(text, 'x')},${numberOf(text, 'y')} ${text.text}`);
      for (const { text, x, y } of linesOf(page)) expect(texts).toContain(`${x},${y} ${text}`);
      // The watermark is the only text that is no line.
      expect(texts.length).toBe(linesOf(page).length + 1);
    }
  });

  it('draws every symbol in its box', () => {
    for (const { page, svg } of drawn) {
      expect(named(svg, 'data-symbol').map((group) => [group.attributes['data-symbol'], pathBox(group)])).toEqual(
        page.symbols.map((symbol) => [symbol.id, symbol.box]),
      );
    }
  });

  it('draws every connector through its points, with an arrowhead where the model has one', () => {
    for (const { page, svg } of drawn) {
      const read = named(svg, 'data-connector').map((group) => ({
        id: group.attributes['data-connector'],
        points: first(group, 'polyline').attributes.points,
        arrow: all(group, 'path').length > 0,
      }));
      expect(read).toEqual(
        page.connectors.map(({ id, points, arrow }) => ({
          id,
          points: points.map((point) => point.join(',')).join(' '),
          arrow,
        })),
      );
    }
  });

  it('turns upright text a quarter about its place', () => {
    const [, flow] = drawn;
    const upright = flow ? all(flow.svg, 'text').find((text) => text.text === 'Petugas') : undefined;
    expect(upright?.attributes.transform).toBe(`rotate(-90 ${upright?.attributes.x} ${upright?.attributes.y})`);
  });

  it('holds pictures as data', () => {
    const hrefs = drawn.flatMap(({ svg }) => all(svg, 'image').map((image) => image.attributes.href?.slice(0, 22)));
    expect(hrefs).toEqual(['data:image/png;base64,', 'data:image/svg+xml;bas']);
  });

  it('tells its title and the flow in words', () => {
    const svg = drawn[1]?.svg;
    expect(svg?.children[0]).toMatchObject({ name: 'title', text: 'Penerbitan Izin <Uji> & Coba, halaman 2 dari 3' });
    expect(svg?.children[1]).toMatchObject({ name: 'desc', text: pages.pages[1]?.narrative });
  });

  it('draws a line along several cells as one stroke', () => {
    const [identity] = drawn;
    if (!identity) throw new Error('the sample has a page');
    const { x, y, rows, columns } = identity.page.table;
    const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
    const line = all(identity.svg, 'path').find((path) => path.attributes['stroke-width'] === '10');
    expect(line?.attributes.d).toContain(`M${x} ${y}v${sum(rows)}`);
    expect(line?.attributes.d).toContain(`M${x} ${y}h${sum(columns)}`);
  });

  it('draws a line between two cells once', () => {
    const lines = drawn.map(({ svg }) => all(svg, 'path').find((path) => path.attributes['stroke-width'] === '10'));
    for (const line of lines) {
      const stretches = line?.attributes.d?.match(/M[^M]+/g) ?? [];
      expect(stretches.length).toBeGreaterThan(10);
      expect(new Set(stretches).size).toBe(stretches.length);
    }
  });

  it('replaces what XML cannot hold', () => {
    const info = { ...pages.info, title: 'a\u0000b\ud800c' };
    const [page] = pages.pages;
    expect(page && renderSvg(page, { ...pages, info })).toContain('<title>a\ufffdb\ufffdc, halaman 1 dari 3</title>');
  });
});

function linesOf(page: Page) {
  const paragraphs: readonly Paragraph[] = [
    ...page.cells.flatMap((cell) => cell.paragraphs),
    ...page.symbols.flatMap((symbol) => symbol.paragraphs),
    ...page.connectors.flatMap((connector) => connector.labelMark?.paragraphs ?? []),
    ...page.marks.flatMap((mark) => (mark.kind === 'text' ? mark.paragraphs : [])),
  ];
  return paragraphs.flatMap(({ lines, marker }) => [
    ...(marker ? [{ text: marker.text, x: marker.x, y: lines[0]?.y }] : []),
    ...lines.map((line) => ({ ...line, text: line.text.replaceAll('\u200b', '') })),
  ]);
}

function named(svg: XmlElement, attribute: string): readonly XmlElement[] {
  return all(svg, 'g').filter((group) => group.attributes[attribute] !== undefined);
}

/** The box around an outline of straight stretches and arcs, whose ends are its corners or the flat sides of a capsule. */
function pathBox(group: XmlElement): readonly number[] {
  const d = first(group, 'path').attributes.d ?? '';
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, numbers = ''] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const values = numbers.trim().split(/[ ,]+/).map(Number);
    if (command === 'H') xs.push(values[0] ?? 0);
    if (command === 'V') ys.push(values[0] ?? 0);
    if (command === 'M' || command === 'L') {
      xs.push(values[0] ?? 0);
      ys.push(values[1] ?? 0);
    }
    if (command === 'A') {
      const [round = 0, , , , , x = 0, y = 0] = values;
      const bulge = x > Math.min(...xs) + round ? round : -round;
      xs.push(x + bulge);
      ys.push(y);
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top].map(Math.round);
}
