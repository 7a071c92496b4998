import { Fragment, type ReactNode } from 'react';

/** A help page: headings, paragraphs and bold words, the Markdown that the pages of the checks are written in. */
export function HelpPage({ markdown }: { readonly markdown: string }) {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { readonly block: string }) {
  const [, level = '', heading = ''] = /^(#+) (.*)$/.exec(block) ?? [];
  // The first heading is the title of the dialog.
  if (level.length === 1) return null;
  return level === '' ? <p>{withBold(block)}</p> : <h3>{heading}</h3>;
}

function withBold(text: string): ReactNode {
  return text
    .split('**')
    .map((part, index) =>
      index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>,
    );
}
