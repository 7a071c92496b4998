import type { KazakhCase } from '#glossary/model/lexicon.ts';
import type { NominalFeatures } from './features.ts';

/** Order of the forms in a row of PRONOUNS. */
const COLUMNS: readonly KazakhCase[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins'];

/** Pronouns whose cases do not follow the rules of nouns; `/` parts spellings in use, the commoner first. Own knowledge. */
const PRONOUNS: readonly string[] = [
  'мен менің маған мені менде менен менімен',
  'сен сенің саған сені сенде сенен сенімен',
  'ол оның оған оны онда одан онымен',
  'біз біздің бізге бізді бізде бізден бізбен',
  'сіз сіздің сізге сізді сізде сізден сізбен',
  'бұл мұның/бұның бұған/мұған мұны/бұны мұнда/бұнда бұдан/мұнан мұнымен/бұнымен',
  'осы осының осыған осыны осында осыдан/осынан осымен/осынымен',
  'сол соның соған соны сонда содан/сонан сонымен',
  'мына мынаның мынаған/мынаға мынаны мынада мынадан мынамен',
  'ана ананың анаған/анаға ананы анада анадан анамен',
  'мынау мынаның мынаған мынаны мынада мынадан мынамен',
  'анау ананың анаған ананы анада анадан анамен',
  'не ненің неге нені неде неден немен',
  'кім кімнің кімге кімді кімде кімнен кіммен',
];

export interface PronounForm {
  readonly lemma: string;
  readonly features: NominalFeatures;
}

/** Irregular forms of pronouns: маған → мен, dat; ондағы → ол, loc attributive; соныкі → сол, gen owned. */
export const PRONOUN_FORMS: ReadonlyMap<string, readonly PronounForm[]> = collect();

/** Whether all endings of a pronoun are in the table, so that the rules of nouns do not hold: ана has no анасы. */
export function hasOwnForms(lemma: string): boolean {
  return OWN_FORMS.has(lemma);
}

const OWN_FORMS = new Set(
  PRONOUNS.map((row) => row.split(' ')[0]!).filter((lemma) => lemma !== 'кім' && lemma !== 'не'),
);

function collect(): Map<string, PronounForm[]> {
  const forms = new Map<string, PronounForm[]>();
  const add = (form: string, lemma: string, features: NominalFeatures) => {
    const group = forms.get(form);
    if (group) group.push({ lemma, features });
    else forms.set(form, [{ lemma, features }]);
  };
  for (const row of PRONOUNS) {
    const cells = row.split(' ');
    const lemma = cells[0]!;
    COLUMNS.forEach((kind, column) => {
      for (const form of cells[column]!.split('/')) {
        add(form, lemma, { case: kind });
        if (kind === 'loc') {
          add(form + (/[аоұы][^аәеоөұүыі]*$/.test(form) ? 'ғы' : 'гі'), lemma, {
            case: 'loc',
            attributive: true,
          });
        }
        if (kind === 'gen') add(`${form.slice(0, -1)}кі`, lemma, { case: 'gen', owned: true });
      }
    });
  }
  return forms;
}
