import { formatNumber, formatPercent, type Language, type Trilingual } from '@qadam/language/domain';
import { printedTableRows } from '../document-model/long-tables';
import { inQuotes, paragraphPlace, tableName } from '../document-model/place';
import type { MovedValue } from '../moved-tables';
import type { CheckKind } from './check-result';
import type { ShownNumber, UnlikeNumbers } from './unlike-numbers';

/** The same in each language. */
export const inEach = (say: (language: Language) => string): Trilingual => ({
  kk: say('kk'),
  ru: say('ru'),
  en: say('en'),
});

export const languageNames: Readonly<Record<Language, Trilingual>> = {
  kk: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
  ru: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
  en: { kk: 'ағылшынша', ru: 'на английском', en: 'in English' },
};

/** A figure that failed by the sentence in which it stands and its indicator. */
export const figurePlace = (paragraph: number, text: string, indicator: string): Trilingual => {
  const sentence = paragraphPlace(paragraph, text);
  return {
    kk: `${sentence.kk} (${indicator})`,
    ru: `${sentence.ru} (${indicator})`,
    en: `${sentence.en} (${indicator})`,
  };
};

export const wholeSection: Trilingual = { kk: 'Бүкіл бөлім', ru: 'Весь раздел', en: 'The whole section' };

export const tablesOfSection: Trilingual = {
  kk: 'Бөлімнің кестелері',
  ru: 'Таблицы раздела',
  en: 'The tables of the section',
};

export const chartsOfSection: Trilingual = {
  kk: 'Бөлімнің графиктері',
  ru: 'Графики раздела',
  en: 'The charts of the section',
};

export const wholeReview: Trilingual = { kk: 'Бүкіл шолу', ru: 'Весь обзор', en: 'The whole review' };

/** A node by its mark and name in the text, or by the words of the voice that it cites. */
export const nodePlace = (name: string, paragraph: number, isVoice: boolean, mark?: string): Trilingual => {
  const said = inEach((language) =>
    [mark, isVoice ? inQuotes(name, language) : name].filter(Boolean).join(' '),
  );
  return {
    kk: `${paragraph}-абзац: ${said.kk}`,
    ru: `Абзац ${paragraph}: ${said.ru}`,
    en: `Paragraph ${paragraph}: ${said.en}`,
  };
};

export const shownWhere: Readonly<Record<ShownNumber['where'], Trilingual>> = {
  text: { kk: 'мәтін', ru: 'текст', en: 'text' },
  chart: { kk: 'график', ru: 'график', en: 'chart' },
  'goal-table': { kk: 'мақсат кестесі', ru: 'таблица цели', en: 'table of the goal' },
};

/** So many numbers of a sentence are named, the rest is counted. */
const mostNumbers = 10;

/** Of a shortened word at the end («25 тыс.»), as the sentence has its own. */
const withoutStop = (list: string): string => list.replace(/\.$/u, '');

