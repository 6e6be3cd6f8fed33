import type { Language } from '@qadam/language/domain';

const english =
  /(?<!\p{L})(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\p{L}+)?)\s(?:per\s?cent|percentage points?)|(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)|(?:one|two|three|four)\s(?:\p{L}+\s){1,2}(?:in|out of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty)(?=[.,;:!?)]|$|\s(?:is|are|was|were|has|have|had|does|do|did|can|cannot|will|among|who|whose|still|now|only|lives?|works?|goes|lacks?|needs?|suffers?|reports?|says?)(?!\p{L}))|(?:a|one|two|three)[- ](?:third|quarter|fifth|tenth)s?(?!\p{L})|half(?=\s(?:of|the|a|all)(?!\p{L}))|(?:doubled|tripled|trebled|quadrupled|halved)|(?:two|three|four|five|ten|many)fold|every (?:second|third|fourth|fifth|tenth)(?!\p{L}))/giu;

const russian =
  /(?<!\p{L})(?:(?:од(?:ин|ного)|дв(?:а|ух)|тр(?:и|ех|ёх)|четыр(?:е|ех|ёх)|пят[иь]|шест[иь]|сем[иь]|восьми|восемь|девят[иь]|десят[иь]|пятнадцат[иь]|двадцат[иь]|тридцат[иь]|сорока?|(?:пять|пяти|шесть|шести|семь|семи|восемь|восьми)десяти?|девяност[оа])(?:\s\p{L}+)?\sпроцент\p{L}*|(?:од(?:ин|на|но|ну)|две|два|три)\s(?:\p{L}+\s){1,2}из\s(?:каждых\s)?(?:двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|двадцати)|половин\p{L}+|(?:две\s)?трет(?:ь|и)(?=\s\p{L})|(?:три\s)?четверт(?:ь|и)(?=\s\p{L})|кажд\p{L}+\s(?:втор|трет|четверт|пят|десят)\p{L}+|вдвое|втрое|вчетверо|впятеро|удвоил\p{L}*|утроил\p{L}*|в\s(?:два|три|четыре|пять|десять|полтора)\sраза?)(?!\p{L})/giu;

const kazakh =
  /(?<!\p{L})(?:(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан)(?:\s(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз))?\sпайыз\p{L}*|(?:екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он)\s\p{L}+(?:ның|нің|дың|дің|тың|тің)\s(?:бірі|екеуі|үшеуі)(?:нің|н|не)?|жартысы\p{L}*|(?:үштен|төрттен|бестен|оннан)\s(?:бір|екі|үш)\p{L}*|ширегі\p{L}*|әр(?:бір)?\s(?:екінші|үшінші|төртінші|бесінші|оныншы)|(?:екі|үш|төрт|бес|он)\sесе(?:ге|ден|лен\p{L}*)?)(?!\p{L})/giu;

/** Hundreds, thousands and more, of which somebody counted something: they need no share to be a claim. */
const englishMany =
  /(?<!\p{L})(?:(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|an?|half an?|several)\s)(?:(?:hundred|thousand|million|billion|dozen)(?!\p{L})[ -]?)+|half a million(?!\p{L})|(?:two|three|four|five|six|seven|eight|nine|ten)\stimes(?=\s(?:\p{L}+er|more|less|as)(?!\p{L})))/giu;

const russianMany =
  /(?<!\p{L})(?:(?:од(?:ин|на|ной|ну)|дв(?:а|е|ух)|тр(?:и|ех|ёх)|четыр(?:е|ех|ёх)|пят[иь]|шест[иь]|сем[иь]|вос(?:емь|ьми)|девят[иь]|десят[иь]|одиннадцат[иь]|двенадцат[иь]|тринадцат[иь]|четырнадцат[иь]|пятнадцат[иь]|шестнадцат[иь]|семнадцат[иь]|восемнадцат[иь]|девятнадцат[иь]|двадцат[иь]|тридцат[иь]|сорока?|(?:пять|пяти|шесть|шести|семь|семи|восемь|восьми)десяти?|девяност[оа]|ста?|полтор[аы]|полутора|пол)\s)+(?:тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|сот(?:ен|ни|ню)|дюжин\p{L}*|десятк\p{L}*)(?!\p{L})|(?<!\p{L})(?:около|более|менее|свыше|почти|больше|меньше)\s(?:сотни|сотню|сотен|дюжин\p{L}+|десятка|тысячи|тысячу|миллиона|миллион|полумиллиона)(?!\p{L})/giu;

const kazakhMany =
  /(?<!\p{L})(?:(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жарты|жарым)\s)+(?:(?:жүз|мың|миллион|миллиард)(?:ға|ге|нан|нен|нан астам|дан|ден|тан|тен)?(?!\p{L})\s?)+/giu;

const manyPatterns: Readonly<Record<Language, RegExp>> = { en: englishMany, ru: russianMany, kk: kazakhMany };

const patterns: Readonly<Record<Language, RegExp>> = { en: english, ru: russian, kk: kazakh };

/** Shares, multiples, per cents, and hundreds and more that a sentence claims in words alone, as they are written there. */
export const wordedNumbers = (sentence: string, language: Language): readonly string[] =>
  [patterns, manyPatterns]
    .flatMap((one) => [...sentence.matchAll(one[language])])
    .sort((left, right) => left.index - right.index)
    .map(([text]) => text.trim());
