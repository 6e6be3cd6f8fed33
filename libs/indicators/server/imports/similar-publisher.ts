import type { Trilingual } from '@qadam/language/domain';
import type { ImportSource } from './import-reader';
import type { PlacedProblem } from './own-problems';

/** What is said of a new publisher whose name resembles a known one: whether it is the same only a person knows. */
export const similarPublisherProblem = (
  file: string,
  { publisher }: ImportSource,
  known: Trilingual,
): PlacedProblem => ({
  ...{ file, row: null, column: null, kind: 'similar-publisher', severity: 'warning' },
  ...{ value: publisher.en, proposal: known.en },
  message: {
    kk: `«${publisher.kk}» жариялаушысы бұрын болмаған, ал атауы «${known.kk}» атауына ұқсас. Бөлек жариялаушы болып қабылданады. Екеуі бір ұйым болса, жариялаушыны «${known.kk}» деп көрсетіңіз.`,
    ru: `Издателя «${publisher.ru}» здесь ещё не было, а его название похоже на «${known.ru}». Он принимается как отдельный издатель. Если это одна организация, укажите издателем «${known.ru}».`,
    en: `The publisher “${publisher.en}” is new here, and its name resembles “${known.en}”. It is taken as a publisher of its own. If both are one body, name the publisher “${known.en}”.`,
  },
});
