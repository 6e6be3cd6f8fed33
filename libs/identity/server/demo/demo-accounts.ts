import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Grant, type Role, visitor } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import { PeopleService } from '../people/people.service';

export interface DemoAccount {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

const people: readonly { role: Role; name: string; grants: readonly Grant[] }[] = [
  { role: 'analyst', name: 'Айгерім Серікова', grants: [{ role: 'analyst', areaCode: null }] },
  { role: 'drafter', name: 'Дмитрий Ковалев', grants: [{ role: 'drafter', areaCode: null }] },
  { role: 'reviewer', name: 'Гүлнар Ахметова', grants: [{ role: 'reviewer', areaCode: null }] },
  { role: 'official', name: 'Ерлан Жүнісов', grants: [{ role: 'official', areaCode: 'ulytau' }] },
  { role: 'administrator', name: 'Сауле Нұрланова', grants: [{ role: 'administrator', areaCode: null }] },
];

export const demoEmail = (role: Role): string => `${role}@qadam.example`;

/** One made-up person per role, with passwords generated here; only ever on an embedded database. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
  ) {}

  async create(): Promise<readonly DemoAccount[]> {
    const accounts: DemoAccount[] = [];
    for (const { role, name, grants } of people) {
      const account = { role, email: demoEmail(role), password: randomBytes(9).toString('base64url') };
      await this.people.add(visitor('en'), { ...account, name, grants, isDemo: true });
      accounts.push(account);
    }
    return accounts;
  }

  async idOf(role: Role): Promise<number | undefined> {
    const row = await this.database.one<{ id: number }>(
      'select id from person where email = $1 and is_demo and disabled_at is null',
      [demoEmail(role)],
    );
    return row?.id;
  }
}
