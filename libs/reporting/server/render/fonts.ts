import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { codePointsOf } from './code-points';

/** The cuts of Noto Sans that the printed review uses. */
const cuts = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold'] as const;

const read = (path: string): Promise<Buffer> => readFile(createRequire(import.meta.url).resolve(path));

let loaded: Promise<readonly Buffer[]> | undefined;

/** Noto Sans from `node_modules`, read once; no font of the machine is ever used. The regular cut comes first. */
export const loadFonts = (): Promise<readonly Buffer[]> => {
  loaded ??= Promise.all(cuts.map((cut) => read(`@expo-google-fonts/noto-sans/${cut}/NotoSans_${cut}.ttf`)));
  return loaded;
};

/** The names of the further fonts, in their order. */
export const furtherFamilies = [
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Math',
  'Noto Emoji',
] as const;

let furtherLoaded: Promise<readonly Buffer[]> | undefined;

/**
 * Arabic and Hebrew letters, signs of mathematics such as ≤ ≥ ∑, of which Noto Sans has none, and emoji in one colour: 2.2 MB that
 * only a text which has them asks for.
 */
export const loadFurtherFonts = (): Promise<readonly Buffer[]> => {
  furtherLoaded ??= Promise.all([
    read('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    read('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
    read('@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'),
    read('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
  ]);
  return furtherLoaded;
};

let covered: Promise<ReadonlySet<number>> | undefined;

/** The code points that every cut of Noto Sans draws. */
export const coveredLetters = (): Promise<ReadonlySet<number>> => {
  covered ??= loadFonts().then((fonts) => {
    const [first = new Set<number>(), ...rest] = fonts.map(codePointsOf);
    return new Set([...first].filter((codePoint) => rest.every((cut) => cut.has(codePoint))));
  });
  return covered;
};

let fontLetters: Promise<readonly ReadonlySet<number>[]> | undefined;

/** The code points of each font of the printed review, in the order in which they are asked. */
export const lettersByFont = (): Promise<readonly ReadonlySet<number>[]> => {
  fontLetters ??= Promise.all([coveredLetters(), loadFurtherFonts()]).then(([own, further]) => [
    own,
    ...further.map(codePointsOf),
  ]);
  return fontLetters;
};

let drawable: Promise<ReadonlySet<number>> | undefined;

/** The code points that the printed review can draw at all. */
export const drawableLetters = (): Promise<ReadonlySet<number>> => {
  drawable ??= lettersByFont().then((fonts) => new Set(fonts.flatMap((font) => [...font])));
  return drawable;
};