export const checkMessages = {
  textMissing: {
    kk: 'Бөлім ешбір тілде жазылмаған.',
    ru: 'Раздел не написан ни на одном языке.',
    en: 'The section is written in no language.',
  },
  languageMissing: (language: Language): Trilingual => ({
    kk: `Бөлім ${languageNames[language].kk} жазылмаған.`,
    ru: `Раздел не написан ${languageNames[language].ru}.`,
    en: `The section is not written ${languageNames[language].en}.`,
  }),
  wordLimit: (words: number, limit: number): Trilingual =>
    inEach((language) => {
      const [has, most] = [formatNumber(words, language), formatNumber(limit, language)];
      if (language === 'kk') return `Мәтінде ${has} сөз бар, рұқсат етілгені — ${most}.`;
      return language === 'ru'
        ? `Слов в тексте: ${has}; допускается не более ${most}.`
        : `The text has ${has} words; at most ${most} are allowed.`;
    }),
  goalWithoutEvidence: (goal: number): Trilingual => ({
    kk: `${goal}-мақсат тарауында бірде-бір сан, график немесе дауыс келтірілмеген.`,
    ru: `Глава о цели ${goal} не опирается ни на одно число, график или голос.`,
    en: `The chapter on goal ${goal} rests on no figure, chart or voice.`,
  }),
  genderAbsent: (indicators: readonly string[]): Trilingual => {
    const list = indicators.join(', ');
    return {
      kk: `Бөлімде жыныс бойынша бөлінген дерек жоқ, ал олар бар: ${list}.`,
      ru: `В разделе нет данных с разбивкой по полу, хотя они есть: ${list}.`,
      en: `The section uses no data by sex although there are some: ${list}.`,
    };
  },
  uncitedNumber: (numbers: readonly string[]): Trilingual => {
    const named = numbers.slice(0, mostNumbers).join('; ');
    const rest = numbers.length - mostNumbers;
    const list = withoutStop(rest > 0 ? `${named}; … (+${rest})` : named);
    return {
      kk: `Мәтінде дереккөзі жоқ сан тұр: ${list}.`,
      ru: `В тексте стоит число без источника: ${list}.`,
      en: `The text gives a number with nothing behind it: ${list}.`,
    };
  },
  uncitedWords: (numbers: readonly string[]): Trilingual => {
    const list = numbers.slice(0, mostNumbers).join('; ');
    return {
      kk: `Мәтінде сөзбен жазылған үлес не еселік дереккөзсіз тұр: ${list}.`,
      ru: `Доля или кратность словами без источника: ${list}.`,
      en: `The text gives a share or a multiple in words with nothing behind it: ${list}.`,
    };
  },
  numbersUnlike: ({ language: written, indicator, area: areaName, numbers }: UnlikeNumbers): Trilingual =>
    inEach((language) => {
      // What is written in another language than the sentence around it is quoted.
      const quote = (words: string) => (written === language ? words : inQuotes(words, language));
      const area = quote(areaName);
      const values = Map.groupBy(numbers, ({ text }) => text);
      const list = [...values]
        .map(([text, places]) => {
          const where = places.map(
            (place) => `${place.sectionName[language]}, ${shownWhere[place.where][language]}`,
          );
          return `${quote(text)} — ${where.join(' / ')}`;
        })
        .join('; ');
      if (language === 'kk')
        return `Бір көрсеткіштің бір жылға әртүрлі мәні бар, ${indicator} (${area}): ${list}.`;
      return language === 'ru'
        ? `Разные числа для одного показателя и года, ${indicator} (${area}): ${list}.`
        : `Different numbers for one indicator and year, ${indicator} (${area}): ${list}.`;
    }),
  uncitedTable: (table: number, numbers: number, first: readonly string[]): Trilingual =>
    inEach((language) => {
      const [name, count] = [tableName(table)[language], formatNumber(numbers, language)];
      const places = [...first, ...(numbers > first.length ? ['…'] : [])].join('; ');
      if (language === 'kk') return `${name}: дереккөзі жоқ сандар — ${count} (${places}).`;
      return language === 'ru'
        ? `${name}: чисел без источника — ${count} (${places}).`
        : `${name}: numbers without a source — ${count} (${places}).`;
    }),
  tableLong: (rows: number): Trilingual =>
    inEach((language) => {
      const [count, printed] = [formatNumber(rows, language), formatNumber(printedTableRows, language)];
      if (language === 'kk')
        return `Кесте баспаға тым ұзын: ${count} жол. Алғашқы ${printed} жол ғана басылады.`;
      return language === 'ru'
        ? `Таблица слишком длинна для печати: строк ${count}. Напечатаны будут только первые ${printed}.`
        : `The table is too long to print: ${count} rows. Only the first ${printed} are printed.`;
    }),
  valueImpossible: (value: number): Trilingual =>
    inEach((language) => {
      const share = formatPercent(value, language);
      if (language === 'kk') return `Үлес 0-ден 100-ге дейінгі аралықтан тыс: ${share}.`;
      return language === 'ru'
        ? `Доля вне пределов от 0 до 100: ${share}.`
        : `A share outside 0 to 100 is printed: ${share}.`;
    }),
  tableWide: {
    kk: 'Кесте баспаға тым енді: ол ұсақ қаріппен, көлденең бетте немесе бөліктермен басылады.',
    ru: 'Таблица слишком широка для печати: она будет мелкой, на повернутой странице или по частям.',
    en: 'The table is too wide to print well: it is printed small, on a page turned on its side, or in parts.',
  } satisfies Trilingual,
  wordLong: {
    kk: 'Сөз жолға сыймайды: ол бөлініп басылады.',
    ru: 'Слово не помещается в строке: оно будет напечатано с разрывом.',
    en: 'A word has no room on a line: it is printed broken.',
  } satisfies Trilingual,
  letterMissing: (letters: readonly string[]): Trilingual => {
    const list = letters.slice(0, mostNumbers * 3).join(' ');
    return {
      kk: `Басылым қаріптерінде мына таңбалар жоқ, олардың орнына «?» басылады: ${list}`,
      ru: `В шрифтах печатного издания нет этих знаков, вместо них будет «?»: ${list}`,
      en: `The fonts of the printed report lack these characters, a “?” is printed instead: ${list}`,
    };
  },
  controlCharacters: (names: readonly string[]): Trilingual => {
    const list = names.slice(0, mostNumbers).join(', ');
    return {
      kk: `Көрінбейтін басқару таңбалары басылмайды: ${list}`,
      ru: `Невидимые управляющие знаки не печатаются: ${list}`,
      en: `Invisible control characters are not printed: ${list}`,
    };
  },
  tableDrifted: (values: number, codes: readonly string[]): Trilingual => {
    const list = codes.length === 0 ? '' : `: ${[...new Set(codes)].join(', ')}`;
    return {
      kk: `Бекітілген кестелердегі ${values} мән жаңа деректерден өзгеше${list}.`,
      ru: `В утвержденных таблицах значений, отличных от новых данных: ${values}${list}.`,
      en: `Values of the approved tables that differ from newer data: ${values}${list}.`,
    };
  },
  chartDrifted: (values: readonly MovedValue[]): Trilingual =>
    inEach((language) => {
      // A chart of no indicator is known by its name alone, and so is what moved in it.
      const said = values.map(
        ({ code, name, before, after }) =>
          code || `${inQuotes(name, language)} (${before ?? '–'} → ${after ?? '–'})`,
      );
      const each = [...new Set(said)];
      const list = [...each.slice(0, mostNumbers), ...(each.length > mostNumbers ? ['…'] : [])].join(', ');
      return {
        kk: `Бекітілген графиктердегі ${values.length} мән жаңа деректерден өзгеше: ${list}.`,
        ru: `В утвержденных графиках значений, отличных от новых данных: ${values.length}: ${list}.`,
        en: `Values of the approved charts that differ from newer data: ${values.length}: ${list}.`,
      }[language];
    }),
  priorityUncited: (summary: string, place: string): Trilingual => ({
    kk: `Басымдық берілген тұжырым еш жерде келтірілмеген: «${summary}» (${place}).`,
    ru: `На приоритетный вывод нигде нет ссылки: «${summary}» (${place}).`,
    en: `A priority finding is cited nowhere: “${summary}” (${place}).`,
  }),
} as const;

