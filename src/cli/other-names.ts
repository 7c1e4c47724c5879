import type { Command } from 'commander';

/** What a command is called by whoever knows another program, or looks for it in Indonesian. */
export const OTHER_COMMANDS: Readonly<Record<string, string>> = {
  cek: 'validate',
  check: 'validate',
  lint: 'validate',
  periksa: 'validate',
  validasi: 'validate',
  jelaskan: 'explain',
  rule: 'explain',
  build: 'render',
  cetak: 'render',
  export: 'render',
  pdf: 'render',
  print: 'render',
  daftar: 'list',
  ls: 'list',
  analisis: 'analyze',
  analyse: 'analyze',
  banding: 'diff',
  bandingkan: 'diff',
  compare: 'diff',
  simulasi: 'simulate',
  beban: 'workload',
  baru: 'new',
  buat: 'new',
  create: 'new',
  init: 'new',
};

/** The same for options: what may have been meant, of which a command has one or none. */
export const OTHER_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  '--a4': ['--paper A4'],
  '--csv': ['--format csv'],
  '--docx': ['--to docx', '--format docx'],
  '--draf': ['--force'],
  '--draft': ['--force'],
  '--excel': ['--format xlsx'],
  '--f4': ['--paper F4'],
  '--format': ['--to'],
  '--html': ['--to html', '--format html'],
  '--json': ['--format json'],
  '--kertas': ['--paper'],
  '--markdown': ['--format markdown'],
  '--out': ['--output'],
  '--output': ['--out'],
  '--pdf': ['--to pdf'],
  '--sarif': ['--format sarif'],
  '--strict': ['--fail-on warning'],
  '--to': ['--format'],
  '--word': ['--to docx', '--format docx'],
  '--xlsx': ['--format xlsx'],
  '-f': ['--format', '--to'],
  '-o': ['--out'],
};

/** What to write for a word that is no command; nothing where nobody can tell. A file alone is most likely to be checked. */
export function otherCommand(word: string): string | undefined {
  const name = word.toLowerCase();
  if (/\.ya?ml$/.test(name)) return `validate ${word}`;
  return Object.hasOwn(OTHER_COMMANDS, name) ? OTHER_COMMANDS[name] : undefined;
}

/** What to write for an option that is not known where it stands; nothing where nobody can tell. */
export function otherOption(word: string, command: Command): string | undefined {
  const name = word.toLowerCase();
  const isKnown = (written: string) => command.options.some(({ long, short }) => long === written || short === written);
  // It stands before the command that it is for.
  if (isKnown(name)) return `${command.name()} ${name}`;
  const candidates = Object.hasOwn(OTHER_OPTIONS, name) ? OTHER_OPTIONS[name] : undefined;
  return candidates?.find((written) => isKnown(written.split(' ')[0] ?? ''));
}
