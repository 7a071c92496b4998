import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SegmentFinding } from '#contract/checks-service.ts';
import { plain } from '#glossary/model/coded-text.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { anArticle, aWrite, openEngine, testFolder } from '../../support/open-engine.ts';

/** An article of one line a sentence, with its English. */
async function checkedArticle(rows: readonly (readonly [source: string, target: string])[]) {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, rows.map(([source]) => source).join('\n'));
  const segments = await engine.articles.segments({ articleId, from: 0, to: rows.length });
  for (const [at, segment] of segments.entries()) {
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId: segment.id,
      revision: segment.revision,
      target: plain(rows[at]![1]),
    });
  }
  const find = async () =>
    (await engine.checks.articles({ jobId: 'check', articleIds: [articleId] })).findings;
  const segmentIds = segments.map(({ id }) => id);
  return { engine, articleId, segmentIds, find };
}

const ids = (findings: readonly SegmentFinding[]): string[] => findings.map(({ check }) => check);

describe('the checks of a library', () => {
  it('find a wrong number while it is typed and in the article, and fix it as one step', async () => {
    const { engine, articleId, segmentIds, find } = await checkedArticle([
      ['Зауытқа 25 мың теңге төледі.', 'He paid the plant 52,000 tenge.'],
      ['Ол ауылға қайтты.', 'He went back to the village.'],
    ]);
    const [segmentId] = segmentIds;
    const live = await engine.checks.segment({
      segmentId: segmentId!,
      target: plain('He paid the plant 52,000 tenge.'),
    });
    expect(live.map(({ check }) => check)).toEqual(['number-changed']);
    const found = await find();
    expect(ids(found)).toEqual(['number-changed']);
    const fixes = found.map(({ segmentId, revision, fix }) => ({ segmentId, revision, edits: [fix!] }));
    expect(await engine.checks.fix({ ...aWrite(), fixes })).toEqual({ fixed: 1, left: 0 });
    expect(await find()).toEqual([]);
    const [fixed] = await engine.articles.segments({ articleId, from: 0, to: 1 });
    expect(fixed!.target.text).toBe('He paid the plant 25,000 tenge.');
    await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
    expect(ids(await find())).toEqual(['number-changed']);
  });

  it('leave alone what changed since it was checked', async () => {
    const { engine, find, segmentIds } = await checkedArticle([['Ол ауылға қайтты.', 'He went  back.']]);
    const fixes = (await find()).map(({ segmentId, revision, fix }) => ({
      segmentId,
      revision,
      edits: [fix!],
    }));
    await engine.articles.setNote({ ...aWrite(), segmentId: segmentIds[0]!, note: 'жазба' });
    expect(await engine.checks.fix({ ...aWrite(), fixes })).toEqual({ fixed: 0, left: 1 });
  });

  it('keep a dismissed finding away until a text changes', async () => {
    const { engine, articleId, segmentIds, find } = await checkedArticle([
      ['Зауытқа 25 мың теңге төледі.', 'He paid 52,000 tenge.'],
    ]);
    const segmentId = segmentIds[0]!;
    await engine.checks.dismiss({
      check: 'number-changed',
      segmentId,
      reach: 'text',
      entryId: null,
      reason: 'бағасы түзетілген',
    });
    expect(await engine.checks.articles({ jobId: 'check', articleIds: [articleId] })).toMatchObject({
      findings: [],
      dismissed: 1,
    });
    expect(await engine.checks.segment({ segmentId, target: plain('He paid 52,000 tenge.') })).toEqual([]);
    const [segment] = await engine.articles.segments({ articleId, from: 0, to: 1 });
    const target = plain('He paid just 52,000 tenge.');
    await engine.articles.editTarget({ ...aWrite(), segmentId, revision: segment!.revision, target });
    expect(ids(await find())).toEqual(['number-changed']);
  });

  it('list dismissals and take them back', async () => {
    const { engine, segmentIds, find } = await checkedArticle([['Ол ауылға қайтты.', 'He went  back.']]);
    const segmentId = segmentIds[0]!;
    await engine.checks.dismiss({
      check: 'doubled-space',
      segmentId,
      reach: 'text',
      entryId: null,
      reason: '',
    });
    const [dismissal] = await engine.checks.dismissals({});
    expect(dismissal).toMatchObject({ check: 'doubled-space', excerpt: 'He went  back.' });
    expect(await engine.checks.revoke({ ids: [dismissal!.id] })).toEqual({ revoked: 1 });
    expect(ids(await find())).toEqual(['doubled-space']);
  });

  it('leave out what was dismissed for its article or its entry', async () => {
    const { engine, articleId, segmentIds, find } = await checkedArticle([
      ['Мәслихат жиналды.', 'The council  met.'],
      ['Мәслихат үндемеді.', 'The council  was silent.'],
    ]);
    const { anEntry } = await import('../../support/an-entry.ts');
    await engine.terms.add({ ...aWrite(), content: anEntry('мәслихат', 'maslikhat') });
    const [segmentId] = segmentIds;
    const entryId = (await find())[0]!.params.entry as EntryId;
    const wave = { segmentId: segmentId!, reason: 'келісілген' };
    await engine.checks.dismiss({ ...wave, check: 'term-missing', reach: 'entry', entryId });
    await engine.checks.dismiss({ ...wave, check: 'doubled-space', reach: 'article', entryId: null });
    expect(await find()).toEqual([]);
    expect((await engine.checks.dismissals({})).map(({ reach, excerpt }) => [reach, excerpt])).toEqual([
      ['article', ''],
      ['entry', 'мәслихат'],
    ]);
    const other = await anArticle(engine, 'Мәслихат тарады.');
    const [segment] = await engine.articles.segments({ articleId: other, from: 0, to: 1 });
    expect(
      await engine.checks.segment({ segmentId: segment!.id, target: plain('The council  broke up.') }),
    ).toMatchObject([{ check: 'doubled-space' }]);
    await expect(
      engine.checks.dismiss({ ...wave, check: 'term-missing', reach: 'entry', entryId: null }),
    ).rejects.toMatchObject({ code: 'input-invalid' });
    expect(await engine.checks.list({ articleId })).toContainEqual(
      expect.objectContaining({ id: 'doubled-space', isOn: true, isOfArticle: false }),
    );
  });

  it('are switched off and weighed for the library and for one article', async () => {
    const { engine, articleId, find } = await checkedArticle([['Ол ауылға қайтты.', 'He went  back. ']]);
    await engine.checks.change({ check: 'doubled-space', articleId: null, isOn: false, severity: null });
    await engine.checks.change({ check: 'edge-space', articleId, isOn: null, severity: 'error' });
    expect((await find()).map(({ check, severity }) => [check, severity])).toEqual([['edge-space', 'error']]);
    await engine.checks.change({ check: 'doubled-space', articleId, isOn: true, severity: null });
    expect(ids(await find())).toEqual(['doubled-space', 'edge-space']);
    const setting = async () =>
      (await engine.checks.list({ articleId })).find(({ id }) => id === 'doubled-space')?.isOfArticle;
    expect(await setting()).toBe(true);
    await engine.checks.change({ check: 'doubled-space', articleId, isOn: null, severity: null });
    expect(await setting()).toBe(false);
    await expect(
      engine.checks.change({ check: 'no-such', articleId: null, isOn: false, severity: null }),
    ).rejects.toMatchObject({ code: 'check-missing' });
  });

  it('compare a name over two articles', async () => {
    const { engine, articleId } = await checkedArticle([
      ['Ерлан Досаев келді.', 'Yerlan Dosayev came.'],
      ['Досаев сөйледі.', 'Dosayev spoke.'],
    ]);
    const other = await anArticle(engine, 'Кеше Ерлан Досаев қайтты.');
    const [segment] = await engine.articles.segments({ articleId: other, from: 0, to: 1 });
    const target = plain('Yerlan Dossaev went back yesterday.');
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId: segment!.id,
      revision: segment!.revision,
      target,
    });
    const { findings } = await engine.checks.articles({ jobId: 'check', articleIds: [articleId, other] });
    expect(findings).toMatchObject([
      { check: 'two-renderings', articleId: other, fix: { text: 'Dosayev', start: 7, end: 14 } },
    ]);
    const fixes = findings.map(({ segmentId, revision, fix }) => ({ segmentId, revision, edits: [fix!] }));
    const english = async () =>
      (await engine.articles.segments({ articleId: other, from: 0, to: 1 }))[0]!.target.text;
    await engine.checks.fix({ ...aWrite(), fixes });
    expect(await english()).toBe('Yerlan Dosayev went back yesterday.');
    await engine.history.undo({ ...aWrite(), scope: { kind: 'library' } });
    expect(await english()).toBe('Yerlan Dossaev went back yesterday.');
  });

  it('ask for the rendering of the glossary', async () => {
    const { engine, find } = await checkedArticle([['Мәслихат жиналды.', 'The council met.']]);
    expect(await find()).toEqual([]);
    const { anEntry } = await import('../../support/an-entry.ts');
    await engine.terms.add({ ...aWrite(), content: anEntry('мәслихат', 'maslikhat') });
    expect(ids(await find())).toEqual(['term-missing']);
  });
});

