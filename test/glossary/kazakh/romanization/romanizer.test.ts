import { describe, expect, test } from 'vitest';
import { createRomanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';

const { romanize } = createRomanizer(readNames('glossary/seed'));

describe('house style', () => {
  test.each([
    ['Жанболат', 'Zhanbolat'],
    ['Шыңар', 'Shynar'],
    ['Хамза', 'Khamza'],
    ['Ғалия', 'Galiya'],
    ['Ержан', 'Yerzhan'],
    ['Сейіт', 'Seit'],
    ['Бейсенғали', 'Beisengali'],
    ['Ораз-Мұхамед', 'Oraz-Mukhamed'],
    ['Джавад', 'Javad'],
  ])('given name %s is %s', (kazakh, english) => {
    expect(romanize(kazakh, 'given')[0]).toBe(english);
  });

  test.each([
    ['Беркінбаев', 'Berkinbayev'],
    ['Мырзаева', 'Myrzayeva'],
    ['Өтепов', 'Utepov'],
    ['Көлжанов', 'Kulzhanov'],
    ['Ысқақова', 'Iskakova'],
    ['Әбдірасилов', 'Abdrasilov'],
    ['Рақымғалиев', 'Rakhimgaliyev'],
    ['Қоңырбаев', 'Konurbayev'],
    ['Әуелбеков', 'Auelbekov'],
  ])('surname %s is %s', (kazakh, english) => {
    expect(romanize(kazakh, 'surname')[0]).toBe(english);
  });

  test.each([
    ['Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev'],
    ['Дариға Назарбаева', 'Dariga Nazarbayeva'],
    ['Маржан Бекетқызы', 'Marzhan Beketkyzy'],
    ['Томас Браун', 'Thomas Brown'],
    ['Шыңғыс хан', 'Genghis Khan'],
    ['Есім хан', 'Yesim Khan'],
    ['А. Серіков', 'A. Serikov'],
  ])('person %s is %s', (kazakh, english) => {
    expect(romanize(kazakh, 'person')[0]).toBe(english);
  });

  test.each([
    ['Жамбыл облысы', 'Zhambyl Region'],
    ['Шет ауданы', 'Shet District'],
    ['Балқаш көлі', 'Lake Balkhash'],
    ['Іле өзені', 'Ili River'],
    ['Тәуелсіздік даңғылы', 'Tauelsizdik Avenue'],
    ['Желтоқсан көшесі', 'Zheltoksan Street'],
    ['Тараз қаласы', 'Taraz city'],
    ['Солтүстік Қазақстан облысы', 'North Kazakhstan Region'],
    ['Қызылауыл', 'Kyzylaul'],
    ['Мәскеу', 'Moscow'],
  ])('place %s is %s', (kazakh, english) => {
    expect(romanize(kazakh, 'place')[0]).toBe(english);
  });

  test('institutions are translated where their words are known', () => {
    expect(romanize('Шоқан атындағы Мемлекеттік медицина институты', 'institution')[0]).toBe(
      'Shokan State Medical Institute',
    );
    expect(romanize('БҰҰ', 'institution')).toEqual(['UN', 'United Nations']);
  });

  test('alternatives follow without repetition, the plain spelling among them', () => {
    const renderings = romanize('Өтепов', 'surname');
    expect(new Set(renderings).size).toBe(renderings.length);
    expect(renderings).toContain('Otepov');
    expect(romanize('Жауһаз', 'given')).toEqual(expect.arrayContaining(['Zhauhaz', 'Zhaukhaz', 'Jauhaz']));
  });

  test('capitals of the source are kept, Latin text stays', () => {
    expect(romanize('ШҰҒА', 'other')[0]).toBe('SHUGA');
    expect(romanize('Tesla', 'institution')[0]).toBe('Tesla');
    expect(romanize('  ', 'person')).toEqual([]);
  });
});

describe('other systems', () => {
  test.each([
    ['Қызылорда', 'Qyzylorda', 'Qyzylorda'],
    ['Жәңгір', 'Zhänggir', 'Jäñgır'],
    ['Ғұмар', 'Ghumar', 'Ğūmar'],
    ['Өскен', 'Ösken', 'Ösken'],
    ['Шұға', 'Shugha', 'Şūğa'],
  ])('%s is %s by BGN/PCGN and %s by the 2021 draft', (kazakh, bgn, draft) => {
    expect(romanize(kazakh, 'given', 'bgn1979')).toEqual([bgn]);
    expect(romanize(kazakh, 'given', 'kazakh2021')).toEqual([draft]);
  });
});
