import { z } from 'zod';
import {
  CONVERBS,
  DERIVATIONS,
  MOODS,
  type NominalFeatures,
  PERSONS,
  TENSES,
  type VerbFeatures,
  VOICES,
} from '#glossary/kazakh/morphology/features.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { CASES } from '#glossary/model/lexicon.ts';

const yes = z.literal(true).exactOptional();

const nominal: z.ZodType<NominalFeatures> = z.lazy(() =>
  z.strictObject({
    derivation: z.enum(DERIVATIONS).exactOptional(),
    number: z.literal('pl').exactOptional(),
    possessor: z.enum(PERSONS).exactOptional(),
    case: z.enum(CASES).default('nom'),
    attributive: yes,
    owned: yes,
    similative: yes,
    equative: yes,
    copula: z.enum(PERSONS).exactOptional(),
    outer: nominal.exactOptional(),
  }),
);

const shared = { voices: z.array(z.enum(VOICES)).exactOptional(), negative: yes };
const asNoun = { ...shared, nominal: nominal.exactOptional() };

const verb: z.ZodType<VerbFeatures> = z.discriminatedUnion('form', [
  z.strictObject({
    ...shared,
    form: z.literal('finite'),
    tense: z.enum(TENSES).exactOptional(),
    mood: z.enum(MOODS).exactOptional(),
    person: z.enum(PERSONS).default('3'),
  }),
  z.strictObject({
    ...asNoun,
    form: z.literal('participle'),
    tense: z.enum(['perfect', 'habitual', 'future', 'intention']),
  }),
  z.strictObject({ ...shared, form: z.literal('converb'), converb: z.enum(CONVERBS) }),
  z.strictObject({ ...asNoun, form: z.literal('verbal-noun') }),
  z.strictObject({ ...asNoun, form: z.literal('agent') }),
]);

/** Features of a noun read from outside; nothing = the bare stem. Throws QostilError `input-invalid` naming the field. */
export function readNominalFeatures(value: unknown): NominalFeatures {
  return read(nominal, value ?? {});
}

/** Features of a verb read from outside; nothing = the bare stem. Throws QostilError `input-invalid` naming the field. */
export function readVerbFeatures(value: unknown): VerbFeatures {
  return read(verb, value ?? { form: 'finite', mood: 'imperative', person: '2sg' });
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new QostilError('input-invalid', { field: ['features', ...(issue?.path ?? [])].join('.') });
}
