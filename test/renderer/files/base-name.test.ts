import { describe, expect, it } from 'vitest';
import { baseNameOf } from '../../../renderer/files/base-name.ts';

describe('the name of exported files', () => {
  it.each([
    ['Қызылордада Арал балықшыларының тұңғыш мұражайы ашылды', 'qyzylordada-aral-balyqshylarynyng-tunggysh'],
    ['«Боран» хоккей клубы', 'boran-khokkey-kluby'],
    ['14 мектеп/2024: жөндеу?', '14-mektep-2024-zhondeu'],
    ['…', 'article'],
  ])('%s becomes %s', (title, name) => {
    expect(baseNameOf(title)).toBe(name);
  });
});
