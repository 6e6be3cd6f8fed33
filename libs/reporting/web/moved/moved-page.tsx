import { RequireRole, useAccount } from '@qadam/identity/web';
import {
  Button,
  EmptyState,
  FailurePage,
  notify,
  Page,
  PlaceLink,
  Skeleton,
  useFailureText,
  useFormat,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ReviewTabs } from '../review-tabs';
import { useMoment } from '../marks/moment';
import { ReasonForm } from '../section/reason-form';
import { useText } from '../text';
import {
  KeepFigureDocument,
  type MovedFigureFieldsFragment,
  MovedFiguresDocument,
  TakeFigureDocument,
} from './moved.generated';
import '../reporting.css';
import './moved.css';

/** Figures of approved sections that newer data would change, each with its decision. */
export const MovedPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: `/reviews/${code}`, label: t('section.toReview') }}
    >
      <MovedFigures code={code} />
    </RequireRole>
  );
};

const MovedFigures = ({ code }: { readonly code: string }) => {
  const t = useText();
  const { data, error, again } = useServerData(
    MovedFiguresDocument,
    { report: code },
    { requestPolicy: 'network-only' },
  );
  if (!data)
    return error ? (
      <FailurePage
        failure={error}
        onRetry={again}
        back={{ to: `/reviews/${code}`, label: t('section.toReview') }}
      />
    ) : (
      <Skeleton shape="list" />
    );
  const open = data.movedFigures.filter(({ decision }) => decision === null);
  const decided = data.movedFigures.filter(({ decision }) => decision !== null);
  return (
    <Page
      title={t('moved.title')}
      crumbs={[
        { to: '/reviews', label: t('reviews.title') },
        { to: `/reviews/${code}`, label: data.report.report.title },
      ]}
    >
      <ReviewTabs code={code} at="moved" />
      <p className="q-muted r-moved-lead">{t('moved.lead')}</p>
      {open.length === 0 && <EmptyState title={t('moved.none')} />}
      <ul className="r-moved">
        {open.map((figure) => (
          <MovedFigure
            key={`${figure.sectionId} ${figure.language} ${figure.nodeId}`}
            figure={figure}
            again={again}
          />
        ))}
      </ul>
      {decided.length > 0 && (
        <>
          <h2>{t('moved.decided')}</h2>
          <ul className="r-moved">
            {decided.map((figure) => (
              <MovedFigure
                key={`${figure.sectionId} ${figure.language} ${figure.nodeId}`}
                figure={figure}
                again={again}
              />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
};

interface MovedFigureProps {
  readonly figure: MovedFigureFieldsFragment;
  readonly again: () => void;
}

/** What was approved beside what the newest data say. */
const MovedFigure = ({ figure, again }: MovedFigureProps) => {
  const t = useText();
  const format = useFormat();
  const moment = useMoment();
  const textOf = useFailureText();
  const { holds } = useAccount();
  const [choice, setChoice] = useState<'keep' | 'take' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [keep] = useServerChange(KeepFigureDocument);
  const [take] = useServerChange(TakeFigureDocument);
  const isHead = holds('administrator');
  const { decision } = figure;
  const give = async (reason: string) => {
    const on = {
      sectionId: Number(figure.sectionId),
      language: figure.language,
      nodeId: figure.nodeId,
      reason,
    };
    setBusy(true);
    const { error } = await (choice === 'keep' ? keep(on) : take(on));
    setBusy(false);
    if (error) return notify({ text: textOf(error), tone: 'bad' });
    setChoice(null);
    again();
  };
  const isDraft = figure.sectionState === 'draft';
  const takeWord = t(isDraft ? 'moved.take' : isHead ? 'moved.reopen' : 'moved.ask');
  return (
    <li>
      <h3>
        <PlaceLink to={`/indicators/${figure.indicator}?area=${figure.area}`}>
          {figure.indicator} {figure.indicatorTitle}
        </PlaceLink>
      </h3>
      <p className="q-muted">
        {[figure.seriesLabel, figure.areaName].filter(Boolean).join(' · ')}
        {' · '}
        <PlaceLink to={`/reviews/${figure.reportCode}/sections/${figure.sectionKey}`}>
          {[figure.sectionNumber, figure.sectionTitle].filter(Boolean).join(' ')}
        </PlaceLink>{' '}
        <span className="r-language">{figure.languages.join(' ')}</span>
      </p>
      <dl className="r-moved-values">
        <div>
          <dt>{t('moved.approved')}</dt>
          <dd>{figure.text}</dd>
          <dd className="q-muted">{t('moved.dataOf', { day: format.day(figure.vintage) })}</dd>
          {figure.revisedText !== null && <dd>{t('moved.revised', { text: figure.revisedText })}</dd>}
        </div>
        <div>
          <dt>{t('moved.newest')}</dt>
          <dd>{figure.newerText}</dd>
          <dd className="q-muted">{t('moved.dataOf', { day: format.day(figure.newerVintage) })}</dd>
        </div>
      </dl>
      {decision && (
        <p>
          {t(decision.choice === 'keep' ? 'moved.kept' : 'moved.asked', { reason: decision.reason })}{' '}
          <span className="q-muted">
            {t('history.by', { person: decision.personName, moment: moment(decision.at) })}
          </span>
        </p>
      )}
      {holds('drafter', 'administrator') && choice === null && (
        <div className="r-buttons">
          {decision?.choice !== 'keep' && (
            <Button onClick={() => setChoice('keep')}>{t('moved.keep')}</Button>
          )}
          {(isHead || decision?.choice !== 'take') && (
            <Button onClick={() => setChoice('take')}>{takeWord}</Button>
          )}
        </div>
      )}
      {choice && (
        <ReasonForm
          step={choice === 'keep' ? t('moved.keep') : takeWord}
          isBusy={isBusy}
          onGive={(reason) => void give(reason)}
          onCancel={() => setChoice(null)}
        />
      )}
    </li>
  );
};
