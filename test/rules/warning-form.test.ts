import { expect, test } from 'vitest';
import { warningForm } from '../../src/rules/warning-form.js';
import { findingsOf } from './findings-of.js';

const found = (list: string) => findingsOf(warningForm, `judul: Penerbitan Izin\nperingatan: ${list}`);

test('tells a sentence that a comma within brackets has cut in two', () => {
  expect(found('[Jika tidak dilaksanakan, maka izin terlambat]')).toEqual(['cut: maka izin terlambat']);
  expect(found('["Jika tidak dilaksanakan, maka izin terlambat"]')).toEqual([]);
  expect(found('[Jika tidak dilaksanakan izin terlambat, Maklumat pelayanan wajib dipasang]')).toEqual([]);
});
