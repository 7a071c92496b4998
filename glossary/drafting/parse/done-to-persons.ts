import type { VerbGroup } from './verb-group.ts';

const DONE_TO_PERSONS =
  /^(?:ұста|босат|айыпта|сотта|тұтқында|шақыр|кінәла|өлтір|құтқар|емде|қина|ұр|соққыға жық|құттықта|марапатта|сайла|тона|тәрбиеле|асыра|алда|жарала|зорла|күт|қорқыт|жазала|құрметте|жұбат|терге|ақта|тергеу|тінт|соқ|тепкіле|итер|балағатта|мазала|қудала|жұмыстан шығар|қама|қуып шық|қу|қуып жібер|сөк|мақта|ренжіт|қорла)$|^(?:қамауға|жұмыстан|сотқа|жауапқа|үйіне|ауруханаға|түрмеге|полицияға|бөлімшеге|еліне) /;

/** Whether the verb is done to persons, so that its оны is somebody: оны ұстады, оны қамауға алды. */
export function isDoneToPersons({ head }: VerbGroup): boolean {
  return DONE_TO_PERSONS.test(head.readings[0]?.lemma ?? '');
}

const DONE_TO_THINGS =
  /^(?:жаз|оқы|шығар|сат|сатып ал|аудар|жарияла|бекіт|шеш|жөнде|сал|құрастыр|өшір|төле|орында|іске асыр|жүзеге асыр|өткіз|қаржыландыр|пайдалан|қолдан|дамыт|өндір)$/;

/** Whether the verb is done to things, so that its оны is no person: оны жазды, оны сатты. */
export function isDoneToThings({ head }: VerbGroup): boolean {
  return DONE_TO_THINGS.test(head.readings[0]?.lemma ?? '');
}

const DONE_TO_WRITINGS =
  /^(?:жаз|оқы|сақта|бастыр|бастырып шығар|басып шығар|жарыққа шығар|жарияла|аудар|сат|сатып ал|жөнде|төле)$/;

/** Whether the verb is done to what is written, owned or owed and hardly ever to a person. */
export function isDoneToWritings({ head }: VerbGroup): boolean {
  return DONE_TO_WRITINGS.test(head.readings[0]?.lemma ?? '');
}
