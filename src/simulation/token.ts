import type { Random } from './random.js';

/** A case on its way. Mutable: an engine owns it from its arrival to its end. */
export interface Case {
  readonly index: number;
  /** Working minutes. */
  readonly arrival: number;
  readonly random: Random;
  /** Whether it counts for the figures, or only fills the office before the measuring begins. */
  readonly counted: boolean;
  visits: number;
  abandoned: boolean;
}

/** Where a case stands; one that goes several ways at once has several. It is moved on from task to task. */
export interface Token {
  readonly of: Case;
  task: number;
  split: Split | undefined;
  phase: 'waiting' | 'queued' | 'working';
  /** When it came to the queue of its work. */
  since: number;
  /** Place in the order of coming, over all queues. */
  order: number;
  /** How long its work takes. */
  duration: number;
  /** Numbers (from 1) of the officers who do it, by the stations of its task; 0 outside the office. */
  officers: readonly number[];
}

/** Ways taken side by side, until all of them have come to the meeting or to an end. */
export interface Split {
  readonly parent: Split | undefined;
  readonly meeting: number;
  pending: number;
  /** One of the ways has come to the meeting. */
  met: boolean;
}
