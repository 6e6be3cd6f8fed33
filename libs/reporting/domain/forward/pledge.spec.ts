import { describe, expect, it } from '@jest/globals';
import { isPledge } from './pledge';

describe('a promise', () => {
  it.each([
    'We commit to raise the share of women to 30 per cent by 2030.',
    'The akimat pledges to build a road.',
    'Мы обязуемся довести долю женщин до 30 % к 2030 году.',
    'Акимат взял на себя обязательство построить дорогу.',
    'Әйелдердің үлесін 30 %-ға жеткізуге міндеттенеміз.',
  ])('is “%s”', (sentence) => {
    expect(isPledge(sentence)).toBe(true);
  });

  it.each([
    'The share of women is to reach 30 per cent by 2030.',
    'The law obliges the akimat; its undertaking to date is small.',
    'По закону акимат обязан публиковать данные.',
    'Бұл – мемлекеттің міндеті.',
  ])('is not “%s”', (sentence) => {
    expect(isPledge(sentence)).toBe(false);
  });
});
