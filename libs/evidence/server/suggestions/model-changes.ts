import type { Viewer } from '@qadam/identity/domain';
import type { AuditTrail } from '@qadam/identity/server';
import type { InstallationModel, SuggestModels } from './suggest-models';

type Made = Parameters<SuggestModels['keep']>[0];

/**
 * Changes of the model that suggests, with their records. The files are written last: where a record cannot be kept
 * no file is touched, and where a file cannot be written the record is rolled back.
 */
export class ModelChanges {
  constructor(
    private readonly models: SuggestModels,
    private readonly audit: AuditTrail,
  ) {}

  /** Keeps a new model and puts it to use. */
  keep(viewer: Viewer, made: Made): Promise<InstallationModel> {
    const [from, to] = [this.models.current(), this.models.nextVersion()];
    return this.audit.change('train-model', async () => {
      const detail = { from, to, texts: made.accepted };
      await this.audit.record(viewer, 'train-model', { kind: 'suggestion-model', id: to }, detail);
      return this.models.keep(made);
    });
  }

  /** Puts a version to use; the others stay. */
  async use(viewer: Viewer, version: string): Promise<void> {
    const from = this.models.current();
    await this.audit.change('use-model', async () => {
      const subject = { kind: 'suggestion-model', id: version };
      await this.audit.record(viewer, 'use-model', subject, { from, to: version });
      this.models.use(version);
    });
  }
}
