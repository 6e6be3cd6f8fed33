import type { FigureSeries, ImportProblem, OpenSdgIndicator } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { placeOfArea } from './code-places';
import { type ImportGround, readGround } from './ground';
import type { ImportReader } from './import-reader';
import { hasErrors } from './import-report';
import { type IndicatorGroup, indicatorGroups } from './indicator-groups';
import { judgeFigures } from './judge-figures';
import { type FrameworkCodes, judgeIndicators, readFrameworkCodes } from './judge-indicators';
import { type LimitsInForce, readLimits } from './limits/read-limits';
import { type NamedCode, townCode, unnamedIndicator } from './new-codes';
import { unnamedSourceCode } from '../figures/choose-headlines';
import type { FiguresOfOther } from '../figures/figures-of-others';
import type { OlderFigures } from '../figures/older-than-known';
import { ownProblem, type PlacedProblem } from './own-problems';
import type { Pause } from './pauses';
import { problemsOfOlder } from './problems-of-older';
import { problemsOfOthers } from './problems-of-others';
import { resembledPublisher } from './figure-source-of';
import { similarPublisherProblem } from './similar-publisher';
import { storedKey, toFigures } from './to-figures';

/** A group of indicators as it would be written. */
export interface CheckedGroup {
  readonly newIndicators: readonly NamedCode[];
  readonly newTowns: readonly NamedCode[];
  readonly series: readonly FigureSeries[];
  readonly share: number;
}

/** Towns that the source measures and that are no areas of ours yet, in the order of their codes. */
const townsIn = (indicators: readonly OpenSdgIndicator[], towns: ReadonlySet<string>): readonly string[] => {
  if (towns.size === 0) return [];
  const named = new Set<string>();
  for (const { series } of indicators)
    for (const { observations } of series)
      for (const { sourceAreaCode } of observations) if (towns.has(sourceAreaCode)) named.add(sourceAreaCode);
  return [...named].sort();
};

/** Makes the codes of what is read ours and judges its figures, one group of indicators after the other. */
export class ImportChecking {
  private readonly readProblems: ImportProblem[] = [];
  private readonly codeProblems: PlacedProblem[] = [];
  private readonly figureProblems: PlacedProblem[] = [];
  private readonly oddities: ImportProblem[] = [];
  private readonly complete: string[] = [];
  /** What single files gave; of whole folders, which are read part by part, nothing is kept. */
  private readonly kept: OpenSdgIndicator[] = [];

  private constructor(
    private readonly database: Database,
    private readonly reader: ImportReader,
    private readonly ground: ImportGround,
    private readonly codes: FrameworkCodes,
    private readonly limits: LimitsInForce,
    private readonly isOnlyKnown: boolean,
    private readonly resembled: readonly PlacedProblem[],
  ) {}

  /** With `isOnlyKnown` an indicator or a town that is not ours yet is an error, and its figures are left out. */
  static async begin(
    database: Database,
    reader: ImportReader,
    { isOnlyKnown = false }: { readonly isOnlyKnown?: boolean } = {},
  ): Promise<ImportChecking> {
    const ground = await readGround(database, reader.source.code);
    const [codes, limits] = [await readFrameworkCodes(database), await readLimits(database)];
    const resembled: PlacedProblem[] = [];
    for (const source of reader.origins?.map((origin) => origin.source) ?? [reader.source]) {
      const known = await resembledPublisher(database, source);
      if (known !== null) resembled.push(similarPublisherProblem(reader.label, source, known));
    }
    return new ImportChecking(database, reader, ground, codes, limits, isOnlyKnown, resembled);
  }

  /** Whether an indicator was there before the import. */
  readonly isKnown = (indicator: string): boolean => this.codes.indicators.has(indicator);

  async *groups(pause: Pause): AsyncGenerator<CheckedGroup, void> {
    const { reader, ground } = this;
    for await (const group of indicatorGroups(
      reader.read(ground),
      reader.partCount,
      this.readProblems,
      pause,
    ))
      yield await this.check(group, pause);
  }

  /** What was found so far, in the order of the steps; `metadata` are those of the texts beside the figures. */
  problems(metadata: readonly ImportProblem[] = []): readonly PlacedProblem[] {
    const figureProblems = this.asWritten(this.figureProblems);
    return [...this.readProblems, ...this.resembled, ...this.codeProblems, ...figureProblems, ...metadata];
  }

  get hasErrors(): boolean {
    return [this.readProblems, this.codeProblems, this.figureProblems].some(hasErrors);
  }

  /** What looks odd and was taken all the same: jumps, shares beyond 100, sums that do not add up. */
  doubts(): readonly PlacedProblem[] {
    return this.asWritten(this.oddities);
  }

  /** What is said of figures that other publishers published; `takesOver`: this source is to answer for them. */
  problemsOfOthers(others: readonly FiguresOfOther[], takesOver: boolean): readonly PlacedProblem[] {
    return this.asWritten(
      problemsOfOthers(others, this.reader.label, this.kept, {
        takesOver,
        isNamed: this.reader.source.code !== unnamedSourceCode,
        ...this.ours(),
      }),
    );
  }

  /** What is said of figures of which a version published later is known. */
  problemsOfOlder(older: OlderFigures): readonly PlacedProblem[] {
    return this.asWritten(problemsOfOlder(older, this.reader.label, this.kept, this.ours()));
  }

  private ours() {
    const { areaOf, choices } = this.ground;
    return {
      keyOf: (series: OpenSdgIndicator['series'][number]) => storedKey(series, choices),
      areaOf: (code: string) => (code === '' ? 'kz' : areaOf.get(code)),
    };
  }

  private asWritten(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
    return this.reader.asWritten?.(problems) ?? problems;
  }

  /** What the load says about whole indicators, once everything has been read. */
  completion(problems: readonly PlacedProblem[]) {
    return {
      completeIndicators: this.reader.isComplete ? this.complete : [],
      unreadPlaces: this.reader.unreadPlaces(problems, this.ground.areaOf),
    };
  }

  private async check({ indicators, share }: IndicatorGroup, pause: Pause): Promise<CheckedGroup> {
    const { database, reader, ground, codes, limits } = this;
    const { known, added, problems: codeProblems } = judgeIndicators(codes, indicators, this.isOnlyKnown);
    const newTowns = townsIn(known, ground.towns).filter((code) => !ground.areaOf.has(code));
    const towns = this.isOnlyKnown ? [] : newTowns;
    if (this.isOnlyKnown)
      this.codeProblems.push(
        ...newTowns.map((code) =>
          ownProblem('new-area', 'error', { ...placeOfArea(known, code), value: code }),
        ),
      );
    for (const code of towns) ground.areaOf.set(code, townCode(code));
    const taken = toFigures(known, ground.areaOf, ground.choices);
    if (reader.kind !== 'open-sdg') this.kept.push(...known);
    this.codeProblems.push(...codeProblems);
    this.figureProblems.push(...taken.problems);
    this.complete.push(...known.flatMap(({ file, indicator }) => (file === null ? [] : [indicator])));
    this.oddities.push(
      ...(await judgeFigures(database, known, ground, {
        limits,
        stored: codes.stored,
        found: taken.problems,
        pause,
      })),
    );
    return {
      newIndicators: added.map((code) => ({ code, name: reader.titleOf(code) ?? unnamedIndicator(code) })),
      newTowns: towns.map((code) => ({
        code,
        name: reader.areaNameOf(code) ?? { kk: code, ru: code, en: code },
      })),
      series: taken.series,
      share,
    };
  }
}
