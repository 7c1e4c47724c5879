import type { Section } from '../analyze/sections.js';

/** What a command tells, the same in every format for people. */
export interface ReportPage {
  readonly title: string;
  /** What the title is about: the file, the span, the assumptions. */
  readonly subtitle: string;
  /** What must not be missed; above everything else. */
  readonly alerts: readonly string[];
  readonly parts: readonly ReportPart[];
  /** What must be known to read the figures rightly. */
  readonly notes: readonly string[];
}

/** A table with a chart above it that shows the same, as SVG; charts are drawn in HTML only. */
export interface ReportPart extends Section {
  readonly chart?: string;
  /** What the chart shows, in words. */
  readonly caption?: string;
}
