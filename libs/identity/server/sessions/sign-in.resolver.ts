import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Role, Viewer } from '@qadam/identity/domain';
import { Failure } from '@qadam/platform/server';
import { Access, OwnTransaction } from '../access/access';
import { AuditTrail } from '../audit/audit-trail';
import type { Caller } from '../demo/caller';
import { DemoAccounts } from '../demo/demo-accounts';
import { InstanceKind, mayOfferDemo } from '../demo/instance-kind';
import { PeopleService } from '../people/people.service';
import { PersonObject, RoleEnum, SignInOptions } from '../people/person.object';
import { roles } from '@qadam/identity/domain';
import { type CookieJar, SessionService } from './session.service';

/** What a request brings along for signing in and out. */
export interface SignInContext {
  readonly viewer: Viewer;
  readonly cookies: CookieJar;
  readonly caller: Caller;
  /** The address of whoever asks, behind the proxies that were set. */
  readonly client: string;
}

@Resolver()
export class SignInResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly sessions: SessionService,
    private readonly demo: DemoAccounts,
    private readonly audit: AuditTrail,
    @Inject(InstanceKind) private readonly instance: InstanceKind,
  ) {}

  @Query(() => PersonObject, { nullable: true, description: 'Who is signed in; null for a visitor.' })
  @Access('public')
  async me(@Context('viewer') viewer: Viewer): Promise<PersonObject | null> {
    return viewer.person ? this.people.find(viewer.person.id) : null;
  }

  @Query(() => SignInOptions)
  @Access('public')
  signInOptions(@Context() { caller }: SignInContext): SignInOptions {
    return { demoRoles: mayOfferDemo(this.instance, caller) ? roles : [] };
  }

  @Mutation(() => PersonObject)
  @Access('public')
  @OwnTransaction()
  async signIn(
    @Context() context: SignInContext,
    @Args('email') email: string,
    @Args('password') password: string,
  ): Promise<PersonObject> {
    const id = await this.people.identify(email, password, context.client);
    return this.audit.change('signIn', () => this.enter(context, id));
  }

  @Mutation(() => PersonObject, {
    description: 'Enters a demo role; only on an embedded database on this machine.',
  })
  @Access('public')
  async signInAsDemo(
    @Context() context: SignInContext,
    @Args('role', { type: () => RoleEnum }) role: Role,
  ): Promise<PersonObject> {
    const id = mayOfferDemo(this.instance, context.caller) ? await this.demo.idOf(role) : undefined;
    if (id === undefined)
      throw new Failure('forbidden', {
        kk: 'Бұл жүйеде бір рет басып кіретін үлгі тіркелгілер жоқ.',
        ru: 'Здесь нет демонстрационных учетных записей для входа одним нажатием.',
        en: 'This instance has no demo accounts to enter with one click.',
      });
    return this.enter(context, id);
  }

  @Mutation(() => Boolean)
  @Access('public')
  async signOut(@Context() { viewer, cookies }: SignInContext): Promise<boolean> {
    const token = cookies.read();
    if (token) await this.sessions.close(token);
    cookies.clear();
    await this.audit.record(viewer, 'sign-out', { kind: 'person', id: viewer.person?.id ?? 'visitor' });
    return true;
  }

  private async enter({ viewer, cookies }: SignInContext, personId: number): Promise<PersonObject> {
    const previous = cookies.read();
    if (previous) await this.sessions.close(previous);
    cookies.write(await this.sessions.open(personId));
    const person = await this.people.find(personId);
    const signedIn = { ...viewer, person: { id: person.id, name: person.name, email: person.email } };
    await this.audit.record(signedIn, 'sign-in', { kind: 'person', id: personId });
    return person;
  }
}
