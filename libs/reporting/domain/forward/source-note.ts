/** An address or a page: the note says where something is from. */
const reference =
  /https?:|www\.|\b(?:pp?\.|cf\.|ibid|doi)\s?\d*|(?<!\p{L})(?:см\.|там же|бет(?:тер)?)(?!\p{L})/iu;

/** What a source begins with or is called. */
const sourceWord = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      'sources?|reports?|surveys?|bureau|statistics|yearbook|database|dataset|census|protocol|minutes|interviews?|press|university|journal|edition',
      'according\\sto|data\\s(?:of|from|by)|decree|resolution\\sno',
      'источник\\p{L}*|отч[её]т\\p{L}*|доклад\\p{L}*|обследовани\\p{L}*|бюро|статистик\\p{L}*|ежегодник\\p{L}*|сборник\\p{L}*|перепис\\p{L}*',
      'протокол\\p{L}*|интервью|издательств\\p{L}*|университет\\p{L}*|журнал\\p{L}*|данны[емх]{1,2}|указ\\p{L}?|постановлени\\p{L}*|оценк\\p{L}*',
      'дереккөз\\p{L}*|есеб\\p{L}*|есеп\\p{L}*|баяндама\\p{L}*|зерттеу\\p{L}*|статистика\\p{L}*|жинағ\\p{L}*|жинақ|санақ|санағы|хаттама\\p{L}*',
      'сұхбат\\p{L}*|баспа\\p{L}*|университет\\p{L}*|журнал\\p{L}*|деректер\\p{L}*|жарлы[қғ]\\p{L}*|қаулы\\p{L}*',
    ].join('|') +
    ')(?!\\p{L})',
  'iu',
);

/** A place and a year, as a publication ends: `Almaty, 2021.`, `Астана: Фолиант, 2019.` */
const publication = /\p{Lu}\p{L}+(?:\s?[:,]\s?\p{Lu}\p{L}+)?,\s(?:19|20)\d\d(?:\s?(?:г|ж)\.?)?[.\s]*$/u;

/** An address or a page leaves no doubt, whatever else a note says. */
export const isReference = (sentence: string): boolean => reference.test(sentence);

/** Whether a note looks like the name of a source: a source word, an address, or a publication. */
export const isSourceNote = (sentence: string): boolean =>
  isReference(sentence) || sourceWord.test(sentence) || publication.test(sentence);
