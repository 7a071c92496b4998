import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '#contract/files-service.ts';
import type { PassageLanguage } from '#glossary/model/article.ts';
import { leftOutOf, withForeignLeftOut } from '../../../renderer/files/left-out.ts';

const preview = (...languages: PassageLanguage[]): Pick<ImportPreview, 'paragraphs'> => ({
  paragraphs: languages.map((language) => ({ role: 'body', language, sentences: ['Вход свободный.'] })),
});
const leftOut = (...[of, choices]: Parameters<typeof withForeignLeftOut>): readonly number[] =>
  withForeignLeftOut(of, choices).flatMap(({ index, isLeftOut }) => (isLeftOut ? [index] : []));

describe('what an import leaves out', () => {
  it('is what is not Kazakh, unless the writer takes it in', () => {
    expect(leftOut(preview('kk', 'ru', 'kk'), [])).toEqual([1]);
    expect(leftOut(preview('kk', 'ru', 'kk'), [{ index: 1, isLeftOut: false }])).toEqual([]);
    expect(leftOut(preview('kk', 'ru', 'kk'), [{ index: 2, isLeftOut: true }])).toEqual([1, 2]);
  });

  it('follows the language the writer names', () => {
    expect(leftOut(preview('kk', 'ru'), [{ index: 1, language: 'kk' }])).toEqual([]);
    expect(leftOut(preview('kk', 'kk'), [{ index: 1, language: 'ru' }])).toEqual([1]);
  });

  it('is nothing of an article that has no Kazakh at all', () => {
    expect(leftOut(preview('ru', 'ru'), [])).toEqual([]);
  });

  it('counts its sentences and words', () => {
    const of = preview('kk', 'ru');
    expect(leftOutOf(of, withForeignLeftOut(of, []))).toEqual({ segments: 1, words: 2 });
  });
});
