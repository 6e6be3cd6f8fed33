import { rowsText } from '../../plausibility/doubt';
import { isOneGroup, provesPointGroups } from '../decimal-mark';
import { withoutPercentSign } from '../value-text';
import type { TableProblems } from './table-problems';

interface UnsureColumn {
  readonly raw: string;
  readonly value: string;
  readonly rows: number[];
}

/**
 * Numbers such as `1.000` among decimals with a comma: a thousand by the rule of the column, and may be one all the same.
 * Told once for each column with its rows, unless another number there groups its digits by points beyond doubt.
 */
export class UnsureGroups {
  private readonly unsure = new Map<string, UnsureColumn>();
  private isProved = false;

  constructor(
    private readonly decimal: ',' | '.' | null,
    private readonly problems: TableProblems,
  ) {}

  note(row: number, heading: string, raw: string, value: string): void {
    if (this.decimal !== ',') return;
    const text = withoutPercentSign(raw).trim();
    if (provesPointGroups(text)) this.isProved = true;
    if (!isOneGroup(text)) return;
    const known = this.unsure.get(heading);
    if (known === undefined) this.unsure.set(heading, { raw: raw.trim(), value, rows: [row] });
    else known.rows.push(row);
  }

  report(): void {
    if (this.isProved) return;
    for (const [heading, { raw, value, rows }] of this.unsure)
      this.problems.report('ambiguous-number', 'warning', rows[0] ?? null, heading, raw, {
        ...{ known: value, rows: rowsText(rows) },
      });
  }
}
