import type { Language } from '@qadam/language/domain';

const english =
  /(?<!\p{L})(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\p{L}+)?)\s(?:per\s?cent|percentage points?)|(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)|(?:a|one|two|three)[- ](?:third|quarter|fifth|tenth)s?(?!\p{L})|half(?=\s(?:of|the|a|all)(?!\p{L}))|(?:doubled|tripled|trebled|quadrupled|halved)|(?:two|three|four|five|ten|many)fold|every (?:second|third|fourth|fifth|tenth)(?!\p{L}))/giu;

const russian =
  /(?<!\p{L})(?:(?:од(?:ин|ного)|дв(?:а|ух)|тр(?:и|ех|ёх)|четыр(?:е|ех|ёх)|пят[иь]|шест[иь]|сем[иь]|восьми|восемь|девят[иь]|десят[иь]|пятнадцат[иь]|двадцат[иь]|тридцат[иь]|сорока?|(?:пять|пяти|шесть|шести|семь|семи|восемь|восьми)десяти?|девяност[оа])(?:\s\p{L}+)?\sпроцент\p{L}*|половин\p{L}+|(?:две\s)?трет(?:ь|и)(?=\s\p{L})|(?:три\s)?четверт(?:ь|и)(?=\s\p{L})|кажд\p{L}+\s(?:втор|трет|четверт|пят|десят)\p{L}+|вдвое|втрое|вчетверо|впятеро|удвоил\p{L}*|утроил\p{L}*|в\s(?:два|три|четыре|пять|десять|полтора)\sраза?)(?!\p{L})/giu;

const kazakh =
  /(?<!\p{L})(?:(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан)(?:\s(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз))?\sпайыз\p{L}*|жартысы\p{L}*|(?:үштен|төрттен|бестен|оннан)\s(?:бір|екі|үш)\p{L}*|ширегі\p{L}*|әр(?:бір)?\s(?:екінші|үшінші|төртінші|бесінші|оныншы)|(?:екі|үш|төрт|бес|он)\sесе(?:ге|ден|лен\p{L}*)?)(?!\p{L})/giu;

const patterns: Readonly<Record<Language, RegExp>> = { en: english, ru: russian, kk: kazakh };

/** Shares, multiples and per cents that a sentence claims in words alone, as they are written there. */
export const wordedNumbers = (sentence: string, language: Language): readonly string[] =>
  [...sentence.matchAll(patterns[language])].map(([text]) => text);
