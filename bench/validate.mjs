// Measures `sop validate` beside its peers and prints a table in Markdown; see README.md beside this file.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSops } from './make-sops.mjs';
import { measure } from './measure.mjs';
import { installPeers } from './peers.mjs';

const BIN = fileURLToPath(new URL('../bin/sop.js', import.meta.url));
/** One file is over so quickly that only many runs tell anything. */
const RUNS_OF_ONE = 15;
/** How many times more SOPs the large set has. */
const TIMES = 10;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    'no-peers': { type: 'boolean', default: false },
    'no-large': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const runs = Number(values.runs);
if (!(count > 0 && runs > 0))
  throw new Error('usage: validate.mjs [--count N] [--runs N] [--no-peers] [--no-large] [--keep]');
if (!existsSync(new URL('../dist', import.meta.url))) throw new Error('build first: npm run build');

const folder = mkdtempSync(join(tmpdir(), 'sop-bench-'));
try {
  const set = join(folder, 'sops');
  mkdirSync(set);
  const sops = makeSops(set, count);
  const cache = join(folder, 'cache.json');
  const sop = (...words) => ({ words: [process.execPath, BIN, 'validate', ...words], cwd: folder });
  const forget = () => rmSync(cache, { force: true });
  const peers = values['no-peers'] ? {} : installPeers(join(folder, 'peers'), set);
  const of = measure(
    {
      cold: sop(set, '--no-cache'),
      first: { ...sop(set, '--cache-location', cache), before: forget },
      second: sop(set, '--cache-location', cache),
      ...peers,
    },
    runs,
  );
  if (!values['no-large']) {
    const large = join(folder, 'large');
    mkdirSync(large);
    makeSops(large, count * TIMES);
    of.large = measure({ large: sop(large, '--no-cache') }, 1).large;
  }
  const one = measure({ one: sop(sops[0], '--no-cache'), bare: { words: [process.execPath, '-e', '0'] } }, RUNS_OF_ONE);
  process.stdout.write(table({ ...of, ...one }));
} finally {
  if (values.keep) process.stderr.write(`kept: ${folder}\n`);
  else rmSync(folder, { recursive: true, force: true });
}

function table(of) {
  const row = (words, { wall, cpu, memory, status }) =>
    `| ${words} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} | ${status} |`;
  const rows = [
    row(`sop validate, ${count} SOPs, all rules, no cache`, of.cold),
    row('the same, cache empty', of.first),
    row('the same again, all in the cache', of.second),
    ...(of.spectral ? [row('Spectral, two rules, the same files', of.spectral)] : []),
    ...(of.ajv ? [row('ajv-cli, the schema alone, the same files', of.ajv)] : []),
    ...(of.large ? [row(`sop validate, ${count * TIMES} SOPs, no cache`, of.large)] : []),
    row('sop validate, one SOP', of.one),
    row('node -e 0', of.bare),
  ];
  const limits = [
    ...(of.spectral ? [limit('time beside Spectral', of.cold.wall / of.spectral.wall, 1 / 3)] : []),
    ...(of.ajv ? [limit('time beside ajv-cli', of.cold.wall / of.ajv.wall, 2)] : []),
    limit('second run beside the first', of.second.wall / of.first.wall, 1 / 10),
    ...(of.large ? [limit(`${TIMES} times the SOPs`, of.large.wall / of.cold.wall, 10.5)] : []),
    limit('memory, MB', of.cold.memory, 400),
    limit('one SOP over a bare node, ms', (of.one.wall - of.bare.wall) * 1000, 150),
  ];
  return `Node ${process.version}, ${availableParallelism()} threads, medians of ${runs} runs in turn (one SOP: ${RUNS_OF_ONE})

| | seconds | of processors | MB at most | exit code |
|---|---|---|---|---|
${rows.join('\n')}

| | measured | at most | |
|---|---|---|---|
${limits.join('\n')}
`;
}

function limit(words, measured, most) {
  return `| ${words} | ${measured.toFixed(2)} | ${most.toFixed(2)} | ${measured <= most ? 'met' : 'missed'} |`;
}
