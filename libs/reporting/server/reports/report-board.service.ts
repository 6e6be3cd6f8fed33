import { Injectable } from '@nestjs/common';
import { holds, type Viewer } from '@qadam/identity/domain';
import { type Language, languages } from '@qadam/language/domain';
import type { Imprint } from '@qadam/reporting/domain';
import { Database, notFound } from '@qadam/platform/server';
import { today } from '../deadlines/today';
import { ContentReading, type ReadText } from '../sections/content-reading.service';
import { numbersOf } from '../sections/numbering';
import {
  type SectionRow,
  SectionStore,
  type TransitionRow,
  type WrittenRow,
} from '../sections/section-store.service';
import { isStaff, writers } from '../sections/standing';
import { waitsFor } from '../sections/whose-work';

export interface ReportRow {
  readonly id: number;
  readonly code: string;
  readonly template: string;
  readonly title: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly countryName: Readonly<Record<Language, string>>;
  readonly countryArea: string;
  /** Of the whole country; a local review is that of a region, city or district. */
  readonly isNational: boolean;
  readonly dueOn: string | null;
  /** `null` where nobody said anything. */
  readonly imprint: Imprint | null;
  /** Code of the review that it goes with, as the Main Messages do. */
  readonly partOf: string | null;
  readonly draft: number;
  readonly inReview: number;
  readonly approved: number;
}

/** How a section is called in one language. */
export interface SectionNameIn {
  readonly language: Language;
  readonly number: string | null;
  readonly title: string;
}

export interface BoardRow {
  readonly section: SectionRow;
  readonly number: string | null;
  readonly names: readonly SectionNameIn[];
  readonly depth: number;
  readonly written: readonly WrittenRow[];
  readonly lastTransition: TransitionRow | null;
}

export interface PublishedSection {
  readonly section: SectionRow;
  readonly number: string | null;
  readonly depth: number;
  /** `null` where only sections below it are approved. */
  readonly read: ReadText | null;
  readonly writtenIn: readonly Language[];
}

const selectReport = `
  select r.id, r.code, r.template, json_build_object('kk', r.title_kk, 'ru', r.title_ru, 'en', r.title_en) as titles,
    json_build_object('kk', a.name_kk, 'ru', a.name_ru, 'en', a.name_en) as "countryName",
    r.country_area as "countryArea", a.level = 'country' as "isNational", to_char(r.due_on, 'YYYY-MM-DD') as "dueOn",
    r.imprint, w.code as "partOf",
    (select count(*)::int from section s where s.report_id = r.id and s.state = 'draft') as draft,
    (select count(*)::int from section s where s.report_id = r.id and s.state = 'in-review') as "inReview",
    (select count(*)::int from section s where s.report_id = r.id and s.state = 'approved') as approved
  from report r join area a on a.code = r.country_area left join report w on w.id = r.part_of`;

