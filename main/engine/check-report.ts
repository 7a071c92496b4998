import type { CheckedArticles, SegmentFinding } from '#glossary/model/checking.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { checkName, checkWord, findingSentence, type ReportLanguage } from '../locales/check-sentence.ts';

/** What a report shows beside the findings. */
export interface ReportTexts {
  readonly title: (id: ArticleId) => string;
  readonly texts: (id: SegmentId) => { readonly source: string; readonly target: string };
}

/** Findings as a table: one row a finding, RFC 4180, guarded against formulas. */
export function csvReport(
  checked: CheckedArticles,
  language: ReportLanguage,
  { title, texts }: ReportTexts,
): string {
  const word = words(language);
  const head = ['article', 'sentence', 'severity', 'check', 'finding', 'source', 'target'].map((column) =>
    word(`column.${column}`),
  );
  const rows = checked.findings.map((finding) => {
    const { source, target } = texts(finding.segmentId);
    return [
      title(finding.articleId),
      String(finding.position + 1),
      word(`severity.${finding.severity}`),
      checkName(finding.check, language),
      findingSentence(finding, language),
      source,
      target,
    ];
  });
  return `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is a text; quotation marks are doubled. */
function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Findings as a page without scripts: counts, counts per 1,000 words, then the findings by article. */
export function htmlReport(
  checked: CheckedArticles,
  language: ReportLanguage,
  { title, texts }: ReportTexts,
): string {
  const word = words(language);
  const counts = Map.groupBy(checked.findings, ({ check }) => check);
  const summary = [...counts]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(
      ([check, { length }]) =>
        `<tr><td>${escaped(checkName(check, language))}</td><td>${length}</td><td>${perThousand(length, checked.words)}</td></tr>`,
    );
  const articles = [...Map.groupBy(checked.findings, ({ articleId }) => articleId)].map(
    ([id, findings]) => `<h2>${escaped(title(id))}</h2><ol>${findings.map(item).join('')}</ol>`,
  );
  function item(finding: SegmentFinding): string {
    const { source, target } = texts(finding.segmentId);
    return `<li value="${finding.position + 1}" class="${finding.severity}"><b>${escaped(word(`severity.${finding.severity}`))}: ${escaped(findingSentence(finding, language))}</b><p lang="kk">${marked(source, finding, 'source')}</p><p lang="en">${marked(target, finding, 'target')}</p></li>`;
  }
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(word('report.title'))}</title>
<style>body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}td,th{padding:.2em 1em .2em 0;text-align:start}li{margin:1em 0}li p{margin:.2em 0}.error b{color:#a40000}.warning b{color:#7a4b00}mark{background:#ffe58a}</style></head>
<body><h1>${escaped(word('report.title'))}</h1>
<p>${escaped(word('report.counts'))}: ${checked.findings.length} (${perThousand(checked.findings.length, checked.words)} ${escaped(word('report.perThousand'))})</p>
<table><tr><th>${escaped(word('column.check'))}</th><th>${escaped(word('report.counts'))}</th><th>${escaped(word('report.perThousand'))}</th></tr>${summary.join('')}</table>
${articles.join('\n')}
</body></html>
`;
}

/** The words of a report. */
function words(language: ReportLanguage): (key: string) => string {
  return (key) => checkWord(key, language) ?? key;
}

function perThousand(count: number, words: number): string {
  return words === 0 ? '0' : ((count * 1000) / words).toFixed(1);
}

/** A text with the spans of a finding marked. */
function marked(text: string, { spans }: SegmentFinding, side: 'source' | 'target'): string {
  let html = '';
  let from = 0;
  for (const { start, end } of spans
    .filter((span) => span.side === side)
    .toSorted((a, b) => a.start - b.start)) {
    if (start < from || end > text.length) continue;
    html += `${escaped(text.slice(from, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    from = end;
  }
  return html + escaped(text.slice(from));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
