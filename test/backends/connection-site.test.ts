import { describe, expect, it } from 'vitest';
import { connectionSite } from '../../src/backends/docx/connection-site.js';

describe('connectionSite', () => {
  it.each([
    ['top', [150, 200], 0],
    ['left side', [100, 240], 1],
    ['bottom', [150, 280], 2],
    ['right side', [200, 240], 3],
  ] as const)('numbers the middle of the %s as Word does', (_, point, site) => {
    expect(connectionSite([100, 200, 100, 80], point)).toBe(site);
  });

  it('takes the nearest whole twip for the middle of an odd width', () => {
    expect(connectionSite([100, 200, 101, 80], [150, 200])).toBe(0);
    expect(connectionSite([100, 200, 101, 80], [151, 200])).toBe(0);
  });

  it('finds no site beside the middle of a side', () => {
    expect(connectionSite([100, 200, 100, 80], [154, 200])).toBeUndefined();
  });
});
