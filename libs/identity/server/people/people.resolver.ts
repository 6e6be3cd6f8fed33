import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '../access/access';
import { PeopleService } from './people.service';
import { NewPersonInput, PersonObject } from './person.object';

@Resolver(() => PersonObject)
export class PeopleResolver {
  constructor(private readonly people: PeopleService) {}

  @Query(() => [PersonObject], { description: 'Everyone with an account.' })
  @Access(['administrator'])
  allPeople(): Promise<PersonObject[]> {
    return this.people.list();
  }

  @Mutation(() => PersonObject, { description: 'Gives a person an account and roles.' })
  @Access(['administrator'])
  async addPerson(
    @Context('viewer') viewer: Viewer,
    @Args('person') person: NewPersonInput,
  ): Promise<PersonObject> {
    const grants = person.grants.map(({ role, areaCode }) => ({ role, areaCode: areaCode ?? null }));
    const id = await this.people.add(viewer, { ...person, grants });
    return this.people.find(id);
  }
}
