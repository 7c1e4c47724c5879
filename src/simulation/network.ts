import type { Distribution } from './distribution.js';

/** What is simulated: pieces of work, who does them, and how a case goes on from one to the next. */
export interface Network {
  readonly stations: readonly Station[];
  readonly tasks: readonly Task[];
  /** The ways on which every case begins; there is one. */
  readonly start: Way;
}

/** A pelaksana: officers who take the next piece of work that waits for them, first come, first served. */
export interface Station {
  readonly actor: string;
  readonly label: string;
  /** How many can work at a time; infinite for those outside the office. */
  readonly officers: number;
}

/** One piece of work: a symbol of the form, or all symbols of a row that is done jointly. */
export interface Task {
  /** Id of the node in the flow. */
  readonly node: string;
  /** Number of the step. */
  readonly step: number;
  /**
   * Indexes of the stations, ascending; joint work needs one officer of each at the same time. None where nothing is done
   * but to decide on the work of others.
   */
  readonly stations: readonly number[];
  /** Working minutes. */
  readonly work: Distribution;
  /** What passes before the work can begin, whoever is free. */
  readonly waiting?: Waiting;
  /** One of them is taken; none where the procedure ends here. */
  readonly ways: readonly Way[];
}

export interface Waiting {
  /** Minutes: by the clock on the wall for calendar units, else working minutes. */
  readonly minutes: Distribution;
  readonly calendar: boolean;
}

export interface Way {
  /** From 0 to 1; the ways of a task add up to 1. */
  readonly chance: number;
  readonly label: string | null;
  /** Indexes of tasks; several go on side by side. */
  readonly targets: readonly number[];
  /** The task where several targets meet again; `NOWHERE` where they do not. */
  readonly meeting: number;
}

/** In the place of a task: the end of the procedure, or no meeting. */
export const NOWHERE = -1;
