import { describe, expect, it } from 'vitest';
import { compare } from '#glossary/english/inflection/adjective-forms.ts';
import { indefiniteArticle } from '#glossary/english/inflection/article.ts';
import { plural, possessive } from '#glossary/english/inflection/noun-forms.ts';
import { verbForm } from '#glossary/english/inflection/verb-forms.ts';

describe('verbs', () => {
  it.each([
    ['take part', 'takes part', 'took part', 'taken part', 'taking part'],
    ['set up', 'sets up', 'set up', 'set up', 'setting up'],
    ['carry out', 'carries out', 'carried out', 'carried out', 'carrying out'],
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['travel', 'travels', 'travelled', 'travelled', 'travelling'],
    ['open', 'opens', 'opened', 'opened', 'opening'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['flee', 'flees', 'fled', 'fled', 'fleeing'],
    ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
    ['veto', 'vetoes', 'vetoed', 'vetoed', 'vetoing'],
    ['destroy', 'destroys', 'destroyed', 'destroyed', 'destroying'],
    ['equip', 'equips', 'equipped', 'equipped', 'equipping'],
    ['re-elect', 're-elects', 're-elected', 're-elected', 're-electing'],
    ['be based', 'is based', 'was based', 'been based', 'being based'],
    ['have', 'has', 'had', 'had', 'having'],
    ['broadcast', 'broadcasts', 'broadcast', 'broadcast', 'broadcasting'],
    ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
    ['show', 'shows', 'showed', 'shown', 'showing'],
    ['argue', 'argues', 'argued', 'argued', 'arguing'],
    ['read', 'reads', 'read', 'read', 'reading'],
    ['look', 'looks', 'looked', 'looked', 'looking'],
  ])('%s', (verb, third, past, participle, gerund) => {
    expect(['third', 'past', 'participle', 'gerund'].map((form) => verbForm(verb, form as 'past'))).toEqual([
      third,
      past,
      participle,
      gerund,
    ]);
  });

  it('does not double l in American English', () => {
    expect(verbForm('travel', 'past', 'en-US')).toBe('traveled');
    expect(verbForm('control', 'past', 'en-US')).toBe('controlled');
  });
});

describe('nouns', () => {
  it.each([
    ['ministry', 'ministries'],
    ['press secretary', 'press secretaries'],
    ['member of parliament', 'members of parliament'],
    ['policeman', 'policemen'],
    ['human', 'humans'],
    ['German', 'Germans'],
    ['businesswoman', 'businesswomen'],
    ['child', 'children'],
    ['crisis', 'crises'],
    ['church', 'churches'],
    ['monarch', 'monarchs'],
    ['boss', 'bosses'],
    ['photo', 'photos'],
    ['Region', 'Regions'],
    ['Kennedy', 'Kennedys'],
    ['University', 'Universities'],
    ['day', 'days'],
    ['tenge', 'tenge'],
  ])('%s → %s', (one, many) => {
    expect(plural(one)).toBe(many);
  });

  it('takes an apostrophe alone after a plural in -s only', () => {
    expect([possessive('minister'), possessive('ministers', true), possessive('children', true)]).toEqual([
      "minister's",
      "ministers'",
      "children's",
    ]);
  });
});

describe('articles', () => {
  it.each([
    ['hour', 'an'],
    ['university', 'a'],
    ['uninhabited place', 'an'],
    ['unimportant thing', 'an'],
    ['MP', 'an'],
    ['UN envoy', 'a'],
    ['EU official', 'an'],
    ['18-year-old', 'an'],
    ['180-day term', 'a'],
    ['8 per cent rise', 'an'],
    ['European', 'a'],
    ['one-off', 'a'],
    ['open letter', 'an'],
    ['user', 'a'],
    ['umbrella', 'an'],
    ['Uzbek citizen', 'an'],
    ['Ukrainian', 'a'],
    ['I-beam', 'an'],
    ['“open” letter', 'an'],
    ['honest man', 'an'],
    ['NGO', 'an'],
  ])('%s takes %s', (words, article) => {
    expect(indefiniteArticle(words)).toBe(article);
  });
});

describe('comparison', () => {
  it.each([
    ['large', 'larger', 'largest'],
    ['big', 'bigger', 'biggest'],
    ['important', 'more important', 'most important'],
    ['easy', 'easier', 'easiest'],
    ['good', 'better', 'best'],
    ['modern', 'more modern', 'most modern'],
    ['cheap', 'cheaper', 'cheapest'],
    ['new', 'newer', 'newest'],
    ['simple', 'simpler', 'simplest'],
  ])('%s', (adjective, comparative, superlative) => {
    expect([compare(adjective, 'comparative'), compare(adjective, 'superlative')]).toEqual([
      comparative,
      superlative,
    ]);
  });
});
