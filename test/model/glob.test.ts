import { describe, expect, test } from 'vitest';
import { isGlobInReach, matchesGlob } from '../../src/model/glob.js';

describe('matchesGlob', () => {
  test.each([
    ['a.sop.yaml', 'a.sop.yaml'],
    ['a.sop.yaml', 'x/y/a.sop.yaml'],
    ['*.sop.yaml', 'x/a.sop.yaml'],
    ['x/*.sop.yaml', 'x/a.sop.yaml'],
    ['x/**/a.sop.yaml', 'x/a.sop.yaml'],
    ['x/**/a.sop.yaml', 'x/y/z/a.sop.yaml'],
    ['**/a.sop.yaml', 'a.sop.yaml'],
    ['x/**', 'x/y/a.sop.yaml'],
    ['x', 'x/a.sop.yaml'],
    ['x/', 'y/x/z/a.sop.yaml'],
    ['/x', 'x/a.sop.yaml'],
    ['./x/', 'x/a.sop.yaml'],
    ['x/y', 'x/y/a.sop.yaml'],
    ['bidang-?/', 'bidang-a/a.sop.yaml'],
    ['bidang-{a,b}/', 'bidang-b/a.sop.yaml'],
    ['{x,y/{1,2}}/*.sop.yaml', 'y/2/a.sop.yaml'],
    ['a{b}.sop.yaml', 'a{b}.sop.yaml'],
    ['*a*b*.yaml', 'xxaxxbxx.yaml'],
    ['../x/', '../x/a.sop.yaml'],
    ['x\\y\\', 'x/y/a.sop.yaml'],
  ])('%s names %s', (glob, path) => expect(matchesGlob(glob, path)).toBe(true));

  test.each([
    ['a.sop.yaml', 'ba.sop.yaml'],
    ['x/*.sop.yaml', 'x/y/a.sop.yaml'],
    ['x/*.sop.yaml', 'z/x/a.sop.yaml'],
    ['/x', 'y/x/a.sop.yaml'],
    ['x/y', 'z/x/y/a.sop.yaml'],
    ['x/', 'x'],
    ['x/*', 'x/y/a.sop.yaml'],
    ['bidang-?/', 'bidang-ab/a.sop.yaml'],
    ['bidang-{a,b}/', 'bidang-c/a.sop.yaml'],
    ['*', '../a.sop.yaml/b'],
    ['**/a.sop.yaml', '../a.sop.yaml'],
    ['a.sop', 'a.sop.yaml'],
    ['a.s*p.yml', 'a.sop.yaml'],
    ['', 'a.sop.yaml'],
    ['/', 'a.sop.yaml'],
  ])('%s does not name %s', (glob, path) => expect(matchesGlob(glob, path)).toBe(false));

  test('is not slowed down by stars', () => {
    const began = performance.now();
    expect(matchesGlob(`${'**/'.repeat(30)}${'*a'.repeat(30)}*b`, `${'x/'.repeat(60)}${'a'.repeat(200)}`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

test('braces may not make more alternatives than can be tried', () => {
  expect(isGlobInReach('{a,b}{c,d}/{e,f}')).toBe(true);
  expect(isGlobInReach('{a,b}'.repeat(30))).toBe(false);
});
