import { describe, expect, it } from '@jest/globals';
import { withHalosBeneath } from './halo';

describe('letters with a halo', () => {
  it('are written over it for programs that draw outlines over letters, and others stay as they are', () => {
    const plain = '<text x="1" fill="#000" stroke="none">Plain</text>';
    const halo = '<text x="2" fill="#000" stroke="#fff" stroke-width="2" stroke-linejoin="round"';
    expect(withHalosBeneath(`${plain}${halo} paint-order="stroke">Abay</text>`)).toBe(
      `${plain}${halo} aria-hidden="true">Abay</text><text x="2" fill="#000">Abay</text>`,
    );
  });
});
