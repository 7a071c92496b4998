import { preferredRendering } from '#glossary/model/entry.ts';
import { inSource, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { exampleEntry } from './example-entry.ts';
import { timesRendered } from './rendering-in-english.ts';
import { isDecided } from './term-missing.ts';

const COURT = exampleEntry('сот', ['court']);

/** A term the source names more than once and the English less often: one of its mentions may be another word. */
export const termFewer: SegmentCheck = {
  id: 'term-fewer',
  theme: 'terms',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    {
      source: 'Сот үкімін басқа сот бұзды.',
      target: 'The court was overruled by another court.',
      entries: [COURT],
    },
    { source: 'Сот оны ақтады.', target: 'The court acquitted him in court.', entries: [COURT] },
  ],
  bad: [
    {
      source: 'Сот үкімін басқа сот бұзды.',
      target: 'The court was overruled by the mayor.',
      entries: [COURT],
    },
  ],
  find(pair) {
    const byEntry = Map.groupBy(pair.terms(), ({ form }) => form.term);
    return [...byEntry].flatMap(([entry, mentions]): readonly Problem[] => {
      const wanted = preferredRendering(entry);
      if (mentions.length < 2 || wanted === null || !isDecided(entry)) return NONE;
      const times = timesRendered(entry, pair.targetWords());
      if (times === 0 || times >= mentions.length) return NONE;
      const source = pair.source.slice(mentions[0]!.start, mentions[0]!.end);
      return [
        problem(mentions.map(inSource), {
          source,
          wanted,
          times,
          mentions: mentions.length,
          entry: entry.id,
        }),
      ];
    });
  },
};
