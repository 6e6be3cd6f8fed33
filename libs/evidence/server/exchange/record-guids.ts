import type { CodingRow, ObjectRow, Records } from './read-records';
import { derivedGuid } from './read-records';
import { isRoundMark } from './round-marks';

const keyOfCoding = (finding: number, code: string, round: number | null, coder: number | null): string =>
  [finding, code, round ?? '', round === null ? '' : coder].join('|');

/**
 * The GUID of every record: the one with which it came, else one made from what it is. What ships with the product, and
 * goals and targets, have the same one in every installation.
 */
export class RecordGuids {
  private readonly came = new Map<string, string>();
  private readonly codings = new Map<string, readonly ObjectRow[]>();
  private readonly documents: ReadonlyMap<number, string | null>;
  private readonly events: ReadonlyMap<number, string | null>;
  private readonly official: ReadonlySet<string>;
  private readonly shippedCodes: ReadonlySet<string>;
  private readonly coderOf: ReadonlyMap<number, string>;

  constructor(private readonly records: Records) {
    for (const object of records.objects) {
      const { kind, guid, documentId, findingId, eventId, roundId, coderId, code } = object;
      if (kind === 'coding' && findingId !== null && code !== null) {
        const key = keyOfCoding(findingId, code, roundId, coderId);
        this.codings.set(key, [...(this.codings.get(key) ?? []), object]);
        continue;
      }
      const id = documentId ?? findingId ?? eventId ?? roundId ?? code;
      const key = `${kind}|${id}`;
      if (id !== null && !this.came.has(key)) this.came.set(key, guid);
    }
    this.documents = new Map(records.documents.map(({ id, code }) => [id, code]));
    this.events = new Map(records.events.map(({ id, code }) => [id, code]));
    this.official = new Set([...records.goals, ...records.targets].map(({ code }) => code));
    this.shippedCodes = new Set(
      records.projectCodes.filter(({ isShipped }) => isShipped).map(({ code }) => code),
    );
    this.coderOf = new Map(
      records.coders.flatMap(({ personId, guid }) => (personId === null ? [] : [[personId, guid]])),
    );
  }

  document(id: number): string {
    const shipped = this.documents.get(id);
    return (
      this.came.get(`source|${id}`) ?? (shipped ? derivedGuid('document', shipped) : this.own('document', id))
    );
  }

  event(id: number): string {
    const shipped = this.events.get(id);
    return this.came.get(`event|${id}`) ?? (shipped ? derivedGuid('event', shipped) : this.own('event', id));
  }

  round(id: number): string {
    return this.came.get(`round|${id}`) ?? this.own('round', id);
  }

  isOfficial(code: string): boolean {
    return this.official.has(code);
  }

  code(code: string): string {
    return this.official.has(code) || this.shippedCodes.has(code) || isRoundMark(code)
      ? derivedGuid('code', code)
      : (this.came.get(`code|${code}`) ?? this.own('code', code));
  }

  finding({ id, documentId, start, end, personId }: Records['findings'][number]): string {
    const came = this.came.get(`selection|${id}`);
    if (came !== undefined) return came;
    const isShipped = personId === null && documentId !== null && Boolean(this.documents.get(documentId));
    return isShipped
      ? derivedGuid('finding', this.document(documentId), start, end)
      : this.own('finding', id);
  }

  person(id: number | null): string | null {
    return id === null ? null : (this.coderOf.get(id) ?? this.own('person', id));
  }

  /** The objects with which a coding came; none for one that was made here. */
  cameAs({ findingId, code, roundId, coderId }: CodingRow): readonly ObjectRow[] {
    return this.codings.get(keyOfCoding(findingId, code, roundId, coderId)) ?? [];
  }

  coding(
    { code, roundId }: Pick<CodingRow, 'code' | 'roundId'>,
    finding: string,
    coder: string | null,
  ): string {
    return roundId === null
      ? derivedGuid('tag', finding, code)
      : derivedGuid('coding', this.round(roundId), finding, coder ?? '', code);
  }

  decision(round: number, finding: string): string {
    return derivedGuid('decision', this.round(round), finding);
  }

  private own(kind: string, id: string | number): string {
    return derivedGuid(this.records.installation, kind, id);
  }
}
