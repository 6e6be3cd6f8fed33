import type { CitedVoice, UsedFigure } from './document';
import type { ResolvedFigure, ResolvedFinding } from './input';

/** Numbers voices and figures in the order in which the reader meets them, each once. */
export class References {
  private readonly cited = new Map<
    string,
    { number: number; finding: ResolvedFinding; places: Set<string> }
  >();
  private readonly used = new Map<string, { number: number; figure: ResolvedFigure; places: Set<string> }>();

  cite(findingId: string, finding: ResolvedFinding, place: string): number {
    const entry = this.cited.get(findingId) ?? { number: this.cited.size + 1, finding, places: new Set() };
    this.cited.set(findingId, entry);
    entry.places.add(place);
    return entry.number;
  }

  /** The same observation written the same way is one entry, however often it stands in the text. */
  use(figure: ResolvedFigure, place: string): number {
    const key = JSON.stringify([
      figure.indicator,
      figure.area,
      figure.year,
      figure.unit,
      figure.value,
      figure.text,
      figure.vintage,
    ]);
    const entry = this.used.get(key) ?? { number: this.used.size + 1, figure, places: new Set() };
    this.used.set(key, entry);
    entry.places.add(place);
    return entry.number;
  }

  voices(): readonly CitedVoice[] {
    return [...this.cited].map(([findingId, { number, finding, places }]) => ({
      number,
      findingId,
      summary: finding.summary,
      summaryLanguage: finding.summaryLanguage,
      place: finding.place,
      date: finding.date,
      stakeholderGroup: finding.stakeholderGroup,
      illustrative: finding.illustrative,
      citedIn: [...places],
    }));
  }

  figures(): readonly UsedFigure[] {
    return [...this.used.values()].map(({ number, figure, places }) => ({
      number,
      ...figure,
      usedIn: [...places],
    }));
  }
}
