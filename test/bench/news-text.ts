/** News-like Kazakh text of so many sentences, about 15 words each, four to a paragraph, no two alike. */
export function newsText(sentences: number): string {
  const paragraphs = Array.from({ length: Math.ceil(sentences / 4) }, (_, paragraph) =>
    Array.from(
      { length: Math.min(4, sentences - paragraph * 4) },
      (_sentence, sentence) =>
        `Облыстық білім басқармасының мәліметінше, ${paragraph}-ауданда биыл ${sentence + 2} жаңа мектеп ашылып, ` +
        'мыңнан астам оқушы қаңтар айында жаңа ғимаратта оқи бастады.',
    ).join(' '),
  );
  return paragraphs.join('\n');
}
