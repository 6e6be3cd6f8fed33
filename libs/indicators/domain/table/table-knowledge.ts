import { foldText, type Language, type Trilingual } from '@qadam/language/domain';
import type { AreaCandidate } from '@qadam/geography/domain';
import { nearestCodes } from '../open-sdg/nearest-code';
import { worldBankSeries } from './databases/world-bank-series';

/** An area with everything that it may be called. */
export interface NamedArea {
  /** Our code, such as `abay`. */
  readonly code: string;
  readonly sourceCodes: readonly string[];
  /** Official names in kk, ru, en. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly validFrom?: number;
  readonly validTo?: number;
  /** Whether it is a region or a city of the same rank. */
  readonly isRegion?: boolean;
}

export interface NamedDimensionCode {
  /** UNIT_MEASURE, SERIES, SEX, … */
  readonly dimension: string;
  readonly code: string;
  readonly names: readonly string[];
  /** Languages in which it has no words of its own and stands in those of another. */
  readonly lacking?: readonly Language[];
}

export interface KnownIndicator {
  readonly code: string;
  /** Units and series codes of its figures that hold now. */
  readonly units: readonly string[];
  readonly series: readonly string[];
  /** What it is called in kk, ru and en. */
  readonly titles?: readonly string[];
}

/** What a table is read against. */
export interface TableKnowledge {
  readonly country: string;
  readonly areas: readonly NamedArea[];
  readonly codes: readonly NamedDimensionCode[];
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly names: readonly string[];
    readonly lacking?: readonly Language[];
  }[];
  readonly indicators: readonly KnownIndicator[];
  /** Series code to the indicators under which the United Nations list it. */
  readonly listedSeries: ReadonlyMap<string, readonly string[]>;
  /** The year that it is now, as nobody measures a later one. Absent: none is still to come. */
  readonly currentYear?: number;
}

/** A text as it is compared: folded, with single spaces, without punctuation at its ends. */
export const comparable = (text: string): string =>
  foldText(text)
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s.,:;*]+|[\s.,:;*]+$/gu, '');

const indexed = <T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, ReadonlySet<T>> => {
  const index = new Map<string, Set<T>>();
  for (const [text, value] of entries) {
    const key = comparable(text);
    if (key === '') continue;
    const found = index.get(key);
    if (found === undefined) index.set(key, new Set([value]));
    else found.add(value);
  }
  return index;
};

const only = <T>(found: ReadonlySet<T> | undefined): T | null =>
  found?.size === 1 ? ([...found][0] ?? null) : null;

/** Words by which a row says that it is the total, as `comparable` writes them. */
const totals = new Set([
  ...['_t', 'всего', 'итого', 'оба пола', 'барлыгы', 'барлык', 'жиыны'],
  ...['total', 'all', 'both sexes', 'total population', 'all population'],
  ...['все население', 'барлык халык', 'букил халык', 'халыктын барлыгы'],
  // Codes of the UN's SDG database, and the names that its SDMX code lists give to `_T`.
  ...['bothsex', 'allage', 'allarea', 'both sexes or no breakdown by sex'],
  ...['all age ranges or no breaks by age', 'all age ranges or no breakdown by age', 'no breakdown'],
  ...['total (urban and rural areas or no breakdown by urbanisation)', 'total or no breakdown'],
]);

/** What offices call codes of SDMX (`CL_SEX`, `CL_AREA` of urbanisation) beside the names that are known for them. */
const usualWords: readonly {
  readonly dimension: RegExp;
  readonly words: Readonly<Record<string, string>>;
}[] = [
  {
    dimension: /^sex$/iu,
    words: {
      F: 'female|females|women|woman|girls|женский|женщины|женщина|женщин|девочки|девушки|жен|ж|әйел|әйелдер|қыздар',
      M: 'male|males|men|man|boys|мужской|мужчины|мужчина|мужчин|мальчики|юноши|муж|м|ер|ерлер|еркек|ер адамдар|ұлдар',
    },
  },
  {
    dimension: /^(?:urbanisation|location)$/iu,
    words: {
      U: 'urban|urban area|city|город|городская|городская местность|городское население|қала|қалалық|қалалық жер|қала халқы',
      R: 'rural|rural area|village|село|сельская|сельская местность|сельское население|ауыл|ауылдық|ауылдық жер|ауыл халқы',
    },
  },
];
const usualNames = (dimension: string, code: string): readonly string[] =>
  usualWords.find((one) => one.dimension.test(dimension))?.words[code]?.split('|') ?? [];

/** Words for the percentage, as `comparable` writes them. */
export const percentWords: ReadonlySet<string> = new Set(
  [
    ...[
      '%',
      'процент',
      'проценты',
      'процентов',
      'процентах',
      'в процентах',
      'в %',
      'проц',
      'пайыз',
      'пайызбен',
    ],
    ...['percent', 'per cent', 'percents', 'percentage', 'in percent', 'in %', 'pct'],
  ].map(comparable),
);

export const isTotal = (text: string): boolean => text.trim() === '' || totals.has(comparable(text));

/** Names and codes of a `TableKnowledge`, ready to be looked up. A name of two things finds neither. */
export class NameIndex {
  private readonly areaCodes: ReadonlyMap<string, string>;
  private readonly areaNames: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly codeNames: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  private readonly dimensionNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly indicators: ReadonlyMap<string, KnownIndicator>;

