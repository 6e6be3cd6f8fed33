import { holdsCodes } from '../exported-table';
import type { Table } from '../table';
import type { NameIndex } from '../table-knowledge';
import type { TableMapping } from '../table-mapping';
import { type UnlikeUnit, unitTexts, unlikeUnit } from '../unit-words';
import type { TableProblems } from './table-problems';

/** Holds the units of figures against the words of the table. */
export class UnitJudge {
  private readonly texts: readonly string[];
  private readonly judged = new Map<string, UnlikeUnit | null>();

  constructor(
    table: Table,
    private readonly mapping: TableMapping,
    private readonly names: NameIndex,
    private readonly problems: TableProblems,
  ) {
    this.texts = holdsCodes(mapping) ? [] : unitTexts(table, mapping.headerRow, mapping.columns);
  }

  /** Whether the words of the table speak of another unit; a unit that somebody has named is only doubted. */
  isOther(unit: string, isAsKnown: boolean): boolean {
    // That there is none is another question.
    if (unit === '') return false;
    let unlike = this.judged.get(unit);
    if (unlike === undefined) {
      unlike = unlikeUnit(this.texts, unit, this.names, this.mapping.constants.multiplier);
      this.judged.set(unit, unlike);
      if (unlike !== null)
        this.problems.report(
          ...(['unit-unlike', isAsKnown ? 'error' : 'warning', this.mapping.headerRow, null] as const),
          ...([unlike.words, { proposal: unit, ...(isAsKnown ? {} : { count: '1' }) }] as const),
        );
    }
    return unlike !== null && isAsKnown;
  }
}
