import { ADMINISTRATION } from './revoked/administration.js';
import { EDUCATION } from './revoked/education.js';
import { FINANCE } from './revoked/finance.js';
import { HEALTH_RULES } from './revoked/health.js';
import { LICENSING } from './revoked/licensing.js';
import { REGIONS } from './revoked/regions.js';
import type { RevokedRule } from './revoked/row.js';
import { SOCIETY } from './revoked/society.js';
import { STAFF } from './revoked/staff.js';
import { WORKS } from './revoked/works.js';

export type { RevokedRule } from './revoked/row.js';

/**
 * Rules that SOPs still cite although others took their place: kind, issuer, number/year, replaced by (a chain), since,
 * source. A row with the source UNCHECKED is uncertain. State of knowledge: November 2025, and what public notes tell of
 * 2026.
 */
export const REVOKED_RULES: readonly RevokedRule[] = [
  ...STAFF,
  ...ADMINISTRATION,
  ...REGIONS,
  ...FINANCE,
  ...LICENSING,
  ...WORKS,
  ...HEALTH_RULES,
  ...EDUCATION,
  ...SOCIETY,
];
