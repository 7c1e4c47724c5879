// The programs that `sop validate` is measured beside, installed into a folder outside the repository.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['@stoplight/spectral-cli@6.16.3', 'ajv-cli@5.0.0'];
const SCHEMA = fileURLToPath(new URL('../schemas/sop.schema.json', import.meta.url));

const RULESET = `rules:
  judul-terisi:
    given: $
    severity: error
    message: Judul belum diisi
    then: { field: judul, function: truthy }
  kegiatan-terisi:
    given: $.langkah[*]
    severity: error
    message: Kegiatan belum diisi
    then: { field: kegiatan, function: truthy }
`;

/**
 * Installs Spectral and ajv-cli and gives the commands that run them over the SOPs of a folder: Spectral with two rules,
 * ajv-cli with the schema alone.
 */
export function installPeers(folder, set) {
  mkdirSync(folder, { recursive: true });
  process.stderr.write(`npm install ${PACKAGES.join(' ')}\n`);
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['install', ...quiet, '--prefix', folder, ...PACKAGES], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(folder, 'ruleset.yaml'), RULESET);
  const bin = (name) => join(folder, 'node_modules/.bin', name);
  const files = join(set, '**/*.sop.yaml');
  return {
    spectral: { words: [bin('spectral'), 'lint', files, '--ruleset', join(folder, 'ruleset.yaml')] },
    ajv: { words: [bin('ajv'), 'validate', '--spec=draft7', '--strict=false', '-s', SCHEMA, '-d', files] },
  };
}
