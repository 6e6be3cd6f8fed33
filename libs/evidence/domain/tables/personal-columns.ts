import { lowerOf } from './column-headings';
import { foldText } from '@qadam/language/domain';
import { isGivenName } from '../privacy/given-names';
import { isPatronymic, isSurname } from '../privacy/name-words';
import type { PersonalKind } from '../privacy/personal-span';

const persons =
  '(?:ребен|дет[еис]|сын|доч|учени|учащ|студент|воспитан|участни|респондент|заявител|мат(?:ь|ери)|отца|родител|супруг|мужа|жены|жител|пациент|больно|клиент|спикер|выступа|говоря|опекун|получател|главы семьи|член|сотрудни|учител|врача|фермер|собственни|владельц|человек|соседа)';
const personsInKazakh =
  '(?:бала|ул|кыз|окушы|студент|катысушы|респондент|отиниш|ана|шеше|аке|ата|жолдас|жубай|тургын|наукас|пациент|сойлеуши|сурал|корши|мугалим|дариг|фермер|маман|адам|отагасы)';
const personsInEnglish =
  '(?:child|kid|son|daughter|pupil|student|learner|participant|respondent|speaker|interviewee|applicant|mother|father|parent|guardian|caregiver|husband|wife|spouse|resident|patient|client|beneficiary|farmer|teacher|head of (?:the )?(?:household|family)|household head|household member|member|person|people|villager|neighbou?r|children|contact|your)';

const headings: readonly (readonly [RegExp, PersonalKind])[] = [
  [
    /(?:^|[^\p{L}])(?:фио|ф и о|fio|аты жони|аты.{0,6}теги|атыныз|есиминиз|full ?name|(?:first|last|given|family) ?name|surname|name of (?:the )?(?:respondent|participant|speaker|interviewee)|(?:your|contact|person|respondent|participant|speaker)s? ?names?|как вас зовут|контактное лицо|имя и фамилия|ваше имя|имена|фамилия|отчество)(?!\p{L})/u,
    'name',
  ],
  [
    new RegExp(
      `(?:^| )(?:имя|имена|имени)(?:[ ,и]+(?:фамили\\p{L}|отчеств\\p{L}))*,? (?:\\p{L}+(?:его|ой|ых|их|ого|ей) )?${persons}`,
      'u',
    ),
    'name',
  ],
  [
    new RegExp(`^(?:\\p{L}+ )?${personsInKazakh}\\p{L}*(?:нын|нин|дын|дин|тын|тин)? (?:аты|есим)`, 'u'),
    'name',
  ],
  [
    new RegExp(
      `(?:^| )(?:names? of (?:(?:the|your|a|each|all) )?${personsInEnglish}s?|${personsInEnglish}(?:['’]?s?['’]?) names?)(?!\\p{L})`,
      'u',
    ),
    'name',
  ],
  [/^(?:имя|аты|есими|аке ?сини?н аты)$/u, 'name'],
  // As forms name their variables in Latin letters: `imya`, `imya_rebenka`, `aty_zhoni`.
  [
    /(?:^| )(?:im[iy]a|familiya|familia|otchestvo|aty zh?oni|esimi)(?: (?:i )?(?:rebenk|rebyonk|uchastni|respondent|zayavitel|familiya|familia|otchestvo|otca|materi)\p{L}*)*$/u,
    'name',
  ],
  [/^aty$/u, 'name'],
  [
    /(?:^| )(?:resp(?:ondent)?s?|submitter|collector|enum(?:erator)?|interviewer|surveyor|hh(?: ?head)?|head|kid|child|son|daughter|mother|father|parent|spouse|wife|husband|person|member|speaker|applicant|contact|full|first|last|nick|sur|user) ?names?(?: \d+)?$/u,
    'name',
  ],
  [
    /(?:телефон|phone|(?:^| )tel(?:$| )|uyaly|уялы|whats ?app|мобильн|mobile n|(?:хабарласу|байланыс) номири|контактн(?:ый|ые) номер|contact numbers?)/u,
    'phone',
  ],
  [/(?:^|[^\p{L}])(?:иин|жсн|iin)(?![\p{L}])/u, 'iin'],
  [
    /(?:^|[^\p{L}])(?:iban|иик|жск|(?:номер|№) (?:счета|карты)|(?:account|card) (?:number|no)|карта номири|шот номири)(?!\p{L})/u,
    'account',
  ],
  [/(?:e ?mail|эл.{0,12}почт|пошта)/u, 'email'],
];

