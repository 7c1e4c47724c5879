#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { loadPart, partFile } = require('./parts.js');

if (existsSync(partFile('sop'))) {
  // A word that is no command is not worth a file of its own.
  const [command = ''] = process.argv.slice(2);
  loadPart('sop', /^[a-z]+$/.test(command) ? command : 'other').run();
} else {
  process.stderr.write(
    'sop: Program belum lengkap terpasang (dist/bin tidak ada). ' +
      'Jalankan "npm ci", atau "npm run build" di folder sop-toolkit, lalu coba lagi.\n',
  );
  process.exitCode = 3;
}
