import { SaxesParser } from 'saxes';

/** Parts of a unit in the order in which they must come (4.2.2.5); what is not named may not be there. */
const UNIT_PARTS = ['notes', 'originalData', 'segment'];

const STATES = new Set(['initial', 'translated', 'reviewed', 'final']);
const FORMATTING = new Set(['xlf:lb', 'xlf:pb', 'xlf:b', 'xlf:i', 'xlf:u']);

/** A unit while it is read. */
interface Unit {
  part: number;
  readonly data: Set<string>;
  readonly segments: Set<string>;
  hasTarget: boolean;
  state: string;
  /** Ids of the codes of the side that is open. */
  codes: Set<string>;
}

/**
 * The rules of XLIFF 2.0 Core (OASIS Standard of 5 August 2014; clauses by own knowledge) that a file breaks, each with
 * its clause; empty when it keeps those that are looked at. Well-formedness is the parser's.
 */
export function brokenRules(text: string): readonly string[] {
  const broken: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  const ids = { file: new Set<string>(), group: new Set<string>(), unit: new Set<string>() };
  let targetLanguage = '';
  let unit: Unit | null = null;
  const rule = (clause: string, isKept: boolean, what: string): void => {
    if (!isKept) broken.push(`${clause} ${what}`);
  };

  parser.on('opentag', ({ name, attributes }) => {
    const { id = '', type, subType, state = 'initial', dataRef, dataRefStart, dataRefEnd } = attributes;
    switch (name) {
      case 'xliff':
        targetLanguage = attributes.trgLang ?? '';
        rule('4.2.2.1', attributes.version === '2.0' && /^[a-z]{2,3}/.test(attributes.srcLang ?? ''), name);
        break;
      case 'file':
      case 'group':
      case 'unit':
        rule(
          { file: '4.2.2.2', group: '4.2.2.4', unit: '4.2.2.5' }[name],
          id !== '' && !ids[name].has(id),
          `${name} id "${id}"`,
        );
        ids[name].add(id);
        if (name === 'unit')
          unit = { part: 0, data: new Set(), segments: new Set(), hasTarget: false, state, codes: new Set() };
        break;
      case 'notes':
      case 'originalData':
      case 'segment':
        if (!unit) break;
        rule('4.2.2.5', UNIT_PARTS.indexOf(name) >= unit.part, `${name} comes too late`);
        unit.part = UNIT_PARTS.indexOf(name);
        if (name !== 'segment') break;
        rule('4.2.2.6', !unit.segments.has(id), `segment id "${id}"`);
        rule('4.3.1.33', STATES.has(state), `state "${state}"`);
        rule(
          '4.3.1.34',
          attributes.subState === undefined ||
            (attributes.state !== undefined && /^(?!xlf:)[\w-]+:./.test(attributes.subState)),
          'subState',
        );
        unit.segments.add(id);
        unit.state = state;
        unit.hasTarget = false;
        break;
      case 'data':
        rule('4.2.2.11', id !== '' && !unit?.data.has(id), `data id "${id}"`);
        unit?.data.add(id);
        break;
      case 'target':
        rule('4.2.2.1', targetLanguage !== '', 'a target without trgLang');
        if (unit) unit.hasTarget = true;
        if (unit) unit.codes = new Set();
        break;
      case 'source':
        if (unit) unit.codes = new Set();
        break;
      case 'pc':
      case 'ph':
        rule('4.3.1.18', id !== '' && !unit?.codes.has(id) && !unit?.segments.has(id), `${name} id "${id}"`);
        unit?.codes.add(id);
        for (const reference of [dataRef, dataRefStart, dataRefEnd])
          rule(
            name === 'pc' ? '4.2.3.3' : '4.2.3.2',
            reference === undefined || unit?.data.has(reference) === true,
            `reference to "${reference}"`,
          );
        rule('4.3.1.35', subType === undefined || type !== undefined, 'subType without type');
        rule('4.3.1.35', !FORMATTING.has(subType ?? '') || type === 'fmt', `subType ${subType} of ${type}`);
        break;
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'segment' && unit)
      rule('4.2.2.6', unit.hasTarget || unit.state === 'initial', `state "${unit.state}" without target`);
    if (name === 'unit') {
      rule('4.2.2.5', (unit?.segments.size ?? 0) > 0, 'a unit without segment');
      unit = null;
    }
  });
  parser.write(text).close();
  return broken;
}
