import { expect, it } from 'vitest';
import { yaml } from './findings-of.js';

it('finds every comment with its place, in the order of the file', () => {
  const text = '# satu\na: 1 # dua\nb: # tiga\n  - x # empat\nc: | # lima\n  # teks\nd: [ # enam\n  1]\n# tujuh';
  const comments = yaml(text).comments;
  expect(comments.map((comment) => comment.text.trim())).toEqual([
    'satu',
    'dua',
    'tiga',
    'empat',
    'lima',
    'enam',
    'tujuh',
  ]);
  expect(comments.map(({ span }) => text.slice(span.start, span.end))[1]).toBe('# dua');
  expect(comments.map(({ ownLine }) => ownLine)).toEqual([true, false, false, false, false, false, true]);
});

it('takes no # in a text for a comment', () => {
  expect(yaml('a: "# x"\nb: x#y\n').comments).toEqual([]);
});

it('knows the comments of a file without values', () => {
  expect(yaml('# a\n\n  # b\n').comments.map(({ ownLine }) => ownLine)).toEqual([true, true]);
});
