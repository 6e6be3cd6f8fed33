import { Controller, Get } from '@nestjs/common';
import { Access } from '@qadam/identity/server';
import { Database } from '@qadam/platform/server';

@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** 200 while the process answers and its database does too. */
  @Get('health')
  @Access('public')
  async health(): Promise<{ status: 'ok' }> {
    await this.database.query('select 1');
    return { status: 'ok' };
  }
}
