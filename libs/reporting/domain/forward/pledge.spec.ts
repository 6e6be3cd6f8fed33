import { describe, expect, it } from '@jest/globals';
import { isPledge } from './pledge';

describe('a promise', () => {
  it.each([
    'We commit to raise the share of women to 30 per cent by 2030.',
    'The akimat pledges to build a road.',
    'Spending must reach 5% of GDP by 2027.',
    'Health spending needs to reach 5% of GDP by 2027.',
    'Доля должна достичь 5 % к 2027 году.',
    'К 2030 году доля должна вырасти вдвое.',
    'Мы обязуемся довести долю женщин до 30 % к 2030 году.',
    'Акимат взял на себя обязательство построить дорогу.',
    'Әйелдердің үлесін 30 %-ға жеткізуге міндеттенеміз.',
    'By 2025 the Government will halve this share.',
    'We commit ourselves to lowering the number of poor.',
    'It must be repaired by 2024.',
    'A hundred schools will be built by the end of 2026.',
    'До 2025 года Правительство построит 20 центров.',
    'К концу 2026 года все села будут подключены к воде.',
    'Үкімет 2025 ж. дейін бұл үлесті екі есе азайтады.',
    'Министрлік 2024 жылға дейін 20 орталық ашуды көздейді.',
    'Әкімдік жол салуды жоспарлап отыр.',
    'It is planned that every village will have a doctor by 2025.',
    'Every village is to have a doctor by 2025.',
    'A barrier-free environment is envisaged in all 17 regions by the end of 2024.',
    'Намечено довести ее до 30 % к 2023 году.',
    'К 2025 году все села получат доступ к воде.',
  ])('is “%s”', (sentence) => {
    expect(isPledge(sentence)).toBe(true);
  });

  it.each([
    'The share of women is to reach 30 per cent by 2030.',
    'The law obliges the akimat; its undertaking to date is small.',
    'По закону акимат обязан публиковать данные.',
    'Бұл – мемлекеттің міндеті.',
    'The population will reach 20 million by 2030.',
    'It will be 15 per cent by 2030.',
    'До 2020 года построили 20 центров.',
    'Every village is to have a doctor.',
    'К 2020 году было намечено довести ее до 30 %.',
    '2020 жылға дейін халық саны көбейді.',
  ])('is not “%s”', (sentence) => {
    expect(isPledge(sentence)).toBe(false);
  });
});
