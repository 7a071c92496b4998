import * as electron from 'electron';

/** The clipboard up to the Electron whose clipboard became asynchronous and took items. */
interface FormerClipboard {
  write(content: { readonly text: string; readonly html?: string }): void;
}

/** Puts text on the clipboard, and HTML beside it when given. */
export async function copy(content: {
  readonly text: string;
  readonly html?: string | undefined;
}): Promise<void> {
  const { text, html } = content;
  const { ClipboardItem } = electron as Partial<typeof electron>;
  if (ClipboardItem) {
    const forms = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
    await electron.clipboard.write([new ClipboardItem(forms)]);
  } else {
    const former = electron.clipboard as unknown as FormerClipboard;
    former.write(html === undefined ? { text } : { text, html });
  }
}

/** Plain text on the clipboard; '' when there is none. */
export async function paste(): Promise<string> {
  return electron.clipboard.readText();
}
