import type { Viewer } from '@qadam/identity/domain';
import type { AuditTrail } from '@qadam/identity/server';
import type { Database, JobControl } from '@qadam/platform/server';
import { commitImport } from './commit-import';
import type { ImportReader } from './import-reader';
import {
  hasErrors,
  type ImportOptions,
  type ImportReport,
  noFigures,
  reportedProblem,
} from './import-report';
import { holdsNothing, prepareImport } from './prepare-import';

/** Reads, checks and commits without a preview: with an error nothing is written, unless problems are skipped. */
export const importAtOnce = async (
  { database, audit }: { readonly database: Database; readonly audit: AuditTrail },
  viewer: Viewer,
  reader: ImportReader,
  { skipProblems, publishedOn = null, control }: ImportOptions & { readonly control: JobControl },
): Promise<ImportReport> => {
  const prepared = await prepareImport(database, reader, control);
  const problems = [...prepared.problems, ...prepared.doubts].map((problem) =>
    reportedProblem(problem, viewer.language),
  );
  if (hasErrors(problems) && (!skipProblems || holdsNothing(prepared)))
    return { indicators: 0, series: 0, observations: noFigures, metadata: 0, problems };
  const {
    vintageId: _,
    metadata,
    ...observations
  } = await commitImport({ database, audit }, viewer, prepared, control, { publishedOn });
  return {
    indicators: prepared.indicatorCount,
    series: prepared.seriesCount,
    ...{ observations, metadata, problems },
  };
};
