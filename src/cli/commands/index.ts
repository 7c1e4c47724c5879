import type { Command } from 'commander';
import type { World } from '../world.js';
import { analyzeCommand } from './analyze.js';
import { conformCommand } from './conform.js';
import { diffCommand } from './diff.js';
import { explainCommand } from './explain.js';
import { listCommand } from './list.js';
import { newCommand } from './new.js';
import { renderCommand } from './render.js';
import { simulateCommand } from './simulate.js';
import { validateCommand } from './validate.js';
import { workloadCommand } from './workload.js';

/** The commands of `sop`, in the order in which help lists them. */
export const COMMANDS: readonly ((world: World) => Command)[] = [
  validateCommand,
  explainCommand,
  renderCommand,
  listCommand,
  analyzeCommand,
  diffCommand,
  simulateCommand,
  conformCommand,
  workloadCommand,
  newCommand,
];