/** Reviews, their boards, and what the public may read of them. */
@Injectable()
export class ReportBoard {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
  ) {}

  async list(viewer: Viewer): Promise<ReportRow[]> {
    const rows = await this.database.query<Omit<ReportRow, 'title'>>(
      `${selectReport} order by coalesce(w.id, r.id) desc, r.id`,
    );
    return rows.map((row) => this.asSeen(viewer, row));
  }

  async find(viewer: Viewer, code: string): Promise<ReportRow> {
    const row = await this.database.one<Omit<ReportRow, 'title'>>(`${selectReport} where r.code = $1`, [
      code,
    ]);
    if (!row) throw notFound('report', code);
    return this.asSeen(viewer, row);
  }

  /** Visitors learn how much is approved, not how the work inside goes. */
  private asSeen(viewer: Viewer, row: Omit<ReportRow, 'title'>): ReportRow {
    const title = row.titles[viewer.language];
    return isStaff(viewer) ? { ...row, title } : { ...row, title, draft: 0, inReview: 0 };
  }

  /** All sections in reading order with what is written. */
  async rows(viewer: Viewer, code: string): Promise<readonly BoardRow[]> {
    const sections = await this.store.ofReport(code);
    const written = await this.writtenOf(sections);
    const transitions = await this.store.transitions(sections.map(({ id }) => id));
    const numbers = new Map(languages.map((language) => [language, numbersOf(sections, language)]));
    const numberOf = (key: string, language: Language) => numbers.get(language)?.get(key) ?? null;
    const depths = depthsOf(sections);
    return sections.map((section) => ({
      section,
      number: numberOf(section.key, viewer.language),
      names: languages.map((language) => ({
        ...{ language, number: numberOf(section.key, language), title: section.title[language] },
      })),
      depth: depths.get(section.key) ?? 0,
      written: written.get(section.id) ?? [],
      lastTransition: transitions.find(({ sectionId }) => sectionId === section.id) ?? null,
    }));
  }

  /** Approved sections in the viewer's language, with the headings above them. */
  async published(viewer: Viewer, code: string): Promise<readonly PublishedSection[]> {
    const sections = await this.store.ofReport(code);
    const approved = sections.filter(({ state }) => state === 'approved');
    const written = await this.writtenOf(approved);
    const texts = approved.flatMap(({ id, state }) =>
      (written.get(id) ?? [])
        .filter(({ language }) => language === viewer.language)
        .map((row) => ({ ...row, state })),
    );
    const read = await this.reading.read(viewer, texts);
    const shown = new Set(approved.flatMap(({ key }) => chainOf(key, sections)));
    const numbers = numbersOf(sections, viewer.language);
    const depths = depthsOf(sections);
    return sections
      .filter(({ key }) => shown.has(key))
      .map((section) => ({
        section,
        number: numbers.get(section.key) ?? null,
        depth: depths.get(section.key) ?? 0,
        read: read.find(({ text }) => text.sectionId === section.id) ?? null,
        writtenIn: (written.get(section.id) ?? []).map(({ language }) => language),
      }));
  }

  /** Reviews that go with this one, either way, with how much is written in each language. */
  async companions(viewer: Viewer, code: string): Promise<readonly Companion[]> {
    const rows = await this.database.query<{ code: string; isPart: boolean }>(
      `select r.code, r.part_of is not null and r.part_of = own.id as "isPart"
       from report own join report r on r.part_of = own.id or r.id = own.part_of
       where own.code = $1 order by r.id`,
      [code],
    );
    return Promise.all(
      rows.map(async (row) => {
        const { title } = await this.find(viewer, row.code);
        const sections = await this.store.ofReport(row.code);
        const limits = sections.map(({ wordLimit }) => wordLimit);
        const written = await this.writtenOf(sections);
        const texts = [...written.values()].flat();
        return {
          ...row,
          title,
          wordLimit: limits.some((limit) => limit === null)
            ? null
            : limits.reduce<number>((sum, limit) => sum + (limit ?? 0), 0),
          words: languages.map((language) => ({
            language,
            words: texts
              .filter((text) => text.language === language)
              .reduce((sum, text) => sum + text.words, 0),
          })),
        };
      }),
    );
  }

  async bodyOf(viewer: Viewer): Promise<number | null> {
    const row = await this.database.one<{ id: number }>(
      'select body_id as id from body_member where person_id = $1',
      [viewer.person?.id ?? 0],
    );
    return row?.id ?? null;
  }

  today(): Promise<string> {
    return today(this.database);
  }

  /** People who can be given a section. */
  drafters(): Promise<{ id: number; name: string }[]> {
    return this.database.query(
      `select distinct p.id, p.name from person p join role_grant g on g.person_id = p.id
       where p.disabled_at is null and g.role = any($1) order by p.name`,
      [[...writers]],
    );
  }

  /** Drafts that wait for this person, for anyone of their body, or that came back to nobody; the returned ones first. */
  async draftsOf(viewer: Viewer): Promise<readonly BoardTask[]> {
    if (!holds(viewer, ...writers)) return [];
    return this.tasks(
      await this.store.where(waitsFor(holds(viewer, 'administrator')), [viewer.person?.id]),
      viewer,
    );
  }

  /** What waits for a reviewer, except texts of their own. */
  async waitingForReview(viewer: Viewer): Promise<readonly BoardTask[]> {
    if (!holds(viewer, 'reviewer', 'administrator')) return [];
    return this.tasks(
      await this.store.where(
        `s.state = 'in-review' and coalesce((select v.person_id from section_version v
           where v.section_id = s.id order by v.id desc limit 1), 0) <> $1`,
        [viewer.person?.id],
      ),
      viewer,
    );
  }

  private async tasks(sections: readonly SectionRow[], viewer: Viewer): Promise<readonly BoardTask[]> {
    const transitions = await this.store.transitions(sections.map(({ id }) => id));
    const tasks: BoardTask[] = [];
    for (const section of sections) {
      const { title } = await this.find(viewer, section.reportCode);
      const lastTransition = transitions.find(({ sectionId }) => sectionId === section.id) ?? null;
      tasks.push({ section, reportTitle: title, lastTransition });
    }
    const isReturned = (task: BoardTask): boolean => task.lastTransition?.action === 'return';
    return tasks.sort((left, right) => Number(isReturned(right)) - Number(isReturned(left)));
  }

  private async writtenOf(sections: readonly SectionRow[]): Promise<Map<number, WrittenRow[]>> {
    const rows = await this.store.newest(sections.map(({ id }) => id));
    return Map.groupBy(rows, ({ sectionId }) => sectionId);
  }
}

/** A review that goes with another: a part of it, or the whole that it is part of. */
export interface Companion {
  readonly code: string;
  readonly title: string;
  readonly isPart: boolean;
  /** Of all its sections together; `null` where one has none. */
  readonly wordLimit: number | null;
  readonly words: readonly { readonly language: Language; readonly words: number }[];
}

export interface BoardTask {
  readonly section: SectionRow;
  readonly reportTitle: string;
  readonly lastTransition: TransitionRow | null;
}

const chainOf = (key: string, sections: readonly SectionRow[]): string[] => {
  const chain: string[] = [];
  for (let at: string | null = key; at !== null && !chain.includes(at);) {
    chain.push(at);
    const current: string = at;
    at = sections.find((section) => section.key === current)?.parentKey ?? null;
  }
  return chain;
};

const depthsOf = (sections: readonly SectionRow[]): ReadonlyMap<string, number> =>
  new Map(sections.map(({ key }) => [key, chainOf(key, sections).length - 1]));
