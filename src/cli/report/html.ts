import type { Language } from '../../messages/language.js';
import { escapeHtml } from '../analyze/bars-svg.js';
import { HTML_STYLE } from '../analyze/html-style.js';
import type { ReportPage, ReportPart } from './report.js';

const ALERT_STYLE =
  '.right{white-space:normal}td.right{min-width:4.6em}.alert{border-left:4px solid var(--bad);padding:6px 12px;margin:10px 0;background:#fdf1f0}';

/** The page as one HTML file of its own: no script, nothing from the network; every chart shows what its table says. */
export function htmlPage(page: ReportPage, language: Language): string {
  const notes = page.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  const noted =
    notes === '' ? '' : `<section><h3>${language === 'id' ? 'Catatan' : 'Notes'}</h3><ul>${notes}</ul></section>`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${HTML_STYLE}${ALERT_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(page.title)}</h1>
<p class="path">${escapeHtml(page.subtitle)}</p>
${page.alerts.map((alert) => `<p class="alert">${escapeHtml(alert)}</p>`).join('\n')}
${page.parts.map(partHtml).join('\n')}
${noted}
</main>
</body>
</html>
`;
}

function partHtml({ title, columns, rows, chart, caption }: ReportPart): string {
  const classOf = (index: number) => (columns[index]?.right ? ' class="right"' : '');
  const head = columns.some((column) => column.head !== '')
    ? `<thead><tr>${columns.map((column, index) => `<th${classOf(index)}>${escapeHtml(column.head)}</th>`).join('')}</tr></thead>`
    : '';
  const body = rows.map(({ cells, tone }) => {
    const data = cells.map((text, index) =>
      index === 0
        ? `<th scope="row"${classOf(index)}>${escapeHtml(text)}</th>`
        : `<td${classOf(index)}>${escapeHtml(text)}</td>`,
    );
    return `<tr${tone ? ` class="${tone}"` : ''}>${data.join('')}</tr>`;
  });
  const described = caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  const figure = chart === undefined ? '' : `<figure>${chart}${described}</figure>`;
  const heading = title === '' ? '' : `<h3>${escapeHtml(title)}</h3>`;
  return `<section>${heading}${figure}<div class="table"><table>${head}<tbody>${body.join('')}</tbody></table></div></section>`;
}
