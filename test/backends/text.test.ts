import { describe, expect, it } from 'vitest';
import { columnsOf, padded, plain, wrap } from '../../src/backends/text/terminal-text.js';
import { waysOf } from '../../src/backends/text/ways.js';
import { renderText } from '../../src/backends/text.js';
import { nastyPages } from './nasty-pages.js';
import { samplePages } from './sample-pages.js';

describe('renderText', () => {
  const text = renderText(samplePages());
  const lines = text.split('\n');

  it('sets the fields of the identity beside their headings, and lists below them', () => {
    expect(lines[0]).toBe('Penerbitan Izin <Uji> & Coba');
    const at = lines.indexOf('Kualifikasi Pelaksana');
    expect(lines.slice(at, at + 2)).toEqual(['Kualifikasi Pelaksana', '  1. Memahami peraturan perizinan']);
  });

  it('names the lane of each pelaksana', () => {
    expect(lines).toEqual(expect.arrayContaining(['A  Pemohon', 'B  Petugas Loket', 'C  Kepala Dinas']));
  });

  it('has a row for every step with its symbol in the lane of its pelaksana', () => {
    const signs = new Map(
      lines.flatMap((line) => {
        const [, number, lanes] = /^│ +(\d+) │ .* │ ([^│]*(?:│[^│]*)*?) │ 15 menit/.exec(line) ?? [];
        return number && lanes ? [[Number(number), lanes] as const] : [];
      }),
    );
    expect([...signs.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(signs.get(1)?.trimEnd()).toBe(' ●');
    expect(signs.get(2)?.trimEnd()).toBe('     ◆');
    expect(signs.get(4)?.trimEnd()).toBe(' ■───■───■');
  });

  it('draws the way down to the next step', () => {
    expect(text).toContain('└───┐');
  });

  it('tells the ways that do not only go on: back, forward and to the end, by their labels', () => {
    const words = text.replace(/\s*│\s*/g, ' ').replace(/\s+/g, ' ');
    expect(words).toMatch(/\[.*Tidak lengkap ↑ 1.*Lengkap → 3.*Batal → selesai\]/);
  });

  it('makes a way over a page break whole again', () => {
    const ways = waysOf(samplePages()).map(({ from, to }) => `${from.id}>${to.id}`);
    expect(ways).toEqual(expect.arrayContaining(['s5>s6', 's5>s8']));
    expect(ways.join()).not.toContain('o1');
  });

  it('tells the flow in words', () => {
    expect(text).toContain('Alur dalam kata-kata');
    expect(text.replace(/\s+/g, ' ')).toContain('Langkah 6 sampai 10.');
  });

  it.each([40, 60, 80, 120])('keeps every line within %i columns', (width) => {
    expect(
      renderText(samplePages(), width)
        .split('\n')
        .filter((line) => columnsOf(line) > width),
    ).toEqual([]);
  });

  it('keeps the frame of the table straight and steers no terminal, whatever the words', () => {
    const nasty = renderText(nastyPages());
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(nasty.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    const framed = nasty.split('\n').filter((line) => /^[│┌├└]/.test(line));
    expect(framed.length).toBeGreaterThan(20);
    expect(new Set(framed.map(columnsOf)).size).toBe(1);
  });
});

describe('texts for a terminal', () => {
  it('count Chinese and emoji twice and what combines not at all', () => {
    expect(['abc', '中文', '😀', 'e\u0301', 'a\u200d'].map(columnsOf)).toEqual([3, 4, 2, 1, 1]);
  });

  it('are broken at spaces, and within a word only where it is too long', () => {
    expect(wrap('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
    expect(wrap('panjangsekali ya', 8)).toEqual(['panjangs', 'ekali ya']);
    expect(wrap('', 8)).toEqual(['']);
  });

  it('are filled up by columns, not by letters', () => {
    expect(padded('中', 4)).toBe('中  ');
  });

  it('lose line ends, controls and turns of direction', () => {
    expect(plain(' a\n b\u001b[31m\u202ec ')).toBe('a b\ufffd[31m\ufffdc');
  });
});
