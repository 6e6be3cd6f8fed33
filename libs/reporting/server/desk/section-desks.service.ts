import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import {
  askForPen,
  awayKeepsMs,
  closeDesk,
  type Desk,
  emptyDesk,
  enterDesk,
  expireDesk,
  leaveDesk,
  mayStoreFrom,
  passPen,
  putPenDown,
  takeFreePen,
} from '@qadam/reporting/domain';
import { Database, Failure } from '@qadam/platform/server';
import { SectionStore } from '../sections/section-store.service';
import { isStaff, mayWrite } from '../sections/standing';
import { words } from '../words';
import { SectionNews, type SectionNewsItem } from './section-news';

/** How long the writer may take to save before the pen goes to who asked. */
export const answerWithinMs = 5_000;

export type DeskEvent =
  { readonly kind: 'desk'; readonly desk: Desk } | { readonly kind: 'news'; readonly news: SectionNewsItem };

type Send = (event: DeskEvent) => void;

interface Open {
  desk: Desk;
  readonly sends: Map<string, Send>;
  answerTimer?: NodeJS.Timeout | undefined;
}

export interface DeskPlace {
  readonly sectionId: number;
  readonly language: Language;
  readonly tab: string;
}

/**
 * Who has which section open, and who writes. It lives in the memory of this process and is made anew from the windows
 * that come back after a start: that nothing is lost rests on versions (`SectionWriting`), not on this.
 */
@Injectable()
export class SectionDesks implements OnApplicationShutdown {
  private readonly open = new Map<string, Open>();
  private endNews: (() => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly news: SectionNews,
    private readonly audit: AuditTrail,
  ) {}

  onApplicationShutdown(): void {
    this.endNews?.();
    for (const { answerTimer } of this.open.values()) clearTimeout(answerTimer);
  }

  /** Whether this window may store a version now; a program without a window always may. */
  mayStore(sectionId: number, language: Language, tab: string | null): boolean {
    const open = this.open.get(keyOf(sectionId, language));
    return tab === null || open === undefined || mayStoreFrom(open.desk, tab);
  }

  /** Listens, and changes nothing but who is here; answers with what ends the visit. */
  async enter(viewer: Viewer, place: DeskPlace, send: Send): Promise<() => void> {
    if (!viewer.person || !isStaff(viewer)) throw new Failure('forbidden', words.readsOnly);
    const section = await this.store.byId(place.sectionId);
    this.endNews ??= this.news.subscribe((item) => this.pass(item));
    const key = keyOf(place.sectionId, place.language);
    const open: Open = this.open.get(key) ?? { desk: emptyDesk, sends: new Map<string, Send>() };
    this.open.set(key, open);
    open.sends.set(place.tab, send);
    const { id, name } = viewer.person;
    const visitor = { tab: place.tab, personId: id, personName: name, mayWrite: mayWrite(viewer, section) };
    this.change(open, enterDesk(open.desk, visitor));
    return () => this.leave(key, place.tab, send);
  }

  /** Takes the pen if nobody has it; else nothing happens. */
  async sitDown(viewer: Viewer, place: DeskPlace): Promise<void> {
    const open = this.of(viewer, place);
    const version = await this.versionOf(place);
    this.change(open, takeFreePen(open.desk, place.tab, version));
  }

  /** Takes the pen, or asks the one who writes for it. */
  async take(viewer: Viewer, place: DeskPlace): Promise<void> {
    const open = this.of(viewer, place);
    const version = await this.versionOf(place);
    const { writer } = open.desk;
    const next = askForPen(open.desk, place.tab, version);
    if (writer !== null && next !== open.desk)
      await this.database.transaction(() =>
        this.audit.record(
          viewer,
          'take-over',
          { kind: 'section', id: place.sectionId },
          { language: place.language, from: writer.personName },
        ),
      );
    this.change(open, askForPen(open.desk, place.tab, version));
    if (open.desk.asked === null) return;
    clearTimeout(open.answerTimer);
    open.answerTimer = setTimeout(() => {
      void this.versionOf(place).then((now) => this.change(open, passPen(open.desk, now)));
    }, answerWithinMs);
    open.answerTimer.unref();
  }

  /** What the writer had is saved, or kept; whoever asked writes now. */
  async putDown(viewer: Viewer, place: DeskPlace): Promise<void> {
    const open = this.found(viewer, place);
    // A window that closed meanwhile holds no pen.
    if (!open) return;
    const version = await this.versionOf(place);
    this.change(open, putPenDown(open.desk, place.tab, version));
  }

  private found(viewer: Viewer, { sectionId, language, tab }: DeskPlace): Open | undefined {
    const open = this.open.get(keyOf(sectionId, language));
    const isOwn = open?.desk.here.some((one) => one.tab === tab && one.personId === viewer.person?.id);
    return isOwn ? open : undefined;
  }

  private of(viewer: Viewer, place: DeskPlace): Open {
    const open = this.found(viewer, place);
    if (!open) throw new Failure('conflict', words.windowIsClosed, { reason: 'not-here' });
    return open;
  }

  private async versionOf({ sectionId, language }: DeskPlace): Promise<number> {
    const row = await this.database.one<{ number: number }>(
      'select max(number) as number from section_version where section_id = $1 and language = $2',
      [sectionId, language],
    );
    return row?.number ?? 0;
  }

  private leave(key: string, tab: string, send: Send): void {
    const open = this.open.get(key);
    // The same window may be back already, on a new connection.
    if (!open || open.sends.get(tab) !== send) return;
    open.sends.delete(tab);
    this.change(open, leaveDesk(open.desk, tab, Date.now()));
    const timer = setTimeout(() => {
      this.change(open, expireDesk(open.desk, Date.now()));
      if (open.sends.size === 0 && open.desk.writer === null && this.open.get(key) === open)
        this.open.delete(key);
    }, awayKeepsMs + 50);
    timer.unref();
  }

  private change(open: Open, desk: Desk): void {
    if (desk === open.desk) return;
    open.desk = desk;
    if (desk.asked === null) clearTimeout(open.answerTimer);
    for (const send of open.sends.values()) send({ kind: 'desk', desk });
  }

  private pass(news: SectionNewsItem): void {
    for (const [key, { sends }] of this.open) {
      const [sectionId, language] = key.split(' ');
      const isAbout =
        news.kind === 'unknown' ||
        (String(news.sectionId) === sectionId && (news.kind === 'moved' || news.language === language));
      if (isAbout) for (const send of sends.values()) send({ kind: 'news', news });
    }
    if (news.kind === 'moved') void this.closeIfNoDraft(news.sectionId);
  }

  /** Whoever sent the section need not be the one who writes: the pens of all languages come back. */
  private async closeIfNoDraft(sectionId: number): Promise<void> {
    const row = await this.database.one<{ state: string }>('select state from section where id = $1', [
      sectionId,
    ]);
    if (row?.state === 'draft') return;
    for (const [key, open] of this.open)
      if (key.startsWith(`${sectionId} `)) this.change(open, closeDesk(open.desk));
  }
}

const keyOf = (sectionId: number, language: string): string => `${sectionId} ${language}`;
