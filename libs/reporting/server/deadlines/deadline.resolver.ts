import { Args, Context, Field, Float, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { staff } from '../sections/standing';
import { Reminders } from './reminder.service';
import { ReviewStatusService } from './review-status.service';

@ObjectType({ description: 'Something that a person is reminded of.' })
@Access('with-parent')
export class ReminderObject {
  @Field(() => ID)
  key!: string;

  @Field({ description: 'overdue, due-soon, returned, to-review, assigned or taken.' })
  kind!: string;

  @Field()
  reportCode!: string;

  @Field()
  sectionKey!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who has the section now.' })
  assigneeName!: string | null;

  @Field()
  isRead!: boolean;
}

@ObjectType({ description: 'Sections not yet approved at the end of a day.' })
@Access('with-parent')
export class BurndownPointObject {
  @Field()
  day!: string;

  @Field(() => Int)
  remaining!: number;
}

@ObjectType({ description: 'Where the whole review stands.' })
@Access('with-parent')
export class ReviewStatusObject {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  approved!: number;

  @Field(() => Int, { description: 'Past their deadline and not approved.' })
  late!: number;

  @Field(() => Int, { description: 'Due today or within seven days.' })
  dueSoon!: number;

  @Field(() => Int, { description: 'Of nobody and of no body, and not approved.' })
  unassigned!: number;

  @Field()
  startsOn!: string;

  @Field()
  today!: string;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field(() => [BurndownPointObject])
  points!: readonly BurndownPointObject[];

  @Field(() => Float, { nullable: true, description: 'Sections that would remain today at an even pace.' })
  pace!: number | null;
}

@Resolver(() => ReminderObject)
export class DeadlineResolver {
  constructor(
    private readonly reminders: Reminders,
    private readonly statuses: ReviewStatusService,
  ) {}

  @Query(() => [ReminderObject], { description: 'The most pressing first.' })
  @Access('signed-in')
  async myReminders(@Context('viewer') viewer: Viewer): Promise<ReminderObject[]> {
    return (await this.reminders.of(viewer)).map(({ key, kind, isRead, section }) => ({
      ...{ key, kind, isRead },
      reportCode: section.reportCode,
      sectionKey: section.key,
      title: section.title[viewer.language],
      dueOn: section.dueOn,
      assigneeName: section.assigneeName,
    }));
  }

  @Query(() => ReviewStatusObject)
  @Access(staff)
  reviewStatus(@Args('code') code: string): Promise<ReviewStatusObject> {
    return this.statuses.of(code);
  }

  @Mutation(() => Boolean, { description: 'Marks reminders as read, or as not read.' })
  @Access(staff)
  async markReminders(
    @Context('viewer') viewer: Viewer,
    @Args('keys', { type: () => [String] }) keys: string[],
    @Args('isRead', { type: () => Boolean, defaultValue: true }) isRead: boolean,
  ): Promise<boolean> {
    await this.reminders.mark(viewer, keys, isRead);
    return true;
  }
}
