import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import { Database, DataVersion } from '@qadam/platform/server';

/** The public pages about one thing, by the first part of their addresses. */
export const titledPages = ['goals', 'targets', 'indicators', 'regions'] as const;

export type TitledPage = (typeof titledPages)[number];

const query: Readonly<Record<TitledPage, (language: Language) => string>> = {
  goals: (language) => `select code, short_${language} as title from goal`,
  targets: (language) => `select code, short_${language} as title from target`,
  indicators: (language) => `select code, short_${language} as title from indicator`,
  regions: (language) => `select code, name_${language} as title from area`,
};

/** What public pages are headed with: known to the server before the code of the page has come. */
@Injectable()
export class PageTitles {
  constructor(
    private readonly database: Database,
    private readonly data: DataVersion,
  ) {}

  /** `undefined` for a code that there is not. */
  async titleOf(page: TitledPage, code: string, language: Language): Promise<string | undefined> {
    const titles = await this.data.remember(`titles of ${page} ${language}`, async () => {
      const rows = await this.database.query<{ code: string; title: string }>(query[page](language));
      return new Map(rows.map((row) => [row.code, row.title]));
    });
    return titles.get(code);
  }
}
