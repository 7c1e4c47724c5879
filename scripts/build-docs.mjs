// Writes docs/rules: a page a rule and an index, from what the built program knows of them. What no rule has any more goes.
//   npm run docs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from '../dist/explain/pages.js';

const folder = new URL('../docs/rules/', import.meta.url);
const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
console.log(`docs/rules: ${pages.size} pages`);
