import { inTarget, NONE, problem, type SegmentCheck } from '../check.ts';
import { nameSpelling } from './name-spelling.ts';
import { pluralNames } from './plural-names.ts';
import { slips } from './slips.ts';

/** A name or another word with a capital written with a slip, by the dictionary: cut off, a letter doubled, a plural. */
export const nameSlip: SegmentCheck = {
  id: 'name-slip',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол Вашингтонға барды.', target: 'He went to Washington yesterday.' },
    { source: 'Кеше Хьюз келді.', target: 'Yesterday Hughes came.' },
    { source: 'Кеше Клинтондар келді.', target: 'Yesterday the Clintons came.' },
  ],
  bad: [
    { source: 'Ол Вашингтонға барды.', target: 'He went to Washing yesterday.' },
    { source: 'Кеше Клинтон келді.', target: 'Yesterday Clintons came.' },
    { source: 'Кеше Томас келді.', target: 'Yesterday Thommas came.' },
    { source: 'Кеше Тоқаев келді.', target: 'Yesterday TOkayev came.' },
    { source: 'Ол Түркияға барды.', target: 'He went to Turney.' },
  ],
  find(pair) {
    const found = [
      ...slips(pair).map((slip) => ({ ...slip, isCertain: false })),
      ...pluralNames(pair).map((name) => ({ ...name, isCertain: true })),
    ];
    if (found.length === 0) return NONE;
    const said = new Set(nameSpelling.find(pair).map(({ params }) => params.target));
    return found
      .filter(({ text }) => !said.has(text))
      .map(({ start, text, wanted, isCertain }) => {
        const span = { start, end: start + text.length };
        return problem(
          [inTarget(span)],
          { target: text, wanted },
          isCertain ? { ...span, text: wanted } : null,
        );
      });
  },
};
