import type { Rendering, SourceForm } from '#glossary/model/entry.ts';
import type { TermRecord } from '#glossary/model/term-exchange.ts';
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts';
import { OWN, type TbxDialect } from './tbx-dialect.ts';

/** What TBX-Basic calls our kinds and statuses. */
export const FORM_TYPES: Readonly<Record<SourceForm['kind'], string>> = {
  base: 'fullForm',
  variant: 'variant',
  short: 'shortForm',
  acronym: 'acronym',
  former: 'variant',
};
export const RENDERING_TYPES: Readonly<Record<Rendering['kind'], string>> = {
  full: 'fullForm',
  short: 'shortForm',
  acronym: 'acronym',
};
export const TERM_STATUSES: Readonly<Record<Rendering['status'], string>> = {
  preferred: 'preferredTerm-admn-sts',
  accepted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};
/** A form that is no longer in use. */
export const FORMER = 'supersededTerm-admn-sts';

/** The file piece by piece, an entry a piece. */
export function* writeTbx(records: Iterable<TermRecord>, dialect: TbxDialect): Iterable<string> {
  yield dialect.head;
  let number = 0;
  for (const record of records) {
    number += 1;
    yield entry(record, number, dialect);
  }
  yield dialect.foot;
}

function entry({ content, ...record }: TermRecord, number: number, dialect: TbxDialect): string {
  const { forms, renderings } = content;
  const parts = [
    ...typed('descrip', 'subjectField', content.domain),
    ...typed('descrip', 'definition', content.definition),
    ...plain('note', content.note),
    ...typed('admin', 'source', content.source),
    ...typed('xref', 'externalCrossReference', content.sourceUrl),
    ...own('type', content.type),
    ...own('status', content.status === 'approved' ? '' : content.status),
    ...own('gender', content.gender === 'unknown' ? '' : content.gender),
    ...own('role', content.role),
    ...own('kind', content.kind),
    ...own('region', content.region),
    ...own('case-sensitive', content.isCaseSensitive ? 'yes' : ''),
    ...own('scope', content.scope === null ? '' : String(content.scope)),
    ...own('starter-key', record.starterKey),
    ...content.renamings.flatMap((renaming) => own('renaming', JSON.stringify(renaming))),
    ...transaction('origination', record.createdAt, record.createdBy),
    ...transaction('modification', record.changedAt, record.changedBy),
    languageSet(
      'kk',
      forms.map((form) => term(form.text, formNotes(form), dialect)),
      dialect,
    ),
    ...(renderings.length === 0
      ? []
      : [
          languageSet(
            'en',
            renderings.map((one) => term(one.text, renderingNotes(one), dialect)),
            dialect,
          ),
        ]),
  ];
  return `<${dialect.entry} id="c${number}">\n${parts.join('\n')}\n</${dialect.entry}>\n`;
}

function languageSet(language: string, terms: readonly string[], { language: name }: TbxDialect): string {
  return `<${name} xml:lang="${language}">\n${terms.join('\n')}\n</${name}>`;
}

function term(text: string, notes: readonly string[], { term: name }: TbxDialect): string {
  return `<${name}><term>${escapeXml(text)}</term>${notes.join('')}</${name}>`;
}

function formNotes({ kind }: SourceForm): readonly string[] {
  return [
    ...typed('termNote', 'termType', FORM_TYPES[kind]),
    ...(kind === 'former' ? typed('termNote', 'administrativeStatus', FORMER) : []),
  ];
}

function renderingNotes({ kind, status, isForbiddenEverywhere }: Rendering): readonly string[] {
  return [
    ...typed('termNote', 'termType', RENDERING_TYPES[kind]),
    ...typed('termNote', 'administrativeStatus', TERM_STATUSES[status]),
    ...(isForbiddenEverywhere ? typed('termNote', `${OWN}forbidden`, 'everywhere') : []),
  ];
}

function transaction(type: string, at: string, by: string): readonly string[] {
  if (at === '' && by === '') return [];
  const parts = [...plain('date', at), ...typed('transacNote', 'responsibility', by)];
  return [`<transacGrp><transac type="transactionType">${type}</transac>${parts.join('')}</transacGrp>`];
}

function own(name: string, text: string): readonly string[] {
  return typed('admin', `${OWN}${name}`, text);
}

function typed(element: string, type: string, text: string): readonly string[] {
  return text === '' ? [] : [`<${element} type="${escapeAttribute(type)}">${escapeXml(text)}</${element}>`];
}

function plain(element: string, text: string): readonly string[] {
  return text === '' ? [] : [`<${element}>${escapeXml(text)}</${element}>`];
}
