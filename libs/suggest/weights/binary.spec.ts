import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights } from '../suggest.fixture';
import { decodeWeights, encodeWeights, WeightsUnreadable } from './binary';

const weights = {
  ...ontologyOnlyWeights(),
  model: {
    ...ontologyOnlyWeights().model,
    keys: Uint32Array.of(7, 4_000_000_000),
    rarity: Uint8Array.of(16, 200),
    goalWeights: Int8Array.of(-127, 0, 5, 1, 2, 3),
    targetStart: Uint32Array.of(0, 1, 2),
    targetStep: Uint8Array.of(3, 4),
    targetWeights: Int8Array.of(-8, 127),
  },
};

describe('weights as bytes', () => {
  it('come back as they were', () => {
    expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
  });

  it('come back from a buffer of Node too, which shares its memory with others', () => {
    const shared = Buffer.concat([Buffer.from('before'), encodeWeights(weights)]).subarray(6);
    expect(decodeWeights(shared)).toEqual(weights);
  });

  it('are refused when they are something else or cut off', () => {
    const bytes = encodeWeights(weights);
    expect(() => decodeWeights(new TextEncoder().encode('not weights'))).toThrow(WeightsUnreadable);
    expect(() => decodeWeights(bytes.subarray(0, bytes.length - 16))).toThrow(/cut off/u);
    expect(() => decodeWeights(bytes.subarray(0, 40))).toThrow(/cut off/u);
  });
});
