import type { Trilingual } from '@qadam/language/domain';

const misplaced: Trilingual = {
  kk: 'осы жерге жатпайтын белгі тұр',
  ru: 'здесь стоит знак, которому тут не место',
  en: 'a sign stands there that does not belong there',
};
const unquotedColon: Trilingual = {
  kk: 'тырнақшаға алынбаған мәтін ішінде қос нүкте бар',
  ru: 'в тексте без кавычек есть двоеточие',
  en: 'a text without quotation marks holds a colon',
};

/** What is wrong in a text that is no YAML, by the code that the `yaml` library gives. */
const faultWords: Readonly<Record<string, Trilingual>> = {
  MISSING_CHAR: {
    kk: 'тырнақша, жақша, үтір немесе қос нүкте жетіспейді',
    ru: 'не хватает кавычки, скобки, запятой или двоеточия',
    en: 'a quotation mark, bracket, comma or colon is missing',
  },
  BAD_INDENT: {
    kk: 'жолдың шегінісі дұрыс емес',
    ru: 'неверный отступ строки',
    en: 'the line is indented wrongly',
  },
  TAB_AS_INDENT: {
    kk: 'шегініс бос орынмен емес, табуляциямен жасалған',
    ru: 'отступ сделан табуляцией, а не пробелами',
    en: 'the line is indented by a tab and not by spaces',
  },
  DUPLICATE_KEY: {
    kk: 'кілт екі рет берілген',
    ru: 'ключ указан дважды',
    en: 'a key stands twice',
  },
  MULTILINE_IMPLICIT_KEY: {
    kk: 'кілттен кейін қос нүкте жоқ немесе кілт бірнеше жолға созылған',
    ru: 'после ключа нет двоеточия, или ключ занимает несколько строк',
    en: 'a key has no colon after it or runs over several lines',
  },
  BLOCK_AS_IMPLICIT_KEY: unquotedColon,
  BLOCK_IN_FLOW: unquotedColon,
  BAD_DQ_ESCAPE: {
    kk: 'қос тырнақша ішінде мағынасыз кері қиғаш сызық тұр',
    ru: 'внутри двойных кавычек стоит обратная косая черта, которая ничего не значит',
    en: 'a backslash within double quotation marks means nothing there',
  },
  BAD_SCALAR_START: {
    kk: 'мәтін тырнақшаға алынуға тиіс белгіден басталады',
    ru: 'текст начинается со знака, который нужно взять в кавычки',
    en: 'a text begins with a sign that has to be quoted',
  },
  MULTIPLE_DOCS: {
    kk: 'бір файлда бірнеше құжат бар',
    ru: 'в одном файле несколько документов',
    en: 'one file holds several documents',
  },
  UNEXPECTED_TOKEN: misplaced,
  BAD_ALIAS: misplaced,
  BAD_DIRECTIVE: misplaced,
  TAG_RESOLVE_FAILED: misplaced,
};

const unknown: Trilingual = {
  kk: 'құрылымы түсініксіз',
  ru: 'его строение непонятно',
  en: 'its structure cannot be understood',
};

/** What is wrong in a text that is no YAML, with line and character where they are known (`''` where they are not). */
export const yamlFaultWords = (fault: string, line: string, character: string): Trilingual => {
  const { kk, ru, en } = faultWords[fault] ?? unknown;
  if (line === '') return { kk, ru, en };
  return {
    kk: `${line}-жол, ${character}-таңба: ${kk}`,
    ru: `строка ${line}, знак ${character}: ${ru}`,
    en: `line ${line}, character ${character}: ${en}`,
  };
};
