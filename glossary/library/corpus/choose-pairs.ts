import type { ParallelDocument } from '#glossary/formats/format.ts';
import { type AlignedUnit, alignedUnits, sourceText, targetText } from '#glossary/formats/parallel.ts';
import type { ArticleMetadata } from '#glossary/model/article.ts';
import { CORPUS_REASONS, type CorpusFilter, type CorpusReason } from '#glossary/model/corpus.ts';

/** Chooses the pairs of one article after the other and counts what is left out. */
export interface PairChooser {
  readonly leftOut: Record<CorpusReason, number>;
  /** The article with the chosen pairs only, and how many they are; 0 = nothing of it belongs in the corpus. */
  choose(document: ParallelDocument): { readonly document: ParallelDocument; readonly pairs: number };
}

/** A chooser by a filter; `fold` makes texts comparable. */
export function pairChooser(filter: CorpusFilter, fold: (text: string) => string): PairChooser {
  const leftOut = Object.fromEntries(CORPUS_REASONS.map((reason) => [reason, 0])) as Record<
    CorpusReason,
    number
  >;
  const seen = new Set<string>();

  function reasonAgainst(unit: AlignedUnit): CorpusReason | null {
    const { host } = unit;
    const [source, target] = [sourceText(unit), targetText(unit)];
    if (source === '' || target === '') return 'one-sided';
    if (filter.states.length > 0 && !filter.states.includes(host.state)) return 'state';
    if (filter.languages.length > 0 && !filter.languages.includes(host.language)) return 'language';
    const ratio = Math.max(source.length, target.length) / Math.min(source.length, target.length);
    if (filter.lengthRatio > 0 && ratio > filter.lengthRatio) return 'length';
    if (!filter.isWithoutDuplicates) return null;
    const key = `${fold(source)}\n${fold(target)}`;
    if (seen.has(key)) return 'duplicate';
    seen.add(key);
    return null;
  }

  return {
    leftOut,
    choose(document) {
      const isWanted = isChosen(document.metadata, filter);
      const chosen = new Set<number>();
      let pairs = 0;
      for (const unit of alignedUnits(document)) {
        const reason = isWanted ? reasonAgainst(unit) : 'article';
        if (reason) leftOut[reason] += unit.segments.length;
        else {
          pairs += 1;
          for (const { id } of unit.segments) chosen.add(id);
        }
      }
      const segments = [...document.segments].filter(({ id }) => chosen.has(id));
      return { document: { ...document, segments }, pairs };
    },
  };
}

function isChosen({ outlet, licence, publishedOn }: ArticleMetadata, filter: CorpusFilter): boolean {
  const { outlets, licences, from, to } = filter;
  if (outlets.length > 0 && !outlets.includes(outlet)) return false;
  if (licences.length > 0 && !licences.includes(licence)) return false;
  if (from === '' && to === '') return true;
  return publishedOn !== '' && publishedOn >= from && (to === '' || publishedOn <= to);
}
