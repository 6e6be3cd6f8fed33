import { describe, expect, it } from '@jest/globals';
import { isSentence } from './sentence-shape';

describe('a note of an earlier review', () => {
  it.each([
    'We pledge to fund it by 2024.',
    'Планируется построить мост.',
    'Мост салу жоспарланып отыр.',
    'Two of the wells have dried up since.',
    'В их числе два колодца в степи.',
    'Оның ішінде екі құдық жабық тұр.',
    'The survey counted 340 households.',
  ])('says something: “%s”', (words) => {
    expect(isSentence(words, 'note')).toBe(true);
  });

  it.each([
    'Bureau of National Statistics, household survey.',
    'Report of the water utility for the region.',
    'Протокол схода жителей 12 мая 2025 года.',
    'Отчет водоканала.',
    'Сулейменов А. Вода степи. Алматы, 2021.',
    'Ұлттық статистика бюросы, тұрғындар зерттеуі.',
    'Оценка акимата.',
    'See https://stat.gov.kz/ for all of the data.',
    'Protocol.',
  ])('names a source: “%s”', (words) => {
    expect(isSentence(words, 'note')).toBe(false);
  });
});
