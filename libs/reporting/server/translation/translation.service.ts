import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { carryOver, isEmptyContent } from '@qadam/reporting/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { ContentReading, type ReadText } from '../sections/content-reading.service';
import { type SectionDetail, SectionReading } from '../sections/section-reading.service';
import { SectionStore, type VersionRow } from '../sections/section-store.service';
import { SectionWriting } from '../sections/section-writing.service';
import { mayWrite } from '../sections/standing';
import { words } from '../words';
import { type TranslationBasis, TranslationBases } from './translation-bases';
import { translationWords } from './words';

export interface SectionComparison {
  readonly source: SectionDetail;
  readonly own: SectionDetail;
  /** `null` where nobody said which version of this source the translation follows. */
  readonly basis: (TranslationBasis & { readonly read: ReadText }) | null;
}

/** A section in two languages: what the translation follows, and how it begins. */
@Injectable()
export class TranslationService {
  constructor(
    private readonly database: Database,
    private readonly reading: SectionReading,
    private readonly writing: SectionWriting,
    private readonly store: SectionStore,
    private readonly bases: TranslationBases,
    private readonly texts: ContentReading,
    private readonly audit: AuditTrail,
  ) {}

  async compare(
    viewer: Viewer,
    report: string,
    key: string,
    sourceLanguage: Language,
    language: Language,
  ): Promise<SectionComparison> {
    requireTwo(sourceLanguage, language);
    const source = await this.reading.find(viewer, report, key, sourceLanguage);
    const own = await this.reading.find(viewer, report, key, language);
    const basis = own.newest ? await this.bases.ofVersion(own.newest.id) : undefined;
    if (basis?.sourceLanguage !== sourceLanguage) return { source, own, basis: null };
    const [read] = await this.texts.read(viewer, [
      { sectionId: basis.sectionId, state: 'draft', language: sourceLanguage, content: basis.content },
    ]);
    return { source, own, basis: read ? { ...basis, read } : null };
  }

  /**
   * Begins a translation with the structure and the evidence of its source.
   * @throws Failure `conflict` where something is written already or the source is empty
   */
  async carryOver(
    viewer: Viewer,
    id: number,
    sourceLanguage: Language,
    language: Language,
  ): Promise<VersionRow> {
    requireTwo(sourceLanguage, language);
    return this.database.transaction(async () => {
      await this.store.lock(id);
      const source = await this.store.newestIn(id, sourceLanguage);
      if (!source || isEmptyContent(source.content))
        throw new Failure('conflict', translationWords.nothingToTranslate, { language: sourceLanguage });
      const own = await this.store.newestIn(id, language);
      if (own && !isEmptyContent(own.content))
        throw new Failure('conflict', translationWords.writtenAlready, { language });
      const version = await this.writing.save(viewer, {
        ...{ id, language, baseVersion: own?.number ?? 0 },
        content: carryOver(source.content, { from: sourceLanguage, to: language }),
      });
      await this.bases.add(version.id, source.id, viewer.person?.id ?? 0);
      return version;
    });
  }

  /** Says that the translation now follows the newest version of its source. */
  async confirm(viewer: Viewer, id: number, sourceLanguage: Language, language: Language): Promise<void> {
    requireTwo(sourceLanguage, language);
    await this.database.transaction(async () => {
      const section = await this.store.lock(id);
      if (!mayWrite(viewer, section))
        throw section.state === 'draft'
          ? new Failure('forbidden', words.readsOnly)
          : new Failure('conflict', translationWords.notADraft, { state: section.state });
      const source = await this.store.newestIn(id, sourceLanguage);
      const own = await this.store.newestIn(id, language);
      if (!source || !own || isEmptyContent(own.content))
        throw new Failure('conflict', translationWords.nothingToConfirm, { language });
      await this.bases.add(own.id, source.id, viewer.person?.id ?? 0);
      const detail = { language, version: own.number, source: sourceLanguage, sourceVersion: source.number };
      await this.audit.record(viewer, 'translate', { kind: 'section', id }, detail);
    });
  }
}

const requireTwo = (sourceLanguage: Language, language: Language): void => {
  if (sourceLanguage === language) throw invalidInput(translationWords.twoLanguages, { field: 'source' });
};
