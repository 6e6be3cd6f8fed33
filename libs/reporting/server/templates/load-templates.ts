import { createHash } from 'node:crypto';
import { reportTemplates, rowsOf } from '@qadam/reporting/domain';
import type { Database } from '@qadam/platform/server';
import { TemplateStore } from './template-store.service';

/**
 * Brings the templates that ship with the product into the database. One whose content was shipped before is left
 * alone; a changed one becomes a new version. What people saved stays the current version of their template.
 */
export const loadTemplates = async (database: Database): Promise<void> => {
  const store = new TemplateStore(database);
  await database.transaction(async () => {
    for (const template of reportTemplates) {
      const { key, title, source } = template;
      const rows = rowsOf(template);
      const templateId = (await store.insertTemplate(key, null)) ?? (await store.idOf(key));
      const fingerprint = createHash('sha256')
        .update(JSON.stringify([title, source, rows]))
        .digest('hex');
      if (await store.isKnown(fingerprint, templateId)) continue;
      await store.insertVersion({ templateId, title, source, rows, fingerprint, personId: null });
    }
  });
};
