import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import type { TemplateRegion } from '@qadam/reporting/domain';
import { asNumbering } from '../arguments';
import { staff } from '../sections/standing';
import { ReviewRegions } from './review-regions.service';
import { StartReview } from './start-review.service';
import {
  NewReviewInput,
  TemplateDetailObject,
  TemplateRegionObject,
  TemplateSectionInput,
  TemplateStandingObject,
  TemplateVersionObject,
  TextInLanguagesInput,
} from './template.object';
import { TemplateService } from './template.service';

/** The administrator is the head of the review. */
const heads = ['administrator'] as const;

@Resolver(() => TemplateVersionObject)
export class TemplateResolver {
  constructor(
    private readonly templates: TemplateService,
    private readonly reviews: StartReview,
    private readonly regions: ReviewRegions,
  ) {}

  @Query(() => [TemplateVersionObject], { description: 'The current version of every template.' })
  @Access(heads)
  reportTemplates(): Promise<TemplateVersionObject[]> {
    return this.templates.list();
  }

  @Query(() => TemplateDetailObject, { description: 'A template, current unless a version is given.' })
  @Access(heads)
  async reportTemplate(
    @Args('key') key: string,
    @Args('version', { type: () => Int, nullable: true }) version?: number | null,
  ): Promise<TemplateDetailObject> {
    const { rows, ...rest } = await this.templates.find(key, version ?? null);
    return { ...rest, sections: rows };
  }

  @Query(() => [TemplateRegionObject], { description: 'The regions of today, in the order of the country.' })
  @Access(heads)
  templateRegions(): Promise<readonly TemplateRegion[]> {
    return this.templates.regions();
  }

  @Query(() => TemplateStandingObject)
  @Access(staff)
  async reviewTemplate(@Args('code') code: string): Promise<TemplateStandingObject> {
    const standing = await this.reviews.standing(code);
    return { ...standing, regionsWithoutChapter: await this.regions.missing(code) };
  }

  @Mutation(() => TemplateVersionObject)
  @Access(heads)
  copyReportTemplate(
    @Context('viewer') viewer: Viewer,
    @Args('key') key: string,
    @Args('newKey') newKey: string,
    @Args('title') title: TextInLanguagesInput,
  ): Promise<TemplateVersionObject> {
    return this.templates.copy(viewer, key, newKey, title);
  }

  @Mutation(() => TemplateVersionObject, {
    description: 'Saves a version; the earlier ones stay as they are.',
  })
  @Access(heads)
  saveReportTemplate(
    @Context('viewer') viewer: Viewer,
    @Args('key') key: string,
    @Args('baseVersion', { type: () => Int }) baseVersion: number,
    @Args('title') title: TextInLanguagesInput,
    @Args('sections', { type: () => [TemplateSectionInput] }) sections: TemplateSectionInput[],
  ): Promise<TemplateVersionObject> {
    const rows = sections.map((section) => ({
      ...section,
      parentKey: section.parentKey ?? null,
      goal: section.goal ?? null,
      wordLimit: section.wordLimit ?? null,
      numbering: asNumbering(section.numbering),
    }));
    return this.templates.save(viewer, { key, baseVersion, title, rows });
  }

  @Mutation(() => String, {
    description: 'Starts a review from the current version of a template; answers its code.',
  })
  @Access(heads)
  startReview(@Context('viewer') viewer: Viewer, @Args('review') review: NewReviewInput): Promise<string> {
    return this.reviews.start(viewer, { ...review, dueOn: review.dueOn ?? null });
  }

  @Mutation(() => Boolean, { description: 'Sets the day on which the whole review is due; null for none.' })
  @Access(heads)
  async setReviewDeadline(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('dueOn', { type: () => String, nullable: true }) dueOn?: string | null,
  ): Promise<boolean> {
    await this.reviews.setDeadline(viewer, code, dueOn ?? null);
    return true;
  }

  @Mutation(() => [String], { description: 'Adds the sections of a newer version; answers their keys.' })
  @Access(heads)
  async takeOverTemplate(@Context('viewer') viewer: Viewer, @Args('code') code: string): Promise<string[]> {
    return [...(await this.reviews.takeOver(viewer, code))];
  }

  @Mutation(() => [String], {
    description: 'Adds a chapter to a review on each region that has none; answers their keys.',
  })
  @Access(heads)
  async addRegionChapters(@Context('viewer') viewer: Viewer, @Args('code') code: string): Promise<string[]> {
    return [...(await this.regions.add(viewer, code))];
  }

  @Mutation(() => Boolean, { description: 'Takes chapters on regions back that nobody has touched.' })
  @Access(heads)
  async takeBackRegionChapters(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('keys', { type: () => [String] }) keys: string[],
  ): Promise<boolean> {
    await this.regions.takeBack(viewer, code, keys);
    return true;
  }
}
