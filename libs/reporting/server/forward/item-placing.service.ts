import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { itemInText } from '@qadam/reporting/domain';
import { Database, Failure } from '@qadam/platform/server';
import { SectionStore } from '../sections/section-store.service';
import { type ReviewItemRow, ReviewItems } from './review-items';
import { forwardWords } from './words';

/** Somebody says which section an item of an earlier review belongs to. */
@Injectable()
export class ItemPlacing {
  constructor(
    private readonly database: Database,
    private readonly items: ReviewItems,
    private readonly store: SectionStore,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Gives an item another section, or its first; answers how many have it now. `withHeading` takes along what stands under the
   * same heading of the earlier review and has the same section, but for what has been put into its text.
   * @throws Failure `conflict` where the item stands in the text of its section
   */
  async place(viewer: Viewer, id: number, sectionKey: string, withHeading = false): Promise<number> {
    return this.database.transaction(async () => {
      const item = await this.items.findForChange(id);
      const { reportCode } = await this.items.earlier(item.earlierId);
      const section = await this.store.byKey(reportCode, sectionKey);
      if (await this.standsInText(item))
        throw new Failure('conflict', forwardWords.placedInText, { item: id, section: item.sectionKey });
      const moved = [item, ...(withHeading ? await this.besides(item) : [])];
      await this.database.query('update review_item set section_id = $2 where id = any($1::int[])', [
        moved.map((one) => one.id),
        section.id,
      ]);
      for (const one of moved)
        await this.audit.record(
          viewer,
          'place',
          { kind: 'review-item', id: one.id },
          { from: one.sectionKey, section: sectionKey },
        );
      return moved.length;
    });
  }

  private async besides(item: ReviewItemRow): Promise<readonly ReviewItemRow[]> {
    const found: ReviewItemRow[] = [];
    for (const one of await this.items.of(item.earlierId)) {
      const isBeside = one.id !== item.id && one.heading === item.heading && one.sectionId === item.sectionId;
      if (isBeside && !(await this.standsInText(one))) found.push(one);
    }
    return found;
  }

  private async standsInText(item: ReviewItemRow): Promise<boolean> {
    if (item.insertedAt === null || item.sectionId === null) return false;
    const { language } = await this.items.earlier(item.earlierId);
    const newest = await this.store.newestIn(item.sectionId, language);
    return newest ? itemInText(item, newest.content, language) !== null : false;
  }
}
