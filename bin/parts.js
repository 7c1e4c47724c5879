// Loads the scripts that scripts/build-bundle.mjs puts into dist/bin. What V8 compiles of a script is kept beside it, for
// each command its own: for one SOP, compiling takes longer than the work.
const { readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const vm = require('node:vm');

/** Libraries that are scripts of their own, loaded when a command first needs them. */
const LIBRARIES = ['docx', 'pdfkit', 'svg-to-pdfkit', 'write-excel-file/universal', 'yaml'];
/**
 * Asked for by what every command loads, and seldom used: the common forms of YAML are read without a library, and for
 * one SOP little is read or written in promises.
 */
const SELDOM_USED = ['yaml', 'node:fs/promises'];

/** From this exit code on a run tells little of what its command needs. */
const WRONG_USAGE = 2;

/** Lets a thread say when little is alive, which is when clearing up costs least. */
const TIDY = ['--expose-gc'];
/**
 * A function must have run fifty times as much as usual before it is optimized: threads with some dozens or hundreds of SOPs
 * come to their end before so much optimizing pays. And each thread clears up after itself by itself: its helpers would wait
 * for the processors that the others work on.
 */
const NODE_20 = ['--interrupt-budget=3200000', '--no-parallel-scavenge'];
/** The same for Node.js 22 and 24. */
const NODE_22 = ['--invocation-count-for-turbofan=200000', '--no-parallel-scavenge'];
/** By the first figure of V8's version: what is good for other versions, and whether they have these flags, is not known. */
const LATER = { 11: NODE_20, 12: NODE_22, 13: NODE_22 }[process.versions.v8.split('.')[0]] ?? [];

let hasThreads = false;

/** Asked for before threads are started. What is compiled from here on is good for threads only. */
function prepareForThreads() {
  if (hasThreads) return;
  hasThreads = true;
  for (const flag of [...TIDY, ...LATER]) require('node:v8').setFlagsFromString(flag);
}

/** The name of a command to keep code by: a word that is none is not worth a file of its own. */
function usualName(word = '') {
  return /^[a-z]+$/.test(word) ? word : 'other';
}

function partFile(name) {
  return join(__dirname, '../dist/bin', `${name.replaceAll('/', '-')}.cjs`);
}

/**
 * Loads the program or a library.
 *
 * @param command the command that runs, or the threads of a command
 * @returns what the script exports
 */
function loadPart(name, command) {
  const file = partFile(name);
  const kept = keptFile(file, command);
  const cachedData = readIfThere(kept);
  const script = new vm.Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  // Code that V8 refuses is left as it is: it may run under other flags this time only.
  if (cachedData === undefined) process.once('exit', (code) => code < WRONG_USAGE && !hasThreads && keep(script, kept));
  const part = { exports: {} };
  const libraries = new Map();
  const load = (id) => {
    if (!LIBRARIES.includes(id)) return require(id);
    if (!libraries.has(id)) libraries.set(id, loadPart(id, command));
    return libraries.get(id);
  };
  const requirePart = (id) =>
    SELDOM_USED.includes(id) ? new Proxy({}, { get: (_, name) => load(id)[name] }) : load(id);
  const importModule = (specifier) => import(specifier);
  const url = pathToFileURL(file).href;
  script.runInThisContext()(part.exports, requirePart, part, file, url, importModule);
  return part.exports;
}

/** Compiled code is good for one text of the script and one Node.js only. */
function keptFile(file, command) {
  const { size, mtimeMs } = statSync(file);
  return `${file}.${command}.${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}`;
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all. Where nothing can be written the next run is just as slow, which is no reason to say anything. */
function keep(script, file) {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

module.exports = { LIBRARIES, loadPart, prepareForThreads, partFile, usualName };
