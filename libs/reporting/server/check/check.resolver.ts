import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { ReportBoard } from '../reports/report-board.service';
import { numbersOf } from '../sections/numbering';
import { SectionStore } from '../sections/section-store.service';
import { staff } from '../sections/standing';
import { CheckResultObject, ReviewCheckObject } from './check.object';
import { ReviewCheck } from './check.service';

@Resolver(() => ReviewCheckObject)
export class CheckResolver {
  constructor(
    private readonly checks: ReviewCheck,
    private readonly board: ReportBoard,
    private readonly store: SectionStore,
  ) {}

  @Query(() => ReviewCheckObject, { description: 'What keeps a review from being handed in.' })
  @Access(staff)
  async reviewCheck(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
  ): Promise<ReviewCheckObject> {
    const { language } = viewer;
    const results = await this.checks.check(viewer, code);
    const report = await this.board.find(viewer, code);
    const sections = await this.store.ofReport(code);
    const numbers = numbersOf(sections, language);
    const titles = new Map(
      sections.map(({ key, title }) => [key, [numbers.get(key), title[language]].filter(Boolean).join(' ')]),
    );
    return {
      reportTitle: report.title,
      sections: sections.length,
      results: results.map(({ section, place, message, remedy, ...rest }) => ({
        ...rest,
        section,
        sectionTitle: section === null ? null : (titles.get(section) ?? section),
        ...{ place: place[language], message: message[language], remedy: remedy[language] },
      })),
    };
  }

  @Query(() => [CheckResultObject], {
    description: 'What the check says of one section, as whoever approves it must know.',
  })
  @Access(staff)
  async sectionCheck(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<readonly CheckResultObject[]> {
    const { language } = viewer;
    return (await this.checks.ofSection(viewer, id)).map(({ place, message, remedy, ...rest }) => ({
      ...rest,
      sectionTitle: null,
      ...{ place: place[language], message: message[language], remedy: remedy[language] },
    }));
  }
}
