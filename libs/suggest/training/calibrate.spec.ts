import { describe, expect, it } from '@jest/globals';
import { calibrated } from '../fusion/calibration';
import { probabilityAt } from '../fusion/places';
import { calibrate, type Judged } from './calibrate';
import { calibratePlaces, placesOf } from './calibrate-places';
import { expectedCalibrationError, precisionFrom } from './measures';

const golden = 0.618034;
const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Logits from −5 to 5, right as often as they say: the multiples of the golden ratio are spread evenly. */
const judged: Judged[] = Array.from({ length: 2000 }, (_, number) => {
  const logit = -5 + ((number * 7) % 2000) / 200;
  return { logit, isRight: (number * golden) % 1 < chance(logit), weight: 1 };
});

describe('a calibration', () => {
  const map = calibrate(judged);
  const judgements = judged.map(({ logit, isRight }) => ({ isRight, probability: calibrated(map, logit) }));

  it('keeps 0.7 and more for where 97 % were right, and says so', () => {
    const { count, precision } = precisionFrom(judgements, 0.7);
    expect(count).toBeGreaterThan(300);
    // The step at the border is drawn as a steep line, on which one more may lie.
    expect(precision).toBeGreaterThanOrEqual(0.965);
    expect(calibrated(map, 2.9)).toBeGreaterThan(0.9);
  });

  it('is true below as well, instead of cut off', () => {
    expect(expectedCalibrationError(judgements)).toBeLessThan(0.03);
  });

  it('says of what was pooled below the border how much of it was right, if asked for one level', () => {
    const level = calibrate(judged, 'level');
    const said = judged.map(({ logit, isRight }) => ({ isRight, probability: calibrated(level, logit) }));
    const pooled = said.filter(({ probability }) => probability >= 0.6 && probability < 0.7);
    const mean = pooled.reduce((sum, { probability }) => sum + probability, 0) / pooled.length;
    expect(pooled.length).toBeGreaterThan(200);
    expect(mean).toBeCloseTo(pooled.filter(({ isRight }) => isRight).length / pooled.length, 1);
    expect(expectedCalibrationError(said)).toBeLessThan(expectedCalibrationError(judgements));
  });

  it('rises everywhere', () => {
    for (let at = 1; at < map.logits.length; at += 1) {
      expect(map.logits[at]).toBeGreaterThan(map.logits[at - 1] ?? 0);
      expect(map.probabilities[at]).toBeGreaterThan(map.probabilities[at - 1] ?? 0);
    }
  });

  it('never reaches 0.7 where no logit is sure enough', () => {
    const unsure = judged.map((one) => ({ ...one, isRight: one.isRight && one.logit < 1 }));
    expect(Math.max(...calibrate(unsure).probabilities)).toBeLessThan(0.7);
  });
});

describe('the places of codes', () => {
  it('put one first, and measure its lead over the others together', () => {
    const [one, two] = placesOf([2, 1, -3]);
    expect(one).toEqual({ logit: 2, isFirst: true, lead: 2 - Math.log(0.05 + Math.exp(1) + Math.exp(-3)) });
    expect(two?.isFirst).toBe(false);
  });

  it('leave the order of a text as it is, also where first places and others are read differently', () => {
    // Two codes a text: the first is right as often as its logit says, the second half as often.
    const texts = judged.map(({ logit }, number) => ({ logits: [logit, logit - 0.5], number }));
    const calibration = calibratePlaces(
      texts.flatMap(({ logits, number }) =>
        placesOf(logits).map((place) => ({
          ...place,
          isRight: (number * golden) % 1 < chance(place.logit) * (place.isFirst ? 1 : 0.5),
          weight: 1,
        })),
      ),
    );
    for (const { logits } of texts) {
      const [first = 0, second = 0] = placesOf(logits).map((place) => probabilityAt(calibration, place));
      expect(first).toBeGreaterThanOrEqual(second);
    }
  });
});
