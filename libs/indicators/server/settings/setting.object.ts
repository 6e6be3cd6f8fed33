import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({
  description: 'What was set for an indicator by one person at one time; never altered afterwards.',
})
@Access('with-parent')
export class SettingVersion {
  @Field(() => Int)
  version!: number;

  @Field({ description: 'From this version on what is set more widely holds again.' })
  isRemoved!: boolean;

  @Field({ description: 'positive: higher is better; negative: lower is.' })
  direction!: string;

  @Field(() => Float, { nullable: true })
  target!: number | null;

  @Field(() => Int, { nullable: true, description: '2030 where it is null.' })
  targetYear!: number | null;

  @Field(() => Int, { nullable: true, description: '2015 where it is null.' })
  baseYear!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Natural limit of the measure, such as 100 for shares.',
  })
  limit!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Worst value of the scale of the SDG Index, 0 points; the worst region where it is null. In the unit of the series, for parity as transformed.',
  })
  lowerBound!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Best value of that scale, 100 points; the target where it is null.',
  })
  upperBound!: number | null;

  @Field(() => Int, { nullable: true })
  relativeBaseYear!: number | null;

  @Field(() => Float, { nullable: true, description: 'Target as a multiple of the value in that year.' })
  relativeFactor!: number | null;

  @Field({ description: 'The multiple is of what lies between that value and the natural limit.' })
  relativeOfShortfall!: boolean;

  @Field(() => String, { nullable: true, description: 'parity-index or parity-share.' })
  transform!: string | null;

  @Field({ description: 'Method of the status that people see.' })
  method!: string;

  @Field({ description: 'Where direction and target come from.' })
  source!: string;

  @Field()
  note!: string;

  @Field()
  changedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who set it; null for what the product came with, and for visitors.',
  })
  author!: string | null;
}

@ObjectType({
  description: 'What holds for an indicator, or only for an area, a series, or a series in an area.',
})
@Access('with-parent')
export class NarrowedSetting {
  @Field(() => String, { nullable: true, description: 'null: for all areas.' })
  areaCode!: string | null;

  @Field(() => String, { nullable: true })
  areaName!: string | null;

  @Field(() => String, { nullable: true, description: 'Code, unit and dimensions; null: for all series.' })
  seriesKey!: string | null;

  @Field(() => String, { nullable: true })
  seriesLabel!: string | null;

  @Field(() => SettingVersion)
  setting!: SettingVersion;
}

@ObjectType({ description: 'An area that can have a setting of its own.' })
@Access('with-parent')
export class SettingArea {
  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field({ description: 'Whether the viewer may set it for this area.' })
  isMine!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The region that a town or a district lies in; null for regions, and where it is not known.',
  })
  regionCode!: string | null;
}

@ObjectType({ description: 'A series that can have a setting of its own.' })
@Access('with-parent')
export class SettingSeries {
  @Field({ description: 'Code, unit and dimensions.' })
  key!: string;

  @Field()
  label!: string;
}

@ObjectType({
  description:
    'What is set for an indicator, or for one of its series, one area or both, and all that was set before.',
})
@Access('public')
export class IndicatorSetting {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true, description: 'null: for all areas.' })
  areaCode!: string | null;

  @Field(() => String, { nullable: true })
  areaName!: string | null;

  @Field(() => String, { nullable: true, description: 'null: for all series.' })
  seriesKey!: string | null;

  @Field(() => String, { nullable: true })
  seriesLabel!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of the series, else of the one that stands for the indicator.',
  })
  unit!: string | null;

  @Field(() => [SettingVersion], {
    description: 'Of exactly this, newest first; empty while nobody has set anything for it.',
  })
  versions!: SettingVersion[];

  @Field(() => NarrowedSetting, {
    nullable: true,
    description: 'What holds where nothing is set for exactly this; null for the whole indicator.',
  })
  wider!: NarrowedSetting | null;

  @Field(() => [NarrowedSetting], { description: 'All that holds for a part of the indicator only.' })
  narrowings!: NarrowedSetting[];

  @Field(() => [SettingArea])
  areas!: SettingArea[];

  @Field(() => [SettingSeries])
  series!: SettingSeries[];

  @Field({ description: 'Whether the viewer may change it.' })
  isMine!: boolean;
}

@ObjectType({ description: 'An area whose status a setting would change.' })
@Access('with-parent')
export class StatusChange {
  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field()
  before!: string;

  @Field({ description: 'Whether a target value is set there now: without one no word names it.' })
  hadTarget!: boolean;

  @Field()
  after!: string;

  @Field({ description: 'Whether one would be set.' })
  hasTarget!: boolean;
}

@InputType()
export class SettingInput {
  @Field()
  direction!: string;

  @Field(() => Float, { nullable: true })
  target?: number | null;

  @Field(() => Int, { nullable: true })
  targetYear?: number | null;

  @Field(() => Int, { nullable: true })
  baseYear?: number | null;

  @Field(() => Float, { nullable: true })
  limit?: number | null;

  @Field(() => Float, { nullable: true })
  lowerBound?: number | null;

  @Field(() => Float, { nullable: true })
  upperBound?: number | null;

  @Field(() => Int, { nullable: true })
  relativeBaseYear?: number | null;

  @Field(() => Float, { nullable: true })
  relativeFactor?: number | null;

  @Field({ defaultValue: false })
  relativeOfShortfall!: boolean;

  @Field(() => String, { nullable: true })
  transform?: string | null;

  @Field()
  method!: string;

  @Field()
  source!: string;

  @Field({ defaultValue: '' })
  note!: string;
}
