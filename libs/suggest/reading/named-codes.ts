/** A goal or target that a text names by its number, and the words that do so, as offsets into the text. */
export interface NamedCode {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const number = String.raw`\d{1,2}(?:\.(?:\d{1,2}(?:\.\d)?|[a-dаб])(?![\p{L}\p{N}]))?(?![\p{N}]|[.,]\p{N})`;
const decimal = String.raw`\d{1,2}\.(?:\d{1,2}(?:\.\d)?|[a-dаб])(?![\p{L}\p{N}])(?!\.\p{N})`;
const mark = String.raw`\s*(?:[-–:#№]|(?:number|no|nr|номер)(?!\p{L})\.?)?\s*`;
const begin = String.raw`(?<![\p{L}\p{N}])`;

/** Before the number: these abbreviations and full names stand for nothing else. */
const ofAgenda = String.raw`(?:sdgs?|sustainable\s+development\s+goals?|цур|цел\p{L}{1,3}\s+устойчивого\s+развития|тдм|тұрақты\s+даму\s+мақсат\p{L}*)`;
const goalWord = String.raw`(?:goals?|цел(?:ь|и|ью|ей|ям|ями|ях)|ма[қк]сат\p{L}*)`;
const targetWord = String.raw`(?:(?:sub-?)?targets?|indicators?|задач\p{L}{0,3}|индикатор\p{L}{0,3}|показател\p{L}{1,3}|м[іи]ндет\p{L}*)`;

/** Names of what may belong to a plan of another kind; the bare abbreviations name the Agenda's own. */
const forms: readonly { readonly pattern: RegExp; readonly isOfAgenda: boolean }[] = [
  { pattern: `${begin}${ofAgenda}${mark}(?<numbers>${number})`, isOfAgenda: true },
  { pattern: `${begin}(?<numbers>${number})\\s*-\\s*(?:тдм|цур)(?!\\p{L})`, isOfAgenda: true },
  { pattern: `${begin}${goalWord}${mark}(?<numbers>${number})`, isOfAgenda: false },
  { pattern: `${begin}${targetWord}${mark}(?<numbers>${decimal})`, isOfAgenda: false },
  {
    pattern: `${begin}(?<numbers>${number})\\s?-\\s?(?:ші\\s|шы\\s|[яйеы]+\\s)?(?:мақсат|максат|цел[ьи])\\p{L}*`,
    isOfAgenda: false,
  },
  { pattern: `${begin}(?<numbers>${decimal})\\s?-?\\s?(?:м[іи]ндет|нысана)\\p{L}*`, isOfAgenda: false },
].map(({ pattern, isOfAgenda }) => ({ pattern: new RegExp(pattern, 'giu'), isOfAgenda }));

/** Only where the text speaks of the Agenda: others have tasks too, and bare numbers of goals. */
const inAgendaOnly = new RegExp(
  `${begin}(?:tasks?|target|задач\\p{L}{0,3})${mark}(?<numbers>${number})`,
  'giu',
);
const agenda =
  /(?<![\p{L}\p{N}])(?:sdgs?|sustainable\s+development|agenda\s+2030|2030\s+agenda|цур|устойчив\p{L}+\s+развити\p{L}+|тдм|тұрақты\s+даму)(?!\p{L})/iu;
/** Number, joining word and number: _SDGs 4, 5 and 6_. */
const further = new RegExp(`(?:\\s*,\\s*|\\s+(?:and|or|и|или|және|мен)\\s+|\\s*&\\s*)(${number})`, 'yiu');
/** What is measured or counted: a number before it names nothing. */
const measured =
  /^\s*(?:%|(?:per\s?cents?|percent\p{L}*|процент\p{L}*|пайыз\p{L}*|points?|балл\p{L}*|ұпай\p{L}*|million\p{L}*|billion\p{L}*|thousand\p{L}*|млн|млрд|мың|тыс|тысяч\p{L}*|миллион\p{L}*|km|км|m|м|met(?:re|er)s?|метр\p{L}*|hectares?|га|гектар\p{L}*|tonn?e?s?|тонн\p{L}*|kg|кг|minutes?|hours?|days?|weeks?|months?|years?|минут\p{L}*|час\p{L}{0,2}|дн(?:я|ей)|недел\p{L}*|месяц\p{L}*|лет|год\p{L}{0,2}|күн|апта|ай|жыл|people|persons?|families|человек\p{L}?|сем(?:ей|ьи)|адам|отбасы|tenge|тенге|теңге|times|раза?|есе)(?!\p{L}))/iu;
const paper = String.raw`(?:plan|strateg|programm?e?|road\s?map|план|стратеги|программ|дорожн|жоспар|бағдарлама)\p{L}*(?:['’]s?)?`;
/** Papers with goals and tasks of their own: _of the district plan_, _плана мероприятий_, _жоспардың_. */
const ofPaper = new RegExp(`^\\s+(?:of|in|from|under)?\\s*(?:[\\p{L}-]+\\s+){0,3}?${paper}`, 'iu');
const afterPaper = new RegExp(`${begin}${paper}\\s+(?:[\\p{L}-]+\\s+){0,2}?$`, 'iu');

/** Letters that look the same in Cyrillic: _4.а_ for _4.a_. */
const latinLetter: Readonly<Record<string, string>> = { а: 'a', б: 'b' };

/** The code of a target or goal for a number as written; an indicator's number names its target. */
const codeOf = (written: string): string => {
  const [goal = '', target] = written.toLowerCase().split('.');
  return target === undefined ? String(Number(goal)) : `${Number(goal)}.${latinLetter[target] ?? target}`;
};

const digitsAnd = /\d/u;
const cue =
  /sdg|goal|target|indicator|task|цур|цел|задач|индикатор|показател|тдм|ма[қк]сат|м[іи]ндет|нысана/iu;

/**
 * Goals and targets that a text names outright (_SDG 6.1_, _цель 5_, _5.4-міндет_), by their numbers. Numbers of other
 * things name nothing: of amounts, and of the goals and tasks of other plans where the text does not speak of the SDGs.
 */
export const namedCodes = (text: string, isKnown: (code: string) => boolean): readonly NamedCode[] => {
  if (!digitsAnd.test(text) || !cue.test(text)) return [];
  const isAboutAgenda = agenda.test(text);
  const found: NamedCode[] = [];
  const add = (written: string, start: number, end: number): void => {
    const code = codeOf(written);
    const isNew = found.every((other) => end <= other.start || start >= other.end);
    if (isNew && isKnown(code)) found.push({ code, start, end });
  };
  for (const { pattern, isOfAgenda } of [
    ...forms,
    ...(isAboutAgenda ? [{ pattern: inAgendaOnly, isOfAgenda: false }] : []),
  ])
    for (const match of text.matchAll(pattern)) {
      const written = match.groups?.numbers ?? '';
      const end = match.index + match[0].length;
      if (measured.test(text.slice(end))) continue;
      const isOfPaper = ofPaper.test(text.slice(end)) || afterPaper.test(text.slice(0, match.index));
      if (!isOfAgenda && !isAboutAgenda && isOfPaper) continue;
      add(written, match.index, end);
      if (!match[0].endsWith(written)) continue;
      further.lastIndex = end;
      for (let next = further.exec(text); next !== null; next = further.exec(text)) {
        const after = further.lastIndex;
        const other = next[1] ?? '';
        if (measured.test(text.slice(after)) || other.includes('.') !== written.includes('.')) break;
        // After a bare comma a number may begin something else: _SDG 5, 3 villages_.
        if (next[0].trim().startsWith(',') && /^\s+(?!and|or|и|или|және|мен)\p{L}/iu.test(text.slice(after)))
          break;
        add(other, after - other.length, after);
      }
    }
  return found.sort((one, other) => one.start - other.start);
};
