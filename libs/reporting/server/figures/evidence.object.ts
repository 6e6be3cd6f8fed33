import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({
  description: 'An observation that a sentence can carry; texts in the language of the section.',
})
@Access('with-parent')
export class ReportFigure {
  @Field()
  indicator!: string;

  @Field()
  indicatorTitle!: string;

  @Field()
  seriesKey!: string;

  @Field({ description: 'What the series counts; empty for one without breakdown.' })
  seriesLabel!: string;

  @Field({ description: 'Code of the area.' })
  area!: string;

  @Field()
  areaName!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  value!: number;

  @Field()
  unitLabel!: string;

  @Field()
  source!: string;

  @Field({ description: 'The day of the data, YYYY-MM-DD.' })
  vintage!: string;

  @Field()
  illustrative!: boolean;

  @Field({ description: 'Value with unit, ready to read.' })
  text!: string;
}

@ObjectType({ description: 'A figure node of a text and what it says.' })
@Access('with-parent')
export class FigureReadingObject {
  @Field(() => ID)
  nodeId!: string;

  @Field(() => ReportFigure, { nullable: true })
  figure!: ReportFigure | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no figure: unknown-indicator, unknown-series, unknown-area or no-value.',
  })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'As it stands in the sentence.' })
  text!: string | null;

  @Field({ description: 'Fixed by the approval of the section.' })
  isFrozen!: boolean;

  @Field(() => String, { nullable: true, description: 'What newer data say, where they differ.' })
  newerText!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the fixed value was kept though the newest data differ; null where nothing was decided.',
  })
  keptReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the last approval of the section fixed, where the figure says something else by now.',
  })
  approvedText!: string | null;
}

@InputType()
export class FigureQueryInput {
  @Field(() => ID)
  nodeId!: string;

  @Field()
  indicator!: string;

  @Field(() => String, { nullable: true })
  seriesKey?: string | null;

  @Field()
  area!: string;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field({ description: 'value, number or value-and-year.' })
  format!: string;
}

@ObjectType({ description: 'A finding as the review may show it: never with the name of who said it.' })
@Access('with-parent')
export class ReportVoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The passage of the minutes, for those who may read the documents of the area.',
  })
  quote!: string | null;

  @Field()
  quoteLanguage!: string;

  @Field({ description: 'In own words of the analyst; empty while there are none.' })
  summary!: string;

  @Field()
  summaryLanguage!: string;

  @Field()
  place!: string;

  @Field({ description: 'YYYY-MM-DD; empty where the day is not known.' })
  date!: string;

  @Field()
  stakeholderGroup!: string;

  @Field()
  illustrative!: boolean;

  @Field()
  withdrawn!: boolean;

  @Field(() => [String])
  targets!: readonly string[];
}

@ObjectType({ description: 'A chart node of a text; spec is a ChartSpec as JSON text.' })
@Access('with-parent')
export class ReportChart {
  @Field()
  key!: string;

  @Field(() => String, { nullable: true })
  spec!: string | null;

  @Field()
  illustrative!: boolean;

  @Field({ description: 'It stays as approved while newer data draw it otherwise and nobody has decided.' })
  waits!: boolean;
}

@ObjectType({ description: 'Something that can be chosen of a chart: a code with its words.' })
@Access('with-parent')
export class ChartOption {
  @Field()
  code!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'A kind of chart that can be drawn, with what may be chosen of it.' })
@Access('with-parent')
export class ChartOfferObject {
  @Field({
    description:
      'line, bar, map, gap, spread, compare, slope or panels; of no indicator: strip, coverage, links, network, voices or events.',
  })
  kind!: string;

  @Field(() => [Int], { description: 'Of a map or of links over the regions, the newest first.' })
  years!: readonly number[];

  @Field(() => [ChartOption], {
    description: 'What the groups of a gap can differ in; of voices the goals of whose targets they speak.',
  })
  dimensions!: readonly ChartOption[];

  @Field(() => [ChartOption], {
    description: 'Areas that can be compared; of links those that they can be drawn of.',
  })
  areas!: readonly ChartOption[];
}
