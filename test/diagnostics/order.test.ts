import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { inOrder } from '../../src/diagnostics/order.js';

const at = (start: number, end: number, code = 'SOP101', message = 'default'): Diagnostic => ({
  code,
  rule: code,
  severity: 'error',
  message,
  data: {},
  file: 'a.sop.yaml',
  path: [],
  span: { start, end },
  related: [],
});

test('sorts by place, the wider span first, then by code', () => {
  const sorted = inOrder([at(5, 6), at(2, 3, 'SOP201'), at(2, 3), at(2, 9)]);
  expect(sorted).toEqual([at(2, 9), at(2, 3), at(2, 3, 'SOP201'), at(5, 6)]);
});

test('says the same of one place once only', () => {
  expect(inOrder([at(2, 3), at(2, 3), at(2, 3, 'SOP101', 'other')])).toHaveLength(2);
});
