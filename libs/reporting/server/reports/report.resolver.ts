import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asCompileFormat, asLanguage, asTraceExtent } from '../arguments';
import { CompileService } from '../compile/compile.service';
import { SectionPerson } from '../sections/section.object';
import { staff } from '../sections/standing';
import { ReportBoard } from './report-board.service';
import { asBoardSection, asOutput, asPublished, asSummary, asTask } from './report-objects';
import { PublishedReport, ReportBoardObject, ReportSummary, SectionTask } from './report.object';

@Resolver(() => ReportSummary)
export class ReportResolver {
  constructor(
    private readonly board: ReportBoard,
    private readonly compiler: CompileService,
  ) {}

  @Query(() => [ReportSummary], { description: 'All reviews, the newest first.' })
  @Access('public')
  async reports(@Context('viewer') viewer: Viewer): Promise<ReportSummary[]> {
    return (await this.board.list(viewer)).map((row) => asSummary(row, viewer));
  }

  @Query(() => ReportBoardObject, { description: 'The board of a review with drafts.' })
  @Access(staff)
  async report(@Context('viewer') viewer: Viewer, @Args('code') code: string): Promise<ReportBoardObject> {
    const report = asSummary(await this.board.find(viewer, code), viewer);
    const sections = (await this.board.rows(viewer, code)).map((row) => asBoardSection(row, viewer));
    const outputs = (await this.compiler.outputs(code, 12)).map((output) => asOutput(output, code));
    const companions = await this.board.companions(viewer, code);
    return {
      ...{ report, sections, outputs, companions },
      today: await this.board.today(),
      ownBody: await this.board.bodyOf(viewer),
    };
  }

  @Query(() => PublishedReport, { description: 'Approved sections in the language of the request.' })
  @Access('public')
  async publishedReport(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
  ): Promise<PublishedReport> {
    const report = asSummary(await this.board.find(viewer, code), viewer);
    const sections = await this.board.published(viewer, code);
    return { report, sections: sections.map((section) => asPublished(section, viewer)) };
  }

  @Query(() => [SectionPerson], { description: 'People who can be given a section.' })
  @Access(staff)
  sectionDrafters(): Promise<SectionPerson[]> {
    return this.board.drafters();
  }

  @Query(() => [SectionTask], { description: 'Drafts assigned to the viewer, returned ones first.' })
  @Access('signed-in')
  async myDrafts(@Context('viewer') viewer: Viewer): Promise<SectionTask[]> {
    return (await this.board.draftsOf(viewer)).map((task) => asTask(task, viewer));
  }

  @Query(() => [SectionTask], { description: 'Sections that wait for the viewer’s review.' })
  @Access('signed-in')
  async sectionsToReview(@Context('viewer') viewer: Viewer): Promise<SectionTask[]> {
    return (await this.board.waitingForReview(viewer)).map((task) => asTask(task, viewer));
  }

  @Mutation(() => Int, { description: 'Starts compiling the review; answers the id of the job.' })
  @Access(staff)
  startCompile(
    @Context('viewer') viewer: Viewer,
    @Args('report') report: string,
    @Args('language') language: string,
    @Args('format', { description: 'pdf, docx, html or xlsx.' }) format: string,
    @Args('trace', {
      nullable: true,
      defaultValue: 'public',
      description: 'The annex of the trace: none, public, or full with documents and pages (never public).',
    })
    trace: string,
  ): Promise<number> {
    const extent = asTraceExtent(trace);
    return this.compiler.start(viewer, report, asLanguage(language), asCompileFormat(format), extent);
  }
}
