import { inSource, NONE, problem, type SegmentCheck } from '../check.ts';

const CLOSING = /["”»’'“)\]\s\u200b-\u200f]+$/u;

/** The source ends with a full stop, the English with nothing. Headlines have none in either language. */
export const endMark: SegmentCheck = {
  id: 'end-mark',
  theme: 'form',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол келді.', target: 'He came.' },
    { source: 'Ол келді', target: 'He came' },
    { source: '«Келдім», – деді ол.', target: '“I came,” he said.' },
    { source: 'Тараз қ.', target: 'the city of Taraz', state: 'draft' },
  ],
  bad: [{ source: 'Ол кеше ауылға келді.', target: 'He came to the village yesterday' }],
  find({ source, target }) {
    const kazakh = source.replace(CLOSING, '');
    const english = target.replace(CLOSING, '');
    const isAbbreviation = /(?<!\p{L})\p{L}{1,4}\.$/u.test(kazakh);
    if (!/[.!?…]$/.test(kazakh) || isAbbreviation || !/[\p{L}\p{N},]$/u.test(english)) return NONE;
    const mark = kazakh.at(-1)!;
    const fix = { start: english.length, end: english.length + (english.endsWith(',') ? 1 : 0), text: mark };
    const place = english.endsWith(',') ? { ...fix, start: fix.start - 1, end: fix.start } : fix;
    const span = { start: kazakh.length - 1, end: kazakh.length };
    return [problem([inSource(span)], { wanted: mark }, target.length === english.length ? place : null)];
  },
};
