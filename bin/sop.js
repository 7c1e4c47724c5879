#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { loadPart, prepareForThreads, partFile, usualName } = require('./parts.js');

if (existsSync(partFile('sop'))) {
  loadPart('sop', usualName(process.argv[2])).run(pathToFileURL(join(__dirname, 'worker.js')), prepareForThreads);
} else {
  process.stderr.write(
    'sop: Program belum lengkap terpasang (dist/bin tidak ada). ' +
      'Jalankan "npm ci", atau "npm run build" di folder sop-toolkit, lalu coba lagi.\n',
  );
  process.exitCode = 3;
}
