import { TOKEN_KINDS } from '#glossary/kazakh/tokens/token.ts';
import type { TextCommand } from './command.ts';

/** `qostil text tokens`: words, numbers, signs. */
export const tokens: TextCommand = {
  name: 'tokens',
  summary: 'Cuts a text into words, numbers, abbreviations, addresses and signs.',
  reads: [],
  writes: [
    { name: 'tokens', about: '[{start, end, kind, text, stemEnd, endingStart}, …] in order' },
    { name: '  kind', about: TOKEN_KINDS.join(', ') },
    { name: '  text', about: 'the stretch itself' },
    {
      name: '  stemEnd, endingStart',
      about: 'where an ending is told from its stem (АҚШ-тағы: 3, 4), else left out',
    },
  ],
  load: async () => {
    const { tokenize } = await import('#glossary/kazakh/tokens/tokenize.ts');
    return ({ text }) => ({
      tokens: tokenize(text).map(({ start, end, kind, stemEnd, endingStart }) => ({
        start,
        end,
        kind,
        text: text.slice(start, end),
        ...(stemEnd < end ? { stemEnd, endingStart } : {}),
      })),
    });
  },
};
