/** Stands in `data` of a code that TMX writes as `<hi>` around text instead of bpt and ept. */
export const HIGHLIGHT = '<hi>';
