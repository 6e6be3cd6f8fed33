import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { IndicatorSetting, SettingInput, StatusChange } from './setting.object';
import { SettingService } from './setting.service';

@Resolver()
export class SettingResolver {
  constructor(private readonly service: SettingService) {}

  @Query(() => IndicatorSetting, { description: 'Direction, target, base year and method of an indicator.' })
  @Access('public')
  indicatorSetting(@Context('viewer') viewer: Viewer, @Args('code') code: string): Promise<IndicatorSetting> {
    return this.service.setting(viewer, code);
  }

  @Query(() => [StatusChange], { description: 'The areas whose status a setting would change.' })
  @Access(['analyst', 'administrator'])
  previewIndicatorSetting(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('setting') setting: SettingInput,
  ): Promise<StatusChange[]> {
    return this.service.preview(viewer, code, setting);
  }

  @Mutation(() => IndicatorSetting, {
    description: 'Makes a new version; refused where another was made since `knownVersion` (0: none yet).',
  })
  @Access(['analyst', 'administrator'])
  async changeIndicatorSetting(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('knownVersion', { type: () => Int }) knownVersion: number,
    @Args('setting') setting: SettingInput,
  ): Promise<IndicatorSetting> {
    await this.service.change(viewer, code, knownVersion, setting);
    return this.service.setting(viewer, code);
  }
}
