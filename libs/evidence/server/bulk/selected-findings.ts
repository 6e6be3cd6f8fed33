import type { Viewer } from '@qadam/identity/domain';
import { invalidInput } from '@qadam/platform/server';
import type { FindingService } from '../findings/finding.service';
import { recordId } from '../record-id';
import type { FindingSelectionInput } from './bulk.object';
import { bulkWords, mostAtOnce } from './bulk-words';

/** Ids of a selection, whether or not the analyst reaches them. @throws Failure for none, or too many at once */
export const selectedFindings = async (
  findings: FindingService,
  viewer: Viewer,
  { ids, filter }: FindingSelectionInput,
): Promise<readonly number[]> => {
  const found = ids
    ? [...new Set(ids.map((id) => recordId('finding', id)))]
    : filter
      ? await findings.idsForAnalyst(viewer, filter, mostAtOnce + 1)
      : [];
  if (found.length === 0) throw invalidInput(bulkWords.noFindings, { field: 'selection' });
  if (found.length > mostAtOnce) throw invalidInput(bulkWords.tooMany, { field: 'selection' });
  return found;
};
