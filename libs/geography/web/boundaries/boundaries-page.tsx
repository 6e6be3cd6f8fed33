import { RequireRole } from '@qadam/identity/web';
import {
  announce,
  Button,
  type Failure,
  FailureState,
  Field,
  FileDrop,
  Page,
  Skeleton,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useGeographyText } from '../text';
import { BoundarySetsDocument } from './boundaries.generated';
import './boundaries.css';
import { BoundaryReportView } from './boundary-report-view';
import { BoundarySets } from './boundary-sets';
import { type BoundaryChoice, type BoundaryReport, loadBoundaries } from './load-boundaries';

interface Examined {
  readonly choice: BoundaryChoice;
  readonly report: BoundaryReport;
}

const asText = (year: number | null): string => (year === null ? '' : String(year));

/** Years that can be mended, checked again and, where nothing is wrong, used. */
const Years = ({
  examined: { choice, report },
  isBusy,
  onSend,
}: {
  readonly examined: Examined;
  readonly isBusy: boolean;
  readonly onSend: (choice: BoundaryChoice, keep: boolean) => void;
}) => {
  const t = useGeographyText();
  const [fromYear, setFromYear] = useState(choice.fromYear || asText(report.fromYear));
  const [toYear, setToYear] = useState(choice.toYear || asText(report.toYear));
  const isAsChecked = fromYear === asText(report.fromYear) && toYear === asText(report.toYear);
  const canKeep = isAsChecked && report.problems.length === 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ file: choice.file, fromYear, toYear }, canKeep);
  };
  return (
    <form className="geo-years" onSubmit={send} noValidate>
      <Field
        label={t('fromYear')}
        hint={t('yearHint')}
        inputMode="numeric"
        value={fromYear}
        onChange={({ target }) => setFromYear(target.value.trim())}
      />
      <Field
        label={t('toYear')}
        hint={t('yearHint')}
        inputMode="numeric"
        value={toYear}
        onChange={({ target }) => setToYear(target.value.trim())}
      />
      <Button type="submit" kind={canKeep ? 'main' : 'plain'} disabled={isBusy}>
        {isBusy ? t('working') : t(canKeep ? 'keep' : 'check')}
      </Button>
    </form>
  );
};

const Boundaries = () => {
  const t = useGeographyText();
  const { data, error, again } = useServerData(
    BoundarySetsDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  const [examined, setExamined] = useState<Examined | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (choice: BoundaryChoice, keep: boolean) => {
    setBusy(true);
    setFailure(null);
    const loaded = await loadBoundaries(choice, keep);
    setBusy(false);
    if (loaded.error) return setFailure(loaded.error);
    const { report } = loaded;
    setExamined(report.id === null ? { choice, report } : null);
    if (report.id === null) return;
    announce(t('kept'));
    again();
  };
  return (
    <div className="geo-boundaries">
      {failure && <FailureState failure={failure} />}
      {examined === null ? (
        <FileDrop
          label={t('file')}
          note={isBusy ? t('reading') : t('fileNote')}
          accept=".geojson,.json"
          isDisabled={isBusy}
          onFile={(file) => void send({ file, fromYear: '', toYear: '' }, false)}
        />
      ) : (
        <>
          <p className="geo-file">
            <b>{examined.report.fileName}</b>
            <Button onClick={() => setExamined(null)}>{t('another')}</Button>
          </p>
          <Years
            key={`${examined.report.fromYear} ${examined.report.toYear}`}
            examined={examined}
            isBusy={isBusy}
            onSend={(choice, keep) => void send(choice, keep)}
          />
          <BoundaryReportView report={examined.report} />
        </>
      )}
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : data ? (
        <BoundarySets sets={data.boundarySets} onChanged={again} />
      ) : (
        <Skeleton shape="list" />
      )}
    </div>
  );
};

/** Real boundaries for the maps: what was understood of a file, to be used when it is right, to be removed again. */
export const BoundariesPage = () => {
  const t = useGeographyText();
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[{ label: t('administration'), to: '/admin' }]}>
      <RequireRole roles={['administrator']}>
        <Boundaries />
      </RequireRole>
    </Page>
  );
};
