import type { Trilingual } from '@qadam/language/domain';

export interface MessageDetail {
  readonly value?: string | undefined;
  readonly column?: string | undefined;
  readonly proposal?: string | undefined;
  readonly rows?: string | undefined;
  readonly years?: string | undefined;
  /** How many of them there are. */
  readonly count?: string | undefined;
  /** What is known of its kind, listed. */
  readonly known?: string | undefined;
  /** Its name, for what it should be called. */
  readonly file?: string | undefined;
  /** `mapping` where it stands in the column mapping and in no cell. */
  readonly place?: string | undefined;
  /** A figure that is held already, beside which the one of the file is seen. */
  readonly held?: string | undefined;
  /** Why a text is no YAML, by the code of the library that reads it. */
  readonly fault?: string | undefined;
  /** What the proposed code is called. */
  readonly name?: Trilingual | undefined;
}

/** The sentence for a problem of one kind. */
export type Maker = (
  detail: Required<{ [key in Exclude<keyof MessageDetail, 'name'>]: string }> & {
    readonly name: Trilingual | undefined;
  },
) => Trilingual;

export const proposed = (proposal: string): Trilingual =>
  proposal === ''
    ? { kk: '', ru: '', en: '' }
    : { kk: ` Мүмкін, «${proposal}».`, ru: ` Возможно, «${proposal}».`, en: ` Probably “${proposal}”.` };

/** The one that is nearest, or several that are equally near. */
export const proposedAmong = (proposal: string, known: string): Trilingual =>
  proposal !== '' || known === ''
    ? proposed(proposal)
    : {
        kk: ` Мүмкін, мыналардың бірі: ${known}.`,
        ru: ` Возможно, одно из: ${known}.`,
        en: ` Probably one of ${known}.`,
      };

export const endingOf = (file: string): string => /\.(\w+)$/u.exec(file)?.[1]?.toLowerCase() ?? 'xml';

/** One row or several, by their numbers. */
export const rowsIn = (rows: string): Trilingual =>
  /[,…]/u.test(rows)
    ? { kk: `жолдар: ${rows}`, ru: `строки ${rows}`, en: `rows ${rows}` }
    : { kk: `жол: ${rows}`, ru: `строка ${rows}`, en: `row ${rows}` };

/** What the letters of a statistical office say of a figure, of SDMX (CL_OBS_STATUS) or of Eurostat. */
const flagWords: Readonly<Record<string, Trilingual>> = {
  b: { kk: 'қатардағы үзіліс', ru: 'разрыв ряда', en: 'break in series' },
  c: { kk: 'құпия', ru: 'конфиденциально', en: 'confidential' },
  d: { kk: 'анықтамасы бөлек', ru: 'иное определение', en: 'definition differs' },
  e: { kk: 'бағалау', ru: 'оценка', en: 'estimated' },
  f: { kk: 'болжам', ru: 'прогноз', en: 'forecast' },
  i: { kk: 'толықтырылған мән', ru: 'досчитано', en: 'imputed' },
  n: { kk: 'мәнді емес', ru: 'незначимо', en: 'not significant' },
  p: { kk: 'алдын ала дерек', ru: 'предварительно', en: 'provisional' },
  r: { kk: 'түзетілген', ru: 'пересмотрено', en: 'revised' },
  s: { kk: 'Еуростат бағалауы', ru: 'оценка Евростата', en: 'Eurostat estimate' },
  u: { kk: 'сенімділігі төмен', ru: 'низкая надежность', en: 'low reliability' },
  v: { kk: 'тексерілмеген', ru: 'не проверено', en: 'unvalidated' },
};
export const flagOf = (flag: string): Trilingual =>
  flagWords[flag.toLowerCase()] ?? { kk: flag, ru: flag, en: flag };
