import { normalWay } from '../analysis/normal-way.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Config, WorkCalendar } from '../model/config.js';
import type { DateText, Sop, SopKind } from '../model/sop.js';
import type { Source } from '../source/source.js';
import { type SopStatus, standingOf } from './status.js';

/** One SOP in the inventory of an agency ("Daftar SOP"). Texts are empty where the SOP says nothing. */
export interface InventoryEntry {
  /** As found from the arguments of the command. */
  readonly file: string;
  readonly number: string;
  readonly title: string;
  readonly agency: string;
  readonly unit: string;
  readonly kind?: SopKind;
  /** ISO where it is a real day, else as written. */
  readonly created: string;
  readonly revised: string;
  readonly effective: string;
  readonly status: SopStatus;
  /** ISO day of the next review, or empty. */
  readonly review: string;
  readonly steps: number;
  /** The normal way; none where no way leads to an end. */
  readonly time?: EntryTime;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface EntryTime {
  /** Working minutes, rounded; a lower bound where `open`. */
  readonly minutes: number;
  readonly open: boolean;
  /** Turns the minutes into the working days of the SOP's configuration. */
  readonly calendar: WorkCalendar;
}

/** An SOP that was checked. */
export interface CheckedSop {
  readonly source: Source;
  readonly config: Config;
  /** Absent where the file holds no SOP. */
  readonly sop?: Sop;
  readonly flow?: FlowGraph;
  readonly diagnostics: readonly Diagnostic[];
}

/** The entry of an SOP on a day (ISO). A file that cannot be read as an SOP is a draft without contents. */
export function entryOf({ source, config, sop, flow, diagnostics }: CheckedSop, today: string): InventoryEntry {
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) findings[severity] += 1;
  const { status, review = '' } = standingOf(sop?.dates ?? {}, today, config.reviewMonths, findings.error > 0);
  const way = sop && flow ? normalWay(sop, flow) : undefined;
  return {
    file: source.path,
    number: sop?.number ?? '',
    title: sop?.title ?? '',
    agency: sop?.agency.name ?? '',
    unit: sop?.agency.units.join(', ') ?? '',
    ...(sop?.kind === undefined ? {} : { kind: sop.kind }),
    created: dayOf(sop?.dates.created),
    revised: dayOf(sop?.dates.revised),
    effective: dayOf(sop?.dates.effective),
    status,
    review,
    steps: sop?.steps.length ?? 0,
    ...(way === undefined
      ? {}
      : { time: { minutes: Math.round(way.minutes), open: way.open, calendar: config.calendar } }),
    findings,
  };
}

function dayOf(date: DateText | undefined): string {
  return date?.iso ?? date?.text ?? '';
}
