import { normalWayOf } from '../analysis/normal-way.js';
import { countingOnly } from '../analysis/time-model.js';
import type { Finding } from '../diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import type { Sop } from '../model/sop.js';
import { SERVICE_STANDARD } from './basis.js';
import type { Rule, RuleContext } from './rule.js';
import { inWords, limitInWords, longestSteps } from './time-words.js';

/** Each stage keeps its limit; stages and limits belong together. */
export const timeStage: Rule = {
  name: 'time-stage',
  code: 'SOP407',
  severity: 'error',
  basis: SERVICE_STANDARD,
  messages: {
    id: {
      default:
        'Tahap “{stage}” memakan waktu {total}, lebih lama daripada batasnya {limit}. Yang terlama: {longest}. Persingkat langkah-langkah itu, atau sesuaikan batasnya.',
      unlimited:
        'Tahap “{stage}” tidak punya batas waktu, padahal tahap lain punya. Tambahkan `{stage}: …` pada `standar_pelayanan.tahap`.',
      'unlimited-near': 'Tahap “{stage}” tidak punya batas waktu pada `standar_pelayanan.tahap`. Maksud Anda “{near}”?',
      unused:
        'Batas waktu tahap “{stage}” tidak dipakai: tidak ada langkah dengan `tahap: {stage}`. Tandai langkah-langkahnya, atau hapus batas ini.',
      'unused-near':
        'Batas waktu tahap “{stage}” tidak dipakai: tidak ada langkah dengan `tahap: {stage}`. Maksud Anda “{near}”?',
    },
    en: {
      default:
        'The stage “{stage}” takes {totalEn}, longer than its limit {limitEn}. The longest: {longestEn}. Shorten these steps, or adjust the limit.',
      unlimited:
        'The stage “{stage}” has no limit although others have. Add `{stage}: …` to `standar_pelayanan.tahap`.',
      'unlimited-near': 'The stage “{stage}” has no limit in `standar_pelayanan.tahap`. Did you mean “{near}”?',
      unused:
        'The limit of the stage “{stage}” is not used: no step has `tahap: {stage}`. Mark its steps, or remove the limit.',
      'unused-near':
        'The limit of the stage “{stage}” is not used: no step has `tahap: {stage}`. Did you mean “{near}”?',
    },
  },
  check: function* (context) {
    const limits = context.sop.standard?.stages ?? new Map();
    if (limits.size === 0) return;
    yield* overLimit(context);
    yield* unmatched(context.sop);
  },
};

function* overLimit({ sop, time, config: { calendar } }: RuleContext): Iterable<Finding> {
  for (const [stage, { text, duration }] of sop.standard?.stages ?? []) {
    if (duration.kind !== 'closed' || duration.maximum <= 0) continue;
    const way = normalWayOf(countingOnly(time(), (step) => step.stage === stage));
    if (way === undefined || way.minutes <= duration.maximum) continue;
    const data = {
      stage,
      total: inWords(way.minutes, way.open, calendar, 'id'),
      totalEn: inWords(way.minutes, way.open, calendar, 'en'),
      limit: limitInWords(text, duration.maximum, calendar, 'id'),
      limitEn: limitInWords(text, duration.maximum, calendar, 'en'),
      longest: longestSteps(way.steps, calendar, 'id'),
      longestEn: longestSteps(way.steps, calendar, 'en'),
    };
    yield { rule: 'time-stage', data, place: { path: ['standar_pelayanan', 'tahap', stage] } };
  }
}

function* unmatched(sop: Sop): Iterable<Finding> {
  const limits = [...(sop.standard?.stages.keys() ?? [])];
  const stages = [...new Set(sop.steps.map((step) => step.stage).filter((stage) => stage !== ''))];
  for (const stage of limits.filter((limit) => !stages.includes(limit))) {
    const near = nearest(stage, stages);
    const place = { path: ['standar_pelayanan', 'tahap', stage], part: 'key' } as const;
    yield noted(near === undefined ? 'unused' : 'unused-near', stage, near, place);
  }
  for (const stage of stages.filter((name) => !limits.includes(name))) {
    const near = nearest(stage, limits);
    const index = sop.steps.findIndex((step) => step.stage === stage);
    const place = { path: ['langkah', index, 'tahap'] };
    yield noted(near === undefined ? 'unlimited' : 'unlimited-near', stage, near, place);
  }
}

function noted(message: string, stage: string, near: string | undefined, place: Finding['place']): Finding {
  return { rule: 'time-stage', message, severity: 'info', data: { stage, near: near ?? '' }, place };
}
