import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** Characters nobody sees: zero-width spaces and joiners, soft hyphens, direction marks, the replacement sign. */
export const invisibleCharacter: SegmentCheck = {
  id: 'invisible-character',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол келді.', target: 'He came.' },
    { source: 'Жарайсың 👨‍👩‍👧', target: 'Well done 👨‍👩‍👧' },
  ],
  bad: [
    { source: 'Ол келді.', target: 'He\u200b came.' },
    { source: 'Ол келді.', target: 'He ca\u00adme.' },
  ],
  find: ({ target }) =>
    [
      ...target.matchAll(
        /(?<!\p{Extended_Pictographic}\ufe0f?)[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|\ufffd/gu,
      ),
    ].map(({ 0: found, index }) => {
      const span = { start: index, end: index + found.length };
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return problem([inTarget(span)], { code }, found === '\ufffd' ? null : { ...span, text: '' });
    }),
};
