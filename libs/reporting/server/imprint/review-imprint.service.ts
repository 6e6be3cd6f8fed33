import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Trilingual } from '@qadam/language/domain';
import { type Imprint, isLicence, noImprint, tidyImprint, tooLongInImprint } from '@qadam/reporting/domain';
import { Database, invalidInput, notFound } from '@qadam/platform/server';

const refusals = {
  noSuchLicence: {
    kk: 'Мұндай лицензия жоқ. Тізімнен таңдаңыз немесе өз сөзіңізбен жазыңыз.',
    ru: 'Такой лицензии нет. Выберите из списка или напишите своими словами.',
    en: 'There is no such licence. Choose one from the list or give it in your own words.',
  },
  tooLong: {
    kk: 'Мәтін тым ұзын. 300 таңбаға дейін қысқартыңыз.',
    ru: 'Текст слишком длинный. Сократите его до 300 знаков.',
    en: 'The text is too long. Shorten it to 300 characters.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

export interface AskedImprint extends Omit<Imprint, 'licence'> {
  readonly licence: string | null;
}

/** Publisher, contact and licence of a review. */
@Injectable()
export class ReviewImprint {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  async of(code: string): Promise<Imprint> {
    const row = await this.database.one<{ imprint: Imprint | null }>(
      'select imprint from report where code = $1',
      [code],
    );
    if (!row) throw notFound('report', code);
    return row.imprint ?? noImprint;
  }

  async change(viewer: Viewer, code: string, { licence, ...asked }: AskedImprint): Promise<Imprint> {
    if (licence !== null && !isLicence(licence))
      throw invalidInput(refusals.noSuchLicence, { field: 'licence' });
    const imprint = tidyImprint({ ...asked, licence });
    const field = tooLongInImprint(imprint);
    if (field !== null) throw invalidInput(refusals.tooLong, { field });
    return this.database.transaction(async () => {
      await this.database.query('select 1 from report where code = $1 for update', [code]);
      const before = await this.of(code);
      await this.database.query('update report set imprint = $2 where code = $1', [
        code,
        JSON.stringify(imprint),
      ]);
      await this.audit.record(
        viewer,
        'set-imprint',
        { kind: 'report', id: code },
        { from: before, to: imprint },
      );
      return imprint;
    });
  }
}
