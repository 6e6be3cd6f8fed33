import { Button, pathInLanguage, useFormat, useLanguage } from '@qadam/ui';
import { useText } from '../text';
import { ProblemGroups } from './problem-groups';
import { type ImportReport, wasRefused } from './report';

const counted = ['added', 'revised', 'unchanged', 'withdrawn'] as const;

const Counts = ({ report }: { readonly report: ImportReport }) => {
  const t = useText();
  const language = useLanguage();
  const { number } = useFormat();
  return (
    <>
      <p role="status" className="ind-import-verdict">
        {t('imports.taken')}
      </p>
      <p className="q-muted">
        {t('imports.indicators', { count: report.indicators })},{' '}
        {t('imports.series', { count: report.series })}
      </p>
      <dl className="ind-import-counts">
        {counted.map((name) => (
          <div key={name}>
            <dt>{t(`imports.counts.${name}`)}</dt>
            <dd className="q-figures">{number(report.observations[name])}</dd>
          </div>
        ))}
      </dl>
      {/* A new document, as what the pages know already is from before the import. */}
      <p>
        <a href={pathInLanguage('/goals', language)}>{t('imports.look')}</a>
      </p>
    </>
  );
};

export interface ImportResultProps {
  readonly report: ImportReport;
  /** Runs the same folder again without what has errors; left out where the folder is not known. */
  readonly onSkip?: (() => void) | undefined;
}

/** What came of an import: figures by what happened to them, or why nothing did; then the problems. */
export const ImportResult = ({ report, onSkip }: ImportResultProps) => {
  const t = useText();
  return (
    <>
      {wasRefused(report) ? (
        <div className="ind-import-refused" role="alert">
          <p className="ind-import-verdict">{t('imports.refused')}</p>
          <p>{t('imports.refusedNext')}</p>
          {onSkip && <Button onClick={onSkip}>{t('imports.again')}</Button>}
        </div>
      ) : (
        <div>
          <Counts report={report} />
        </div>
      )}
      <ProblemGroups report={report} />
    </>
  );
};
