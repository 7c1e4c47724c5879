import type { FlowGraph, UnknownTarget } from '../flow/graph.js';
import { nearest } from '../model/nearest.js';
import type { Sop } from '../model/sop.js';

/** All ids that a target can name: those of steps and of the parts of a rangkaian, each once. */
export function stepIds(sop: Sop): readonly string[] {
  const ids = sop.steps.flatMap(({ id, work }) => [
    id,
    ...(work.kind === 'chain' ? work.parts.map((part) => part.id) : []),
  ]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Nobody reads more suggestions than this, and to look for each among thousands of ids takes its time. */
const MOST_MEANT = 50;

/** The targets that name nothing, each with the id (or `lanjut`, `selesai`) that is most likely meant. */
export function meantTargets(
  sop: Sop,
  flow: FlowGraph,
): readonly { readonly unknown: UnknownTarget; readonly near: string | undefined }[] {
  if (flow.unknownTargets.length === 0) return [];
  const names = [...stepIds(sop), 'lanjut', 'selesai'];
  return flow.unknownTargets.map((unknown, index) => ({
    unknown,
    near: index < MOST_MEANT ? nearest(unknown.id, names) : undefined,
  }));
}
