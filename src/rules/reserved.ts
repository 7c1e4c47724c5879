/**
 * Names of the catalogue whose rules are still to come. A configuration or a comment that names one is right, it only
 * has no effect yet.
 */
export const RESERVED_NAMES: readonly string[] = ['number-unique', 'title-unique', 'related-exists'];
