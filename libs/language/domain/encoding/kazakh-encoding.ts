/**
 * The encodings of one byte a letter that have Kazakh letters where Windows-1251 has Serbian and Ukrainian ones and signs:
 * KZ-1048 (STRK1048-2002) and PT154, the older one of ParaType ("Kazakh", `ptcp154`).
 */
export type KazakhEncoding = 'KZ-1048' | 'PT154';

const lettersOf = (from: string, to: string): ReadonlyMap<string, string> => {
  const letters = [...to];
  return new Map([...from].map((letter, at) => [letter, letters[at] ?? letter]));
};

/** What Windows-1251 reads, and the letter that is meant. */
const letters: Readonly<Record<KazakhEncoding, ReadonlyMap<string, string>>> = {
  'KZ-1048': lettersOf('ЌќЋћЎўЈјҐґЄєЇїЅѕ', 'ҚқҺһҰұӘәӨөҒғҮүҢң'),
  PT154: lettersOf('ЂЃ‚ѓ†‡€‰Љ‹ЊЌЋЏђ™љ›њќћџ¤Ґ¦ЄЇ±ґµєЅѕї\u0098', 'ҖҒӮғҶҮҲүҠӢҢҚҺҸҗҷҡӣңқһҹӨҘҰӘҜұҙөәҪҫҝҳ'),
};

/** A text of the encoding that was read as Windows-1251. */
export const asKazakh = (text: string, encoding: KazakhEncoding): string =>
  text.replace(/[\u0080-\uffff]/gu, (letter) => letters[encoding].get(letter) ?? letter);

/** Letters of Macedonian, of which every Kazakh sentence in KZ-1048 seems to hold some: қ, ә and ң. */
const seemsMacedonian = /[ЌќЈјЅѕ]/u;

/** A sign within a word of Russian and Kazakh letters that is none of them, nor one of those beside which words stand. */
const odd =
  /(?:(?<=[а-яёәғқңөұүһі])[^\u0000-\u007fа-яёәғқңөұүһі№«»“”„‘’–—…°·•§\u00a0\u00ad]|[^\u0000-\u007fа-яёәғқңөұүһі№«»“”„‘’–—…°·•§\u00a0\u00ad](?=[а-яёәғқңөұүһі]))/giu;
const oddIn = (text: string): number => text.match(odd)?.length ?? 0;

/**
 * The Kazakh encoding that bytes are in which were read as Windows-1251: PT154 where fewer signs stand oddly within words
 * than by either other reading, KZ-1048 where letters of Macedonian do; else `null`.
 */
export const kazakhEncoding = (asWindows: string): KazakhEncoding | null => {
  const [windows, standard, older] = [
    oddIn(asWindows),
    oddIn(asKazakh(asWindows, 'KZ-1048')),
    oddIn(asKazakh(asWindows, 'PT154')),
  ];
  const signs = new Set(asWindows.match(odd) ?? []);
  // One sign may be a unit: «µг»; a letter of another alphabet within a word is none.
  const isTold = signs.size > 1 || /[\u0400-\u04ff]/u.test([...signs].join(''));
  if (older < standard && older < windows && isTold) return 'PT154';
  return seemsMacedonian.test(asWindows) ? 'KZ-1048' : null;
};
