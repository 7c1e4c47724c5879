import { adviceText } from './advice-text.js';
import type { AnalyzedSop } from './analyzed.js';
import { barsSvg, escapeHtml } from './bars-svg.js';
import { HTML_STYLE } from './html-style.js';
import { notesOf } from './notes.js';
import { actorsSection, figuresSection, overviewSection, type Section, stepsSection } from './sections.js';
import type { TimeWriter } from './units.js';

/** The analysis as one page of its own: every chart shows what the table beside it says. */
export function analysisHtml(sops: readonly AnalyzedSop[], writer: TimeWriter): string {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const title = sops.length === 1 && sops[0] ? sops[0].title : say('Analisis waktu SOP', 'Where the time of SOPs goes');
  const overview = sops.length > 1 ? sectionHtml(overviewSection(sops, writer), { label: 0, figure: 2 }, say) : '';
  const body = sops.map((each) => sopHtml(each, sops.length > 1, writer, say)).join('\n');
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

function sopHtml(each: AnalyzedSop, titled: boolean, writer: TimeWriter, say: Say): string {
  const found = each.changed ?? each.found;
  const notes = notesOf(each, writer.language).map((note) => `<li>${escapeHtml(note)}</li>`);
  const noted = notes.length > 0 ? `<h3>${say('Catatan', 'Notes')}</h3><ul>${notes.join('')}</ul>` : '';
  const head = `${titled ? `<h2>${escapeHtml(each.title)}</h2>` : ''}<p class="path">${escapeHtml(each.path)}</p>`;
  if (found === undefined) return `<section>${head}${noted}</section>`;
  const advice = found.advice.map((item) => `<li>${escapeHtml(adviceText(item, each.calendar, writer))}</li>`);
  const advised =
    advice.length > 0 ? `<h3>${say('Penyederhanaan', 'To make it faster')}</h3><ol>${advice.join('')}</ol>` : '';
  return `<section>
${head}
${sectionHtml(figuresSection(each, writer), undefined, say)}
${advised}
${sectionHtml(stepsSection(found, each.calendar, writer), { label: 0, figure: 3 }, say)}
${sectionHtml(actorsSection(found, each.calendar, writer), { label: 0, figure: 4 }, say)}
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
