import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import { vlrTemplate } from '../template/vlr';
import { vnrTemplate } from '../template/vnr';
import type { TemplateSection } from '../template/section';
import { matchSection, type TitledSection } from './match-sections';

const titled = (sections: readonly TemplateSection[], language: Language): TitledSection[] =>
  sections.flatMap(({ key, title, children = [] }) => [
    { key, title: title[language] },
    ...titled(children, language),
  ]);

const review = (language: Language): TitledSection[] => titled(vnrTemplate.sections, language);

describe('the section of a heading of an earlier review', () => {
  it.each([
    ['Foreword', 'opening-statement'],
    ['Message from the Prime Minister', 'opening-statement'],
    ['Executive summary', 'highlights'],
    ['Methodology and process for preparation of the review', 'methodology'],
    ['Policy and Enabling Environment', 'enabling-environment'],
    ['Creating ownership of the SDGs and the VNR', 'enabling-environment/ownership'],
    ['Incorporation of the SDGs in national frameworks', 'enabling-environment/national-frameworks'],
    [
      'Integration of the economic, social and environmental dimensions',
      'enabling-environment/three-dimensions',
    ],
    ['Leaving no one behind', 'enabling-environment/no-one-behind'],
    ['Youth and the SDGs', 'enabling-environment/no-one-behind'],
    ['Institutional arrangements', 'enabling-environment/institutions'],
    ['Progress on Goals and Targets', 'goals'],
    ['GOAL 17. PARTNERSHIPS FOR THE GOALS', 'goals/17'],
    ['Climate action', 'goals/13'],
    ['Gender equality and empowerment of women', 'goals/5'],
    ['SDG localization', 'localisation'],
    ['Localization of the SDGs', 'localisation'],
    ['Localizing the SDGs in the regions', 'localisation'],
    ['Regional dimension of the SDGs', 'localisation'],
    ['Voluntary Local Reviews', 'localisation'],
    ['Abai region', 'localisation/abay'],
    ['Turkestan region', 'localisation'],
    ['City of Almaty', 'localisation'],
    ['New and emerging challenges', 'emerging-challenges'],
    ['7. Means of implementation', 'means'],
    ['Financing for development', 'means'],
    ['Financing the SDGs', 'means'],
    ['Way forward', 'next-steps'],
    ['Conclusions', 'next-steps'],
    ['Statistical annex', 'annex-statistics'],
    ['Financing of schools', null],
    ['Youth employment', null],
    ['Data availability', null],
    ['Data and statistics', null],
    ['Annexes', null],
    ['Poems of the SDGs', null],
    ['The region and its people', null],
  ])('“%s” is %s', (heading, key) => {
    expect(matchSection(heading, review('en'))).toBe(key);
  });

  it.each([
    ['Предисловие', 'opening-statement'],
    ['Резюме', 'highlights'],
    ['Основные выводы', 'highlights'],
    ['Политика и благоприятная среда', 'enabling-environment'],
    ['Обеспечение сопричастности', 'enabling-environment/ownership'],
    ['Интеграция ЦУР в национальную систему планирования', 'enabling-environment/national-frameworks'],
    ['Принцип «никого не оставить позади»', 'enabling-environment/no-one-behind'],
    ['Молодежь и ЦУР', 'enabling-environment/no-one-behind'],
    ['Структурные вопросы', 'enabling-environment/structural-issues'],
    ['Цель 14. Сохранение морских экосистем', 'goals/14'],
    ['Локализация Целей устойчивого развития', 'localisation'],
    ['Региональный аспект', 'localisation'],
    ['Туркестанская область', 'localisation'],
    ['Область Улытау', 'localisation/ulytau'],
    ['Абайская область', 'localisation/abay'],
    ['Средства реализации', 'means'],
    ['Финансирование ЦУР', 'means'],
    ['Заключение', 'next-steps'],
    ['Дальнейшие шаги', 'next-steps'],
    ['Выводы и следующие шаги', 'next-steps'],
    ['Финансирование школ', null],
    ['Приложение 1', null],
  ])('«%s» is %s', (heading, key) => {
    expect(matchSection(heading, review('ru'))).toBe(key);
  });

  it.each([
    ['Кіріспе', 'introduction'],
    ['5-мақсат. Қыздар мен әйелдер', 'goals/5'],
    ['ТДМ-ны жергіліктендіру', 'localisation'],
    ['Түркістан облысы', 'localisation'],
    ['Ұлытау облысы', 'localisation/ulytau'],
    ['ТДМ қаржыландыру', 'means'],
    ['Іске асыру құралдары', 'means'],
    ['Ешкімді артта қалдырмау', 'enabling-environment/no-one-behind'],
    ['Қорытынды', 'next-steps'],
    ['Алдағы қадамдар', 'next-steps'],
    ['Мектептерді қаржыландыру', null],
  ])('«%s» is %s', (heading, key) => {
    expect(matchSection(heading, review('kk'))).toBe(key);
  });

  it('is none for a region in a review of another, and one of a title of its own by what it is about', () => {
    expect(matchSection('Turkestan region', titled(vlrTemplate.sections, 'en'))).toBeNull();
    const own = [
      { key: 'money', title: 'Financing the SDGs' },
      { key: 'end', title: 'The way forward' },
    ];
    expect(matchSection('Means of implementation', own)).toBe('money');
    expect(matchSection('Conclusion', own)).toBe('end');
  });
});