describe('own checks', () => {
  const rule = {
    name: 'облыс',
    source: 'облыс',
    target: 'oblast',
    isTargetWanted: false,
    isCaseSensitive: false,
    severity: 'warning',
    isOn: true,
  } as const;

  it('find what their patterns match', async () => {
    const { engine, find } = await checkedArticle([
      ['Ол облысқа кетті.', 'He left for the oblast.'],
      ['Ол ауылға кетті.', 'He left for the oblast.'],
    ]);
    await engine.checks.setOwnChecks({ checks: [rule] });
    expect(
      (await find()).filter(({ check }) => check === 'own:облыс').map(({ position }) => position),
    ).toEqual([0]);
  });

  it('are ended after a second and name the rule', async () => {
    const { engine, find } = await checkedArticle([['Ол кетті.', `He left ${'a'.repeat(40)}!`]]);
    await engine.checks.setOwnChecks({ checks: [{ ...rule, source: '', target: '(a+)+$' }] });
    const own = (await find()).filter(({ check }) => check.startsWith('own:'));
    expect(own).toMatchObject([{ params: { name: 'облыс', trouble: 'pattern-timeout' } }]);
  });

  it('go from one library to another in a file; of two with one name the newer stands', async () => {
    const path = join(testFolder(), 'checks.json');
    const { engine } = await openEngine();
    await engine.checks.setOwnChecks({ checks: [rule, { ...rule, name: 'аудан' }] });
    expect(await engine.checks.exportOwnChecks({ path })).toEqual({ checks: 2 });
    const { engine: other } = await openEngine();
    await other.checks.setOwnChecks({ checks: [{ ...rule, target: 'province' }] });
    expect(await other.checks.importOwnChecks({ path })).toEqual([rule, { ...rule, name: 'аудан' }]);
    writeFileSync(path, '[{"name": "облыс"}]');
    await expect(other.checks.importOwnChecks({ path })).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('are refused with a pattern that is none', async () => {
    const { engine } = await openEngine();
    await expect(engine.checks.setOwnChecks({ checks: [{ ...rule, target: '(' }] })).rejects.toMatchObject({
      code: 'pattern-invalid',
    });
  });
});

it('writes what was found as a page and as a table', async () => {
  const { engine, articleId } = await checkedArticle([['5 адам келді.', '=7 people came <b>.']]);
  const folder = testFolder();
  for (const format of ['html', 'csv'] as const) {
    const path = join(folder, `report.${format}`);
    const report = { jobId: 'report', articleIds: [articleId], format, language: 'kk', path } as const;
    expect((await engine.checks.report(report)).findings).toBe(1);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('Басқа сан');
    if (format === 'html') expect(text).not.toContain('<b>.');
    else expect(text).toContain("'=7 people");
  }
});
