import { DEFAULT_CONFIG } from '../../model/merge-configs.js';
import { analyzedSop } from '../analyze/analyzed.js';
import { partOf } from '../analyze/part.js';
import { readSop } from '../analyze/read-sops.js';
import { trySettings } from '../analyze/what-if.js';
import type { AnalyzeTask, AnswerTo } from './tasks.js';

/** Analyses the SOPs of a task and makes their parts of the report. */
export function analyzeFiles({ files, configs, order }: AnalyzeTask): AnswerTo<AnalyzeTask> {
  return files.map(({ bytes, config, ...file }) => {
    const read = readSop(file, bytes, configs[config] ?? DEFAULT_CONFIG);
    const { changed, fits } = trySettings(read, order.settings);
    return partOf(analyzedSop(read, changed), fits, order);
  });
}
