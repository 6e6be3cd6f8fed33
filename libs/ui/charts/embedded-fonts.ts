import cyrillicExtended from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '../theme/fonts/noto-sans-cyrillic.woff2?url';
import kazakh from '../theme/fonts/noto-sans-kazakh.woff2?url';
import latin from '../theme/fonts/noto-sans-latin.woff2?url';
import { embeddedFamily } from './embedded-family';

/** The files of the font with the letters that each holds, as in theme/fonts.css. */
const files = [
  { address: latin, holds: /[\u0000-\u00ff\u2000-\u206f\u20ac\u2212]/u, range: 'U+0000-00FF, U+2000-206F, U+20AC, U+2212' },
  { address: cyrillic, holds: /[\u0400-\u045f\u04b0\u04b1\u2116]/u, range: 'U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  { address: cyrillicExtended, holds: /[\u0460-\u048f\u0494-\u0499\u049c-\u04a1\u04a4-\u04ad\u04b2-\u04b9\u04bc-\u04d7\u04da-\u04e7\u04ea-\u052f\u20b8]/u, range: 'U+0460-052F, U+20B4' },
  { address: kazakh, holds: /[ҒғҚқҢңҮүҺһӘәӨө]/u, range: 'U+0492-0493, U+049A-049B, U+04A2-04A3, U+04AE-04AF, U+04BA-04BB, U+04D8-04D9, U+04E8-04E9' },
] as const; // prettier-ignore

const readAsDataAddress = async (address: string): Promise<string> => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
};

const read = new Map<string, Promise<string>>();

/** Read once: pages that follow the typing ask again and again. */
const asDataAddress = (address: string): Promise<string> => {
  const known = read.get(address) ?? readAsDataAddress(address);
  read.set(address, known);
  // A broken connection is no lasting answer.
  known.catch(() => read.delete(address));
  return known;
};

/** CSS that carries the letters of a text inside: a picture that stands alone cannot use the fonts of the page. */
export const embeddedFontsFor = async (text: string): Promise<string> => {
  const needed = files.filter(({ holds }) => holds.test(text));
  const faces = await Promise.all(
    needed.map(
      async ({ address, range }) =>
        `@font-face{font-family:'${embeddedFamily}';font-weight:400 700;src:url(${await asDataAddress(address)}) format('woff2');unicode-range:${range}}`,
    ),
  );
  return faces.join('');
};
