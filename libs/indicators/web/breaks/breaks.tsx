import {
  Button,
  type Failure,
  FailureState,
  notify,
  Skeleton,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { BreakForm } from './break-form';
import { BreakLine } from './break-line';
import { breakValuesOf } from './form-values';
import {
  type BreaksOfIndicatorFragment,
  ChangeMethodologyBreakDocument,
  MethodologyBreaksDocument,
  RecordMethodologyBreakDocument,
  WithdrawMethodologyBreakDocument,
} from './breaks.generated';
import { useBreakText } from './text';
import { WithdrawForm } from './withdraw-form';

/** What somebody is about to do. */
type Work = { readonly kind: 'record' } | { readonly kind: 'change' | 'withdraw'; readonly breakId: number };

const Loaded = ({
  breaks,
  onSaved,
}: {
  readonly breaks: BreaksOfIndicatorFragment;
  readonly onSaved: () => void;
}) => {
  const t = useBreakText();
  const { code, isMine, series, versions } = breaks;
  const [work, setWork] = useState<Work | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [record, recording] = useServerChange(RecordMethodologyBreakDocument);
  const [change, changing] = useServerChange(ChangeMethodologyBreakDocument);
  const [withdraw, withdrawing] = useServerChange(WithdrawMethodologyBreakDocument);
  const isBusy = recording.fetching || changing.fetching || withdrawing.fetching;
  const begin = (next: Work | null) => {
    setWork(next);
    setFailure(null);
  };
  const settle = (error: Failure | undefined, said: string) => {
    setFailure(error ?? null);
    if (error) return;
    notify({ text: said, tone: 'good' });
    setWork(null);
    onSaved();
  };
  const standing = versions.filter(({ isReplaced, isWithdrawn }) => !isReplaced && !isWithdrawn);
  const old = versions.filter((version) => !standing.includes(version));
  const shared = { series, isBusy, failure, onCancel: () => begin(null) };
  const workOn = (breakId: number) =>
    work !== null && work.kind !== 'record' && work.breakId === breakId ? work.kind : null;
  return (
    <>
      {standing.length === 0 ? (
        <p className="q-muted">{t('none')}</p>
      ) : (
        <ol className="ind-setting-history">
          {standing.map((version) => {
            const { breakId, year, version: known } = version;
            const doing = workOn(breakId);
            return (
              <BreakLine key={breakId} version={version}>
                {doing === 'change' && (
                  <BreakForm
                    {...shared}
                    title={t('changeTitle', { year })}
                    saveLabel={t('saveChange')}
                    start={breakValuesOf(version)}
                    onSave={(methodologyBreak) =>
                      void change({ breakId, knownVersion: known, methodologyBreak }).then(({ error }) =>
                        settle(error, t('changed', { year: methodologyBreak.year })),
                      )
                    }
                  />
                )}
                {doing === 'withdraw' && (
                  <WithdrawForm
                    {...shared}
                    year={year}
                    onWithdraw={(note) =>
                      void withdraw({ breakId, knownVersion: known, note }).then(({ error }) =>
                        settle(error, t('gone', { year })),
                      )
                    }
                  />
                )}
                {isMine && doing === null && (
                  <p className="ind-setting-actions">
                    <Button onClick={() => begin({ kind: 'change', breakId })}>{t('change')}</Button>
                    <Button onClick={() => begin({ kind: 'withdraw', breakId })}>{t('withdraw')}</Button>
                  </p>
                )}
              </BreakLine>
            );
          })}
        </ol>
      )}
      {isMine &&
        (work?.kind === 'record' ? (
          <BreakForm
            {...shared}
            title={t('newTitle')}
            saveLabel={t('save')}
            start={breakValuesOf(null)}
            onSave={(methodologyBreak) =>
              void record({ code, methodologyBreak }).then(({ error }) =>
                settle(error, t('recorded', { year: methodologyBreak.year })),
              )
            }
          />
        ) : work === null ? (
          <p className="ind-setting-actions">
            <Button onClick={() => begin({ kind: 'record' })}>{t('record')}</Button>
          </p>
        ) : null)}
      {old.length > 0 && (
        <details className="ind-details">
          <summary>{t('earlier', { count: old.length })}</summary>
          <ol className="ind-setting-history">
            {old.map((version) => (
              <BreakLine key={`${version.breakId} ${version.version}`} version={version} isOld />
            ))}
          </ol>
        </details>
      )}
    </>
  );
};

/** From which years figures are made by a new method: everyone reads it, analysts for the whole country record it. */
export const Breaks = ({ code }: { readonly code: string }) => {
  const t = useBreakText();
  const { data, error, again } = useServerData(MethodologyBreaksDocument, { code });
  const breaks = data?.methodologyBreaks;
  return (
    <section className="ind-breaks" id="breaks" aria-labelledby="breaks-title">
      <h2 id="breaks-title">{t('title')}</h2>
      <p className="q-text">{t('lead')}</p>
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : breaks === undefined ? (
        <Skeleton shape="list" />
      ) : (
        <Loaded breaks={breaks} onSaved={again} />
      )}
    </section>
  );
};
