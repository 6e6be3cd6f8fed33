import { Injectable } from '@nestjs/common';
import {
  accountMinutes,
  clientMinutes,
  clientOf,
  type EarlierAttempts,
  secondsToWait,
} from '@qadam/identity/domain';
import { Database, Failure } from '@qadam/platform/server';

const knownClientDays = 90;

const tooMany = (minutes: number): Failure =>
  new Failure('too-many-attempts', {
    kk: `Әрекет тым көп болды. ${minutes} минуттан кейін қайталаңыз.`,
    ru: `Слишком много попыток. Повторите через ${minutes} мин.`,
    en: `Too many attempts. Try again in ${minutes} min.`,
  });

/** Attempts to sign in, by account and by the address that they come from. */
@Injectable()
export class SignInAttempts {
  constructor(private readonly database: Database) {}

  /**
   * Counts one attempt before its password is looked at, so that many at once are no way round. To be called outside
   * a transaction: a refusal would roll the count back.
   * @throws Failure `too-many-attempts`; such an attempt is not counted
   */
  async begin(email: string, address: string): Promise<number> {
    const client = clientOf(address);
    const own = await this.database.one<{ id: string }>(
      'insert into sign_in_attempt (email, client) values ($1, $2) returning id',
      [email, client],
    );
    if (own === undefined) throw new Error('The insert answered no row.');
    const earlier = await this.database.one<EarlierAttempts>(
      `select count(*) filter (where not succeeded and client = $3
           and at > now() - make_interval(mins => $4))::int as "fromClient",
         count(*) filter (where not succeeded and at > now() - make_interval(mins => $5))::int as "fromAll",
         extract(epoch from now() - max(at) filter (where not succeeded))::float as "sinceLastSeconds",
         coalesce(bool_or(succeeded and client = $3), false) as "isKnownClient"
       from sign_in_attempt where email = $1 and id <> $2 and at > now() - make_interval(days => $6)`,
      [email, own.id, client, clientMinutes, accountMinutes, knownClientDays],
    );
    const seconds = earlier === undefined ? 0 : secondsToWait(earlier);
    if (seconds > 0) {
      await this.database.query('delete from sign_in_attempt where id = $1', [own.id]);
      throw tooMany(Math.ceil(seconds / 60));
    }
    return Number(own.id);
  }

  /** The password was right: earlier wrong ones from this address are forgotten, those of others are not. */
  async succeed(id: number): Promise<void> {
    await this.database.query(
      `delete from sign_in_attempt a using sign_in_attempt own
       where own.id = $1 and a.id <> own.id and (
         (a.email = own.email and a.client = own.client)
         or a.at < now() - make_interval(days => case when a.succeeded then $2 else 1 end))`,
      [id, knownClientDays],
    );
    await this.database.query('update sign_in_attempt set succeeded = true where id = $1', [id]);
  }
}
