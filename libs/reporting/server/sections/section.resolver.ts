import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import type { SectionAction } from '@qadam/reporting/domain';
import { Failure } from '@qadam/platform/server';
import { asLanguage, asJson } from '../arguments';
import { SectionDesks } from '../desk/section-desks.service';
import { words } from '../words';
import { asSection, asSectionText } from './section-objects';
import { SectionReading } from './section-reading.service';
import { SectionWorkflow } from './section-workflow.service';
import { SectionWriting } from './section-writing.service';
import {
  ApprovalPreviewObject,
  SectionObject,
  SectionVersionDetail,
  SectionVersionObject,
} from './section.object';
import { staff, writers } from './standing';

const number = { type: () => Int };

@Resolver(() => SectionObject)
export class SectionResolver {
  constructor(
    private readonly reading: SectionReading,
    private readonly writing: SectionWriting,
    private readonly workflow: SectionWorkflow,
    private readonly desks: SectionDesks,
  ) {}

  @Query(() => SectionObject)
  @Access(staff)
  async section(
    @Context('viewer') viewer: Viewer,
    @Args('report') report: string,
    @Args('key') key: string,
    @Args('language') language: string,
  ): Promise<SectionObject> {
    return asSection(await this.reading.find(viewer, report, key, asLanguage(language)));
  }

  @Query(() => SectionVersionDetail)
  @Access(staff)
  async sectionVersion(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
  ): Promise<SectionVersionDetail> {
    const { version, read } = await this.reading.version(viewer, id);
    return { version, text: asSectionText(read) };
  }

  @Query(() => ApprovalPreviewObject)
  @Access(staff)
  async approvalPreview(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
  ): Promise<ApprovalPreviewObject> {
    const { texts, ...rest } = await this.reading.approvalPreview(viewer, id);
    return { ...rest, texts: texts.map(asSectionText) };
  }

  @Mutation(() => SectionVersionObject, {
    description: 'Saves a version; fails with conflict when someone saved in between, and loses nothing.',
  })
  @Access(writers)
  saveSection(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
    @Args('baseVersion', number) baseVersion: number,
    @Args('content', { description: 'ProseMirror JSON as text.' }) content: string,
    @Args('tab', {
      type: () => String,
      nullable: true,
      description:
        'The window that writes; fails with conflict, reason taken-over, when another window does.',
    })
    tab?: string | null,
  ): Promise<SectionVersionObject> {
    const accepted = { id, language: asLanguage(language), baseVersion, content: asJson(content) };
    if (!this.desks.mayStore(id, accepted.language, tab ?? null))
      throw new Failure('conflict', words.takenOver, { reason: 'taken-over' });
    return this.writing.save(viewer, accepted);
  }

  @Mutation(() => SectionObject)
  @Access(writers)
  submitSection(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
  ): Promise<SectionObject> {
    return this.move(viewer, id, language, 'submit');
  }

  @Mutation(() => SectionObject, { description: 'Takes a section back from review.' })
  @Access(writers)
  withdrawSection(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
  ): Promise<SectionObject> {
    return this.move(viewer, id, language, 'withdraw');
  }

  @Mutation(() => SectionObject, {
    description: 'Approves all languages and freezes every figure and chart.',
  })
  @Access(['reviewer', 'administrator'])
  approveSection(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
    @Args('reason', {
      type: () => String,
      nullable: true,
      description: 'Needed where a text is longer than its limit.',
    })
    reason?: string | null,
  ): Promise<SectionObject> {
    return this.move(viewer, id, language, 'approve', reason ?? '');
  }

  @Mutation(() => SectionObject)
  @Access(['reviewer', 'administrator'])
  returnSection(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
    @Args('reason') reason: string,
  ): Promise<SectionObject> {
    return this.move(viewer, id, language, 'return', reason);
  }

  @Mutation(() => SectionObject)
  @Access(['administrator'])
  reopenSection(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
    @Args('reason') reason: string,
  ): Promise<SectionObject> {
    return this.move(viewer, id, language, 'reopen', reason);
  }

  @Mutation(() => SectionObject)
  @Access(staff)
  async assignSection(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('personId', { type: () => Int, nullable: true }) personId?: number | null,
    @Args('dueOn', { type: () => String, nullable: true }) dueOn?: string | null,
    @Args('bodyId', { type: () => Int, nullable: true, description: 'Left as it is where it is not given.' })
    bodyId?: number | null,
  ): Promise<SectionObject> {
    await this.writing.assign(viewer, id, personId ?? null, dueOn ?? null, bodyId);
    return asSection(await this.reading.byId(viewer, id, viewer.language));
  }

  private async move(
    viewer: Viewer,
    id: number,
    language: string,
    action: SectionAction,
    reason = '',
  ): Promise<SectionObject> {
    const known = asLanguage(language);
    await this.workflow.move(viewer, id, action, reason);
    return asSection(await this.reading.byId(viewer, id, known));
  }
}
