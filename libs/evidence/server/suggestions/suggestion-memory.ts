import { Injectable } from '@nestjs/common';
import { Database, readSettings } from '@qadam/platform/server';
import { createSuggester, type LabelledText, type Suggester } from '@qadam/suggest';
import { SuggestModels } from './suggest-models';

/**
 * A tag counts for the next request, in whichever process it was given: what is tagged is asked of the database each time.
 * Where so many findings are remembered that weighing their words anew holds up everybody, it is done after a pause.
 */
const mostAtOnce = 5000;
const restMs = 5000;
const mostRemembered = 20_000;

/** All tags, whoever asks (`null`); but nothing of findings that anybody codes apart at present. */
const selectMemory = `
  select f.id, f.document_id as "documentId", f.start_offset as start, f.end_offset as end, f.quote as text,
    array_agg(t.code order by t.code) as targets
  from finding f join tag_seen_by(null) t on t.finding_id = f.id
  where f.withdrawn_at is null and f.quote <> '' and t.code like '%.%'
    and not exists (select 1 from coding_apart p where p.finding_id = f.id)
  group by f.id order by max(t.created_at) desc, f.id limit ${mostRemembered}`;

const selectVersion = `
  select (select concat_ws('/', count(*), max(created_at)) from tag_seen_by(null))
      || '/' || (select count(*) from finding where withdrawn_at is not null) as tags,
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

interface Current extends Remembering {
  readonly tags: string;
  /** Rounds and official wording: a change of these is never waited for. */
  readonly ground: string;
  readonly builtAt: number;
}

/** The suggester with what this installation knows: official wording, and tags that people have accepted. */
@Injectable()
export class SuggestionMemory {
  private base: { readonly ground: string; readonly suggester: Suggester } | undefined;
  private known: Current | undefined;
  /** What this installation has trained and chosen counts, as in the command line. */
  private readonly models = new SuggestModels(readSettings().home, readSettings().dataFolder);
  private findings: ReadonlyMap<number, Remembered> = new Map();

  constructor(private readonly database: Database) {}

  async current(): Promise<Remembering> {
    const version = await this.database.one<{ tags: string; ground: string }>(selectVersion);
    const tags = version?.tags ?? '';
    const ground = `${version?.ground ?? ''}/${this.models.current()}`;
    const { known } = this;
    const isResting = this.findings.size > mostAtOnce && Date.now() - (known?.builtAt ?? 0) < restMs;
    if (known?.ground === ground && (known.tags === tags || isResting)) return known;
    const findings = await this.remembered();
    const suggester = (await this.withWording(ground)).withMemory(findings.map(({ labelled }) => labelled));
    const itself = (finding: Passage) =>
      findings.flatMap((each) => (isOfSameWords(each, finding) ? [each.labelled] : []));
    this.known = { tags, ground, builtAt: Date.now(), suggester, itself };
    return this.known;
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

  /** The same objects for the same findings, so that none is read twice. */
  private async remembered(): Promise<readonly Remembered[]> {
    const rows = await this.database.query<LabelledText & Passage>(selectMemory);
    this.findings = new Map(
      rows.map(({ text, targets, ...passage }) => {
        const before = this.findings.get(passage.id)?.labelled;
        const isSame = before?.text === text && before.targets.join() === targets.join();
        return [passage.id, { ...passage, labelled: isSame ? before : { text, targets } }];
      }),
    );
    return [...this.findings.values()];
  }
}
