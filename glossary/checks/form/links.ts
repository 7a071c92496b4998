import { inSource, problem, type SegmentCheck } from '../check.ts';

const ADDRESS =
  /https?:\/\/[^\s»”"<>]+|www\.[^\s»”"<>]+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<![\w@/.])@\w{2,}|(?<!\w)#[A-Za-z]\w+|\b[a-z\d-]+\.(?:kz|com|org|net|ru|info)\b/gi;

/** An address, e-mail, handle or Latin hashtag of the source that the English does not have letter for letter. */
export const links: SegmentCheck = {
  id: 'links',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Толығырақ: https://egov.kz/a.', target: 'More at https://egov.kz/a.' }],
  bad: [
    { source: 'Толығырақ: https://egov.kz/a.', target: 'More at https://egov.kz/b.' },
    { source: 'Жазыңыз: press@mail.kz', target: 'Write to us.' },
  ],
  find: ({ source, target }) =>
    target.trim() === ''
      ? []
      : [...source.matchAll(ADDRESS)]
          .map(({ 0: found, index }) => ({ address: found.replace(/[.,;:!?)]+$/, ''), index }))
          .filter(({ address }) => !target.toLowerCase().includes(address.toLowerCase()))
          .map(({ address, index }) =>
            problem([inSource({ start: index, end: index + address.length })], { source: address }),
          ),
};
