const CASES_AFTER_POSSESSIVE =
  /^(?:н|н[ыі]ң|н[ае]|нд[ае]|н[ае]н|мен|нд[ае]ғ[ыі](?:.{0,5})|нікі|нд[ае]й|нш[ае])?$/;

/**
 * Whether `word` is `head`, a noun with the possessive of the third person, in any case: облысы, облысында,
 * облысындағы, Асанұлының. Both folded.
 */
export function isFormOfPossessed(head: string, word: string): boolean {
  return word.startsWith(head) && CASES_AFTER_POSSESSIVE.test(word.slice(head.length));
}
