import type { Severity } from '../diagnostics/diagnostic.js';

/** Paints pieces of a report; the colours come from outside. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
}

const asIs = (text: string) => text;

/** No colours at all. */
export const PLAIN: Palette = {
  severity: { error: asIs, warning: asIs, info: asIs },
  strong: asIs,
  dim: asIs,
  good: asIs,
};
