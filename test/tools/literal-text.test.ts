import { expect, test } from 'vitest';
import { findLiteralText } from './literal-text.ts';

const cases = [
  { name: 'words between tags', source: '<p>Saved</p>', texts: ['Saved'] },
  { name: 'Kazakh words', source: '<p>Сақталды</p>', texts: ['Сақталды'] },
  { name: 'a literal in braces', source: "<p>{'Saved'}</p>", texts: ['Saved'] },
  { name: 'a template without holes', source: '<p>{`Saved`}</p>', texts: ['Saved'] },
  { name: 'a label that is read out', source: '<button aria-label="Close" />', texts: ['Close'] },
  { name: 'a placeholder in braces', source: "<input placeholder={'Search'} />", texts: ['Search'] },
  { name: 'words from i18next', source: "<p title={t('a')}>{t('b')}</p>", texts: [] },
  { name: 'signs and spaces', source: '<p> · {count} </p>', texts: [] },
  { name: 'attributes nobody sees', source: '<p className="row" lang="kk" data-testid="x" />', texts: [] },
  { name: 'the name of the product', source: '<h1>Qostil</h1>', texts: [] },
];

test.each(cases)('$name', ({ source, texts }) => {
  expect(findLiteralText('x.tsx', `const x = ${source};`).map(({ text }) => text)).toEqual(texts);
});
