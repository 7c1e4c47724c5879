import type { Language } from '../messages/language.js';

/** The words around what is told of a rule. */
export interface ExplainWords {
  readonly basis: string;
  readonly wrong: string;
  readonly right: string;
  /** Before the settings that an example stands under. */
  readonly under: string;
  readonly settings: string;
  readonly severities: string;
  readonly option: (name: string) => string;
  readonly byDefault: (value: string | undefined) => string;
  readonly setting: (key: string) => string;
  readonly silence: string;
  readonly reason: string;
  readonly stubborn: string;
  /** Of the rules on the comments themselves. */
  readonly outspoken: string;
  readonly fix: string;
  readonly noFix: string;
  readonly fixing: string;
  readonly index: string;
  readonly intro: string;
  readonly column: { readonly code: string; readonly rule: string; readonly severity: string; readonly what: string };
  readonly hint: string;
}

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  id: {
    basis: 'Dasar',
    wrong: 'Salah',
    right: 'Benar',
    under: 'Dengan sop.config.yaml:',
    settings: 'Pengaturan',
    severities: 'error, warning, info, atau off',
    option: (name) => `Opsi \`${name}\``,
    byDefault: (value) => (value === undefined ? '' : ` (bawaan: ${value})`),
    setting: (key) => `Kunci \`${key}\` di sop.config.yaml`,
    silence: 'Satu temuan saja: tulis komentar tepat di atas barisnya, beserta alasannya.',
    reason: 'alasannya',
    stubborn: 'Aturan ini tidak dapat dimatikan atau diabaikan: selama ada temuannya, berkas tidak terbaca seutuhnya.',
    outspoken: 'Temuan aturan ini tidak diabaikan dengan komentar; betulkan atau hapus komentarnya.',
    fix: 'Ada; `sop validate --fix` membetulkannya, `--fix-dry-run` hanya menunjukkannya.',
    noFix: 'Tidak ada; perlu keputusan Anda.',
    fixing: 'Perbaikan otomatis',
    index: 'Aturan pemeriksaan SOP',
    intro:
      'Semua aturan `sop validate`, menurut kelompoknya. Penjelasan yang sama ditampilkan di terminal oleh `sop explain NAMA` atau `sop explain KODE`.',
    column: { code: 'Kode', rule: 'Aturan', severity: 'Tingkat', what: 'Yang diperiksa' },
    hint: 'Penjelasan dan contoh satu aturan: sop explain NAMA, misalnya sop explain step-active-verb',
  },
  en: {
    basis: 'Basis',
    wrong: 'Wrong',
    right: 'Right',
    under: 'With sop.config.yaml:',
    settings: 'Settings',
    severities: 'error, warning, info or off',
    option: (name) => `Option \`${name}\``,
    byDefault: (value) => (value === undefined ? '' : ` (default: ${value})`),
    setting: (key) => `The key \`${key}\` of sop.config.yaml`,
    silence: 'A single finding: write a comment right above its line, with the reason.',
    reason: 'the reason',
    stubborn:
      'This rule can be neither switched off nor silenced: while it finds something the file is not wholly read.',
    outspoken: 'No comment silences the findings of this rule; mend or remove the comment that they speak of.',
    fix: 'There is one: `sop validate --fix` mends it, `--fix-dry-run` only shows it.',
    noFix: 'There is none; it takes your decision.',
    fixing: 'Automatic fix',
    index: 'The rules for SOPs',
    intro:
      'All rules of `sop validate` by their groups. `sop explain NAME` and `sop explain CODE` show the same in the terminal.',
    column: { code: 'Code', rule: 'Rule', severity: 'Severity', what: 'What it looks at' },
    hint: 'One rule with examples: sop explain NAME, for example sop explain step-active-verb',
  },
};
