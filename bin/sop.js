#!/usr/bin/env node
try {
  const { run } = await import('../dist/bin/run.js');
  await run();
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    `sop: Program belum lengkap terpasang (${error.message.split("'")[1]} tidak ada). ` +
      'Jalankan "npm ci", atau "npm run build" di folder sop-toolkit, lalu coba lagi.\n',
  );
  process.exitCode = 3;
}
