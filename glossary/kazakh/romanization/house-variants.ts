interface Convention {
  /** What the Kazakh word must contain, lower case. */
  readonly kazakh: RegExp;
  /** What of the Latin spelling is written otherwise, and how. */
  readonly latin: RegExp;
  readonly other: string;
}

/** Spellings that newsrooms and passports use beside the house style, the commonest first. Own knowledge. */
const CONVENTIONS: readonly Convention[] = [
  { kazakh: /[оеаұуыиі][ея]?в/, latin: /yev(?=a?$)/, other: 'ev' },
  { kazakh: /^е/, latin: /^Ye/, other: 'E' },
  { kazakh: /й/, latin: /(?<=[aeou])i(?=[^aeiou]|$)/, other: 'y' },
  { kazakh: /й$/, latin: /(?<=[aeou])y$/, other: 'i' },
  { kazakh: /х/, latin: /[Kk]h/, other: 'h' },
  { kazakh: /һ/, latin: /(?<=[aeiouy])h/, other: 'kh' },
  { kazakh: /ж/, latin: /Zh/, other: 'J' },
  { kazakh: /ж/, latin: /zh/g, other: 'j' },
  { kazakh: /ж/, latin: /Zh/, other: 'Dzh' },
  { kazakh: /ө/, latin: /o/, other: 'u' },
  { kazakh: /[аәоұыі]с[аәоұыі]/, latin: /(?<=[aeiouy])s(?=[aeiouy])/, other: 'ss' },
  { kazakh: /қ/, latin: /K/, other: 'Q' },
  { kazakh: /қ/, latin: /k/g, other: 'q' },
  { kazakh: /ғ/, latin: /g/, other: 'gh' },
  { kazakh: /ы/, latin: /y(?=[^aeiou])/, other: 'i' },
  { kazakh: /ң/, latin: /n/, other: 'ng' },
];

/** Other plausible spellings of one word whose house spelling is `latin`; each differs by one convention. */
export function variants(kazakh: string, latin: string): string[] {
  const others: string[] = [];
  for (const convention of CONVENTIONS) {
    if (!convention.kazakh.test(kazakh)) continue;
    const other = latin.replace(convention.latin, convention.other);
    if (other !== latin) others.push(other);
  }
  return others;
}
