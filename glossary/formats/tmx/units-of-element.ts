import type { CodedText } from '#glossary/model/coded-text.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import type { UnitFault } from '#glossary/model/memory-exchange.ts';
import {
  NO_PROVENANCE,
  UNIT_ORIGINS,
  type UnitContent,
  type UnitOrigin,
  type UnitState,
} from '#glossary/model/unit.ts';
import { languageOf } from './languages.ts';
import { PROPERTY } from './properties.ts';
import type { TmxElement, TmxVariant } from './tmx-unit.ts';

/** The units of a `<tu>`: its Kazakh with each English variant, or why there is none. */
export function unitsOfElement(element: TmxElement): readonly UnitContent[] | UnitFault {
  const source = element.variants.find(({ language }) => languageOf(language) === 'kk');
  const targets = element.variants.filter(({ language }) => languageOf(language) === 'en');
  if (!source) return 'no-kazakh';
  if (targets.length === 0) return 'no-english';
  const filled = targets.filter(({ content }) => content.text.trim() !== '');
  if (source.content.text.trim() === '' || filled.length === 0) return 'empty';
  return filled.map((target) => toUnit(element, source, target));
}

function toUnit(element: TmxElement, source: TmxVariant, target: TmxVariant): UnitContent {
  const attributes = { ...element.attributes, ...target.attributes };
  const known = { ...element.properties, ...source.properties, ...target.properties };
  const createdAt = timestamp(attributes.creationdate);
  return {
    source: clean(source.content),
    target: clean(target.content),
    state: stateOf(known),
    origin: originOf(known),
    createdAt,
    createdBy: attributes.creationid ?? '',
    changedAt: timestamp(attributes.changedate) || createdAt,
    changedBy: attributes.changeid ?? '',
    note: [...element.notes, ...target.notes].join('\n'),
    provenance: {
      ...NO_PROVENANCE,
      title: known[PROPERTY.title] ?? '',
      outlet: known[PROPERTY.outlet] ?? '',
      url: known[PROPERTY.url] ?? '',
      publishedOn: known[PROPERTY.publishedOn] ?? '',
    },
    properties: others(known),
    before: neighbour(known, PROPERTY.before, 'prev', 'x-context-pre'),
    after: neighbour(known, PROPERTY.after, 'next', 'x-context-post'),
  };
}

function others(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const type in properties)
    if (properties[type] !== '' && !OWN.has(type)) kept[type] = properties[type]!;
  return kept;
}

/** Properties that become fields of the unit. */
const OWN: ReadonlySet<string> = new Set([
  ...Object.values(PROPERTY),
  'prev',
  'next',
  'x-context-pre',
  'x-context-post',
]);

/** The source of a neighbour: our own property, OmegaT's `prev`, or memoQ's, which holds a `<seg>` as text. */
function neighbour(properties: Readonly<Record<string, string>>, ...types: readonly string[]): string {
  for (const type of types) {
    const value = properties[type];
    if (value) return value.replace(/<[^>]*>/g, '').trim();
  }
  return '';
}

/** Trados writes ApprovedTranslation, ApprovedSignOff, Draft … into x-ConfirmationLevel. */
function stateOf(properties: Readonly<Record<string, string>>): UnitState {
  const own = properties[PROPERTY.state];
  if (own === 'draft' || own === 'reviewed') return own;
  const level = properties['x-ConfirmationLevel'] ?? properties['x-ConfirmationLevel:SingleString'] ?? '';
  if (/^approved/i.test(level)) return 'reviewed';
  return /^(?:draft|unspecified)/i.test(level) ? 'draft' : 'confirmed';
}

function originOf(properties: Readonly<Record<string, string>>): UnitOrigin {
  const own = properties[PROPERTY.origin];
  return UNIT_ORIGINS.find((origin) => origin === own) ?? 'imported';
}

/** "20240501T093000Z" as a timestamp; '' for anything else. */
function timestamp(date: string | undefined): Timestamp | '' {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (!parts) return '';
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}

/** Without white space around it, which indented files have inside `<seg>`. */
function clean({ text, codes }: CodedText): CodedText {
  const trimmed = text.trim();
  if (trimmed === text) return { text, codes };
  const lead = text.length - text.trimStart().length;
  const inside = (offset: number): number => Math.min(Math.max(offset - lead, 0), trimmed.length);
  return { text: trimmed, codes: codes.map((code) => ({ ...code, offset: inside(code.offset) })) };
}
