import {
  ENTRY_STATUSES,
  type EntryContent,
  RENDERING_KINDS,
  RENDERING_STATUSES,
  type Renaming,
  type Rendering,
  type SourceForm,
} from '#glossary/model/entry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { TermReadOptions, TermRecord } from '#glossary/model/term-exchange.ts';
import { isTermType } from '#glossary/model/term-type.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { attributeOf, unescapeXml } from '../xml/unescape-xml.ts';
import { OWN } from './tbx-dialect.ts';
import { FORMER, RENDERING_TYPES, TERM_STATUSES } from './write-tbx.ts';

/** A term of one language as the file has it. */
interface ReadTerm {
  text: string;
  /** By their type: termType, administrativeStatus, … */
  readonly notes: Map<string, string>;
}

/** An entry as the file has it. */
interface ReadEntry {
  readonly terms: Map<string, ReadTerm[]>;
  /** Texts by element and type: "descrip definition", "note". */
  readonly fields: Map<string, string[]>;
  readonly transactions: { type: string; at: string; by: string }[];
}

/** Elements of either generation; older files and other tools also use ntig and termGrp. */
const ENTRY = new Set(['termEntry', 'conceptEntry']);
const LANGUAGE = new Set(['langSet', 'langSec']);
const TERM = new Set(['tig', 'ntig', 'termSec']);

/**
 * The entries of a TBX file of either generation, one by one; null for one without a Kazakh term. Terms of other
 * languages are left out. Errors: file-damaged, file-entity-refused, file-nested-too-deep.
 */
export function* readTbx(text: string, file: string, options: TermReadOptions): Generator<TermRecord | null> {
  let entry: ReadEntry | null = null;
  let language = '';
  let term: ReadTerm | null = null;
  let isTbx = false;
  const open: { readonly name: string; readonly type: string; text: string }[] = [];
  for (const { kind, name: qualified, start, end } of scanXml(text, file)) {
    if (kind === 'text' || kind === 'cdata') {
      const raw = text.slice(start, end);
      const inner = kind === 'cdata' ? raw.slice(9, -3) : unescapeXml(raw, file);
      for (const element of open) element.text += inner;
      continue;
    }
    if (kind === 'other') continue;
    const name = qualified.slice(qualified.indexOf(':') + 1);
    if (kind === 'open' || kind === 'empty') {
      const tag = text.slice(start, end);
      if (name === 'martif' || name === 'tbx') isTbx = true;
      else if (ENTRY.has(name)) entry = { terms: new Map(), fields: new Map(), transactions: [] };
      else if (LANGUAGE.has(name))
        language = (attributeOf(tag, 'xml:lang', file) ?? '').toLowerCase().split(/[-_]/)[0]!;
      else if (TERM.has(name)) term = { text: '', notes: new Map() };
      else if (name === 'transacGrp') entry?.transactions.push({ type: '', at: '', by: '' });
      else if (entry && kind === 'open' && LEAVES.has(name))
        open.push({ name, type: attributeOf(tag, 'type', file) ?? '', text: '' });
      continue;
    }
    if (entry === null) continue;
    if (ENTRY.has(name)) {
      yield recordOf(entry, options);
      entry = null;
    } else if (TERM.has(name) && term) {
      if (term.text.trim() !== '') {
        const terms = entry.terms.get(language) ?? [];
        terms.push(term);
        entry.terms.set(language, terms);
      }
      term = null;
    } else if (open.at(-1)?.name === name) {
      const leaf = open.pop()!;
      // What belongs to a term is kept with it, all else with the entry.
      if (leaf.name === 'term' && term) term.text = leaf.text;
      else if (leaf.name === 'termNote' && term) term.notes.set(leaf.type, leaf.text.trim());
      else if (!noteTransaction(entry, leaf)) note(entry, leaf);
    }
  }
  if (!isTbx) throw new QostilError('file-damaged', { file });
}

/** Elements whose text is wanted. */
const LEAVES = new Set([
  'term',
  'termNote',
  'descrip',
  'admin',
  'note',
  'xref',
  'ref',
  'transac',
  'transacNote',
  'date',
]);

