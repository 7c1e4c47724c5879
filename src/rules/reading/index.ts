import type { RuleMeta } from '../rule.js';
import { config } from './config.js';
import { schema } from './schema.js';
import { yamlDuplicateKey } from './yaml-duplicate-key.js';
import { yamlLimits } from './yaml-limits.js';
import { yamlSyntax } from './yaml-syntax.js';

/** The rules whose findings come from reading a file, in the order of their codes. */
export const READING_RULES: readonly RuleMeta[] = [yamlSyntax, yamlDuplicateKey, yamlLimits, schema, config];
