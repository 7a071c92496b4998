import type { FormatCode, ParallelDocument } from '../format.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { alignedUnits, sourceText, targetText } from '../parallel.ts';

/** Fits paper and screen, light and dark; no font, script or picture is loaded. */
const STYLE = `
:root{color-scheme:light dark}
body{font:1rem/1.5 'Noto Serif',Georgia,serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
h1{font-size:1.5rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;font-size:.875rem}
dd{margin:0}
table{border-collapse:collapse;inline-size:100%;table-layout:fixed}
th,td{border-block-end:1px solid;padding:.4rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th:first-child,td:first-child{inline-size:3.5rem}
tr.headline td,tr.heading td{font-weight:bold}
tr.end td{padding-block-end:1.2rem}
@media screen and (max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}td:first-child{inline-size:auto}}
@media print{body{margin:0;max-width:none;font-size:10pt}tr{break-inside:avoid}thead{display:table-header-group}}
`;

const LABELS = {
  outlet: 'Outlet',
  author: 'Author',
  publishedOn: 'Date',
  url: 'Address',
  licence: 'Licence',
} as const;

function* lines(document: ParallelDocument): Iterable<string> {
  const { metadata, targetLanguage } = document;
  const title = escapeHtml(metadata.title);
  yield `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n`;
  yield `<meta name="viewport" content="width=device-width">\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  yield `<h1 lang="kk">${title}</h1>\n<dl>\n`;
  for (const [field, label] of Object.entries(LABELS)) {
    const value = metadata[field as keyof typeof LABELS];
    if (value !== '') yield `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>\n`;
  }
  yield '</dl>\n<table>\n<caption>Kazakh and English, sentence by sentence</caption>\n';
  yield '<thead><tr><th scope="col">No.</th><th scope="col">Kazakh</th><th scope="col">English</th></tr></thead>\n<tbody>\n';
  for (const unit of alignedUnits(document)) {
    const { host, segments } = unit;
    const ends = segments.some(({ endsParagraph }) => endsParagraph) ? ' end' : '';
    yield `<tr class="${host.role}${ends}"><td>${host.number}</td><td lang="kk">${escapeHtml(sourceText(unit))}</td>`;
    yield `<td lang="${targetLanguage}">${escapeHtml(targetText(unit))}</td></tr>\n`;
  }
  yield '</tbody>\n</table>\n</body>\n</html>\n';
}

/** Both languages side by side on one page that needs nothing beside itself: for the screen, for paper and for screen readers. */
export const bilingualHtml: FormatCode = {
  write: (document) => [{ suffix: '.bilingual.html', chunks: lines(document) }],
  loses: ['drafts', 'codes', 'notes'],
};
