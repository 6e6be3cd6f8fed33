import { type ImportReport, wasRefused } from '@qadam/indicators/server';
import { print, say } from '../session';
import { sayProblems } from './say-problems';

/** What `--json` prints. */
export const documentOf = ({
  metadata: _texts,
  preparedOn: _day,
  ...report
}: ImportReport): Omit<ImportReport, 'metadata' | 'preparedOn'> => report;

/** What an import of figures did: as JSON on standard output, or in sentences; refused ones end with exit code 1. */
export const reportImport = (
  result: ImportReport,
  { json, skipProblems }: { readonly json?: boolean | undefined; readonly skipProblems: boolean },
): void => {
  const { metadata, preparedOn } = result;
  const report = documentOf(result);
  if (json) print(report);
  else sayProblems(report.problems);
  if (wasRefused(result, { skipProblems })) {
    const errors = report.problems.filter(({ severity }) => severity === 'error').length;
    const found = errors === 1 ? '1 error' : `${errors} errors`;
    const mend = errors === 1 ? 'Mend it' : 'Mend them';
    say(
      skipProblems
        ? `Nothing was taken: no row is without errors (${found}). ${mend} and import again.`
        : `Nothing was imported: ${found}. ${mend}, or add --skip-problems to take the rest.`,
    );
    process.exitCode = 1;
    return;
  }
  const { added, revised, unchanged, withdrawn, older = 0 } = report.observations;
  if (!json && added + revised + unchanged + withdrawn + older + metadata === 0)
    say('Nothing could be read.');
  else if (!json)
    say(
      `Observations: ${added} added, ${revised} revised, ${unchanged} unchanged, ${withdrawn} withdrawn${older === 0 ? '' : `, ${older} older than known and kept as history`}.`,
    );
  // What was made today is of today either way.
  if (preparedOn !== undefined && preparedOn !== new Date().toISOString().slice(0, 10))
    say(
      `note: The file was made on ${preparedOn}, and nobody said when its data were published: the load is of today. If they were published then, say so with --published-on ${preparedOn}.`,
    );
  if (metadata > 0) say(`Metadata: ${metadata} ${metadata === 1 ? 'text' : 'texts'} added or changed.`);
};
