import { describe, expect, it } from 'vitest';
import { sourceKeys, targetKeys } from '#glossary/memory/index/index-keys.ts';
import { indexStem } from '#glossary/memory/index/index-stem.ts';

describe('the index key', () => {
  it.each([
    'облыс облысы облысында облыстарға облысындағы облысымыз',
    'кітап кітабы кітапты кітаптарымыз',
    'халық халқы халықтың',
    'орын орны орнында орындар',
    'үй үйде үйіне үйлер',
    'ел елдің елі елге',
    'бала баласы балаларымызға балалар',
    'мектеп мектебі мектептерінде мектепке',
    'сауда саудада саудасы',
    'бидай бидайды бидайға',
    'су суда суы',
    'қала қалада қаласында қалалар',
    'айтты айтады айтқан айтып',
    'президент президенті президентінің',
    'көл көлге көлі көлдер',
  ])('is one for the forms %s', (forms) => {
    expect(new Set(forms.split(' ').map(indexStem)).size).toBe(1);
  });

  it.each([
    ['қала', 'қол'],
    ['мектеп', 'мереке'],
    ['облыс', 'одақ'],
    ['министр', 'мемлекет'],
  ])('tells %s from %s', (one, other) => {
    expect(indexStem(one)).not.toBe(indexStem(other));
  });

  it('cuts an English plural', () => {
    expect(['schools', 'press', 'campus', "nation's"].map(indexStem)).toEqual([
      'school',
      'press',
      'campus',
      'nation',
    ]);
  });

  it('is given for each word once, not for numbers; the English side has keys of its own', () => {
    expect(sourceKeys('2019 жылы АҚШ-тағы мектепте, мектептерде.')).toHaveLength(4);
    expect(targetKeys('In 2019 the school, schools')).toEqual(['=in', '=the', '=school']);
    expect(sourceKeys('25, 30 %')).toEqual([]);
  });
});
