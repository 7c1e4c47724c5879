import { expect, test } from 'vitest';
import { decideSeverity, isAtLeast } from '../../src/diagnostics/severity.js';

test('takes the configured severity before that of the rule', () => {
  expect(decideSeverity('error', undefined, undefined)).toBe('error');
  expect(decideSeverity('error', undefined, 'info')).toBe('info');
  expect(decideSeverity('info', undefined, 'error')).toBe('error');
  expect(decideSeverity('error', 'info', 'off')).toBe('off');
});

test('lets a finding be less grave than its rule, never graver', () => {
  expect(decideSeverity('error', 'info', undefined)).toBe('info');
  expect(decideSeverity('warning', 'error', undefined)).toBe('warning');
  expect(decideSeverity('error', 'warning', 'info')).toBe('info');
});

test('knows which severity is the graver one', () => {
  expect(isAtLeast('error', 'warning')).toBe(true);
  expect(isAtLeast('info', 'warning')).toBe(false);
});
