import { type Advice, savingOf } from '../../analysis/advice/advice.js';
import type { Analysis } from '../../analysis/analyze.js';
import type { Promised } from '../../analysis/promise.js';
import { adviceText } from './advice-text.js';
import type { AnalyzedSop, Found } from './analyzed.js';
import { notesOf } from './notes.js';
import type { Part } from './part.js';
import type { TimeWriter } from './units.js';

/** Version of the form, `schemas/analysis.schema.json`. */
const ANALYSIS_VERSION = 1;

/** The analysis for other programs, times in working minutes, as `schemas/analysis.schema.json` describes it. */
export function analysisJson(parts: readonly Part[], settings: readonly string[]): string {
  const start = JSON.stringify({ version: ANALYSIS_VERSION, settings }, null, 2).slice(0, -'\n}'.length);
  return `${start},\n  "files": [\n${parts.map(({ text }) => text).join(',\n')}\n  ]\n}\n`;
}

/** An SOP among the `files`, indented as deep as it stands there. */
export function jsonPart(each: AnalyzedSop, writer: TimeWriter): string {
  const file = {
    path: each.path,
    title: each.title,
    minutesPerWorkday: each.calendar.minutesPerWorkday,
    errors: each.errors,
    notes: notesOf(each, writer.language),
    analysis: each.found ? found(each.found, each, writer) : null,
    changed: each.changed ? found(each.changed, each, writer) : null,
  };
  // Within texts JSON writes line breaks as \n: those that stand here are its own.
  return JSON.stringify(file, null, 2).replace(/^/gm, '    ');
}

function found({ sop, analysis, advice }: Found, { calendar }: AnalyzedSop, writer: TimeWriter) {
  const { normal, longest, promised } = analysis;
  const labels = new Map(sop.actors.map(({ id, label }) => [id, label]));
  return {
    normal: normal
      ? {
          minutes: figure(normal.minutes),
          work: figure(normal.work),
          waiting: figure(normal.waiting),
          open: normal.open,
          steps: normal.steps.map(({ step }) => step),
        }
      : null,
    longest: longest ? { minutes: figure(longest.minutes), steps: longest.steps, exact: longest.exact } : null,
    expected: expectedOf(analysis),
    promised: promised ? promisedOf(promised) : null,
    stages: analysis.stages.map((stage) => ({
      name: stage.name,
      minutes: figure(stage.minutes),
      open: stage.open,
      expected: stage.expected === undefined ? null : figure(stage.expected),
      steps: stage.steps,
      promised: stage.promised ? promisedOf(stage.promised) : null,
    })),
    steps: analysis.steps.map((step) => ({
      step: step.step,
      activity: sop.steps[step.step - 1]?.activity ?? '',
      minutes: figure(step.minutes),
      work: figure(step.work),
      waiting: figure(step.waiting),
      open: step.open,
      ranged: step.ranged,
      critical: step.critical,
      share: figure(step.share),
      visits: step.visits === undefined ? null : figure(step.visits),
    })),
    actors: analysis.actors.map((actor) => ({
      actor: actor.actor,
      label: labels.get(actor.actor) ?? actor.actor,
      external: actor.external,
      steps: actor.steps,
      normal: figure(actor.normal),
      expected: actor.expected === undefined ? null : figure(actor.expected),
      visits: actor.visits === undefined ? null : figure(actor.visits),
      open: actor.open,
    })),
    handOvers: analysis.handOvers,
    approvals: analysis.approvals,
    returns: analysis.returns.map(({ step, label, to, share, times }) => ({
      step,
      label,
      to,
      share: share === undefined ? null : figure(share),
      times: times === undefined ? null : figure(times),
    })),
    advice: advice.map((item) => adviceOf(item, adviceText(item, calendar, writer))),
  };
}

function expectedOf({ expected }: Analysis) {
  if (expected === undefined) return null;
  if (expected.kind === 'endless') return { kind: 'endless' };
  const { minutes, deviation, waiting, open, loose, unstatedReturns, unstatedBranches } = expected;
  return {
    kind: 'countable',
    minutes: figure(minutes),
    deviation: figure(deviation),
    waiting: figure(waiting),
    open,
    exact: loose.length === 0,
    loose,
    unstatedReturns,
    unstatedBranches,
  };
}

function promisedOf({ text, limit, kept: keptOf }: Promised) {
  const kept = keptOf();
  return { text, limit: limit === undefined ? null : figure(limit), kept: kept === undefined ? null : figure(kept) };
}

function adviceOf(advice: Advice, text: string) {
  return {
    kind: advice.kind,
    steps: advice.steps,
    without: advice.without ?? [],
    saves: figure(savingOf(advice)),
    normal: figure(advice.normal),
    expected: advice.expected === undefined ? null : figure(advice.expected),
    text,
  };
}

/** Without the noise of the last digits. */
function figure(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
