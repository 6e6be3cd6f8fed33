import { asKazakh, type KazakhEncoding, kazakhEncoding } from './kazakh-encoding';

/** The encodings of one byte a letter in which Cyrillic texts are saved: of Windows, of Unix, of DOS, of the old Mac OS, and those with Kazakh letters. */
export type CyrillicEncoding = 'Windows-1251' | 'KOI8-R' | 'CP866' | 'Mac Cyrillic' | KazakhEncoding;

/** What `TextDecoder` calls them. */
export const decoderNames: Readonly<Record<string, string>> = {
  'Windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  CP866: 'ibm866',
  'Mac Cyrillic': 'x-mac-cyrillic',
  'KZ-1048': 'windows-1251',
  PT154: 'windows-1251',
};

/**
 * How often each letter is met among a thousand of Russian text (National Corpus of the Russian Language); tables of regions and groups are near enough to it.
 */
const frequency: Readonly<Record<string, number>> = {
  ...{ о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35, м: 32, д: 30, п: 28 },
  ...{ у: 26, я: 20, ы: 19, ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4 },
  ...{ э: 3, ф: 3, ъ: 1, ё: 1 },
};

/** Letters of Kazakh alone, about as often as the rarer Russian ones: they tell Kazakh from signs, and no encoding from another. */
const kazakhLetters = /[әғқңөұүһі]/u;
const frequencyOfKazakh = 15;

/** What is neither a letter nor a sign that texts have: frames of DOS tables, signs of other alphabets. */
const strange = -4;
/** A capital within a word, as nearly every letter is in a text read in the encoding of another case. */
const wrongCase = -2;

/** How likely a text is Russian, as a mean over its letters and signs beyond ASCII; `null` where there are none. */
const likeness = (text: string): number | null => {
  let [sum, count, before] = [0, 0, ''];
  for (const letter of text) {
    if (letter.charCodeAt(0) >= 128) {
      const lower = letter.toLowerCase();
      const known = frequency[lower] ?? (kazakhLetters.test(lower) ? frequencyOfKazakh : undefined);
      sum += known === undefined ? (/[№«»“”„–—…’°\u00a0]/u.test(letter) ? 0 : strange) : Math.log(known / 30);
      if (letter !== lower && /[а-яё]/u.test(before)) sum += wrongCase;
      count += 1;
    }
    before = letter;
  }
  return count === 0 ? null : sum / count;
};

/** Enough letters to tell by: a title and some rows of names. */
export const sampleBytes = 2 ** 15;

/**
 * In which of them bytes are written that are no UTF-8: the one in which they are likest to Russian, Windows-1251 where
 * nothing tells, and KZ-1048 where that would hold letters of Macedonian.
 */
export const cyrillicEncoding = (sample: Uint8Array): CyrillicEncoding => {
  const all = (['Windows-1251', 'KOI8-R', 'CP866', 'Mac Cyrillic'] as const).map((encoding) => {
    const text = new TextDecoder(decoderNames[encoding]).decode(sample);
    const readings =
      encoding === 'Windows-1251' ? [text, asKazakh(text, 'KZ-1048'), asKazakh(text, 'PT154')] : [text];
    return { encoding, text, like: Math.max(...readings.map((reading) => likeness(reading) ?? 0)) };
  });
  const { encoding, text } = all.reduce((best, one) => (one.like > best.like ? one : best));
  return (encoding === 'Windows-1251' ? kazakhEncoding(text) : null) ?? encoding;
};