interface Leaf {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

function noteTransaction({ transactions }: ReadEntry, { name, text }: Leaf): boolean {
  const last = transactions.at(-1);
  if (name === 'transac' && last) last.type = text.trim();
  else if (name === 'date' && last) last.at = text.trim();
  else if (name === 'transacNote' && last) last.by = text.trim();
  else return false;
  return true;
}

function note({ fields }: ReadEntry, { name, type, text }: Leaf): void {
  const key = type === '' ? name : `${name} ${type}`;
  fields.set(key, [...(fields.get(key) ?? []), text]);
}

function recordOf({ terms, fields, transactions }: ReadEntry, options: TermReadOptions): TermRecord | null {
  const of = (...codes: readonly string[]): readonly ReadTerm[] =>
    codes.flatMap((code) => terms.get(code) ?? []);
  const kazakh = of('kk', 'kaz');
  if (kazakh.length === 0) return null;
  const field = (key: string): string => fields.get(key)?.join('\n') ?? '';
  const own = (name: string): string => field(`admin ${OWN}${name}`);
  const type = own('type');
  const gender = own('gender');
  const scope = own('scope');
  const content: EntryContent = {
    type: isTermType(type) ? type : (options.type ?? 'other'),
    status: ENTRY_STATUSES.find((one) => one === own('status')) ?? 'approved',
    domain: field('descrip subjectField') || (options.domain ?? ''),
    forms: formsOf(kazakh),
    renderings: renderingsOf(of('en', 'eng')),
    gender: gender === 'female' || gender === 'male' ? gender : 'unknown',
    role: own('role'),
    kind: own('kind'),
    region: own('region'),
    definition: field('descrip definition'),
    note: field('note'),
    source: field('admin source'),
    sourceUrl: field('xref externalCrossReference'),
    isCaseSensitive: own('case-sensitive') === 'yes',
    scope: /^[1-9]\d*$/.test(scope) ? (Number(scope) as ArticleId) : null,
    renamings: (fields.get(`admin ${OWN}renaming`) ?? []).flatMap(renamingOf),
  };
  const made = transactions.find((one) => one.type === 'origination');
  const changed = transactions.find((one) => one.type === 'modification');
  return {
    content,
    starterKey: own('starter-key'),
    createdAt: made?.at ?? '',
    createdBy: made?.by ?? '',
    changedAt: changed?.at ?? '',
    changedBy: changed?.by ?? '',
  };
}

/** The full form is the base; without one the first term is. */
function formsOf(terms: readonly ReadTerm[]): readonly SourceForm[] {
  const full = terms.findIndex(({ notes }) => notes.get('termType') === 'fullForm');
  const base = terms[Math.max(0, full)]!;
  const others = terms.filter((term) => term !== base);
  return [
    { text: base.text, kind: 'base' },
    ...others.map((term) => ({ text: term.text, kind: formKind(term) })),
  ];
}

function formKind({ notes }: ReadTerm): SourceForm['kind'] {
  const status = notes.get('administrativeStatus');
  if (status === FORMER || status === TERM_STATUSES.forbidden) return 'former';
  const type = notes.get('termType');
  if (type === 'shortForm') return 'short';
  return type === 'acronym' || type === 'abbreviation' || type === 'initialism' ? 'acronym' : 'variant';
}

function renderingsOf(terms: readonly ReadTerm[]): readonly Rendering[] {
  const isMarked = terms.some(({ notes }) => notes.has('administrativeStatus'));
  return terms.map(({ text, notes }, at) => {
    const given = notes.get('administrativeStatus');
    const status =
      RENDERING_STATUSES.find((one) => TERM_STATUSES[one] === given) ??
      (given === FORMER ? 'forbidden' : at === 0 && !isMarked ? 'preferred' : 'accepted');
    const kind = RENDERING_KINDS.find((one) => RENDERING_TYPES[one] === notes.get('termType')) ?? 'full';
    return { text, status, kind, isForbiddenEverywhere: notes.get(`${OWN}forbidden`) === 'everywhere' };
  });
}

function renamingOf(json: string): Renaming[] {
  try {
    const { direction, source, rendering, on } = JSON.parse(json) as Partial<Renaming>;
    return [
      {
        direction: direction === 'to' ? 'to' : 'from',
        source: source ?? '',
        rendering: rendering ?? '',
        on: on ?? '',
      },
    ];
  } catch {
    return [];
  }
}
