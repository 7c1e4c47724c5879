import type { Words } from '../../messages/language.js';
import type { TargetFile } from './target.js';
import type { Template } from './templates.js';

/** The templates, one a line: name and what it is for. */
export function describeTemplates(templates: readonly Template[]): Words {
  const width = Math.max(0, ...templates.map(({ name }) => name.length));
  const lines = templates.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}\n`).join('');
  return { id: `Templat yang ada:\n${lines}`, en: `Templates:\n${lines}` };
}

/** How to begin, for those who typed `sop new` alone. */
export function howToGoOn(templates: readonly Template[]): Words {
  const example = `sop new ${templates.at(-1)?.name ?? '<template>'} sop-saya.sop.yaml`;
  return {
    id: `Pilih yang paling mirip dengan SOP Anda, lalu tulis nama templat dan nama berkas barunya, misalnya:\n  ${example}\n`,
    en: `Choose the one nearest to your SOP and name it with the new file, for example:\n  ${example}\n`,
  };
}

/** What was written, and what comes next. */
export function announce(template: Template, target: TargetFile): Words {
  const file = /[^\w./\\:-]/.test(target.path) ? `"${target.path}"` : target.path;
  const next = `  sop validate ${file}\n  sop render ${file}\n`;
  const completed = {
    id: target.completed ? ' (nama berkas dilengkapi: nama SOP harus berakhiran .sop.yaml)' : '',
    en: target.completed ? ' (the name was completed: SOPs end in .sop.yaml)' : '',
  };
  return {
    id: `Ditulis dari templat ${template.name}: ${target.path}${completed.id}\nSunting berkas itu menurut petunjuk di dalamnya (baris yang diawali #), lalu:\n${next}`,
    en: `Written from the template ${template.name}: ${target.path}${completed.en}\nEdit it as the lines that begin with # say, then:\n${next}`,
  };
}

export function missingName(templates: readonly Template[]): Words {
  return {
    id: `Sebutkan templatnya: ${names(templates)}. Contoh: sop new ${templates[0]?.name ?? '<template>'}`,
    en: `Name the template: ${names(templates)}. Example: sop new ${templates[0]?.name ?? '<template>'}`,
  };
}

export function unknownTemplate(name: string, near: string | undefined, templates: readonly Template[]): Words {
  const guess = { id: near ? ` Maksud Anda "${near}"?` : '', en: near ? ` Did you mean "${near}"?` : '' };
  return {
    id: `Templat "${name}" tidak ada.${guess.id} Yang ada: ${names(templates)}.`,
    en: `There is no template "${name}".${guess.en} There are: ${names(templates)}.`,
  };
}

export function alreadyThere(target: TargetFile): Words {
  return {
    id: `"${target.path}" sudah ada dan tidak ditimpa. Pilih nama lain, atau pakai --force bila isinya boleh hilang.`,
    en: `"${target.path}" exists and was left as it is. Choose another name, or use --force to write over it.`,
  };
}

function names(templates: readonly Template[]): string {
  return templates.map(({ name }) => name).join(', ');
}
