import { describe, expect, it } from '@jest/globals';
import { readPictureHeader } from './index';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.replaceAll(' ', '').match(/../gu) ?? [], (pair) => parseInt(pair, 16));

// The layouts are those of W3C PNG, 5.2 and 11.2.1, and of ITU-T T.81, B.2.
const png = (width: string, height: string) =>
  bytes(`89504e470d0a1a0a 0000000d 49484452 ${width} ${height} 0802000000 00000000`);
const jpeg = bytes('ffd8 ffe0 0004 0000 ff ffc0 000b 08 0014 0028 01 01 11 00 ffd9 0000 0000');

describe('the header of a picture', () => {
  it('gives the size of a PNG and of a JPEG, past other segments and fill bytes', () => {
    expect(readPictureHeader(png('00000280', '000001e0'))).toEqual({
      mediaType: 'image/png',
      width: 640,
      height: 480,
    });
    expect(readPictureHeader(jpeg)).toEqual({ mediaType: 'image/jpeg', width: 40, height: 20 });
  });

  it('goes by the content: anything else, a cut file or an empty picture is none', () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    for (const other of [
      svg,
      new Uint8Array(0),
      jpeg.slice(0, 9),
      png('00000000', '00000001'),
      bytes('ffd8ff00'),
    ])
      expect(readPictureHeader(other)).toBeNull();
  });
});
