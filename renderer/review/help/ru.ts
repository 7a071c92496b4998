/** Help pages of the checks by file, Markdown. */
export const pages = import.meta.glob<string>('../../../main/locales/ru/checks/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
