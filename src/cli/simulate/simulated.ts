import type { WorkCalendar } from '../../model/config.js';
import type { Sop } from '../../model/sop.js';
import type { NetworkNotes } from '../../simulation/build-network.js';
import type { PromisedMinutes } from '../../simulation/promise.js';
import type { SimulationResult } from '../../simulation/simulate.js';
import type { Setting } from './scenario.js';

/** What a simulation is told about and what it gave; with `--set` also the SOP as it would be. */
export interface Simulated {
  readonly path: string;
  readonly title: string;
  readonly calendar: WorkCalendar;
  readonly setting: Setting;
  /** `--set`, as written. */
  readonly settings: readonly string[];
  readonly found: Outcome;
  readonly changed?: Outcome;
}

export interface Outcome {
  readonly sop: Sop;
  readonly result: SimulationResult;
  readonly notes: NetworkNotes;
  readonly promise?: PromisedMinutes;
}
