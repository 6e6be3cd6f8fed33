import type { WithdrawnFinding, WithdrawnHere } from './import-report';
import type { PlacingTools } from './project-placing';
import type { FindingRecord, Records } from './read-records';

/** What a file holds and what is withdrawn here: left alone, or brought back where that was asked for. */
export class WithdrawnPlacing {
  private readonly findings = new Map<number, WithdrawnFinding>();
  private readonly documents = new Map<number, string>();
  private readonly back: number[] = [];
  private readonly known: ReadonlyMap<number, FindingRecord>;
  private readonly titles: ReadonlyMap<number, string>;

  constructor(
    private readonly tools: PlacingTools,
    records: Pick<Records, 'findings' | 'documents'>,
    private readonly isBroughtBack: boolean,
  ) {
    this.known = new Map(
      records.findings.filter(({ isWithdrawn }) => isWithdrawn).map((each) => [each.id, each]),
    );
    this.titles = new Map(
      records.documents.filter(({ isWithdrawn }) => isWithdrawn).map(({ id, title }) => [id, title]),
    );
  }

  /** Findings that came back. */
  get broughtBack(): readonly number[] {
    return this.back;
  }

  get report(): WithdrawnHere {
    return {
      findings: [...this.findings.values()],
      documents: [...this.documents].map(([document, title]) => ({ document, title })),
      broughtBack: this.back.length,
    };
  }

  /** Whether a document stays away, by its number or, for one that came under another name, by its words. */
  async leavesDocument(id: number | undefined, text: string): Promise<boolean> {
    if (this.titles.size === 0) return false;
    const row =
      id === undefined
        ? await this.tools.database.one<{ id: number }>(
            'select id from document where withdrawn_at is not null and text = $1 order by id limit 1',
            [text],
          )
        : { id };
    const title = row && this.titles.get(row.id);
    if (!row || title === undefined) return false;
    this.documents.set(row.id, title);
    return true;
  }

  /** Whether a finding stays away. */
  async leavesFinding(id: number): Promise<boolean> {
    const record = this.known.get(id);
    if (!record || this.back.includes(id)) return false;
    this.findings.set(id, { finding: id, gaveWayTo: record.gaveWayTo });
    if (!this.isBroughtBack) return true;
    await this.tools.areas.require(this.tools.viewer, record.areaCode);
    await this.tools.database.query(
      `update finding set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null, changed_at = now()
       where id = $1`,
      [id],
    );
    this.back.push(id);
    return false;
  }
}
