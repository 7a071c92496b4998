import { formKeys, type TermForm, termForm } from './term-form.ts';

/** Where recognition looks terms up; the library's is in SQLite, a short list's in memory. */
export interface TermIndex<Term> {
  /** Whether a form of more words begins with these, folded and joined by spaces. */
  hasPrefix(words: string): boolean;
  /** Forms kept under a full key (see formKeys); empty when there is none. */
  under(key: string): readonly TermForm<Term>[];
}

/** A term for an index in memory. */
export interface ListedTerm<Term> {
  readonly term: Term;
  /** Uninflected forms under which it is found. */
  readonly forms: readonly string[];
  readonly isCaseSensitive: boolean;
}

/** An index in memory. About 1 kB a term. */
export function termIndex<Term>(terms: Iterable<ListedTerm<Term>>): TermIndex<Term> {
  const forms = new Map<string, TermForm<Term>[]>();
  const prefixes = new Set<string>();
  for (const { term, forms: texts, isCaseSensitive } of terms) {
    for (const text of texts) {
      const form = termForm(term, text, isCaseSensitive);
      const keys = formKeys(text);
      for (const prefix of keys.prefixes) prefixes.add(prefix);
      for (const key of keys.full) {
        const known = forms.get(key);
        if (known) known.push(form);
        else forms.set(key, [form]);
      }
    }
  }
  return {
    hasPrefix: (words) => prefixes.has(words),
    under: (key) => forms.get(key) ?? NONE,
  };
}

const NONE: readonly never[] = [];
