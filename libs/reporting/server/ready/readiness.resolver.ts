import { Args, Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { staff } from '../sections/standing';
import { Readiness } from './readiness.service';

@ObjectType({ description: 'The newest compiled PDF of a language, read from its own objects.' })
@Access('with-parent')
export class CompiledFileObject {
  @Field()
  fileName!: string;

  @Field(() => Int)
  sizeBytes!: number;

  @Field(() => Int, { nullable: true })
  pages!: number | null;

  @Field()
  isDraft!: boolean;

  @Field({ description: 'A text was saved after it was compiled.' })
  isOutdated!: boolean;

  @Field()
  createdAt!: Date;

  @Field(() => Int)
  fonts!: number;

  @Field(() => Int)
  embeddedFonts!: number;

  @Field()
  isTagged!: boolean;

  @Field()
  claimsUa1!: boolean;

  @Field(() => [String], { description: 'Letters that the fonts cannot draw.' })
  missingLetters!: string[];
}

@ObjectType()
@Access('with-parent')
export class BrokenLinkObject {
  @Field()
  section!: string;

  @Field()
  href!: string;
}

@ObjectType({ description: 'A text above the limit of its section.' })
@Access('with-parent')
export class OverLongSectionObject {
  @Field()
  section!: string;

  @Field(() => Int)
  words!: number;

  @Field(() => Int)
  limit!: number;
}

@ObjectType({ description: 'What the check finds in one language.' })
@Access('with-parent')
export class FoundByCheckObject {
  @Field(() => Int)
  errors!: number;

  @Field(() => Int)
  warnings!: number;
}

@ObjectType({ description: 'How far a review is ready to be handed in, in one language.' })
@Access('with-parent')
export class LanguageReadinessObject {
  @Field()
  language!: string;

  @Field(() => Int)
  words!: number;

  @Field(() => [OverLongSectionObject])
  overLong!: OverLongSectionObject[];

  @Field(() => FoundByCheckObject)
  found!: FoundByCheckObject;

  @Field(() => Int)
  writtenSections!: number;

  @Field(() => Int)
  approvedSections!: number;

  @Field(() => Int, { description: 'Of the whole review, written or not.' })
  allSections!: number;

  @Field(() => Int, { description: 'Sections that need a text and have none in this language.' })
  sectionsWithoutText!: number;

  @Field(() => Int, { description: 'Translations whose source has changed since.' })
  olderTranslations!: number;

  @Field(() => Int, { description: 'Translations that lack what their source has.' })
  translationsBehind!: number;

  @Field(() => Int, { description: 'Approved texts of which nobody has said which source they follow.' })
  translationsUnmarked!: number;

  @Field(() => Int, { description: 'Figures and charts that have no data.' })
  missingFigures!: number;

  @Field(() => [String], { description: 'Where two numbers stand for one indicator and area.' })
  unlikeNumbers!: string[];

  @Field(() => Int, { description: 'Places of its texts that are still to be translated.' })
  placesToTranslate!: number;

  @Field(() => Int, { description: 'Citations of findings that are lost, withdrawn or not in own words.' })
  brokenCitations!: number;

  @Field(() => [String], {
    description: 'Titles of sections whose text refers to a section that the review does not have.',
  })
  brokenReferences!: string[];

  @Field(() => [BrokenLinkObject])
  brokenLinks!: BrokenLinkObject[];

  @Field(() => [String], { description: 'What its imprint does not say: publisher, contact, licence.' })
  missingOfImprint!: string[];

  @Field(() => CompiledFileObject, { nullable: true })
  file!: CompiledFileObject | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When compiling the PDF anew failed, where nothing was compiled since: `file` is older.',
  })
  failedAt!: Date | null;
}

@Resolver(() => LanguageReadinessObject)
export class ReadinessResolver {
  constructor(private readonly readiness: Readiness) {}

  @Query(() => [LanguageReadinessObject])
  @Access(staff)
  async reviewReadiness(
    @Context('viewer') viewer: Viewer,
    @Args('report') report: string,
  ): Promise<LanguageReadinessObject[]> {
    return (await this.readiness.of(viewer, report)).map((one) => ({
      ...one,
      overLong: [...one.overLong],
      brokenReferences: [...one.brokenReferences],
      brokenLinks: [...one.brokenLinks],
      unlikeNumbers: [...one.unlikeNumbers],
      missingOfImprint: [...one.missingOfImprint],
      file: one.file && { ...one.file, missingLetters: [...one.file.missingLetters] },
    }));
  }
}
