import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { SectionPerson } from '../sections/section.object';
import { staff } from '../sections/standing';
import { TextInLanguages, TextInLanguagesInput } from '../templates/template.object';
import { BodyService } from './body.service';

@ObjectType({ description: 'A ministry or akimat that answers for sections.' })
@Access('with-parent')
export class BodyObject {
  @Field(() => ID)
  id!: number;

  @Field()
  code!: string;

  @Field(() => TextInLanguages)
  name!: TextInLanguages;

  @Field(() => [SectionPerson])
  members!: readonly SectionPerson[];
}

@InputType()
export class BodyInput {
  @Field(() => Int, { nullable: true, description: 'Left out for a new one.' })
  id?: number | null;

  @Field()
  code!: string;

  @Field(() => TextInLanguagesInput)
  name!: TextInLanguagesInput;
}

@Resolver(() => BodyObject)
export class BodyResolver {
  constructor(private readonly service: BodyService) {}

  @Query(() => [BodyObject])
  @Access(staff)
  bodies(): Promise<BodyObject[]> {
    return this.service.list();
  }

  @Query(() => [SectionPerson], { description: 'Those who can belong to a body.' })
  @Access(['administrator'])
  bodyCandidates(): Promise<SectionPerson[]> {
    return this.service.candidates();
  }

  @Mutation(() => BodyObject)
  @Access(['administrator'])
  saveBody(@Context('viewer') viewer: Viewer, @Args('body') body: BodyInput): Promise<BodyObject> {
    return this.service.save(viewer, { ...body, id: body.id ?? null });
  }

  @Mutation(() => Boolean, { description: 'A person belongs to one body at most; null for none.' })
  @Access(['administrator'])
  async setBodyOfPerson(
    @Context('viewer') viewer: Viewer,
    @Args('personId', { type: () => Int }) personId: number,
    @Args('bodyId', { type: () => Int, nullable: true }) bodyId?: number | null,
  ): Promise<boolean> {
    await this.service.setBodyOf(viewer, personId, bodyId ?? null);
    return true;
  }
}