  constructor(readonly knowledge: TableKnowledge) {
    const { areas, codes, dimensions, indicators } = knowledge;
    this.areaCodes = new Map(
      areas.flatMap(({ code, sourceCodes }) => [code, ...sourceCodes].map((own) => [own, code] as const)),
    );
    this.areaNames = indexed(
      areas.flatMap(({ code, names, aliases }) =>
        [...names, ...aliases].map((name) => [name, code] as const),
      ),
    );
    const byDimension = Map.groupBy(codes, ({ dimension }) => dimension);
    this.codes = new Map(
      [...byDimension].map(([dimension, own]) => [
        dimension,
        new Set([
          ...own.map(({ code }) => code),
          ...(dimension === 'SERIES'
            ? [...knowledge.listedSeries.keys(), ...Object.keys(worldBankSeries)]
            : []),
        ]),
      ]),
    );
    this.codeNames = new Map(
      [...byDimension].map(([dimension, own]) => [
        dimension,
        indexed(
          own.flatMap(({ code, names }) =>
            [...names, ...usualNames(dimension, code)].map((name) => [name, code] as const),
          ),
        ),
      ]),
    );
    this.dimensionNames = indexed(
      dimensions.flatMap(({ dimension, names }) =>
        [dimension, ...names].map((name) => [name, dimension] as const),
      ),
    );
    this.indicators = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  }

  /** Our area for a code of ours or of the source, as it stands. */
  areaOfCode(text: string): string | null {
    return this.areaCodes.get(text.trim()) ?? null;
  }

  /** Our area for exactly this name in kk, ru or en, or an alias; letter case and Kazakh letters do not matter. */
  areaOfName(text: string): string | null {
    return only(this.areaNames.get(comparable(text)));
  }

  /** The same for the names that it has now; an alias or a name of the past is to be confirmed. */
  areaOfOfficialName(text: string): string | null {
    const code = this.areaOfName(text);
    const isOfficial =
      code !== null && this.namesOf(code).some((name) => comparable(name) === comparable(text));
    return isOfficial ? code : null;
  }

  private candidates: readonly AreaCandidate[] | null = null;

  /** Areas with all their codes and names, for proposals. */
  get areaCandidates(): readonly AreaCandidate[] {
    this.candidates ??= this.knowledge.areas.map(({ code, sourceCodes, names, aliases }) => ({
      ...{ code, codes: [code, ...sourceCodes], names: [...names, ...aliases] },
    }));
    return this.candidates;
  }

  /** The code of the source for an area of ours; ours where it has none. */
  sourceCodeOf(area: string): string {
    return this.knowledge.areas.find(({ code }) => code === area)?.sourceCodes[0] ?? area;
  }

  namesOf(area: string): readonly string[] {
    return this.knowledge.areas.find(({ code }) => code === area)?.names ?? [];
  }

  /** What an area of ours is called in each language; its code where nobody says. */
  nameOf(area: string): Trilingual {
    const [kk = area, ru = kk, en = kk] = this.namesOf(area);
    return { kk, ru, en };
  }

  isRegion(area: string): boolean {
    return this.knowledge.areas.some(({ code, isRegion }) => code === area && isRegion === true);
  }

  private bareOnes: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  /** The same by names from which `bare` has taken the words for the kind of an area. */
  bareNames(bare: (name: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
    this.bareOnes ??= indexed(
      [...this.areaNames].flatMap(([name, codes]) => [...codes].map((code) => [bare(name), code] as const)),
    );
    return this.bareOnes;
  }

  /** The indicator of a series by its code alone; the first of several, of which most are one under several targets. */
  indicatorOfSeries(text: string): string | null {
    const code = text.trim();
    const listed = this.knowledge.listedSeries.get(code) ?? [worldBankSeries[code]?.indicator ?? ''];
    return listed.find((one) => this.indicators.has(one)) ?? null;
  }

  hasCode(dimension: string, text: string): boolean {
    return this.codes.get(dimension)?.has(text.trim()) === true;
  }

  codeOfName(dimension: string, text: string): string | null {
    return only(this.codeNames.get(dimension)?.get(comparable(text)));
  }

  /** The codes whose names are nearest to a text that is none, where any are near. */
  nearestByName(dimension: string, text: string): readonly string[] {
    const names = this.codeNames.get(dimension);
    const nearest = nearestCodes(comparable(text), names?.keys() ?? []);
    return [...new Set(nearest.flatMap((name) => [...(names?.get(name) ?? [])]))];
  }

  /** The code of a unit that is no code but said in words: exactly the name of one, or a word for the percentage. */
  unitInWords(text: string): string | null {
    if (text.trim() === '' || this.hasCode('UNIT_MEASURE', text)) return null;
    const isPercent = percentWords.has(comparable(text)) && this.hasCode('UNIT_MEASURE', 'PT');
    return this.codeOfName('UNIT_MEASURE', text) ?? (isPercent ? 'PT' : null);
  }

  dimensionOfName(text: string): string | null {
    return only(this.dimensionNames.get(comparable(text)));
  }

  /** Dimensions, but not UNIT_MEASURE and SERIES, whose codes or names hold all these texts, totals aside. */
  dimensionsOf(texts: readonly string[]): readonly string[] {
    const telling = texts.filter((text) => !isTotal(text));
    if (telling.length === 0) return [];
    return [...this.codes.keys()].filter(
      (dimension) =>
        dimension !== 'UNIT_MEASURE' &&
        dimension !== 'SERIES' &&
        telling.every((text) => this.hasCode(dimension, text) || this.codeOfName(dimension, text) !== null),
    );
  }
}

/** `5.5.2`, `5-5-2`, `ЦУР 5.5.2`, `5.5.2 Women in …` -> `5.5.2`; `null` for other texts. */
export const indicatorCodeIn = (text: string): string | null => {
  const match =
    /(?:^|[^\d.])(\d{1,2}[.-](?:\d{1,2}|[a-d])[.-]\d{1,2}(?:[.-]\d{1,2})*)(?![\d.-]*\d|\p{L})/iu.exec(
      text.trim(),
    );
  return match?.[1]?.toLowerCase().replaceAll('-', '.') ?? null;
};
