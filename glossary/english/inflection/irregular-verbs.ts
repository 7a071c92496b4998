/** Past tense and past participle of verbs that do not just take -ed; one form = both alike. Own knowledge. */
const TABLE = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent
bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung
come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got got|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent
let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|override overrode overridden|pay paid|prove proved proven|put put|quit quit|read read
rebuild rebuilt|repay repaid|rethink rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed
shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat
sleep slept|slide slid|slit slit|sow sowed sown|speak spoke spoken|spend spent|spill spilt|spin spun|split split
spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck struck
strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|upset upset|uphold upheld
wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|wring wrung|write wrote written`;

/** Past and participle by infinitive. */
export const IRREGULAR_VERBS: ReadonlyMap<string, { readonly past: string; readonly participle: string }> =
  new Map(
    TABLE.trim()
      .split(/[|\n]/)
      .map((row) => {
        const [infinitive = '', past = '', participle = past] = row.trim().split(' ');
        return [infinitive, { past, participle }] as const;
      }),
  );
