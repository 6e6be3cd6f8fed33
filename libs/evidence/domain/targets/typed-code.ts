import { subjectOf } from '@qadam/framework/domain';
import { foldText } from '@qadam/language/domain';

/** What people call a goal or target, in any case of the word; folded. */
const calls =
  'sdgs?|goals?|targets?|цур|цел(?:ь|и|ью|ей)|задач(?:а|и|е|у)|тдм|одм|максат(?:ы|ка|тын)?|миндет(?:и|ке|тин)?|нысана(?:сы)?';
const before = new RegExp(`^(?:${calls})\\s*[-–:№#]?\\s*(?=\\d)`, 'u');
const behind = new RegExp(
  `(?<=\\d|\\d[.,\\s]?[a-zа-я])(?:-?(?:ая|я|й|ши|шы|th|st|nd|rd))?[\\s–-]*(?:${calls})$`,
  'u',
);

const begun = new RegExp(`^\\s*(?:${calls})[\\s–:№#-]*[\\d.,\\s]*$`, 'u');

/** Whether a figure typed next is part of a code: behind «цель », “goal 1”, and nothing else. */
export const awaitsNumber = (text: string): boolean => begun.test(foldText(text));

/**
 * The goal or target that was typed, as a code: `5`, `5.5`, and as keyboards and habits have it: `5,5`, `5 5`, `5.5.`,
 * Cyrillic `5.а`, `5а`, «цель 9», “SDG 9”, «9-мақсат», «задача 5.а». `null` for words and for numbers of the form of no code.
 */
export const typedCode = (query: string): string | null => {
  const code = foldText(query)
    .trim()
    .replace(before, '')
    .replace(behind, '')
    .replace(/^(\d{1,2})(?:\s*[.,]\s*|\s+)(?=[\da-zа-я]{1,2}\.?$)/u, '$1.')
    .replace(/\.$/u, '')
    .replace(/^(\d{1,2})(?=[a-dабвдс]$)/u, '$1.')
    .replace(/а$/u, 'a')
    .replace(/[бв]$/u, 'b')
    .replace(/с$/u, 'c')
    .replace(/д$/u, 'd');
  return subjectOf(code) === 'goal' || subjectOf(code) === 'target' ? code : null;
};
