/** Types of the `<prop>` elements in which Qostil writes what TMX has no attribute for. */
export const PROPERTY = {
  state: 'x-state',
  origin: 'x-origin',
  relation: 'x-relation',
  title: 'x-title',
  outlet: 'x-outlet',
  url: 'x-url',
  publishedOn: 'x-publishedon',
  before: 'x-before',
  after: 'x-after',
} as const;
