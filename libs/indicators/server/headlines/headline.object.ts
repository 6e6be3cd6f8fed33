import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { Sparkline } from '../overview/overview.object';

@ObjectType({ description: 'An indicator that can stand for a goal.' })
@Access('with-parent')
export class HeadlineCandidate {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => Int, { description: 'Years with figures for the country.' })
  years!: number;

  @Field(() => Int, { nullable: true, description: 'The newest of them.' })
  latestYear!: number | null;

  @Field(() => Int, { description: 'Areas with figures, the country among them.' })
  areas!: number;
}

@ObjectType({ description: 'What one person chose at one time; never altered afterwards.' })
@Access('with-parent')
export class HeadlineVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true, description: 'null: left to the rule.' })
  indicatorCode!: string | null;

  @Field(() => String, { nullable: true })
  indicatorTitle!: string | null;

  @Field({ description: 'Why this one.' })
  why!: string;

  @Field({ description: 'Language of `why`: another than asked for where it was not given in that.' })
  whyLanguage!: string;

  @Field()
  changedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who chose it; null for what the product came with, and for visitors.',
  })
  author!: string | null;
}

@ObjectType({ description: 'The indicator that stands for a goal, and every earlier choice.' })
@Access('public')
export class GoalHeadline {
  @Field()
  goalCode!: string;

  @Field()
  goalTitle!: string;

  @Field(() => Sparkline, { nullable: true, description: 'What stands for it in the country now.' })
  shown!: Sparkline | null;

  @Field({ description: 'Whether that follows from the rule, not from a choice.' })
  isByRule!: boolean;

  @Field(() => [HeadlineCandidate])
  candidates!: HeadlineCandidate[];

  @Field(() => [HeadlineVersion], { description: 'Newest first.' })
  versions!: HeadlineVersion[];

  @Field({ description: 'Whether the viewer may change it.' })
  isMine!: boolean;
}

@InputType()
export class HeadlineInput {
  @Field(() => String, { nullable: true, description: 'null: leave it to the rule.' })
  indicator?: string | null;

  @Field({ description: 'Why, in the language of the request.' })
  why!: string;
}
