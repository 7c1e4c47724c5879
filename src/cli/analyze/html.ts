import { barsSvg, escapeHtml } from './bars-svg.js';
import type { Chapter } from './chapter.js';
import { HTML_STYLE } from './html-style.js';
import { overviewSection } from './overview.js';
import type { Part } from './part.js';
import type { Section } from './sections.js';
import type { TimeWriter } from './units.js';

/** The analysis as one page of its own: every chart shows what the table beside it says. */
export function analysisHtml(parts: readonly Part[], writer: TimeWriter): string {
  const say = sayIn(writer);
  const [first] = parts;
  const entries = parts.flatMap(({ overview }) => overview ?? []);
  const title = parts.length === 1 && first ? first.title : say('Analisis waktu SOP', 'Where the time of SOPs goes');
  const overview =
    entries.length > 0 ? sectionHtml(overviewSection(entries, writer), { label: 0, figure: 2 }, say) : '';
  const body = parts.map(({ text }) => text).join('\n');
  return `<!DOCTYPE html>
<html lang="${writer.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${overview}
${body}
</main>
</body>
</html>
`;
}

type Say = (id: string, en: string) => string;

function sayIn({ language }: TimeWriter): Say {
  return (id, en) => (language === 'id' ? id : en);
}

/**
 * An SOP by itself.
 *
 * @param titled it is one of several, and not all that the page is about
 */
export function htmlPart({ title, path, notes, findings }: Chapter, titled: boolean, writer: TimeWriter): string {
  const say = sayIn(writer);
  const list = notes.map((note) => `<li>${escapeHtml(note)}</li>`);
  const noted = list.length > 0 ? `<h3>${say('Catatan', 'Notes')}</h3><ul>${list.join('')}</ul>` : '';
  const head = `${titled ? `<h2>${escapeHtml(title)}</h2>` : ''}<p class="path">${escapeHtml(path)}</p>`;
  if (findings === undefined) return `<section>${head}${noted}</section>`;
  const advice = findings.advice.map((text) => `<li>${escapeHtml(text)}</li>`);
  const advised =
    advice.length > 0 ? `<h3>${say('Penyederhanaan', 'To make it faster')}</h3><ol>${advice.join('')}</ol>` : '';
  const [figures, steps, actors] = findings.tables;
  return `<section>
${head}
${sectionHtml(figures, undefined, say)}
${advised}
${sectionHtml(steps, { label: 0, figure: 3 }, say)}
${sectionHtml(actors, { label: 0, figure: 4 }, say)}
${noted}
</section>`;
}

/** @param chart the columns that name a bar and tell its figure */
function sectionHtml(
  section: Section,
  chart: { readonly label: number; readonly figure: number } | undefined,
  say: Say,
): string {
  const { title, columns, rows } = section;
  const head = columns.some((column) => column.head !== '')
    ? `<thead><tr>${columns.map((column) => `<th${classOf(column.right)}>${escapeHtml(column.head)}</th>`).join('')}</tr></thead>`
    : '';
  const body = rows.map(({ cells, tone }) => {
    const data = cells.map((text, index) => {
      const tag = index === 0 ? 'th scope="row"' : 'td';
      return `<${tag}${classOf(columns[index]?.right)}>${escapeHtml(text)}</${index === 0 ? 'th' : 'td'}>`;
    });
    return `<tr${tone ? ` class="${tone}"` : ''}>${data.join('')}</tr>`;
  });
  const key = rows.some(({ bar }) => (bar?.waiting ?? 0) > 0);
  const bars = rows.flatMap(({ cells, bar }) =>
    bar && chart ? [{ label: cells[chart.label] ?? '', figure: cells[chart.figure] ?? '', ...bar }] : [],
  );
  const drawing =
    bars.length === 0
      ? ''
      : `<figure>${barsSvg(bars, title)}${key ? `<figcaption><span class="waiting"></span> ${say('tunggu', 'waiting')} <span class="work"></span> ${say('kerja', 'work')}</figcaption>` : ''}</figure>`;
  const heading = title === '' ? '' : `<h3>${escapeHtml(title)}</h3>`;
  return `${heading}${drawing}<div class="table"><table>${head}<tbody>${body.join('')}</tbody></table></div>`;
}

function classOf(right: boolean | undefined): string {
  return right ? ' class="right"' : '';
}
