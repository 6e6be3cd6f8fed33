import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { MethodologyBreak } from '../breaks/break.object';
import { FigureSource } from '../figures/source.object';
import { BorderBreak } from '../indicators/indicator-page.object';

@ObjectType({ description: 'Something that can be chosen, or was chosen: a code with its words.' })
@Access('with-parent')
export class ComparisonChoice {
  @Field()
  code!: string;

  @Field()
  label!: string;
}

@ObjectType({ description: 'An indicator that has figures, to choose from.' })
@Access('with-parent')
export class MeasuredIndicator {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field()
  goalCode!: string;
}

@ObjectType({ description: 'An indicator that is compared, by the series that stands for it.' })
@Access('with-parent')
export class ComparedIndicator {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What tells the series from others; null: no figures.',
  })
  seriesLabel!: string | null;

  @Field()
  unitCode!: string;

  @Field()
  unit!: string;
}

@ObjectType({ description: 'One line of a panel: an indicator, or a group of it, in an area.' })
@Access('with-parent')
export class ComparedLine {
  @Field()
  id!: string;

  @Field()
  label!: string;

  @Field()
  indicatorCode!: string;

  @Field()
  areaCode!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the order of colours; null: the line that the others are compared with, in ink.',
  })
  tone!: number | null;

  @Field()
  unitCode!: string;

  @Field()
  unit!: string;

  @Field(() => [Int])
  years!: number[];

  @Field(() => [Float])
  values!: number[];

  @Field(() => [Boolean])
  revised!: boolean[];

  @Field(() => [Boolean], {
    description: 'Figures that cannot be, such as shares outside 0 to 100: as published, not compared.',
  })
  impossible!: boolean[];

  @Field(() => [Boolean], {
    description: 'Figures of years in which the area did not exist: as published, not compared.',
  })
  outsideValidity!: boolean[];

  @Field(() => [Int], { description: 'First years of new borders inside the line.' })
  breakYears!: number[];

  @Field(() => [Int], {
    description:
      'vintageId of the load whose word each figure is, in the order of years; one number alone where it is the same for all.',
  })
  loads!: number[];

  @Field(() => [Int], { description: 'First years of a new method inside the line.' })
  methodBreakYears!: number[];

  @Field(() => Float, { nullable: true, description: 'In the first common year.' })
  firstValue!: number | null;

  @Field(() => Float, { nullable: true, description: 'In the last common year.' })
  lastValue!: number | null;

  @Field(() => Float, { nullable: true, description: 'Last minus first, in the unit of the line.' })
  change!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '1 = best among the regions of the last common year, or highest where nobody has said what is better; regions only, and none for amounts.',
  })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'Best place that the published values leave open.' })
  rankFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Worst place that the published values leave open.' })
  rankTo!: number | null;

  @Field(() => Int, { nullable: true })
  rankedAreas!: number | null;

  @Field({ description: 'Whether place 1 is the best; otherwise it is the highest value.' })
  ranksBestFirst!: boolean;

  @Field({ description: 'Display status.' })
  status!: string;

  @Field({ description: 'Whether a target value is set for the line.' })
  hasTarget!: boolean;
}

@ObjectType({ description: 'Lines that stand in one small chart.' })
@Access('with-parent')
export class ComparisonPanel {
  @Field()
  id!: string;

  @Field()
  title!: string;

  @Field(() => Boolean, {
    description: 'The lines are in different units: draw each as an index, 100 in the first common year.',
  })
  isIndex!: boolean;

  @Field()
  unitCode!: string;

  @Field()
  unit!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'First year that all lines have in their present borders and by their present method.',
  })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true })
  lastYear!: number | null;

  @Field(() => [ComparedLine])
  lines!: ComparedLine[];

  @Field(() => [String], { description: 'Names of what was chosen and has no figures here.' })
  missing!: string[];

  @Field(() => [BorderBreak])
  borderBreaks!: BorderBreak[];

  @Field(() => [MethodologyBreak])
  methodologyBreaks!: MethodologyBreak[];
}

@ObjectType({ description: 'Areas, indicators or groups beside each other, as of a load.' })
@Access('with-parent')
export class Comparison {
  @Field({ description: 'What the lines of a panel differ in: areas, indicators or groups.' })
  by!: string;

  @Field(() => [ComparisonChoice])
  areas!: ComparisonChoice[];

  @Field(() => [ComparedIndicator])
  indicators!: ComparedIndicator[];

  @Field(() => [ComparisonChoice], { description: 'Ways in which the first indicator is divided.' })
  dimensions!: ComparisonChoice[];

  @Field(() => String, { nullable: true })
  dimension!: string | null;

  @Field(() => [ComparisonChoice], { description: 'All groups of the dimension.' })
  groups!: ComparisonChoice[];

  @Field(() => [String], { description: 'Those that are compared.' })
  chosenGroups!: string[];

  @Field(() => [ComparisonPanel])
  panels!: ComparisonPanel[];

  @Field(() => [FigureSource])
  sources!: FigureSource[];

  @Field(() => [FigureSource], { description: 'Loads that the figures can be looked back to.' })
  vintages!: FigureSource[];
}
