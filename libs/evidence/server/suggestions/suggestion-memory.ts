import { Injectable } from '@nestjs/common';
import { Database, readSettings } from '@qadam/platform/server';
import { createSuggester, type LabelledText, type Suggester } from '@qadam/suggest';
import { SuggestModels } from './suggest-models';

/**
 * A tag counts for the next request, in whichever process it was given: what is tagged is asked of the database each time.
 * Where so many findings are remembered that weighing all their words anew would hold up everybody, what came and went
 * is weighed beside them, and all together again after so many changes.
 */
const mostWeighedEachTime = 5000;
const mostChanges = 1000;
const mostRemembered = 20_000;

/** All tags, whoever asks (`null`); but nothing of findings that anybody codes apart at present. */
const selectMemory = (condition: string): string => `
  select f.id, f.document_id as "documentId", f.start_offset as start, f.end_offset as end, f.quote as text,
    array_agg(t.code order by t.code) as targets
  from finding f join tag_seen_by(null) t on t.finding_id = f.id
  where f.withdrawn_at is null and f.quote <> '' and t.code like '%.%' and ${condition}
    and not exists (select 1 from coding_apart p where p.finding_id = f.id)
  group by f.id order by max(t.created_at) desc, f.id limit ${mostRemembered}`;

const selectTaggedSince = selectMemory(
  'f.id in (select finding_id from tag_seen_by(null) where created_at > $1::timestamptz)',
);

const selectVersion = `
  select (select count(*)::int from tag_seen_by(null)) as tags,
    (select max(created_at)::text from tag_seen_by(null)) as newest,
    (select count(*)::int from finding where withdrawn_at is not null) as withdrawn,
    concat_ws('/', (select md5(string_agg(finding_id::text, '/' order by finding_id)) from coding_apart),
      (select concat_ws('/', count(*), max(loaded_at)) from official_title)) as ground`;

const selectWording = `
  select distinct on (code, lang) code, text from official_title
  where subject = 'target' order by code, lang, loaded_at desc`;

/** Where a finding stands; nowhere for one without a document. */
interface Passage {
  readonly id: number;
  readonly documentId: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

interface Remembered extends Passage {
  readonly labelled: LabelledText;
}

type Row = LabelledText & Passage;
type Findings = ReadonlyMap<number, Remembered>;

/** What is remembered of findings in the one and not, or otherwise, in the other. */
const without = (findings: Findings, others: Findings): LabelledText[] =>
  [...findings.values()].flatMap(({ id, labelled }) =>
    others.get(id)?.labelled === labelled ? [] : [labelled],
  );

const entriesOf = (rows: readonly Row[], before: Findings): readonly (readonly [number, Remembered])[] =>
  rows.map(({ text, targets, ...passage }) => {
    const known = before.get(passage.id)?.labelled;
    const isSame = known?.text === text && known.targets.join() === targets.join();
    return [passage.id, { ...passage, labelled: isSame ? known : { text, targets } }];
  });

/**
 * Whether both are of the same words: one finding, or two that lie over each other, such as the parts of a finding that
 * was cut and what they were merged into.
 */
const isOfSameWords = (one: Passage, other: Passage): boolean =>
  one.id === other.id ||
  (one.documentId !== null &&
    one.documentId === other.documentId &&
    (one.start ?? 0) < (other.end ?? 0) &&
    (other.start ?? 0) < (one.end ?? 0));

/** A suggester, and what it remembers of the words of a finding, which it must not ask when it suggests for these. */
export interface Remembering {
  readonly suggester: Suggester;
  itself(finding: Passage): readonly LabelledText[];
}

/** What of the database tells that tags, or findings with tags, have come or gone. */
interface Version {
  readonly tags: number;
  /** When the newest tag was given, as the database writes it. */
  readonly newest: string | null;
  readonly withdrawn: number;
  /** Rounds and official wording. */
  readonly ground: string;
}

const isSameVersion = (one: Version, other: Version): boolean =>
  one.ground === other.ground &&
  one.tags === other.tags &&
  one.newest === other.newest &&
  one.withdrawn === other.withdrawn;

interface Current extends Remembering {
  readonly version: Version;
  readonly findings: Findings;
}

/** The suggester with what this installation knows: official wording, and tags that people have accepted. */
@Injectable()
export class SuggestionMemory {
  private base: { readonly ground: string; readonly suggester: Suggester } | undefined;
  private known: Current | undefined;
  /** What this installation has trained and chosen counts, as in the command line. */
  private readonly models = new SuggestModels(readSettings().home, readSettings().dataFolder);

  constructor(private readonly database: Database) {}

  async current(): Promise<Remembering> {
    const found = await this.database.one<Version>(selectVersion);
    if (!found) throw new Error('The database told nothing of its tags.');
    const version = { ...found, ground: `${found.ground}/${this.models.current()}` };
    // Others may ask meanwhile: all is worked out from what was known here, whatever is known afterwards.
    const { known } = this;
    if (known && isSameVersion(known.version, version)) return known;
    const findings = await this.remembered(known, version);
    const suggester = await this.suggesterFor(known, version.ground, findings);
    const itself = (finding: Passage) =>
      [...findings.values()].flatMap((each) => (isOfSameWords(each, finding) ? [each.labelled] : []));
    this.known = { version, findings, suggester, itself };
    return this.known;
  }

  private async suggesterFor(
    known: Current | undefined,
    ground: string,
    findings: Findings,
  ): Promise<Suggester> {
    if (known?.version.ground === ground && findings.size > mostWeighedEachTime) {
      const gone = without(known.findings, findings);
      const added = without(findings, known.findings);
      if (known.suggester.changesOfMemory + gone.length + added.length <= mostChanges)
        return known.suggester.withChangedMemory(gone, added);
    }
    return (await this.withWording(ground)).withMemory(
      [...findings.values()].map(({ labelled }) => labelled),
    );
  }

  private async withWording(ground: string): Promise<Suggester> {
    if (this.base?.ground === ground) return this.base.suggester;
    const rows = await this.database.query<{ code: string; text: string }>(selectWording);
    const suggester = createSuggester({
      weights: this.models.weights().weights,
      wording: rows.map(({ code, text }) => ({ text, targets: [code] })),
    });
    this.base = { ground, suggester };
    return suggester;
  }

  /**
   * The same objects for the same findings, so that none is read twice. Where tags only came, those findings alone are
   * asked for that got some.
   */
  private async remembered(known: Current | undefined, version: Version): Promise<Findings> {
    const before = known?.findings ?? new Map<number, Remembered>();
    const rows = (known && (await this.taggedSince(known, version))) ?? null;
    if (rows) return new Map([...before, ...entriesOf(rows, before)]);
    return new Map(entriesOf(await this.database.query<Row>(selectMemory('true')), before));
  }

  /** Findings that got tags since then; nothing where some went too, or came in a change that had begun before. */
  private async taggedSince({ version: then, findings }: Current, now: Version): Promise<Row[] | null> {
    const isMore = now.tags > then.tags && then.newest !== null;
    const isElseSame = then.ground === now.ground && then.withdrawn === now.withdrawn;
    if (!isMore || !isElseSame || findings.size > mostRemembered) return null;
    const since = await this.database.one<{ tags: number }>(
      'select count(*)::int as tags from tag_seen_by(null) where created_at > $1::timestamptz',
      [then.newest],
    );
    if (since?.tags !== now.tags - then.tags) return null;
    return this.database.query<Row>(selectTaggedSince, [then.newest]);
  }
}
