import type { IndicatorConfiguration } from './indicator-configuration';
import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';

/**
 * Compares what an indicator's configuration says about reporting with what its data file holds:
 * `complete` without a single row, or `notstarted`, `exploringdata` or `notapplicable` with rows, is a
 * contradiction. `null` where the two agree or no status is given.
 */
export const judgeStatus = (
  configuration: IndicatorConfiguration & { readonly file: string },
  rowsWithContent: number,
): ImportProblem | null => {
  const { reportingStatus: status, reportingStatusRow: row, file } = configuration;
  if (status === null) return null;
  const hasData = rowsWithContent > 0;
  const contradicts =
    status === 'complete'
      ? !hasData
      : hasData && ['notstarted', 'exploringdata', 'notapplicable'].includes(status);
  if (!contradicts) return null;
  const proposal = hasData ? 'complete' : undefined;
  return {
    file,
    row,
    column: 'reporting_status',
    kind: 'status-contradicts-data',
    severity: 'warning',
    value: status,
    ...(proposal === undefined ? {} : { proposal }),
    message: problemMessage('status-contradicts-data', { value: status, proposal }),
  };
};
