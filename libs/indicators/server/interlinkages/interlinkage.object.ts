import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FigureSource } from '../figures/source.object';
import { AreaName } from '../overview/overview.object';

@ObjectType({ description: 'Pairs of indicators by what links them.' })
@Access('with-parent')
export class InterlinkageCountsObject {
  @Field(() => Int)
  synergy!: number;

  @Field(() => Int)
  tradeOff!: number;

  @Field(() => Int)
  neither!: number;

  @Field(() => Int)
  notAssessable!: number;
}

@ObjectType({ description: 'What links the indicators of two goals, or of one goal with each other.' })
@Access('with-parent')
export class GoalInterlinkageObject {
  @Field()
  goal!: string;

  @Field()
  otherGoal!: string;

  @Field(() => InterlinkageCountsObject)
  counts!: InterlinkageCountsObject;

  @Field(() => Float, { nullable: true, description: 'Synergies among the assessed pairs, 0 to 1.' })
  synergyShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'Trade-offs among the assessed pairs, 0 to 1.' })
  tradeOffShare!: number | null;
}

@ObjectType()
@Access('with-parent')
export class LinkedIndicator {
  @Field()
  code!: string;

  @Field({
    description: 'With what its figures are of, where they are a part or are not what the title says.',
  })
  title!: string;

  @Field()
  goalCode!: string;
}

@ObjectType({ description: 'What links two indicators; correlation, which is not influence.' })
@Access('with-parent')
export class InterlinkageObject {
  @Field(() => LinkedIndicator)
  one!: LinkedIndicator;

  @Field(() => LinkedIndicator)
  other!: LinkedIndicator;

  @Field({ description: 'synergy, trade-off, neither or not-assessable.' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'no-direction, too-few-pairs, no-variation or same-figures.',
  })
  reason!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Spearman’s rank correlation, each indicator turned so that higher is better.',
  })
  rho!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit of the 95 % interval.' })
  from!: number | null;

  @Field(() => Float, { nullable: true })
  to!: number | null;

  @Field(() => Int, { description: 'Years or areas that both have figures for.' })
  pairs!: number;

  @Field(() => Int, { nullable: true, description: 'The first year of these figures; null without any.' })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true })
  lastYear!: number | null;
}

@ObjectType({ description: 'A goal and how many of its indicators have figures here.' })
@Access('with-parent')
export class LinkedGoal {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => Int)
  indicators!: number;
}

@ObjectType({ description: 'Interlinkages over the years of an area, or over the regions in a year.' })
@Access('with-parent')
export class InterlinkagesObject {
  @Field({ description: 'years or areas.' })
  over!: string;

  @Field(() => AreaName, { nullable: true, description: 'null over the regions.' })
  area!: AreaName | null;

  @Field(() => Int, { nullable: true, description: 'null over years.' })
  year!: number | null;

  @Field(() => [Int], { description: 'Years in which regions can be compared, newest first.' })
  years!: number[];

  @Field(() => [LinkedGoal])
  goals!: LinkedGoal[];

  @Field(() => InterlinkageCountsObject)
  counts!: InterlinkageCountsObject;

  @Field(() => [GoalInterlinkageObject], { description: 'Each pair of goals once.' })
  cells!: GoalInterlinkageObject[];

  @Field(() => [InterlinkageObject], { description: 'The surest synergies.' })
  synergies!: InterlinkageObject[];

  @Field(() => [InterlinkageObject], { description: 'The surest trade-offs.' })
  tradeOffs!: InterlinkageObject[];

  @Field(() => Float)
  threshold!: number;

  @Field(() => Int)
  minimumPairs!: number;

  @Field({ description: 'Where the method comes from.' })
  method!: string;

  @Field(() => [FigureSource], {
    description: 'The loads that the figures come from, the publisher of the most figures first.',
  })
  sources!: FigureSource[];
}

@ObjectType({ description: 'A year or an area with the figures of both indicators.' })
@Access('with-parent')
export class EvidencePointObject {
  @Field({ description: 'The year, or the code of the area.' })
  key!: string;

  @Field({ description: 'The year, or the name of the area.' })
  label!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => Float)
  otherValue!: number;
}

@ObjectType({ description: 'How an indicator enters an interlinkage.' })
@Access('with-parent')
export class EvidenceSide {
  @Field()
  unitCode!: string;

  @Field()
  unit!: string;

  @Field()
  seriesLabel!: string;

  @Field(() => String, { nullable: true, description: 'positive, negative or parity.' })
  direction!: string | null;
}

@ObjectType({ description: 'An interlinkage with every figure that went in.' })
@Access('with-parent')
export class InterlinkageEvidence {
  @Field(() => InterlinkageObject)
  link!: InterlinkageObject;

  @Field(() => EvidenceSide)
  one!: EvidenceSide;

  @Field(() => EvidenceSide)
  other!: EvidenceSide;

  @Field(() => [EvidencePointObject])
  points!: EvidencePointObject[];
}
