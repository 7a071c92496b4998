import { lossesOf } from '#glossary/formats/losses.ts';
import { formatById } from '#glossary/formats/registry.ts';
import { type ExportLoss, LOSSES } from '#glossary/model/exchange.ts';
import type { ChosenArticle } from './choose-articles.ts';

/** In how many sentences of a corpus each of some formats loses something; what is lost nowhere is left out. */
export function corpusLosses(
  formats: readonly string[],
  articles: readonly ChosenArticle[],
): readonly ExportLoss[] {
  return formats.flatMap((format) => {
    const found = articles.flatMap(({ document }) => lossesOf(formatById(format) ?? {}, document));
    return LOSSES.flatMap((loss) => {
      const count = found.reduce((sum, own) => sum + (own.loss === loss ? own.count : 0), 0);
      return count === 0 ? [] : [{ format, loss, count }];
    });
  });
}