/** Who spoke, asked, signed or led a meeting, before whom or what it was of: «Автор письма», «Қамқоршының қолы». */
const roles =
  'автор|собеседни[кц]|опекун|попечител|подпис|модератор|фасилитатор|ведущ|интервьюируем|обративш|представител|заявител|рассказчик|докладчик|author|interviewee|moderator|facilitator|guardian|carer|caregiver|signature|signatory|signed|representative|presenter|ангимелес|камкорш|жургизуш|сухбаттас|уакил|баяндамашы|колы';
const ofRole =
  'обращени|предложени|письм|жалоб|заявк|заявлени|высказывани|цитат|слов|отзыв|ребен|заявител|автор|участни|встреч|собрани|группы|семьи|кто|by|of|the|a|an|appeal|letter|complaint|proposal|quote|statement|child|meeting|applicant|отиниш|хат|шагым|усыныс|пикир|соз|бала|кездесу|жиналыс|топ';

/** Headings that may be of persons or of something else: the cells decide. */
const perhapsNames =
  /^(?:name|names|(?:hh|household) head|head of (?:hh|household)|enumerator|interviewer|surveyor|глава (?:семьи|домохозяйства)|интервьюер|автор(?: обращения| предложения)?|собеседник|опекун|подпись|модератор|author|moderator|signature|guardian|анкетер|опросчик|отбасы басшысы|отагасы|сухбат алушы|respondent|participant|speaker|person|респондент|участник|спикер|выступающий|говорящий|теги|катысушы|сойлеуши|ребенок|ученик|заявитель|бала|окушы|child|applicant|контакты?|contacts?|байланыс)$/u;

/** At most four words, each of a role or of what it is for. */
const namesRole = new RegExp(
  `^(?=(?:.* )?(?:${roles}))(?:(?:${roles}|${ofRole})\\p{L}*(?: |$)){1,4}$|^(?:кто (?:сказал|записал|заполнил|опросил|говорит|обратился|написал|выступил)|who (?:said|spoke|wrote|recorded)|ким (?:айтты|жазды|толтырды)|айткан адам)$`,
  'u',
);

const separated = (heading: string): string =>
  foldText(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[\s_.\-–—/]+/gu, ' ')
    .trim();

/** A heading whole, without the groups of a form in which its question stands (`deti/imya`), and the lower of two lines. */
const readingsOf = (heading: string): readonly string[] =>
  [...new Set([heading, lowerOf(heading), heading.replace(/^(?:[^\s/]+\/)+(?=[^\s/])/u, '')])].map(separated);

const isNameWord = (word: string): boolean => isGivenName(word) || isSurname(word) || isPatronymic(word);

/** Whether at least a quarter of the filled cells, of the first two hundred, are short and hold a word of a name. */
const holdNames = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => /\p{L}/u.test(cell)).slice(0, 200);
  const named = filled.filter((cell) => {
    const words = cell.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
    return words.length <= 5 && words.some((word) => /^\p{Lu}/u.test(word) && isNameWord(word));
  });
  return filled.length > 0 && named.length * 4 >= filled.length;
};

/**
 * Columns whose heading says that every cell is a person or a number of one; headings count in any case, with blanks,
 * underscores or hyphens, as forms name their variables (`full_name`, `fio`). Where a heading may mean something else
 * (`name`, `respondent`), the cells of `rows` decide.
 */
export const personalColumns = (
  names: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[] = [],
): ReadonlyMap<number, PersonalKind> =>
  new Map(
    names.flatMap((name, column) => {
      const readings = readingsOf(name);
      const found = headings.find(([words]) => readings.some((heading) => words.test(heading)))?.[1];
      if (found) return [[column, found] as const];
      const isNames =
        readings.some((heading) => perhapsNames.test(heading) || namesRole.test(heading)) &&
        holdNames(rows.map(({ cells }) => cells[column] ?? ''));
      return isNames ? [[column, 'name'] as const] : [];
    }),
  );

/** What a cell beside a heading says it is: «ФИО», «Телефон». */
const kindOfLabel = (cell: string): PersonalKind | undefined => personalColumns([cell]).get(0);

/**
 * What is personal in each row of a table: by its columns, or, in a form whose first column says what stands beside it
 * (at least two of «ФИО», «Телефон», «ИИН» and the like below one another), by its rows.
 */
export const personalCells = (
  headings: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): ((cells: readonly string[], isHeading: boolean) => ReadonlyMap<number, PersonalKind>) => {
  const labels = [headings, ...rows.slice(0, 50).map(({ cells }) => cells)].map(([first = '']) => first);
  const isForm = labels.filter((label) => kindOfLabel(label) !== undefined).length > 1;
  if (!isForm) {
    const columns = personalColumns(headings, rows);
    return (_, isHeading) => (isHeading ? new Map() : columns);
  }
  return ([label = '', ...values]) => {
    const kind = kindOfLabel(label);
    return new Map(kind === undefined ? [] : values.map((_, at) => [at + 1, kind] as const));
  };
};
