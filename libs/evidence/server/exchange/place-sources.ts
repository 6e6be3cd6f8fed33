import {
  alignMasks,
  type ChangedMask,
  isFindingKind,
  isSpeakerSex,
  isStakeholderGroup,
  type LaidOutText,
  type MaskedParagraphs,
  maskParagraphs,
  placeAmong,
  plainTextMediaType,
  type QdaNote,
  type QdaProject,
  type QdaSelection,
  type QdaSource,
  splitParagraphs,
  textPositions,
} from '@qadam/evidence/domain';
import { type Language, languageOfParagraph, languages, readWrittenDay } from '@qadam/language/domain';
import { storeDocument } from '../documents/document-store';
import { searchTextOf } from '../findings/search-text';
import { fileOfPath, type ProjectFile, textOf } from './open-project-file';
import { type CodingPlacing, isDate } from './place-codings';
import { DecisionPlacing } from './place-decisions';
import type { Placed, ProjectPlacing } from './project-placing';

export interface SourcePlaces {
  readonly areaCode: string;
  readonly eventId: number | null;
}

const asItIs = (text: string): MaskedParagraphs => ({
  laidOut: { text, paragraphs: splitParagraphs(text), masks: [] },
  placeOf: (passage) => passage,
});

/** Texts and the passages marked in them. */
export class SourcePlacing {
  private readonly decisions: DecisionPlacing;

  constructor(
    private readonly placing: ProjectPlacing,
    private readonly project: QdaProject,
    private readonly files: ProjectFile['files'],
    private readonly places: SourcePlaces,
    private readonly codings: CodingPlacing,
  ) {
    this.decisions = new DecisionPlacing(placing, project.notes, codings);
  }

  private get database() {
    return this.placing.tools.database;
  }

  async place(source: QdaSource): Promise<void> {
    const text = this.textOf(source);
    if (text === null) return;
    const isGenerated = source.values.generated === 'true';
    const known = this.placing.placed.get(source.guid)?.documentId;
    if (known !== undefined && (await this.placing.withdrawn.leavesDocument(known, ''))) return;
    const masked = (await this.asKept(source, text)) ?? maskParagraphs(text);
    const words = masked.laidOut.text;
    if (known === undefined && (await this.placing.withdrawn.leavesDocument(undefined, words))) return;
    const document = isGenerated ? {} : await this.document(source, text, masked.laidOut);
    if (document === null) return;
    const positions = textPositions(text);
    for (const selection of source.selections) {
      const { start, end, place } = selection;
      const isInside =
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= positions.length;
      if (!isInside || end <= start) {
        this.placing.refuse('selection-outside', place, `${start}–${end}, 0–${positions.length}`);
        continue;
      }
      const passage = masked.placeOf({ start: positions.unitOf(start), end: positions.unitOf(end) });
      const span = { from: passage.start, to: passage.end, text: words };
      await this.selection(selection, document.documentId ?? null, span, source);
    }
  }

  /**
   * What is kept already was masked when it came, by the rules of its time: its passages stay where they are. Where masks
   * were lifted, put back or added since the file was written, they stand where the words are now.
   */
  private async asKept({ guid }: QdaSource, text: string): Promise<MaskedParagraphs | null> {
    const id = this.placing.placed.get(guid)?.documentId;
    if (id === undefined) return null;
    const kept = await this.database.one<{ text: string }>('select text from document where id = $1', [id]);
    if (!kept) return null;
    if (kept.text === text) return asItIs(text);
    const masks = await this.database.query<ChangedMask>(
      `select start_offset as start, end_offset as "end",
         array_remove(array[original, lifted_placeholder], null) as others
       from document_mask where document_id = $1 order by start_offset`,
      [id],
    );
    const replaced = alignMasks(text, kept.text, masks);
    return replaced && { ...asItIs(kept.text), placeOf: placeAmong(replaced) };
  }

  private async hasText(documentId: number, text: string): Promise<boolean> {
    const found = await this.database.one('select 1 from document where id = $1 and text = $2', [
      documentId,
      text,
    ]);
    return Boolean(found);
  }

  private textOf({ path, text, place }: QdaSource): string | null {
    if (path === null) {
      if (text === '') this.placing.refuse('source-empty', place);
      return text === '' ? null : text;
    }
    const bytes = fileOfPath(this.files, path);
    const found = bytes === undefined ? null : textOf(bytes);
    if (bytes === undefined) this.placing.refuse('source-missing', place, path);
    else if (found === null) this.placing.refuse('not-utf8', place, path);
    else if (found.trim() === '' || found.includes('\u0000'))
      this.placing.refuse('source-empty', place, path);
    else return found;
    return null;
  }

