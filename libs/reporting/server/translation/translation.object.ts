import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { SectionObject, SectionText } from '../sections/section.object';

@ObjectType({ description: 'The version of the source that a translation follows.' })
@Access('with-parent')
export class TranslationBasisObject {
  @Field(() => Int)
  sourceVersion!: number;

  @Field(() => SectionText, { description: 'That version, read with the data of today.' })
  text!: SectionText;

  @Field({ description: 'The translation as it was when that was said, ProseMirror JSON as text.' })
  ownContent!: string;

  @Field()
  personName!: string;

  @Field()
  at!: Date;
}

@ObjectType({ description: 'A section in two languages.' })
@Access('with-parent')
export class SectionComparisonObject {
  @Field(() => SectionObject)
  source!: SectionObject;

  @Field(() => SectionObject)
  own!: SectionObject;

  @Field(() => TranslationBasisObject, {
    nullable: true,
    description: 'Null where nobody said which version of this source the translation follows.',
  })
  basis!: TranslationBasisObject | null;
}
