import { describe, expect, it } from '@jest/globals';
import { pictureOfAddress } from './picture-of-address';

describe('a picture in an address', () => {
  it('gives its bytes and its kind', async () => {
    const blob = pictureOfAddress('data:image/png;base64,iVBO\nRw==');
    expect(blob?.type).toBe('image/png');
    expect([...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
      0x89, 0x50, 0x4e, 0x47,
    ]);
  });

  it('is none where nothing can be read', () => {
    for (const address of [
      'data:image/svg+xml,<svg/>',
      'data:image/png;base64,',
      'https://example.org/a.png',
    ])
      expect(pictureOfAddress(address)).toBeNull();
  });
});
