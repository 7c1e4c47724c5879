// Prints the Word files of a folder with LibreOffice and compares each with its page model (`NAME.pages.json` beside
// `NAME.docx`), and likewise the program's own PDF where it lies beside it (`NAME.pdf`): schema of the model, number and
// size of pages, every text whole and in its cell, every symbol and line where it was placed.
//   node scripts/check-render.mjs FOLDER…     needs soffice, pdftotext and pdftocairo; exit code 1 where something differs
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { crampedArrows, drawingProblems, strayingSymbols } from './checks/drawing.mjs';
import { readPdfPages, readPdfPaths } from './checks/pdf.mjs';
import { wordProblems } from './checks/words.mjs';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: check-render.mjs FOLDER…');
const schema = readFileSync(new URL('../schemas/pages.schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ strict: false }).compile(JSON.parse(schema));
const work = mkdtempSync(join(tmpdir(), 'sop-check-'));
try {
  const reports = folders.flatMap((folder) => checkFolder(folder));
  const bad = reports.filter(({ problems }) => problems.length > 0);
  const pages = reports.reduce((total, report) => total + report.pages, 0);
  console.log(`${reports.length} documents, ${pages} pages printed; ${bad.length} differ from their page model`);
  process.exitCode = bad.length > 0 || reports.length === 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Checks the documents of a folder and of the folders below it. */
function checkFolder(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  const names = entries
    .filter((entry) => entry.name.endsWith('.docx'))
    .map((entry) => entry.name.slice(0, -'.docx'.length))
    .sort();
  return [...(names.length > 0 ? checkDocuments(folder, names) : []), ...below.flatMap(checkFolder)];
}

function checkDocuments(folder, names) {
  const printed = mkdtempSync(join(work, 'pdf-'));
  print(
    names.map((name) => join(folder, `${name}.docx`)),
    printed,
  );
  return names.map((name) => {
    const model = JSON.parse(readFileSync(join(folder, `${name}.pages.json`), 'utf8'));
    const own = join(folder, `${name}.pdf`);
    const problems = [
      ...schemaProblems(model),
      ...documentProblems(model.pages, join(printed, `${name}.pdf`)),
      ...(existsSync(own) ? documentProblems(model.pages, own).map((problem) => `PDF, ${problem}`) : []),
    ];
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${model.pages.length} pages`);
    for (const problem of problems) console.log(`     ${problem}`);
    return { pages: model.pages.length, problems };
  });
}

function schemaProblems(model) {
  validate(model);
  return (validate.errors ?? []).map(({ instancePath, message }) => `page model: ${instancePath || '/'} ${message}`);
}

/** A profile of its own, so that no LibreOffice of the user's is in the way. */
function print(files, folder) {
  const profile = pathToFileURL(join(work, 'profile')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  // What it says on stderr, such as that it found no Java, matters only when it fails; then it is part of the error.
  execFileSync('soffice', args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 });
}

function documentProblems(pages, pdf) {
  const printed = readPdfPages(pdf);
  if (printed.length !== pages.length) return [`${printed.length} pages printed, ${pages.length} in the page model`];
  return pages.flatMap((page, index) => {
    const paper = printed[index];
    const sizes = [paper.width - page.width, paper.height - page.height];
    return [
      ...(sizes.some((difference) => Math.abs(difference) > 20) ? ['another size of paper'] : []),
      ...wordProblems(page, paper),
      ...strayingSymbols(page),
      ...crampedArrows(page),
      ...(page.symbols.length > 0 ? drawingProblems(page, readPdfPaths(pdf, page.number)) : []),
    ].map((problem) => `page ${page.number}: ${problem}`);
  });
}
