import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Role, roles } from '@qadam/identity/domain';
import { Access } from '../access/access';

export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, { name: 'Role', description: 'What a person may do.' });

@ObjectType({ description: 'A role, and the area it is held for; without an area it is held everywhere.' })
@Access('with-parent')
export class RoleGrant {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String, { nullable: true })
  areaCode!: string | null;
}

@ObjectType()
@Access('with-parent')
export class PersonObject {
  @Field(() => ID)
  id!: number;

  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field()
  isDemo!: boolean;

  @Field(() => [RoleGrant])
  grants!: readonly RoleGrant[];
}

@ObjectType({ description: 'What the sign-in page may offer on this instance.' })
@Access('with-parent')
export class SignInOptions {
  @Field(() => [RoleEnum], {
    description: 'Demo roles that can be entered with one click; empty on a real server.',
  })
  demoRoles!: readonly Role[];
}

@InputType()
export class RoleGrantInput {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String, { nullable: true })
  areaCode?: string | null;
}

@InputType()
export class NewPersonInput {
  @Field()
  email!: string;

  @Field()
  name!: string;

  @Field()
  password!: string;

  @Field(() => [RoleGrantInput])
  grants!: RoleGrantInput[];
}
