import type { ChecksService } from '#contract/checks-service.ts';
import { requireArticle } from '#glossary/library/articles/read-articles.ts';
import { checkArticles } from '#glossary/library/checks/check-articles.ts';
import { createCheckResources } from '#glossary/library/checks/check-resources.ts';
import { checkSegment } from '#glossary/library/checks/check-segment.ts';
import { changeCheck, listChecks, ownChecks, setOwnChecks } from '#glossary/library/checks/check-settings.ts';
import { checkText } from '#glossary/library/checks/check-text.ts';
import { dismiss, revokeDismissals } from '#glossary/library/checks/dismissals.ts';
import { fixFindings } from '#glossary/library/checks/fix-findings.ts';
import { writeWhole } from '#glossary/library/files/write-file.ts';
import { jobWith } from '#glossary/library/job.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import { requireSegment } from '#glossary/library/write.ts';
import { csvReport, htmlReport, type ReportTexts } from './check-report.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';
import { mergeOwnChecks, printOwnChecks, readOwnChecks } from './own-check-file.ts';

/** The checks over the library of a session. */
export function checksService(
  { current }: LibrarySession,
  jobs: Jobs,
  tools: TextTools,
  seedDirectory: string,
): ChecksService {
  const resources = createCheckResources(seedDirectory, tools);
  return {
    list: ({ articleId }) => listChecks(current(), articleId),
    change: (input) => changeCheck(current(), input),
    segment: (input) => checkSegment(current(), resources, tools, input),
    text: (input) => checkText(current(), resources, tools, input),
    articles: ({ jobId, articleIds }) =>
      jobs.run(jobId, 'check.progressed', (job) =>
        checkArticles(current(), resources, tools, articleIds, job),
      ),
    dismiss: (input) => dismiss(current(), input),
    dismissals: () => current().store.dismissals.list(),
    revoke: ({ ids }) => revokeDismissals(current(), ids),
    fix: (input) => fixFindings(current(), input),
    ownChecks: () => ownChecks(current()),
    setOwnChecks: ({ checks }) => setOwnChecks(current(), checks),
    async exportOwnChecks({ path }) {
      const checks = ownChecks(current());
      await writeWhole(
        path,
        [printOwnChecks(checks)],
        jobWith(new AbortController().signal, () => undefined),
      );
      return { checks: checks.length };
    },
    async importOwnChecks({ path }) {
      const added = await readOwnChecks(path);
      return setOwnChecks(current(), mergeOwnChecks(ownChecks(current()), added));
    },
    report: ({ jobId, articleIds, format, language, path }) =>
      jobs.run(jobId, 'check.progressed', async (job) => {
        const checked = await checkArticles(current(), resources, tools, articleIds, job);
        const print = format === 'html' ? htmlReport : csvReport;
        await writeWhole(path, [print(checked, language, reportTexts(current()))], job);
        return { findings: checked.findings.length };
      }),
  };
}

function reportTexts(library: ReturnType<LibrarySession['current']>): ReportTexts {
  return {
    title: (id) => requireArticle(library, id).title,
    texts(id) {
      const { source, target } = requireSegment(library, id);
      return { source: source.text, target: target.text };
    },
  };
}
