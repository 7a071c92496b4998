/**
 * Element names of the two generations of TBX: ISO 30042:2008 (TBX-Basic, root martif, which OmegaT, Weblate and
 * translate-toolkit read) and ISO 30042:2019 in data-category-as-attribute style (root tbx). Own knowledge of both.
 */
export interface TbxDialect {
  readonly entry: string;
  readonly language: string;
  readonly term: string;
  /** What stands before the first entry, and after the last. */
  readonly head: string;
  readonly foot: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const MARTIF: TbxDialect = {
  entry: 'termEntry',
  language: 'langSet',
  term: 'tig',
  head: `${XML}<martif type="TBX-Basic" xml:lang="en">
<martifHeader>
<fileDesc><sourceDesc><p>Glossary of Qostil, Kazakh to English</p></sourceDesc></fileDesc>
<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
</martifHeader>
<text><body>
`,
  foot: '</body></text>\n</martif>\n',
};

export const DCA: TbxDialect = {
  entry: 'conceptEntry',
  language: 'langSec',
  term: 'termSec',
  head: `${XML}<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader>
<fileDesc><sourceDesc><p>Glossary of Qostil, Kazakh to English</p></sourceDesc></fileDesc>
<encodingDesc><p type="XCSURI">TBXXCS.xcs</p></encodingDesc>
</tbxHeader>
<text><body>
`,
  foot: '</body></text>\n</tbx>\n',
};

/** Our own data categories, kept beside those of TBX-Basic so that a round trip loses nothing. */
export const OWN = 'x-qostil-';
