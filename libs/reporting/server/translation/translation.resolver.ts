import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asLanguage } from '../arguments';
import { asSection, asSectionText } from '../sections/section-objects';
import { SectionVersionObject } from '../sections/section.object';
import { staff, writers } from '../sections/standing';
import { SectionComparisonObject } from './translation.object';
import { TranslationService } from './translation.service';

const number = { type: () => Int };

@Resolver(() => SectionComparisonObject)
export class TranslationResolver {
  constructor(private readonly translations: TranslationService) {}

  @Query(() => SectionComparisonObject, {
    description: 'A section in the language of its source and its own.',
  })
  @Access(staff)
  async sectionComparison(
    @Context('viewer') viewer: Viewer,
    @Args('report') report: string,
    @Args('key') key: string,
    @Args('source') source: string,
    @Args('language') language: string,
  ): Promise<SectionComparisonObject> {
    const [from, to] = [asLanguage(source), asLanguage(language)];
    const compared = await this.translations.compare(viewer, report, key, from, to);
    const { basis } = compared;
    return {
      source: asSection(compared.source),
      own: asSection(compared.own),
      basis: basis && {
        sourceVersion: basis.sourceNumber,
        text: asSectionText(basis.read),
        ownContent: JSON.stringify(basis.ownContent),
        personName: basis.personName,
        at: basis.at,
      },
    };
  }

  @Mutation(() => SectionVersionObject, {
    description: 'Begins a translation with the structure, figures, charts and citations of its source.',
  })
  @Access(writers)
  carryOverTranslation(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('source') source: string,
    @Args('language') language: string,
  ): Promise<SectionVersionObject> {
    return this.translations.carryOver(viewer, id, asLanguage(source), asLanguage(language));
  }

  @Mutation(() => Boolean, {
    description: 'Says that a translation follows the newest version of its source.',
  })
  @Access(writers)
  async confirmTranslation(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('source') source: string,
    @Args('language') language: string,
  ): Promise<boolean> {
    await this.translations.confirm(viewer, id, asLanguage(source), asLanguage(language));
    return true;
  }
}
