import { languages } from '@qadam/language/domain';
import { toTranslate } from '../translation';

/** What people write in brackets where words are still to come. */
const toCome =
  /^(?:to be [a-z]+ed|add|insert|complete|fill in|translate|перевести|добавить|вставить|дополнить|уточнить|заполнить|указать|описать|аудару|қосу|толықтыру|нақтылау|енгізу|көрсету|сипаттау)(?!\p{L})/iu;

/** And what they write without brackets. */
const aloneToCome =
  /^(?:to be (?:added|completed|confirmed|updated|provided|inserted|determined|translated)|tb[acd]|todo|x{2,}|tb[acd][\s\u00a0]?[:–—-].*|(?:будет|подлежит) (?:добавлен|дополнен|уточнен|заполнен)\p{L}*|(?:кейін )?(?:қосылады|толықтырылады|нақтыланады))[.…]*$/iu;

/** The words that Word and templates put where somebody is to write. */
const formField =
  /^(?:click (?:or tap )?here to enter text|(?:insert|enter|add|type) (?:your )?text(?: here)?|место для ввода текста|введите текст|вставьте текст|мәтінді (?:осында )?енгізіңіз)\.?$/iu;

const blank = /\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}|_{3,}|…|\.{3,}/gu;

/** Of a voice or a note: [3], [2, 13]. */
const citation = /^\[\d+(?:[,;–-]\s?\d+)*\]$/u;

/** Where a table has no value: `…`, a dash. */
export const isEmptyCell = (text: string): boolean => /^[\s….–—-]*$/u.test(text);

/** `XX per cent`, `20__`, `[TBD]`: a place left open within words. */
const openWithin =
  /(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])(?=[\s\u00a0]*(?:%|per cent|percent|процент|пайыз))|(?:19|20)_{1,2}(?!\w)|_{3,}|\[(?:tb[acd]|xx+|\?+|…|\.{3})\]/iu;

const toBeTold = /(?<![\p{L}\p{N}])TB[ACD](?![\p{L}\p{N}])/u;

/** Whether a sentence has a place in it where a word or number is still to come. */
export const holdsPlace = (text: string): boolean => {
  const [, inBrackets = ''] = /\[([^[\]]+)\]/u.exec(text) ?? [];
  return (
    openWithin.test(text) || toBeTold.test(text) || toCome.test(inBrackets) || aloneToCome.test(inBrackets)
  );
};

/** A text without the marks of what is still to be translated. */
export const withoutMarks = (text: string): string =>
  languages
    .reduce((rest, language) => rest.replaceAll(toTranslate[language], ' '), text)
    .replace(/[ \t]{2,}/gu, ' ')
    .trim();

/**
 * Whether a line only holds the place of words that are still to come: a mark of translation, `[to be added]`, empty
 * brackets, a row of dots, a field of a form, or nothing but words in square brackets, as templates write what belongs there.
 */
export const isPlaceholder = (given: string): boolean => {
  const text = given.trim();
  if (formField.test(text) || aloneToCome.test(text)) return true;
  const [, inBrackets = ''] = /^\(([^()]*)\)\.?$/u.exec(text) ?? [];
  if (toCome.test(inBrackets) || aloneToCome.test(inBrackets)) return true;
  const blanks = (text.match(blank) ?? []).filter((one) => !citation.test(one));
  return blanks.length > 0 && !/[\p{L}\p{N}]/u.test(text.replaceAll(blank, ''));
};
