// Compares the page models of real SOPs (`NAME.pages.json` in OUT) with what their flow is (`NAME.expect.json` in CORPUS):
// symbols by kind, edges between rows with their labels, lines inside rows.
//   node scripts/compare-corpus.mjs OUT CORPUS     exit code 1 where something differs
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { flowOfPages, flowProblems } from './checks/flow.mjs';

const [out, corpus] = process.argv.slice(2);
if (!out || !corpus) throw new Error('usage: compare-corpus.mjs OUT CORPUS');

const ENDING = '.expect.json';
const names = readdirSync(corpus)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();
const models = readdirSync(out, { recursive: true });
const bad = names.filter((name) => {
  const model = models.find((file) => basename(file) === `${name}.pages.json`);
  if (!model) {
    console.log(`FAIL ${name}: no page model`);
    return true;
  }
  const { pages } = JSON.parse(readFileSync(join(out, model), 'utf8'));
  const expected = JSON.parse(readFileSync(join(corpus, `${name}${ENDING}`), 'utf8'));
  const problems = flowProblems(flowOfPages(pages), expected);
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const problem of problems) console.log(`     ${problem}`);
  return problems.length > 0;
});
console.log(`${names.length} flows compared; ${bad.length} differ`);
process.exitCode = bad.length > 0 || names.length === 0 ? 1 : 0;
