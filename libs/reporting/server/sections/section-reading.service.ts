import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import {
  availableActions,
  emptyContent,
  guidanceOfRegionChapter,
  type OverLongText,
  type SectionAction,
} from '@qadam/reporting/domain';
import type { SectionDecision } from '../moved/section-decisions';
import { OpenRequests } from '../review/open-requests';
import type { OpenRequest } from '../review/review-words';
import { ContentReading, type ReadText } from './content-reading.service';
import { numbersOf } from './numbering';
import {
  type SectionRow,
  SectionStore,
  type TransitionRow,
  type VersionRow,
  type WrittenRow,
} from './section-store.service';
import { actorOf, mayWrite, standingOf } from './standing';
import { isObstacle, problemsOf, type TextProblem } from './text-problems';

const versionsShown = 200;

export interface SectionDetail {
  readonly section: SectionRow;
  readonly number: string | null;
  readonly guidance: string;
  readonly language: Language;
  /** `null` while nothing is written in this language. */
  readonly newest: WrittenRow | null;
  readonly read: ReadText;
  /** Of this language; once it is sent to review, what stands in the way of its approval in the others too. */
  readonly problems: readonly TextProblem[];
  /** It is in review, and nothing stands in the way of its approval in any language. */
  readonly isApprovable: boolean;
  /** In any language. */
  readonly overLong: readonly OverLongText[];
  readonly versions: readonly VersionRow[];
  readonly transitions: readonly TransitionRow[];
  readonly decisions: readonly SectionDecision[];
  readonly actions: readonly SectionAction[];
  readonly mayWrite: boolean;
  readonly writtenIn: readonly Language[];
}

export interface VersionDetail {
  readonly version: WrittenRow;
  readonly read: ReadText;
}

/** What an approval would freeze, and what forbids it. */
export interface ApprovalPreview {
  readonly texts: readonly ReadText[];
  readonly problems: readonly TextProblem[];
  /** These need a reason. */
  readonly overLong: readonly OverLongText[];
  /** Changes that were proposed and nobody has taken or left, in any language. */
  readonly openSuggestions: number;
  /** Comments that must be settled first, in any language. */
  readonly openRequests: readonly OpenRequest[];
}

const unread = (text: ReadText['text']): ReadText => ({
  ...{ text, figures: [], voices: new Map(), charts: new Map(), waitingCharts: new Set() },
});

/** A section as its drafter or reviewer opens it. */
@Injectable()
export class SectionReading {
  constructor(
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
    private readonly requests: OpenRequests,
  ) {}

  async find(viewer: Viewer, reportCode: string, key: string, language: Language): Promise<SectionDetail> {
    return this.detail(viewer, await this.store.byKey(reportCode, key), language);
  }

  async byId(viewer: Viewer, id: number, language: Language): Promise<SectionDetail> {
    return this.detail(viewer, await this.store.byId(id), language);
  }

  private async detail(viewer: Viewer, section: SectionRow, language: Language): Promise<SectionDetail> {
    const written = await this.store.newest([section.id]);
    const newest = written.find((row) => row.language === language) ?? null;
    const text = {
      sectionId: section.id,
      state: section.state,
      language,
      content: newest?.content ?? emptyContent,
    };
    const [read = unread(text)] = await this.reading.read(viewer, [text]);
    const standing = standingOf(section, written);
    const numbers = numbersOf(await this.store.ofReport(section.reportCode), language);
    return {
      section,
      number: numbers.get(section.key) ?? null,
      guidance: (section.guidance ?? guidanceOfRegionChapter(section.parentKey))?.[viewer.language] ?? '',
      language,
      newest,
      read,
      ...(await this.approvalOf(viewer, section, written, read)),
      overLong: standing.overLong,
      versions: await this.store.versions(section.id, language, versionsShown),
      transitions: await this.store.transitions([section.id]),
      decisions: await this.store.decisions(section.id),
      actions: availableActions(standing, actorOf(viewer)),
      mayWrite: mayWrite(viewer, section),
      writtenIn: written.map((row) => row.language),
    };
  }

  private async approvalOf(
    viewer: Viewer,
    section: SectionRow,
    written: readonly WrittenRow[],
    read: ReadText,
  ): Promise<Pick<SectionDetail, 'problems' | 'isApprovable'>> {
    const own = problemsOf(read);
    if (section.state === 'draft') return { problems: own, isApprovable: false };
    const others = await this.reading.read(
      viewer,
      written
        .filter(({ language }) => language !== read.text.language)
        .map((row) => ({ ...row, state: section.state })),
    );
    const problems = [...own, ...others.flatMap(problemsOf).filter(isObstacle)];
    const isApprovable =
      section.state === 'in-review' &&
      !problems.some(isObstacle) &&
      (await this.requests.of(section.id)).length === 0;
    return { problems, isApprovable };
  }

  /** An old version, with the figures that were frozen with it; a version that was not approved froze nothing. */
  async version(viewer: Viewer, id: number): Promise<VersionDetail> {
    const version = await this.store.version(id);
    const text = { ...version, state: 'draft' as const };
    const read = await this.reading.readVersion(viewer, version);
    return { version, read: read ?? unread(text) };
  }

  async approvalPreview(viewer: Viewer, id: number): Promise<ApprovalPreview> {
    const section = await this.store.byId(id);
    const written = await this.store.newest([id]);
    const texts = await this.reading.read(
      viewer,
      written.map((row) => ({ ...row, state: section.state })),
    );
    return {
      texts,
      problems: texts.flatMap(problemsOf).filter(isObstacle),
      overLong: standingOf(section, written).overLong,
      openSuggestions: await this.store.openSuggestions(id),
      openRequests: await this.requests.of(id),
    };
  }
}
