// The programs that `sop validate` is measured beside, installed into a folder outside the repository.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

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
 * Installs Spectral and ajv-cli and gives the commands that run them over the SOPs: Spectral with two rules on the YAML
 * files, ajv-cli with the schema on the same as JSON, because its YAML reader takes days for dates.
 */
export function installPeers(folder, sops) {
  mkdirSync(folder, { recursive: true });
  process.stderr.write(`npm install ${PACKAGES.join(' ')}\n`);
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['install', ...quiet, '--prefix', folder, ...PACKAGES], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const data = join(folder, 'data');
  mkdirSync(data);
  for (const path of sops) {
    const name = basename(path).replace(/\.sop\.yaml$/, '.json');
    writeFileSync(join(data, name), JSON.stringify(parse(readFileSync(path, 'utf8'))));
  }
  writeFileSync(join(folder, 'ruleset.yaml'), RULESET);
  const bin = (name) => join(folder, 'node_modules/.bin', name);
  const globs = { yaml: join(folder, '../sops/**/*.sop.yaml'), json: join(data, '*.json') };
  return {
    spectral: { words: [bin('spectral'), 'lint', globs.yaml, '--ruleset', join(folder, 'ruleset.yaml')] },
    ajv: { words: [bin('ajv'), 'validate', '--spec=draft7', '--strict=false', '-s', SCHEMA, '-d', globs.json] },
  };
}
