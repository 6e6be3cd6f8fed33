import { Args, ArgsType, Context, Field, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { IndicatorSetting, SettingInput, StatusChange } from './setting.object';
import type { SettingPlace } from './setting-place';
import { SettingService } from './setting.service';

@ArgsType()
class PlaceArgs {
  @Field()
  code!: string;

  @Field(() => String, { nullable: true, description: 'For this area alone; for all without one.' })
  area?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key of a series (code, unit, dimensions): for it alone; for all without one.',
  })
  series?: string | null;
}

const placeOf = ({ code, area, series }: PlaceArgs): SettingPlace => ({
  ...{ code, areaCode: area ?? null, seriesKey: series ?? null },
});

@Resolver()
export class SettingResolver {
  constructor(private readonly service: SettingService) {}

  @Query(() => IndicatorSetting, {
    description: 'Direction, target, base year and method of an indicator, or of a part of it.',
  })
  @Access('public')
  indicatorSetting(@Context('viewer') viewer: Viewer, @Args() place: PlaceArgs): Promise<IndicatorSetting> {
    return this.service.setting(viewer, placeOf(place));
  }

  @Query(() => [StatusChange], {
    description: 'The areas whose status a setting would change; without one, whose its removal would.',
  })
  @Access(['analyst', 'administrator'])
  previewIndicatorSetting(
    @Context('viewer') viewer: Viewer,
    @Args() place: PlaceArgs,
    @Args('setting', { type: () => SettingInput, nullable: true }) setting: SettingInput | null,
  ): Promise<StatusChange[]> {
    return this.service.preview(viewer, placeOf(place), setting ?? null);
  }

  @Mutation(() => IndicatorSetting, {
    description: 'Makes a new version; refused where another was made since `knownVersion` (0: none yet).',
  })
  @Access(['analyst', 'administrator'])
  async changeIndicatorSetting(
    @Context('viewer') viewer: Viewer,
    @Args() place: PlaceArgs,
    @Args('knownVersion', { type: () => Int }) knownVersion: number,
    @Args('setting') setting: SettingInput,
  ): Promise<IndicatorSetting> {
    await this.service.change(viewer, placeOf(place), knownVersion, setting);
    return this.service.setting(viewer, placeOf(place));
  }

  @Mutation(() => IndicatorSetting, {
    description:
      'Takes away what is set for a part of an indicator: a version after which the wider one holds again.',
  })
  @Access(['analyst', 'administrator'])
  async removeIndicatorSetting(
    @Context('viewer') viewer: Viewer,
    @Args() place: PlaceArgs,
    @Args('knownVersion', { type: () => Int }) knownVersion: number,
    @Args('note') note: string,
  ): Promise<IndicatorSetting> {
    await this.service.remove(viewer, placeOf(place), knownVersion, note);
    return this.service.setting(viewer, placeOf(place));
  }
}
