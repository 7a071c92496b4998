import type { ImportPreview, ParagraphChoice } from '#contract/files-service.ts';
import { countWords } from '#glossary/model/count-words.ts';

type Paragraphs = Pick<ImportPreview, 'paragraphs'>;

/**
 * The writer's choices and what follows where nothing was chosen: a passage in another language stays out of an
 * article in Kazakh. An article without any Kazakh is taken as it is.
 */
export function withForeignLeftOut(
  { paragraphs }: Paragraphs,
  choices: readonly ParagraphChoice[],
): readonly ParagraphChoice[] {
  const byIndex = new Map(choices.map((choice) => [choice.index, choice]));
  const languageAt = (index: number) => byIndex.get(index)?.language ?? paragraphs[index]?.language;
  const hasKazakh = paragraphs.some((_, index) => languageAt(index) === 'kk');
  return paragraphs.flatMap((_, index) => {
    const choice = byIndex.get(index);
    const isLeftOut = choice?.isLeftOut ?? (hasKazakh && languageAt(index) !== 'kk');
    return choice || isLeftOut ? [{ index, ...choice, isLeftOut }] : [];
  });
}

/** How many sentences and words of a preview the choices leave out. */
export function leftOutOf(
  { paragraphs }: Paragraphs,
  choices: readonly ParagraphChoice[],
): { readonly segments: number; readonly words: number } {
  const sentences = choices.flatMap(({ index, isLeftOut }) =>
    isLeftOut ? (paragraphs[index]?.sentences ?? []) : [],
  );
  return {
    segments: sentences.length,
    words: sentences.reduce((sum, sentence) => sum + countWords(sentence), 0),
  };
}
