import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FindingFilterInput } from '../findings/finding.object';

@InputType({ description: 'Findings by their ids, or all of a filter.' })
export class FindingSelectionInput {
  @Field(() => [ID], { nullable: true })
  ids?: string[] | null;

  @Field(() => FindingFilterInput, { nullable: true })
  filter?: FindingFilterInput | null;
}

@InputType({
  description: 'What is left out stays as it is; an empty text takes a group, kind, sex or day away.',
})
export class BulkChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'A goal, target or code of the project’s own to tag with.',
  })
  tag?: string | null;

  @Field(() => String, { nullable: true })
  untag?: string | null;

  @Field(() => String, { nullable: true })
  group?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => String, { nullable: true })
  sex?: string | null;

  @Field(() => String, { nullable: true })
  areaCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which it was said, ISO 8601.' })
  saidOn?: string | null;

  @Field(() => Boolean, { nullable: true })
  isPriority?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  withdraw?: boolean | null;
}

@ObjectType({ description: 'How many findings a change touches, and why others stay as they are.' })
@Access('with-parent')
export class BulkCount {
  @Field(() => Int)
  selected!: number;

  @Field(() => Int, { description: 'Changed, or to be changed.' })
  changed!: number;

  @Field(() => Int, { description: 'Are so already.' })
  same!: number;

  @Field(() => Int, { description: 'Beyond the analyst’s areas, withdrawn, or not there.' })
  outOfReach!: number;

  @Field(() => Int, {
    description: 'Coded by the analyst in an open round, so that tags are not to be changed.',
  })
  inRound!: number;
}

@ObjectType()
@Access('with-parent')
export class BulkChange extends BulkCount {
  @Field(() => ID, { nullable: true, description: 'By which it can be undone; null where nothing changed.' })
  id!: number | null;
}

@ObjectType()
@Access('with-parent')
export class BulkUndo {
  @Field(() => Int, { description: 'Findings that are again as they were.' })
  restored!: number;

  @Field(() => Int, { description: 'Findings that were changed again since, and stay so.' })
  changedSince!: number;
}
