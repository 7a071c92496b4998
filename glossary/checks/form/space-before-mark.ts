import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** A space before a comma or a full stop, or none after it. */
export const spaceBeforeMark: SegmentCheck = {
  id: 'space-before-mark',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Иә, келді.', target: 'Yes, he came: at 10.30, by 2.5 km.' },
    { source: 'Ол .kz доменін алды.', target: 'He got a .kz domain.' },
    { source: 'Иә … келді.', target: 'Yes ... he came.' },
  ],
  bad: [
    { source: 'Иә, келді.', target: 'Yes , he came.' },
    { source: 'Иә, келді.', target: 'Yes,he came.' },
    { source: 'Бұл – бай қала.', target: 'This is Almaty,a rich city.' },
    { source: 'Келді ме?', target: 'Did he come ?' },
  ],
  find({ target }) {
    const spaced = [
      ...target.matchAll(/(?<=[\p{L}\p{N}”"’)])[ \u00a0]+([,;:?!]|\.(?![\p{L}\p{N}.]))(?!\S*[)D(P])/gu),
    ].map(({ 0: found, 1: mark = '', index }) => {
      const span = { start: index, end: index + found.length };
      return problem([inTarget(span)], { target: mark }, { ...span, text: mark });
    });
    const glued = [...target.matchAll(/(?<=\p{L}{2}|['’]\p{L})[,;](?=\p{L})/gu)].map(({ 0: mark, index }) => {
      const span = { start: index, end: index + 1 };
      return problem([inTarget(span)], { target: mark }, { ...span, text: `${mark} ` });
    });
    return [...spaced, ...glued];
  },
};
