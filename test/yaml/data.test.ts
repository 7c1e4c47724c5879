import { expect, it } from 'vitest';
import { yaml } from './findings-of.js';

it('reads labels of decisions as texts, whatever YAML may see in them', () => {
  const { data } = yaml('Y: 1\nya: 2\nTrue: 3\nnull: 4\n1: 5\n0.50: 6\n"": 7\n');
  expect(Object.keys(Object(data))).toEqual(['1', 'Y', 'ya', 'True', 'null', '0.50']);
});

it('keeps the lines of a text', () => {
  expect(yaml('a: |-\n  satu\n\n  dua\nb: >-\n  tiga\n  empat\n').data).toEqual({ a: 'satu\n\ndua', b: 'tiga empat' });
});

it('takes keys that objects have by themselves for keys like any other', () => {
  const { data } = yaml('__proto__: {a: 1}\nconstructor: x\ntoString: y\n');
  expect(Object.keys(Object(data))).toEqual(['__proto__', 'constructor', 'toString']);
});

it('has no data where there is no value', () => {
  expect(yaml('').data).toBeUndefined();
  expect(yaml('# x\n').data).toBeUndefined();
});
