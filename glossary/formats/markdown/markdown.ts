import type { ArticleMetadata } from '#glossary/model/article.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { englishParagraphs } from '../english-article.ts';
import type {
  FileContent,
  FormatCode,
  ParallelDocument,
  SourceDocument,
  TranslatedBlock,
} from '../format.ts';
import { editBlock } from '../in-place/edit-block.ts';
import { documentBlock } from '../in-place/placed-block.ts';
import { composeRaw } from '../in-place/raw-code.ts';
import { applySplices } from '../in-place/splice.ts';
import { decodeText } from '../txt/decode-text.ts';
import { encodeText } from '../txt/encode-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { readMarkdown } from './read-markdown.ts';
import { tightenPairs } from './tighten-pairs.ts';

/** Names of front matter that say something about an article. */
const FIELDS: Readonly<Record<string, keyof ArticleMetadata>> = {
  title: 'title',
  author: 'author',
  date: 'publishedOn',
  url: 'url',
  source: 'outlet',
  outlet: 'outlet',
  licence: 'licence',
  license: 'licence',
};

function read(file: FileContent): SourceDocument {
  const { text, encoding, isSure } = decodeText(file.bytes, file.name, file.encoding);
  const { blocks, frontMatter } = readMarkdown(text, file.name);
  if (blocks.length === 0) throw new QostilError('file-empty', { file: file.name });
  return {
    metadata: metadataOf(frontMatter),
    content: { kind: 'blocks', blocks: blocks.map(documentBlock) },
    encoding,
    isEncodingSure: isSure,
    notices: [],
  };
}

/** Simple `name: value` lines; anything else of YAML is passed over. */
function metadataOf(frontMatter: string): Partial<ArticleMetadata> {
  const found: Partial<Record<keyof ArticleMetadata, string>> = {};
  for (const [, name, value] of frontMatter.matchAll(/^(\w+):[ \t]+(.+?)[ \t]*$/gm)) {
    const field = FIELDS[name!.toLowerCase()];
    const words = value!.replace(/^(["'])(.*)\1$/, '$2');
    if (!field || /^[[{|>&*]/.test(words)) continue;
    if (field !== 'publishedOn') found[field] ??= words;
    else if (/^\d{4}-\d\d-\d\d/.test(words)) found[field] ??= words.slice(0, 10);
  }
  return found;
}

function translate(file: FileContent, translated: readonly TranslatedBlock[]): Uint8Array {
  const { text, encoding } = decodeText(file.bytes, file.name, file.encoding);
  const splices = readMarkdown(text, file.name).blocks.flatMap((block, index) =>
    editBlock(block, (translated[index]?.parts ?? []).map(tightened), {
      escapeText: escapeMarkdown,
      compose: (whole, words) => composeRaw(whole, words, escapeMarkdown),
    }),
  );
  return splices.length === 0 ? file.bytes : encodeText(applySplices(text, splices), encoding, file.bytes);
}

function tightened<Part extends { readonly content: CodedText | null }>(part: Part): Part {
  return part.content ? { ...part, content: tightenPairs(part.content) } : part;
}

/** Marks in front of a paragraph of the English article. */
const MARKS: Readonly<Record<string, string>> = {
  headline: '# ',
  heading: '## ',
  quote: '> ',
  'list-item': '- ',
};

function* lines(document: ParallelDocument): Iterable<string> {
  let before = '';
  for (const { role, text } of englishParagraphs(document)) {
    if (before !== '') yield role === 'list-item' && before === role ? '\n' : '\n\n';
    yield `${MARKS[role] ?? ''}${escapeMarkdown(text)}`;
    before = role;
  }
  if (before !== '') yield '\n';
}

/** Markdown (CommonMark 0.31 and GitHub's extensions as micromark reads them): words are edited in place. */
export const markdown: FormatCode = {
  read,
  translate,
  write: (document) => [{ suffix: '.en.md', chunks: lines(document) }],
  loses: ['untranslated', 'drafts', 'codes', 'notes'],
};
