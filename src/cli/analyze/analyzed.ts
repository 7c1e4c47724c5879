import { type Advice, advise } from '../../analysis/advice/advice.js';
import { type Analysis, analyzeModel } from '../../analysis/analyze.js';
import { timeModel } from '../../analysis/time-model.js';
import { buildFlow } from '../../flow/build-flow.js';
import type { WorkCalendar } from '../../model/config.js';
import type { Sop } from '../../model/sop.js';
import type { ReadSop } from './read-sops.js';

/** An SOP with its analysis; with `--set` also as it would be. */
export interface AnalyzedSop {
  readonly path: string;
  readonly title: string;
  readonly calendar: WorkCalendar;
  readonly errors: readonly string[];
  /** Absent where the file cannot be read as an SOP. */
  readonly found?: Found;
  /** The same with the settings of `--set` applied. */
  readonly changed?: Found;
}

export interface Found {
  readonly sop: Sop;
  readonly analysis: Analysis;
  readonly advice: readonly Advice[];
}

/** @param changed the SOP with the settings of `--set`, where there are any */
export function analyzedSop(read: ReadSop, changed: Sop | undefined): AnalyzedSop {
  const { path, calendar, errors, sop } = read;
  return {
    path,
    title: sop?.title || path,
    calendar,
    errors,
    ...(sop && { found: findingsOf(sop, read.flow) }),
    ...(changed && { changed: findingsOf(changed, undefined) }),
  };
}

function findingsOf(sop: Sop, flow: ReadSop['flow']): Found {
  const model = timeModel(sop, flow ?? buildFlow(sop));
  const analysis = analyzeModel(model);
  return { sop, analysis, advice: advise(model, analysis) };
}
