import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { type Grant, refusePassword, type Viewer } from '@qadam/identity/domain';
import type { Trilingual } from '@qadam/language/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { AuditTrail } from '../audit/audit-trail';
import { SignInAttempts } from '../sessions/sign-in-attempts';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly grants: readonly Grant[];
  readonly isDemo?: boolean;
}

export interface PersonRow {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly isDemo: boolean;
  readonly grants: readonly Grant[];
}

/** argon2id with the OWASP minimum (19 MiB, 2 passes, 1 lane); the library's default algorithm is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const passwordWords: Record<NonNullable<ReturnType<typeof refusePassword>>, Trilingual> = {
  'too-short': {
    kk: 'Құпиясөз кемінде 12 таңбадан тұруы керек.',
    ru: 'Пароль должен быть не короче 12 знаков.',
    en: 'The password needs at least 12 characters.',
  },
  'too-long': {
    kk: 'Құпиясөз 256 таңбадан аспауы керек.',
    ru: 'Пароль должен быть не длиннее 256 знаков.',
    en: 'The password may have at most 256 characters.',
  },
  predictable: {
    kk: 'Бұл құпиясөзді табу оңай: ол қайталанған таңбалардан, қатар тұрған пернелерден, кең тараған сөздерден немесе мекенжайдан құралған. Өзара байланысы жоқ бірнеше сөз алыңыз.',
    ru: 'Этот пароль легко угадать: он состоит из повторов, соседних клавиш, частых слов или вашего адреса. Возьмите несколько не связанных между собой слов.',
    en: 'This password is easy to guess: it is made of repetitions, neighbouring keys, common words or the address. Take several words that have nothing to do with each other.',
  },
  'same-as-email': {
    kk: 'Құпиясөз пошта мекенжайынан өзгеше болуы керек.',
    ru: 'Пароль должен отличаться от адреса.',
    en: 'The password must differ from the address.',
  },
};

const selectPerson = `
  select p.id, p.email, p.name, p.is_demo as "isDemo",
    coalesce((select json_agg(json_build_object('role', g.role, 'areaCode', g.area_code) order by g.role)
              from role_grant g where g.person_id = p.id), '[]') as grants
  from person p where p.disabled_at is null`;

@Injectable()
export class PeopleService {
  private dummy: Promise<string> | undefined;

  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly attempts: SignInAttempts,
  ) {}

  async add(viewer: Viewer, person: NewPerson): Promise<number> {
    const email = person.email.trim().toLowerCase();
    if (!/^[^\s@]+@[^\s@]+$/.test(email))
      throw invalidInput(
        {
          kk: `«${person.email}» пошта мекенжайы емес.`,
          ru: `«${person.email}» не является адресом почты.`,
          en: `"${person.email}" is not an e-mail address.`,
        },
        { field: 'email' },
      );
    if (person.name.trim() === '')
      throw invalidInput(
        { kk: 'Аты-жөні жоқ.', ru: 'Не указано имя.', en: 'The name is missing.' },
        { field: 'name' },
      );
    const refusal = refusePassword(person.password, email);
    if (refusal) throw invalidInput(passwordWords[refusal], { field: 'password' });
    if (person.grants.some(({ role, areaCode }) => role === 'official' && areaCode === null))
      throw invalidInput(
        {
          kk: 'Өңір өкіліне аумақ керек: ол сол аумақтың пікірлерін көреді. Аумақты таңдаңыз; бүкіл ел үшін командалық жолда --area kz деп көрсетіңіз.',
          ru: 'Представителю региона нужна территория: он видит ее голоса. Выберите территорию; вся страна задается в командной строке: --area kz.',
          en: 'A regional official needs an area, whose voices they see. Choose one; the whole country is given on the command line, as --area kz.',
        },
        { field: 'area' },
      );
    for (const { areaCode } of person.grants)
      if (areaCode !== null && !(await this.database.one('select 1 from area where code = $1', [areaCode])))
        throw invalidInput(
          {
            kk: `«${areaCode}» аумағы жоқ.`,
            ru: `Территории «${areaCode}» нет.`,
            en: `There is no area "${areaCode}".`,
          },
          { field: 'area' },
        );
    if (await this.database.one('select 1 from person where email = $1', [email]))
      throw new Failure(
        'conflict',
        {
          kk: `${email} үшін тіркелгі бар.`,
          ru: `Учетная запись для ${email} уже есть.`,
          en: `There is already an account for ${email}.`,
        },
        { field: 'email' },
      );
    const passwordHash = await hash(person.password, cost);
    const [row] = await this.database.query<{ id: number }>(
      'insert into person (email, name, password_hash, is_demo) values ($1, $2, $3, $4) returning id',
      [email, person.name.trim(), passwordHash, person.isDemo ?? false],
    );
    if (!row) throw new Error('The insert answered no row.');
    for (const { role, areaCode } of person.grants)
      await this.database.query('insert into role_grant (person_id, role, area_code) values ($1, $2, $3)', [
        row.id,
        role,
        areaCode,
      ]);
    await this.audit.record(viewer, 'add', { kind: 'person', id: row.id }, { email, grants: person.grants });
    return row.id;
  }

  list(): Promise<PersonRow[]> {
    return this.database.query<PersonRow>(`${selectPerson} order by p.id`);
  }

  async find(id: number): Promise<PersonRow> {
    const row = await this.database.one<PersonRow>(`${selectPerson} and p.id = $1`, [id]);
    if (!row) throw notFound('person', id);
    return row;
  }

  /**
   * The person behind address and password, or a refusal that does not tell which of the two was wrong. `client` is
   * where the attempt comes from.
   */
  async identify(email: string, password: string, client: string): Promise<number> {
    const address = email.trim().toLowerCase();
    const attempt = await this.attempts.begin(address, client);
    const person = await this.database.one<{ id: number; passwordHash: string }>(
      'select id, password_hash as "passwordHash" from person where email = $1 and disabled_at is null',
      [address],
    );
    const fits = await verify(person?.passwordHash ?? (await this.dummyHash()), password);
    if (person && fits) {
      await this.attempts.succeed(attempt);
      return person.id;
    }
    throw new Failure('unauthenticated', {
      kk: 'Мекенжай немесе құпиясөз дұрыс емес.',
      ru: 'Адрес или пароль неверны.',
      en: 'The address or the password is not right.',
    });
  }

  /** The same work for an unknown address, so that the time taken does not tell who has an account. */
  private dummyHash(): Promise<string> {
    this.dummy ??= hash('an address that nobody has', cost);
    return this.dummy;
  }
}
