import type { Language } from '@qadam/language/domain';
import type { ImportOrigin } from './import-reader';
import type { PlacedProblem } from './own-problems';

const named = (origins: readonly ImportOrigin[], language: Language): string =>
  origins
    .map(({ source: { publisher, licence = '' }, publishedOn }) =>
      [publisher[language], licence, publishedOn ?? ''].filter((part) => part !== '').join(', '),
    )
    .join('; ');

/** What is said of a file that names several publishers, licences or days, before its figures come in. */
export const severalSources = (file: string, origins: readonly ImportOrigin[]): readonly PlacedProblem[] =>
  origins.length < 2
    ? []
    : [
        {
          ...{ file, row: null, column: null, kind: 'several-sources', severity: 'warning' },
          value: String(origins.length),
          message: {
            kk: `Файлда әр мәннің жариялаушысы, лицензиясы және күні аталған (дереккөздер: ${named(origins, 'kk')}). Әрқайсысы өз жүктемесі болып енгізіледі. Бәрі бір дереккөздікі болса, жариялаушыны не күнді көрсетіңіз.`,
            ru: `Файл называет издателя, лицензию и дату каждого значения (источники: ${named(origins, 'ru')}). Каждый источник будет отдельной загрузкой. Если все значения одного источника, укажите издателя или дату.`,
            en: `The file names publisher, licence and day of each figure (sources: ${named(origins, 'en')}). Each comes in as a load of its own. If all are of one source, name the publisher or the day.`,
          },
        },
      ];
