import { describe, expect, it } from '@jest/globals';
import { isPledge } from './pledge';

const given = [
  'The target is to reach 40% by 2020.',
  'Every akimat is to appoint a focal point.',
  'Our ambition: zero maternal deaths by 2030.',
  'The government aims at halving the gap.',
  'The Ministry of Health seeks to reduce emissions.',
  'The Government has set a target of 30% by 2030.',
  'Цель – достичь 40% к 2020 году.',
  'Каждый акимат должен назначить ответственного.',
  'Наша цель: ноль материнских смертей к 2030 году.',
  'Правительство стремится сократить разрыв вдвое.',
  'Акиматам поручено назначить ответственных.',
  'Акиматы назначат ответственных до 2025 года.',
  'Целевой показатель – 40% к 2030 году.',
  'Мақсат – 2020 жылға қарай 40%-ға жету.',
  'Мақсатымыз: 2030 жылға қарай ана өлімін нөлге жеткізу.',
  'Үкімет айырманы екі есе азайтуды мақсат етеді.',
  'Үкімет айырманы екі есе азайтуға ұмтылады.',
  'Министрлік үлесті 40%-ға жеткізуге міндеттенеді.',
];

const none = [
  'The target was to reach 40% by 2020.',
  'The question is to know why.',
  'Residents seek to move away.',
  'The share is expected to reach 40% by 2030.',
  'The target of 30% is far.',
  'Школы должны были построить в 2020 году.',
  'Жители стремятся уехать.',
  'Цель была достигнута к 2020 году.',
  'Тұрғындар қалаға көшуге ұмтылады.',
  'Мақсат – 2020 жылға қарай 40%-ға жету болды.',
];

describe('an aim', () => {
  it.each(given)('is promised by “%s”', (sentence) => {
    expect(isPledge(sentence)).toBe(true);
  });

  it.each(none)('is not promised by “%s”', (sentence) => {
    expect(isPledge(sentence)).toBe(false);
  });
});
