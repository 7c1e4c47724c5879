import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { OTHER_SOP, SOP } from './sop.js';

/** Packages of the same shape as mermaid-cli and puppeteer, which note what is asked of them instead of drawing. */
const CLI = {
  'package.json': JSON.stringify({ name: '@mermaid-js/mermaid-cli', exports: { '.': { default: './index.js' } } }),
  'index.js': `exports.renderMermaid = async (browser, text, format, options) => {
    if (text.includes('takdigambar')) throw new Error('Parse error on line 2:\\n...');
    const { htmlLabels } = options.mermaidConfig;
    return { data: new TextEncoder().encode('browser ' + browser.number + ' ' + format + ' ' + htmlLabels + ' ' + options.viewport.deviceScaleFactor + ' 1&amp;#46; ' + text) };
  };`,
};
const PUPPETEER = {
  'package.json': JSON.stringify({ name: 'puppeteer', main: 'index.js' }),
  'index.js': `const { appendFileSync } = require('node:fs');
  let number = 0;
  exports.launch = async (options) => {
    number += 1;
    appendFileSync(__dirname + '/log.txt', 'launch ' + JSON.stringify(options.executablePath) + ' ' + options.args + '\\n');
    if (/rusak/.test(options.executablePath)) throw new Error('Failed to launch the browser process');
    return { number, close: async () => appendFileSync(__dirname + '/log.txt', 'close\\n') };
  };`,
};

describe('sop render --to mermaid-svg,mermaid-png', () => {
  test('draws all diagrams of a call in one browser, which is closed again', async () => {
    const cwd = projectWith({ 'a.sop.yaml': SOP, 'b.sop.yaml': OTHER_SOP, chrome: '' });
    const { stdout, stderr, exitCode } = await run(
      'render a.sop.yaml b.sop.yaml --to mermaid-svg,mermaid-png --dpi 192 --chromium chrome',
      { cwd, env: { CI: 'true' } },
    );
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual(
      ['a.mmd.svg', 'a.mmd.png', 'b.mmd.svg', 'b.mmd.png'].map((name) => `Ditulis: ${name}`),
    );
    expect(exitCode).toBe(0);
    expect(log(cwd)).toBe(`launch ${JSON.stringify(join(cwd, 'chrome'))} --no-sandbox\nclose\n`);
    expect(readFileSync(join(cwd, 'b.mmd.svg'), 'utf8')).toMatch(/^browser 1 svg false 2 1\. flowchart TD/);
    expect(readFileSync(join(cwd, 'b.mmd.png'), 'utf8')).toMatch(/^browser 1 png undefined 2 1&amp;#46; flowchart TD/);
  });

  test('finds the browser that the environment names', async () => {
    const cwd = projectWith({ 'a.sop.yaml': SOP, chrome: '' });
    const env = { PUPPETEER_EXECUTABLE_PATH: join(cwd, 'chrome') };
    expect((await run('render a.sop.yaml --to mermaid-svg', { cwd, env })).exitCode).toBe(0);
    expect(log(cwd)).toContain(join(cwd, 'chrome'));
  });

  test('tells of a diagram that cannot be drawn and draws the others', async () => {
    const undrawn = OTHER_SOP.replace('Mengajukan permohonan', 'Mengajukan takdigambar');
    const cwd = projectWith({ 'a.sop.yaml': undrawn, 'b.sop.yaml': SOP, chrome: '' });
    const { stdout, stderr, exitCode } = await run('render . --to mermaid-png --chromium chrome', { cwd });
    expect([stdout, exitCode]).toEqual(['Ditulis: b.mmd.png\n', 3]);
    expect(stderr).toContain('a.mmd.png: Parse error on line 2\n');
    expect(log(cwd)).toContain('close');
  });

  test('says how to install what is missing, before anything is written', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stdout, stderr, exitCode } = await run('render a.sop.yaml --to mermaid,mermaid-svg', { cwd });
    expect([stdout, exitCode]).toEqual(['', 3]);
    expect(stderr).toContain('npm install --global @mermaid-js/mermaid-cli puppeteer');
  });

  test('says so where the browser that is named does not exist or does not start', async () => {
    const cwd = projectWith({ 'a.sop.yaml': SOP, rusak: '' });
    const absent = await run('render a.sop.yaml --to mermaid-svg --chromium tidak-ada', { cwd });
    expect(absent.exitCode).toBe(2);
    expect(absent.stderr).toContain(`"${join(cwd, 'tidak-ada')}" (--chromium) tidak ada`);
    const broken = await run('render a.sop.yaml --to mermaid-svg --chromium rusak', { cwd });
    expect(broken.exitCode).toBe(3);
    expect(broken.stderr).toContain('tidak dapat dijalankan: Failed to launch the browser process.');
  });
});

function projectWith(files: Readonly<Record<string, string>>): string {
  const inside = (name: string, content: Readonly<Record<string, string>>) =>
    Object.entries(content).map(([file, text]) => [`node_modules/${name}/${file}`, text]);
  return folderWith({
    ...files,
    ...Object.fromEntries([...inside('@mermaid-js/mermaid-cli', CLI), ...inside('puppeteer', PUPPETEER)]),
  });
}

function log(folder: string): string {
  return readFileSync(join(folder, 'node_modules/puppeteer/log.txt'), 'utf8');
}