  private async document(source: QdaSource, raw: string, laidOut: LaidOutText): Promise<Placed | null> {
    const known = this.placing.isKnown(source.guid, 'sources');
    if (known) {
      const id = known.documentId;
      // The text is the same one by its GUID; where it is not, the passages would stand elsewhere.
      if (id !== undefined && !(await this.hasText(id, laidOut.text))) {
        this.placing.refuse('other-text', source.place);
        return null;
      }
      await this.placing.remember('source', source, known);
      return known;
    }
    const { values, name, place } = source;
    const areaCode = values.area ?? this.places.areaCode;
    if (!(await this.placing.mayReach(areaCode, place))) return null;
    const stored = await storeDocument(this.database, {
      ...{ title: name || 'Text', fileName: values['file-name'] ?? null, bytes: Buffer.from(raw) },
      ...{ mediaType: values['media-type'] ?? plainTextMediaType, text: laidOut, areaCode },
      eventId: this.eventOf(values.event) ?? this.places.eventId,
      isIllustrative: values.illustrative === 'true',
      personId: this.placing.tools.viewer.person?.id ?? null,
      projectGuid: source.guid,
    });
    this.placing.made.sources += 1;
    if (isDate(source.createdAt))
      await this.database.query('update document set created_at = $2 where id = $1', [
        stored.id,
        source.createdAt,
      ]);
    await this.placing.remember('source', source, { documentId: stored.id });
    return { documentId: stored.id };
  }

  private eventOf(guid: string | undefined): number | null {
    return guid === undefined ? null : (this.placing.placed.get(guid)?.eventId ?? null);
  }

  private summariesOf(
    notes: readonly string[],
    all: ReadonlyMap<string, QdaNote>,
  ): Partial<Record<Language, string>> {
    return Object.fromEntries(
      notes.flatMap((guid) => {
        const note = all.get(guid);
        const language = languages.find((each) => each === note?.values['summary-language']);
        return note && language ? [[language, note.text]] : [];
      }),
    );
  }

  private async selection(
    selection: QdaSelection,
    documentId: number | null,
    { from, to, text }: { readonly from: number; readonly to: number; readonly text: string },
    source: QdaSource,
  ): Promise<void> {
    const here = this.placing.placed.get(selection.guid)?.findingId;
    if (here !== undefined && (await this.placing.withdrawn.leavesFinding(here))) return;
    const known = this.placing.isKnown(selection.guid, 'selections');
    let findingId = known?.findingId;
    if (findingId === undefined) {
      const values = this.project.traits.get(selection.guid) ?? {};
      const areaCode = values.area ?? source.values.area ?? this.places.areaCode;
      if (!(await this.placing.mayReach(areaCode, selection.place))) return;
      const words = text.slice(from, to);
      const summary = this.summariesOf(selection.notes, this.project.notes);
      const isOwnWords = documentId === null && Object.values(summary).includes(words);
      const quote = isOwnWords ? '' : words;
      const { group, kind } = values;
      findingId = await this.placing.insert(
        `insert into finding (document_id, start_offset, end_offset, quote, quote_language, summary, event_id, area_code,
           stakeholder_group, kind, is_illustrative, search_text, created_by, created_at,
           speaker_sex, said_on, is_priority)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, coalesce($14::timestamptz, now()),
           $15, $16, $17) returning id`,
        [
          ...[documentId, documentId === null ? null : from, documentId === null ? null : to, quote],
          ...[quote === '' ? null : languageOfParagraph(quote), JSON.stringify(summary)],
          ...[this.eventOf(values.event ?? source.values.event) ?? this.places.eventId, areaCode],
          ...[isStakeholderGroup(group) ? group : null, isFindingKind(kind) ? kind : null],
          ...[source.values.illustrative === 'true', searchTextOf(quote, summary)],
          this.placing.tools.viewer.person?.id ?? null,
          isDate(selection.createdAt) ? selection.createdAt : null,
          isSpeakerSex(values.sex) ? values.sex : null,
          readWrittenDay(values['said-on'] ?? ''),
          values.priority === 'true',
        ],
      );
      this.placing.made.selections += 1;
    }
    await this.placing.remember('selection', selection, { findingId });
    await this.codings.place(selection, findingId);
    await this.decisions.place(selection, findingId);
  }
}
