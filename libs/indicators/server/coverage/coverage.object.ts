import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FigureSource } from '../figures/source.object';
import { AreaName } from '../overview/overview.object';

@ObjectType({ description: 'How much of a goal has figures in an area.' })
@Access('with-parent')
export class CoverageCell {
  @Field()
  goalCode!: string;

  @Field()
  areaCode!: string;

  @Field(() => Int, { description: 'Global indicators in force.' })
  total!: number;

  @Field(() => Int)
  measured!: number;

  @Field(() => Float, { nullable: true })
  sharePercent!: number | null;

  @Field(() => Int)
  nationalTotal!: number;

  @Field(() => Int)
  nationalMeasured!: number;

  @Field(() => Int, { description: 'Retired indicators that still have figures.' })
  retiredMeasured!: number;

  @Field(() => Float, { nullable: true, description: 'Median years since the newest figure.' })
  medianAgeYears!: number | null;
}

@ObjectType({ description: 'How many measured indicators of a goal are divided in a way.' })
@Access('with-parent')
export class CoverageDivision {
  @Field()
  goalCode!: string;

  @Field()
  dimension!: string;

  @Field()
  label!: string;

  @Field(() => Int)
  indicators!: number;
}

@ObjectType({ description: 'What is reported of an indicator in an area.' })
@Access('with-parent')
export class CoveredIndicator {
  @Field()
  code!: string;

  @Field()
  goalCode!: string;

  @Field()
  title!: string;

  @Field()
  scope!: string;

  @Field()
  isRetired!: boolean;

  @Field(() => Int, { nullable: true })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true })
  newestYear!: number | null;

  @Field(() => Int, { description: 'Years with a figure.' })
  yearCount!: number;

  @Field(() => Int, { nullable: true, description: 'Years since the newest figure.' })
  ageYears!: number | null;

  @Field(() => [String], { description: 'Words for the ways in which it is divided here.' })
  divisions!: string[];
}

@ObjectType({ description: 'What is reported, how it is divided and how old it is.' })
@Access('with-parent')
export class CoveragePage {
  @Field(() => AreaName)
  area!: AreaName;

  @Field(() => [AreaName], { description: 'The goals, by code and title.' })
  goals!: AreaName[];

  @Field(() => [AreaName], { description: 'The country, then the regions of today.' })
  areas!: AreaName[];

  @Field(() => [CoverageCell], { description: 'One for each goal and area.' })
  cells!: CoverageCell[];

  @Field(() => CoverageCell, { description: 'All goals together in the area; its goal code is empty.' })
  whole!: CoverageCell;

  @Field(() => [CoverageDivision], { description: 'Of the area.' })
  divisions!: CoverageDivision[];

  @Field(() => [CoveredIndicator], { description: 'Of the goal asked for; none without one.' })
  indicators!: CoveredIndicator[];

  @Field(() => [CoveredIndicator], { description: 'Global indicators in force without a figure anywhere.' })
  nowhere!: CoveredIndicator[];

  @Field(() => [FigureSource], {
    description: 'The loads that the figures come from, the publisher of the most figures first.',
  })
  sources!: FigureSource[];

  @Field(() => [FigureSource], { description: 'Loads that can be looked back to, newest first.' })
  vintages!: FigureSource[];
}
