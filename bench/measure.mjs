// Measures whole processes: time by the clock, time of the processors, and the most memory that a process held.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TIME = '/usr/bin/time';

/**
 * Runs each command so many times, all in turn, so that a busy moment of the machine falls on all of them.
 *
 * @param commands by name: `words`, `cwd`, and `before`, which is called before each run and not measured
 * @returns by name: the medians `wall` and `cpu` in seconds and `memory` in MB (NaN without GNU time), and the exit code
 */
export function measure(commands, runs) {
  const results = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, command] of Object.entries(commands)) {
      process.stderr.write(`${name} (${run + 1}/${runs})\n`);
      results.get(name).push(once(command));
    }
  }
  return Object.fromEntries([...results].map(([name, all]) => [name, medians(all)]));
}

function once({ words, cwd, before }) {
  before?.();
  const folder = mkdtempSync(join(tmpdir(), 'sop-time-'));
  const file = join(folder, 'time');
  const timed = existsSync(TIME) ? [TIME, '-f', '%U %S %M', '-o', file, ...words] : words;
  const began = process.hrtime.bigint();
  const { status, error } = spawnSync(timed[0], timed.slice(1), { cwd, stdio: 'ignore' });
  const wall = Number(process.hrtime.bigint() - began) / 1e9;
  if (error) throw error;
  // Of a command that fails GNU time says so in a line of its own, above the figures.
  const last = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').at(-1) : '';
  rmSync(folder, { recursive: true });
  const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] =
    last === '' ? [] : last.split(' ').map(Number);
  return { wall, cpu: user + system, memory: kilobytes / 1024, status };
}

function medians(results) {
  const median = (key) => results.map((result) => result[key]).sort((a, b) => a - b)[Math.floor(results.length / 2)];
  return { wall: median('wall'), cpu: median('cpu'), memory: median('memory'), status: results.at(-1).status };
}