type NodeKind = Extract<
  CheckKind,
  | 'figure-unresolved'
  | 'figure-drifted'
  | 'chart-unresolved'
  | 'chart-lacks-places'
  | 'image-unresolved'
  | 'term-unresolved'
  | 'finding-unresolved'
  | 'finding-withdrawn'
  | 'finding-without-words'
  | 'finding-personal'
  | 'finding-illustrative'
  | 'section-unresolved'
>;

export const nodeMessages: Readonly<Record<NodeKind, Trilingual>> = {
  'section-unresolved': {
    kk: 'Мәтін шолуда жоқ бөлімге сілтейді.',
    ru: 'Текст ссылается на раздел, которого в обзоре нет.',
    en: 'The text refers to a section that the review does not have.',
  },
  'figure-unresolved': {
    kk: 'Санның дерегі табылмады.',
    ru: 'Данные для числа не найдены.',
    en: 'The data of a figure were not found.',
  },
  'figure-drifted': {
    kk: 'Бекітілген саннан жаңа дерек бар.',
    ru: 'Есть данные новее утвержденного числа.',
    en: 'There are newer data than the approved figure.',
  },
  'chart-unresolved': {
    kk: 'Графиктің дерегі табылмады.',
    ru: 'Данные для графика не найдены.',
    en: 'The data of a chart were not found.',
  },
  'chart-lacks-places': {
    kk: 'Графикке таңдалған орындардың бәрінде дерек жоқ; дерегі жоқтары графиктің астында аталады.',
    ru: 'Не для всех мест, выбранных для графика, есть данные; места без данных названы под ним.',
    en: 'Not all places chosen for a chart have data; those without are named beneath it.',
  },
  'image-unresolved': {
    kk: 'Сурет табылмады, орнында ескерту басылады.',
    ru: 'Изображение не найдено, на его месте печатается замечание.',
    en: 'A picture was not found; a note is printed in its place.',
  },
  'term-unresolved': {
    kk: 'Термин сөздікте жоқ, сондықтан басылымда түсіндірілмейді.',
    ru: 'Термина нет в глоссарии, поэтому в печати он не объясняется.',
    en: 'The term is not in the glossary and is not explained in print.',
  },
  'finding-unresolved': {
    kk: 'Келтірілген тұжырым табылмады.',
    ru: 'Процитированный вывод не найден.',
    en: 'A cited finding was not found.',
  },
  'finding-withdrawn': {
    kk: 'Келтірілген тұжырым қайтарып алынған.',
    ru: 'Процитированный вывод отозван.',
    en: 'A cited finding was withdrawn.',
  },
  'finding-without-words': {
    kk: 'Келтірілген тұжырымда талдаушының өз сөзі жоқ, сондықтан басылмайды.',
    ru: 'У процитированного вывода нет изложения аналитика, поэтому он не печатается.',
    en: 'A cited finding has no summary in the analyst’s own words and is not printed.',
  },
  'finding-personal': {
    kk: 'Келтірілген тұжырымның өз сөзінде дербес дерекке ұқсайтын сөз бар; ол жасырылып басылады.',
    ru: 'В изложении процитированного вывода есть слова, похожие на персональные данные; они печатаются скрытыми.',
    en: 'The own words of a cited finding hold what looks like personal data; it is printed masked.',
  },
  'finding-illustrative': {
    kk: 'Келтірілген тұжырым — ойдан құрастырылған үлгі; ол мәтінде де, баспада да солай белгіленген.',
    ru: 'Процитированный вывод — вымышленный пример; он так и помечен в тексте и в печати.',
    en: 'A cited finding is a made-up example; it is marked so in the text and in print.',
  },
};
