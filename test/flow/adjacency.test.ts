import { expect, test } from 'vitest';
import { connect, nearestFirst, reachableFrom } from '../../src/flow/adjacency.js';

const links = (text: string) =>
  text.split(' ').map((link) => {
    const [from = '', to = ''] = link.split('>');
    return { from, to };
  });
const adjacency = connect(['a', 'b', 'c', 'd', 'e', 'f'], links('a>b b>c c>d a>d d>e e>a'));

test('walks over everything that can be reached, the nearest first', () => {
  expect([...nearestFirst(['a'], adjacency)]).toEqual(['a', 'b', 'd', 'c', 'e']);
  expect(new Set(nearestFirst(['a'], adjacency))).toEqual(reachableFrom(['a'], adjacency));
});
