import { expect, test } from 'vitest';
import { codeFrame } from '../../src/reporters/code-frame.js';
import { createSource } from '../../src/source/source.js';

/** The frame of the stretch between « and » in a text. */
function frame(marked: string, width = 80): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const source = createSource('a', marked.replace(/[«»]/g, ''));
  return codeFrame(source, { start, end }, { width, mark: (text) => text, dim: (text) => text }).split('\n');
}

test('underlines a stretch below its line, with the line before it', () => {
  expect(frame('satu: 1\ndua: «nilai» # x\ntiga: 3')).toEqual(['1 │ satu: 1', '2 │ dua: nilai # x', '  │      ^^^^^']);
});

test('leaves out an empty line before it', () => {
  expect(frame('\n«a»')).toEqual(['2 │ a', '  │ ^']);
});

test('marks the place of an empty stretch', () => {
  expect(frame('nomor:«»')).toEqual(['1 │ nomor:', '  │       ^']);
});

test('keeps the marks in place behind tabs and wide characters', () => {
  expect(frame('\t漢é: «字x»')).toEqual(['1 │     漢é: 字x', '  │          ^^^']);
});

test('underlines every line of a stretch of several, from its text on', () => {
  expect(frame('a: «|-\n  satu\n\n  dua»\nb: 1')).toEqual([
    '1 │ a: |-',
    '  │    ^^',
    '2 │   satu',
    '  │   ^^^^',
    '3 │',
    '4 │   dua',
    '  │   ^^^',
  ]);
});

test('does not reach into the next line when the stretch ends with a line break', () => {
  expect(frame('«a: 1\n»b: 2')).toEqual(['1 │ a: 1', '  │ ^^^^']);
});

test('shortens a long stretch in the middle', () => {
  const lines = frame(`«${Array.from({ length: 12 }, (_, index) => `b${index + 1}`).join('\n')}»`);
  expect(lines).toEqual([' 1 │ b1', '   │ ^^', ' 2 │ b2', '   │ ^^', ' … │', '12 │ b12', '   │ ^^^']);
});

test('crops a long line around what it marks', () => {
  const [line = '', marks = ''] = frame(`${'x'.repeat(300)} «sini» ${'y'.repeat(300)}`, 60);
  expect(line.length).toBeLessThanOrEqual(64);
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('sini');
});

test('shows control characters instead of obeying them', () => {
  expect(frame('a: «\u001b[31m\u202e»')[0]).toBe('1 │ a: ␛[31m�');
});

test('counts a letter with a combining mark as one cell and a picture as two', () => {
  expect(frame('e\u0301👍🏽 «x»')[1]).toBe('  │     ^');
});
