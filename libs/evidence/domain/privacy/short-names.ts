import { foldText } from '@qadam/language/domain';

/** Russian given names as a family says them, without their last vowel. Alone they may be words of their own. */
const stems =
  'саш маш миш паш даш наташ ксюш сереж леш алеш гош тош кост кол тол ол вит вал ван тан кат лен ир люд люб над наст сон лид лиз ' +
  'жен дим вов волод вас юр юл бор ген ник рит вер зин гал катюш пет фед слав влад яш нюр клав шур тос дус фрос';
const nicknames = new Set(stems.split(' '));

/** Whether a capitalised word is a short name such as Серёжа, Саша or Катя, in any Russian case; asked beside kin alone. */
export const isShortName = (word: string): boolean => {
  const stem = /^(\p{L}{2,})(?:[аяыиеую]|[оеё][йю])$/u.exec(foldText(word))?.[1];
  return stem !== undefined && nicknames.has(stem);
};
