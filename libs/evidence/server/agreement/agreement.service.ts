import { Injectable } from '@nestjs/common';
import {
  type CoderAgreement,
  type Estimate,
  noCode,
  type Share,
  undefinedReasonWords,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { isLanguage, type Language, shortened } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import { titleOfCode } from '../findings/finding-sql';
import { summaryFor } from '../findings/own-words';
import { withRegions } from '../matrix/matrix-sql';
import { Adjudication } from '../rounds/adjudication.service';
import { RoundAccess } from '../rounds/round-access.service';
import { allLeftOut, languageWords, noLanguage } from '../words';
import {
  agreementOfRound,
  allLanguages,
  type AgreementReport,
  agreementReport,
  figuresOf,
  type PartReport,
  type RatedFinding,
  suggestionsCode,
} from './agreement-report';
import type { AgreementPart, CodeDispute } from './agreement.object';
import type { RoundAgreement } from './round-agreement.object';
import { KeptResults } from './kept-results';
import { OfferedChoices } from './offered-choices.service';
import { countsOf, gainOf, type OfferedChoice, pullOf, type SideCounts } from './suggestion-pull';
import type { DifferenceFigure, ShareFigure, SuggestionPull } from './suggestion-pull.object';

const mostWorst = 20;
const longestExample = 90;

interface Titled {
  readonly code: string;
  readonly title: string;
  readonly colour: string | null;
}

const shareFigure = ({ count, total, value, interval }: Share): ShareFigure => ({
  ...{ count, total, value },
  ...{ low: interval?.[0] ?? null, high: interval?.[1] ?? null },
});

const figuresOfShares = ({ begun, disagreed }: SideCounts) => ({
  begun: shareFigure(begun),
  disagreed: shareFigure(disagreed),
});

const asFigure = (estimate: Estimate | null): DifferenceFigure | null =>
  estimate && { value: estimate.value, low: estimate.interval[0], high: estimate.interval[1] };

/** A round of which the viewer sees nothing: what is hidden from them is the reason, and not what was coded. */
const wholeFor = (part: AgreementPart, reason: string | null): AgreementPart =>
  reason === null
    ? part
    : { ...part, figures: part.figures.map((figure) => ({ ...figure, reason: figure.reason && reason })) };

/** How far the coders of a round agree, for whoever may see their codes side by side. */
@Injectable()
export class AgreementService {
  /** By what the coders gave: whatever changes a coding changes the key. Bootstrapping takes seconds for large rounds. */
  private readonly reports = new KeptResults<readonly RatedFinding[], AgreementReport>(agreementReport);
  private readonly wholes = new KeptResults<readonly RatedFinding[], CoderAgreement>(agreementOfRound);

  constructor(
    private readonly database: Database,
    private readonly adjudication: Adjudication,
    private readonly rounds: RoundAccess,
    private readonly offered: OfferedChoices,
  ) {}

  async report(viewer: Viewer, round: number): Promise<RoundAgreement> {
    const { rated, coders, words, choices, leftOut } = await this.rated(viewer, round);
    const report = this.reports.of(rated);
    const titles = await this.titles(viewer.language, report);
    const disputes = (of: AgreementReport['byCode']): CodeDispute[] =>
      of.map((each) => {
        const { code, title, colour } = titles.get(each.code) ?? {
          code: each.code,
          title: each.code,
          colour: null,
        };
        const examples = each.disputed.map((id) => ({
          id,
          words: shortened(words.get(id) ?? '', longestExample),
        }));
        return { ...each, code, title, colour, examples };
      });
    const { language } = viewer;
    const areas = await this.areas(language);
    const byTitle = (parts: readonly PartReport[], titleOf: (code: string) => string): AgreementPart[] =>
      parts.map((part) => this.part(part, titleOf(part.code), language));
    return {
      ...{ roundId: round, leftOut },
      whole: wholeFor(
        this.part({ code: 'all', agreement: report.whole }, '', language),
        rated.length === 0 && leftOut > 0 ? allLeftOut[language] : null,
      ),
      byPair: report.byPair.map((part) =>
        this.part(part, part.coders.map((id) => coders.get(id) ?? id).join(' – '), language),
      ),
      byLanguage: byTitle(
        report.byLanguage,
        (code) => (isLanguage(code) ? languageWords[code] : noLanguage)[language],
      ),
      byRegion: byTitle(report.byRegion, (code) => areas.get(code) ?? code),
      figuresByGoal: byTitle(report.figuresByGoal, (code) => titles.get(code)?.title ?? code),
      byGoal: disputes(report.byGoal),
      suggestions: this.suggestions(report, choices, language),
      worst: disputes(report.byCode.filter(({ disputed }) => disputed.length > 0).slice(0, mostWorst)),
    };
  }

  /** Rounds beside each other: those that are closed, and the one that is looked at, if the viewer may see it. */
  async byRound(viewer: Viewer, round: number): Promise<readonly AgreementPart[]> {
    const { rated, leftOut } = await this.rated(viewer, round);
    const parts: AgreementPart[] = [];
    const newestFirst = (await this.rounds.list(viewer)).toSorted((one, other) => other.id - one.id);
    for (const { id, title, state } of newestFirst) {
      const isThis = id === round;
      if (!isThis && state !== 'closed') continue;
      const own = isThis ? rated : (await this.rated(viewer, id)).rated;
      if (own.length > 0 || isThis)
        parts.push(
          wholeFor(
            this.part({ code: String(id), agreement: this.wholes.of(own) }, title, viewer.language),
            own.length === 0 && leftOut > 0 ? allLeftOut[viewer.language] : null,
          ),
        );
    }
    return parts;
  }

  /** With and without suggestions: all findings, then those of each language in which there are some. */
  private suggestions(
    { bySuggestions }: AgreementReport,
    choices: readonly OfferedChoice[],
    language: Language,
  ): SuggestionPull[] {
    const side = (isWithheld: boolean, of: string, title: string) => {
      const counts = countsOf(
        choices.filter(
          (each) => each.isWithheld === isWithheld && (of === allLanguages || each.language === of),
        ),
      );
      const report = bySuggestions.find(({ code }) => code === suggestionsCode(isWithheld, of));
      const agreement = report ? this.part(report, title, language) : null;
      return { counts, report, shown: { ...figuresOfShares(counts), agreement } };
    };
    const spoken = [...new Set(choices.map((each) => each.language))].sort();
    return [allLanguages, ...spoken].map((code) => {
      const title =
        code === allLanguages ? '' : (isLanguage(code) ? languageWords[code] : noLanguage)[language];
      const [shown, withheld] = [side(false, code, title), side(true, code, title)];
      return {
        ...{ code, title, shown: shown.shown, withheld: withheld.shown },
        pull: asFigure(pullOf(shown.counts, withheld.counts)),
        agreementGain: asFigure(gainOf(shown.report?.agreement, withheld.report?.agreement)),
      };
    });
  }

  private part({ code, agreement }: PartReport, title: string, language: Language): AgreementPart {
    const { units, pairableUnits } = agreement;
    const figures = figuresOf(agreement).map(({ reason, ...figure }) => ({
      ...figure,
      reason: reason && undefinedReasonWords[reason][language],
    }));
    return { code, title, units, pairableUnits, figures };
  }

  /** What coders finished; a finding without codes says that none fits. */
  private async rated(
    viewer: Viewer,
    round: number,
  ): Promise<{
    rated: RatedFinding[];
    coders: ReadonlyMap<string, string>;
    /** What was said, by the id of the finding. */
    words: ReadonlyMap<string, string>;
    choices: readonly OfferedChoice[];
    leftOut: number;
  }> {
    const compared = await this.adjudication.compare(viewer, round);
    const regions = await this.regions();
    const chosen = await this.offered.of(
      round,
      compared.map(({ finding }) => finding.id),
    );
    const withheld = new Set(chosen.filter((each) => each.isWithheld).map(({ finding }) => finding));
    const coders = new Map<string, string>();
    // In one order for every reader, so that the same codings give the same key.
    const inOrder = compared.toSorted((one, other) => one.finding.id - other.finding.id);
    const rated = inOrder.flatMap(({ finding, choices }) =>
      choices
        .filter(({ isDone }) => isDone)
        .toSorted((one, other) => one.coderId - other.coderId)
        .map(({ coderId, coderName, codes }): RatedFinding => {
          const coder = String(coderId);
          coders.set(coder, coderName);
          return {
            rating: {
              ...{ unit: String(finding.id), coder },
              codes: codes.length === 0 ? [noCode] : codes.map(({ code }) => code),
            },
            language: finding.quoteLanguage ?? '',
            region: regions.get(finding.areaCode) ?? finding.areaCode,
            isWithheld: withheld.has(String(finding.id)),
          };
        }),
    );
    const words = new Map(
      compared.map(({ finding }) => [String(finding.id), finding.quote || summaryFor(viewer, finding)]),
    );
    const { findings } = await this.rounds.find(viewer, round);
    return { rated, coders, words, choices: chosen, leftOut: findings - compared.length };
  }

  private async regions(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ area: string; code: string }>(
      `with recursive ${withRegions} select area_code as area, code from region`,
    );
    return new Map(rows.map(({ area, code }) => [area, code]));
  }

  private async areas(language: Language): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ code: string; title: string }>(
      `select code, name_${language} as title from area`,
    );
    return new Map(rows.map(({ code, title }) => [code, title]));
  }

  private async titles(
    language: Language,
    { byCode, byGoal }: AgreementReport,
  ): Promise<ReadonlyMap<string, Titled>> {
    const rows = await this.database.query<Titled>(
      `select t.code, ${titleOfCode(language)} as title, pc.colour from unnest($1::text[]) as t (code)
         left join target tt on tt.code = t.code left join goal g on g.code = t.code
         left join project_code pc on pc.code = t.code`,
      [[...byCode, ...byGoal].map(({ code }) => code)],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }
}
