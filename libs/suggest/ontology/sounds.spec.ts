import { describe, expect, it } from '@jest/globals';
import { soundOf } from './sounds';

const soundsLike = (one: string, other: string): boolean => soundOf(one) === soundOf(other);

describe('the sound of a Cyrillic word', () => {
  it('is the same for vowels that sound alike without stress', () => {
    expect(soundsLike('дарога', 'дорога')).toBe(true);
    expect(soundsLike('интирнет', 'интернет')).toBe(true);
    expect(soundsLike('нидиля', 'неделя')).toBe(true);
    expect(soundsLike('вода', 'вуду')).toBe(false);
  });

  it('is the same with and without signs, and for doubled letters', () => {
    expect(soundsLike('бальница', 'больница')).toBe(true);
    expect(soundsLike('лечиться', 'лечится')).toBe(true);
    expect(soundsLike('баллалар', 'балалар')).toBe(true);
  });

  it('hears voiced consonants as voiceless ones at the end and before those, but not at the end of a stem', () => {
    expect(soundsLike('снек', 'снег')).toBe(true);
    expect(soundsLike('лотка', 'лодка')).toBe(true);
    expect(soundsLike('дом', 'том')).toBe(false);
    expect(soundOf('снег', true)).not.toBe(soundOf('снек', true));
  });

  it('hears щ where сч is written, no т between с and н, and и after hushers', () => {
    expect(soundsLike('щетчик', 'счетчик')).toBe(true);
    expect(soundsLike('лесница', 'лестница')).toBe(true);
    expect(soundsLike('жылье', 'жилье')).toBe(true);
  });
});
