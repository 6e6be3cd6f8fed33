import { foldText } from './folding';
import { stemRussian } from './russian-stem';

/** The vowel stands in all forms of these: урока, востока, степени. */
const firm = new Set(
  [
    'урок порок пророк игрок зарок оброк знаток волок',
    'восток поток водопоток исток приток отток сток водосток водоток кровоток',
    'степень ступень осень олень тюлень ячмень мишень сирень очень',
  ].flatMap((words) => words.split(' ')),
);
const consonant = '[бвгджзклмнпрстфхцчшщ]';
const vowel = '[аеиоуыэюя]';

/** How the dictionary form of a noun goes over into its stem before endings, with the vowel out. */
const losses: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(.*${vowel}.*${consonant})ок$`, 'u'), '$1ка'],
  [new RegExp(`^(.*${vowel}.*[чшж])ек$`, 'u'), '$1ка'],
  [new RegExp(`^(.*${vowel}[лн])ек$`, 'u'), '$1ька'],
  [new RegExp(`^(.*л)ец$`, 'u'), '$1ьца'],
  [new RegExp(`^(.*${vowel})ец$`, 'u'), '$1йца'],
  [new RegExp(`^(.*${consonant})ец$`, 'u'), '$1ца'],
  [new RegExp(`^(.*${vowel}.*${consonant})ень$`, 'u'), '$1ня'],
];

const hard = '(?:а|у|ом|е|и|ы|ов|ам|ами|ах)';
const hissing = '(?:а|у|ом|ем|е|ы|ов|ев|ам|ами|ах)';
const soft = '(?:я|ю|ем|е|и|ей|ям|ями|ях)';

/** How a form with an ending goes back to the dictionary form. */
const returns: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(.*${vowel}.*[лн])ьк${hard}$`, 'u'), '$1ек'],
  [new RegExp(`^(.*${vowel}.*[чшж])к${hard}$`, 'u'), '$1ек'],
  [new RegExp(`^(.*${vowel}.*[бвгдзлмнпрстфх])к${hard}$`, 'u'), '$1ок'],
  [new RegExp(`^(.*л)ьц${hissing}$`, 'u'), '$1ец'],
  [new RegExp(`^(.*${vowel})йц${hissing}$`, 'u'), '$1ец'],
  [new RegExp(`^(.*[бвгдзкмнпрстфх])ц${hissing}$`, 'u'), '$1ец'],
  [new RegExp(`^(.*${vowel}.*[бвгдзклмпрстфхчшж])н${soft}$`, 'u'), '$1ень'],
];

/** Words with no other vowel than the fleeting one, whose stems differ from form to form. */
const short = [
  ...['день дня дню днем дне дни дней дням днями днях'],
  ...['лед льда льду льдом льде льды льдов льдам льдами льдах'],
  ...['сон сна сну сном сне сны снов снам снами снах'],
].map((forms) => forms.split(' '));

/**
 * The stems, beside its own, that other forms of a Russian noun with a fleeting vowel have: «рынк» for «рынок», «рынок» for
 * «рынка», folded. A stem that no word has finds nothing, so it asks no dictionary. Source: А. А. Зализняк, Грамматический
 * словарь русского языка, nouns marked with an asterisk.
 */
export const fleetingStemsOf = (word: string): readonly string[] => {
  const folded = foldText(word);
  const forms = short.find((each) => each.includes(folded)) ?? [];
  const others = [...losses, ...returns].flatMap(([ending, other]) =>
    ending.test(folded) ? [folded.replace(ending, other)] : [],
  );
  const own = stemRussian(folded);
  const stems = [...forms, ...(firm.has(folded) ? [] : others.filter((other) => !firm.has(other)))].map(
    stemRussian,
  );
  return [...new Set(stems)].filter((stem) => stem !== own);
};
