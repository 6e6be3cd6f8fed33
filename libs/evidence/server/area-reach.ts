import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Database, invalidInput } from '@qadam/platform/server';
import { requireAnalystOf } from './reading-rights';
import { noArea } from './words';

/** Whether an area exists and an analyst may work on it. */
@Injectable()
export class AreaReach {
  constructor(private readonly database: Database) {}

  /** @throws Failure `invalid-input` for no area, `forbidden` for one beyond the analyst's own areas */
  async require(viewer: Viewer, areaCode: string, field = 'area'): Promise<void> {
    if (!(await this.database.one('select 1 from area where code = $1', [areaCode])))
      throw invalidInput(noArea(areaCode), { field });
    await requireAnalystOf(viewer, areaCode, async (inner, outer) => {
      const row = await this.database.one<{ is: boolean }>('select area_is_within($1, $2) as is', [
        inner,
        outer,
      ]);
      return row?.is ?? false;
    });
  }
}
