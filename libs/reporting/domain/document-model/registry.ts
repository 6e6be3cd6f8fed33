import type { CitedVoice, Listed, UsedFigure, UsedSource, UsedTerm } from './document';
import type { ResolvedFigure, ResolvedFinding, ResolvedTerm } from './input';

interface Entry<Thing> {
  readonly number: number;
  readonly thing: Thing;
  readonly places: Set<string>;
}

/** Numbers things in the order in which the reader meets them, each once, and keeps the places. */
class Registry<Thing> {
  private readonly entries = new Map<string, Entry<Thing>>();

  add(key: string, thing: Thing, place: string): number {
    const entry = this.entries.get(key) ?? { number: this.entries.size + 1, thing, places: new Set() };
    this.entries.set(key, entry);
    entry.places.add(place);
    return entry.number;
  }

  map<Written>(write: (entry: Entry<Thing>, key: string) => Written): Written[] {
    return [...this.entries].map(([key, entry]) => write(entry, key));
  }
}

/** Everything in a report that is numbered or listed at its end. */
export class References {
  private readonly cited = new Registry<ResolvedFinding>();
  private readonly used = new Registry<ResolvedFigure>();
  private readonly named = new Registry<ResolvedTerm>();
  private readonly from = new Registry<null>();
  private readonly shown: Listed[] = [];
  private readonly tabled: Listed[] = [];
  private footnotes = 0;

  cite(findingId: string, finding: ResolvedFinding, place: string): number {
    return this.cited.add(findingId, finding, place);
  }

  /** The same observation written the same way is one entry, however often it stands in the text. */
  use(figure: ResolvedFigure, place: string): number {
    const { indicator, series, group, area, year, unit, value, text, vintage, frozen } = figure;
    const key = JSON.stringify([indicator, series, group, area, year, unit, value, text, vintage, frozen]);
    return this.used.add(key, figure, place);
  }

  name(code: string, term: ResolvedTerm, place: string): void {
    this.named.add(code, term, place);
  }

  source(text: string, place: string): void {
    if (text !== '') this.from.add(text, null, place);
  }

  footnote(): number {
    return (this.footnotes += 1);
  }

  show(title: string): number {
    return this.shown.push({ number: this.shown.length + 1, title });
  }

  table(title: string): number {
    return this.tabled.push({ number: this.tabled.length + 1, title });
  }

  voices(): readonly CitedVoice[] {
    return this.cited.map(({ number, thing, places }, findingId) => ({
      number,
      findingId,
      summary: thing.summary,
      summaryLanguage: thing.summaryLanguage,
      place: thing.place,
      date: thing.date,
      stakeholderGroup: thing.stakeholderGroup,
      illustrative: thing.illustrative,
      citedIn: [...places],
    }));
  }

  figures(): readonly UsedFigure[] {
    return this.used.map(({ number, thing, places }) => ({ number, ...thing, usedIn: [...places] }));
  }

  terms(compare: (left: string, right: string) => number): readonly UsedTerm[] {
    return this.named
      .map(({ thing, places }, code) => ({ code, ...thing, usedIn: [...places] }))
      .sort((left, right) => compare(left.term, right.term));
  }

  sources(): readonly UsedSource[] {
    return this.from.map(({ places }, text) => ({ text, usedIn: [...places] }));
  }

  listOfFigures(): readonly Listed[] {
    return this.shown;
  }

  listOfTables(): readonly Listed[] {
    return this.tabled;
  }
}
