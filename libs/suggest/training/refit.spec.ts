import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights, sampleFindings } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import type { Finding } from './labelled';
import { refitTargets } from './refit';

/** Sixty times people gave 6.3 to what no term of the ontology knows. */
const accepted: Finding[] = Array.from({ length: 60 }, (_, number) => ({
  id: `a${number}`,
  text: `Сайгаки вытоптали посевы пшеницы у ${number}-го отделения`,
  lang: 'ru',
  targets: ['6.3'],
}));

const weights = ontologyOnlyWeights();
const refits = () => [...refitTargets({ weights, accepted, development: sampleFindings, wording: [] })];

describe('a fusion fitted to accepted findings', () => {
  it('is surer of what people accepted before', () => {
    const text = 'Сайгаки опять вытоптали посевы';
    const probability = (targetFusion = weights.targetFusion): number =>
      createSuggester({ weights: { ...weights, targetFusion }, memory: accepted })
        .suggest(text)
        .targets.find(({ code }) => code === '6.3')?.probability ?? 0;
    const [fusion = weights.targetFusion] = refits();
    expect(probability(fusion)).toBeGreaterThanOrEqual(fusion.threshold);
    expect(probability(fusion)).toBeGreaterThan(0.7);
  });

  it('is the same every time', () => {
    expect(refits()).toEqual(refits());
  });

  it('comes also in versions that stay nearer to the one in use', () => {
    const distances = refits().map((fusion) =>
      Math.hypot(...fusion.weights.map((weight, at) => weight - (weights.targetFusion.weights[at] ?? 0))),
    );
    expect(distances).toHaveLength(8);
    expect(distances.at(-1)).toBeCloseTo((distances[0] ?? 0) / 64, 6);
    expect(distances).toEqual([...distances].sort((one, other) => other - one));
  });
});
