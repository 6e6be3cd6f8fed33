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
/** Behind these the vowel is «о», behind others «е»: «окон», «кухонь», «сосен». */
const velar = '[гкх]';
const notVelar = '[бвджзлмнпрстфцчшщ]';

/** How the dictionary form of a noun goes over into its stem before endings, with the vowel out. */
const losses: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(.*${vowel}.*${consonant})ок$`, 'u'), '$1ка'],
  [new RegExp(`^(.*${vowel}.*[чшж])ек$`, 'u'), '$1ка'],
  [new RegExp(`^(.*${vowel}[лн])ек$`, 'u'), '$1ька'],
  [new RegExp(`^(.*л)ец$`, 'u'), '$1ьца'],
  [new RegExp(`^(.*${vowel})ец$`, 'u'), '$1йца'],
  [new RegExp(`^(.*${consonant})ец$`, 'u'), '$1ца'],
  [new RegExp(`^(.*${vowel}.*${consonant})ень$`, 'u'), '$1ня'],
  // Of feminine and neuter nouns the genitive of many: окон, кукол, сестер, писем, земель, копеек.
  [new RegExp(`^(.*${vowel}.*${velar})о([нл])$`, 'u'), '$1$2а'],
  [new RegExp(`^(.*${vowel}.*${notVelar})е([нлр])$`, 'u'), '$1$2а'],
  [new RegExp(`^(.*${vowel}.*[рс])ем$`, 'u'), '$1ьма'],
  [new RegExp(`^(.*${vowel}.*д)еб$`, 'u'), '$1ьба'],
  [new RegExp(`^(.*${vowel}.*${consonant})ель$`, 'u'), '$1ля'],
  [new RegExp(`^(.*${vowel}.*${velar})онь$`, 'u'), '$1ня'],
  [new RegExp(`^(.*${vowel})ек$`, 'u'), '$1йка'],
];

const hard = '(?:а|у|ом|е|и|ы|ов|ам|ами|ах)';
const hissing = '(?:а|о|у|ом|ем|е|ы|ов|ев|ам|ами|ах)';
/** Without «ой» and «ом», which adjectives on -ный have too. */
const neuter = '(?:а|о|у|е|ы|ам|ами|ах)';
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
  [new RegExp(`^(.*${vowel})йк(?:о[йю]|${hard})$`, 'u'), '$1ек'],
  [new RegExp(`^(.*${vowel}.*${velar})([нл])${neuter}$`, 'u'), '$1о$2'],
  [new RegExp(`^(.*${vowel}.*${notVelar})([нлр])${neuter}$`, 'u'), '$1е$2'],
  [new RegExp(`^(.*${vowel}.*${notVelar})([лр])о[йм]$`, 'u'), '$1е$2'],
  [new RegExp(`^(.*${vowel}.*${consonant})ьм(?:о[йм]|${neuter})$`, 'u'), '$1ем'],
  [new RegExp(`^(.*${vowel}.*д)ьб(?:ой|${neuter})$`, 'u'), '$1еб'],
  [new RegExp(`^(.*${vowel}.*${consonant})л${soft}$`, 'u'), '$1ель'],
  [new RegExp(`^(.*${vowel}.*${velar})н${soft}$`, 'u'), '$1онь'],
  [new RegExp(`^(.*${vowel}.*[бвджзлмпрстфчшщ])н${soft}$`, 'u'), '$1ен'],
];

/** Words with no other vowel than the fleeting one, and others of their own, whose stems differ from form to form. */
const short = [
  ...['день дня дню днем дне дни дней дням днями днях'],
  ...['лед льда льду льдом льде льды льдов льдам льдами льдах'],
  ...['сон сна сну сном сне сны снов снам снами снах'],
  ...['деньги денег деньгам деньгами деньгах'],
].map((forms) => forms.split(' '));

/**
 * The stems, beside its own, that other forms of a Russian noun with a fleeting vowel have: «рынк» for «рынок», «рынок» for
 * «рынка», folded. A stem that no word has finds
 * nothing, so it asks no dictionary. Source: А. А. Зализняк, Грамматический
 * словарь русского языка, nouns marked with an asterisk.
 */
export const fleetingStemsOf = (word: string): readonly string[] => {
  const folded = foldText(word);
  const forms = short.find((each) => each.includes(folded)) ?? [];
  const others = [...losses, ...returns].flatMap(([ending, other]) =>
    ending.test(folded) ? [folded.replace(ending, other)] : [],
  );
  const isFirm = firm.has(folded);
  const fitting = isFirm ? [] : others.filter((other) => !firm.has(other));
  // Of «песен» stemming takes the ending of a participle, so that is found as it stands too.
  const whole = fitting.filter((other) => other.endsWith('ен'));
  const own = stemRussian(folded);
  return [...new Set([...[...forms, ...fitting].map(stemRussian), ...whole])].filter((stem) => stem !== own);
};

/** Words that begin others by chance, though they are long: «день» and «деньги». */
const beginOthers = new Set(['день']);

/** Whether a Russian word of more than three letters is looked for whole and in its forms, not as the beginning of others. */
export const isFoundWhole = (word: string): boolean => beginOthers.has(foldText(word));
