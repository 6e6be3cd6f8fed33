import { describe, expect, it } from '@jest/globals';
import { claimedNumbers, wordsOfClaims } from './claimed-numbers';

describe('a number in prose', () => {
  it.each([
    ['Coverage was 45.2 % in 2023.', ['45.2']],
    ['It reached 1 250 villages and 12,000 people.', ['1 250', '12,000']],
    ['Охват вырос до 87,3 % к 2022 году.', ['87,3']],
    ['Построено 3 школы.', ['3']],
    ['In part 40 % of wells, and 3 or 4 schools.', ['40', '3', '4']],
    ['Of 12 wells, 5 work.', ['12', '5']],
    ['2025 теңге төленді.', ['2025']],
    ['Әйелдердің үлесі 41,2 % болды.', ['41,2']],
    ['Before the table 4,000 people.', ['4,000']],
    ['In the chart 12 500 villages are shown; of the target 3,000 are left.', ['12 500', '3,000']],
    ['Total 2000 people came; there are 2023 schools.', ['2000', '2023']],
    ['Всего пришли 2000 человек, 2019 адам келді.', ['2000', '2019']],
    ['Temperature rose by 1.5 °C in 5 regions.', ['1.5', '5']],
    ['The house has 5 pillars.', ['5']],
    ['Kazakhstan ranks 66th, it came 3rd in the region and took the 5th place.', ['66', '3', '5']],
    ['Страна занимает 66-е место, была на 70-м месте.', ['66', '70']],
    ['Қазақстан 66-орында тұр.', ['66']],
    ['More than 55+ schools, 500+ villages.', ['55', '500']],
    ['На улице Абая 12 детей; in Abay street, 12 children play.', ['12', '12']],
    ['Women 20–30 per cent, 20–30 schools; срок 5–10 лет.', ['20', '30', '20', '30', '5', '10']],
    ['Всего 150 000 женщин и 160000 детей.', ['150 000', '160000']],
    ['Как видно из таблицы, доля по таблице 4,5 балла.', ['4,5']],
  ])('is a claim in “%s”', (sentence, expected) => {
    expect(claimedNumbers(sentence)).toEqual(expected);
  });

  it.each([
    'By 2030, after the reviews of 2019 and 2022 (2019–2022).',
    'SDG 5 and target 5.5, indicator 5.5.2, chapter 4.',
    'ЦУР 5, задача 5.5 и показатель 5.5.2; раздел 3.',
    'ТДМ 5, 5-мақсат, 5.5-міндет және 2-ші кезең.',
    'From 13 to 23 May 2025 and on May 5.',
    'Семинары прошли 13–23 мая 2025 года.',
    '2025 жылғы 16 мамырда.',
    'Денсаулық сақтау министрлігінің есебі, 2024, 12-б.',
    'ХХ ғасырдың 90-жылдары; заңның 12-бабының 5-тармағы, 7-тармақ, 14-бет.',
    '1. The first of a list.',
    'The share of women is [1], as said in [2, 13].',
    'See table 4, Table 2.1 and chart 3; диаграмма 2, таблица 2.1.',
    'In 2023 schools were closed; by 2030 women lead, and since 2019 people vote.',
    'В 2023 школы закрыли.',
    'The law № 12 345.',
    'Women 55+ and workers (60+) are paid less; әйелдер 55+.',
    'Работники 18–29 лет и пенсионеры старше 63 лет.',
    'Workers 18–29 are paid less.',
    '010000, г. Астана, пр. Мангилик Ел, 8.',
    'Адрес: 150000, Казахстан, ул. Абая, д. 12.',
    '8 Mangilik Yel avenue, postal code 10000.',
    'Сәтбаев көшесі, 12-үй.',
    'The 3rd review.',
    '2-е заседание.',
    'The 2nd phase, статья 12, № 205.',
    'Coverage grew by 10⁶, the area by 4².',
    'Қамту 10⁶ өсті, CO₂ мен H₂O, PM 2.5 және PM2.5.',
    'With x = 5 and 2 × 3, or 2^8, that is 6·10⁻³.',
    'See sec. 6.1, § 4 and sections 3, 4.1 and 5.',
    'The C5+1 format and 5G reach villages.',
    'A 1.5 °C pathway is followed.',
    'It has 17 goals, 169 targets and 5 pillars.',
    '1–4-сынып оқушылары.',
    'См. п. 6.1, гл. 4, разделы 3 и 4, абзац 2.',
    'Қараңыз: бөлім 3, 6.1-бөлім.',
  ])('is none in “%s”', (sentence) => {
    expect(claimedNumbers(sentence)).toEqual([]);
  });

  it.each([
    ['Growth of -1.2 after −3 per cent; from 2-5 wells.', ['-1.2', '−3', '2', '5']],
    ['Бюджет 3 млрд теңге, 200 мың адам, 5 тыс. сел.', ['3 млрд', '200 мың', '5 тыс.']],
  ])('is told with its sign and what multiplies it in “%s”', (sentence, expected) => {
    expect(wordsOfClaims(sentence)).toEqual(expected);
  });
});
