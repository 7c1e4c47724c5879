import { expect, test } from 'vitest';
import { connect, reachableFrom, reversed } from '../../src/flow/adjacency.js';
import { componentsOf } from '../../src/flow/components.js';

const links = (text: string) => text.split(' ').map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

test('puts nodes that lie on one loop into one group and others into groups of their own', () => {
  const group = componentsOf(connect([...'abcd'], links('ab bc cb cd')));
  expect(group.get('b')).toBe(group.get('c'));
  expect(new Set(group.values()).size).toBe(3);
});

test('reaches what lies behind a node, itself included, and nothing else', () => {
  const adjacency = connect([...'abcd'], links('ab bc db'));
  expect([...reachableFrom(['b'], adjacency)]).toEqual(['b', 'c']);
  expect([...reachableFrom(['b'], reversed(adjacency))].sort()).toEqual(['a', 'b', 'd']);
});

test('survives a chain of twenty thousand nodes', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `${index}`);
  const chain = ids.slice(1).map((to, index) => ({ from: ids[index] ?? '', to }));
  expect(new Set(componentsOf(connect(ids, chain)).values()).size).toBe(20_000);
});

test('leaves out links from or to nodes that are not there', () => {
  expect([...connect(['a'], links('ab ba aa'))]).toEqual([['a', ['a']]]);
});
