import { Button, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useId, useState } from 'react';
import { type CheckedPoint, OneResult } from '../check/one-result';
import { ProblemList } from '../marks/problem-list';
import { useText } from '../text';
import { fixedFigure } from './fixed-figure';
import { OpenRequestList } from './open-request-list';
import { OverLongList } from './over-long';
import { ApprovalPreviewDocument } from './section.generated';

interface ApprovalFormProps {
  readonly sectionId: number;
  /** Its tables are made from data. */
  readonly isAnnex: boolean;
  readonly isBusy: boolean;
  readonly onApprove: (reason: string) => void;
  readonly onCancel: () => void;
}

/** As many stand open; more are unfolded. */
const mostOpen = 4;

/** What the check says of the section: whoever approves knows it. */
const CheckOfSection = ({ points }: { readonly points: readonly CheckedPoint[] }) => {
  const t = useText();
  if (points.length === 0) return <p>{t('approval.checkFine')}</p>;
  return (
    <details open={points.length <= mostOpen}>
      <summary>{t('approval.check', { count: points.length })}</summary>
      <ul className="r-check-points">
        {points.map((point, position) => (
          <OneResult key={position} result={point} />
        ))}
      </ul>
    </details>
  );
};

/** What an approval fixes for all languages, before it is given. */
export const ApprovalForm = (props: ApprovalFormProps) => {
  const { sectionId, isAnnex, isBusy, onApprove, onCancel } = props;
  const t = useText();
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const { data, error, again } = useServerData(
    ApprovalPreviewDocument,
    { id: sectionId },
    { requestPolicy: 'network-only' },
  );
  const preview = data?.approvalPreview;
  if (!preview) return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="text" />;
  const isForbidden = preview.problems.length > 0 || preview.openRequests.length > 0;
  const isTooLong = preview.overLong.length > 0;
  const figures = preview.texts.flatMap(({ language, figures: all }) =>
    all.map((reading) => ({ language, ...reading })),
  );
  return (
    <section className="r-notice" aria-label={t('approval.name')}>
      {isForbidden ? (
        <>
          <p>{t('approval.forbidden')}</p>
          {preview.problems.length > 0 && <ProblemList problems={preview.problems} />}
          <OpenRequestList requests={preview.openRequests} />
        </>
      ) : (
        <>
          <p>
            {isAnnex
              ? t('approval.freezesTables')
              : figures.length === 0
                ? t('approval.freezesNothing')
                : t('approval.freezes', { count: figures.length })}
          </p>
          {figures.length > 0 && (
            <div className="q-table-frame">
              <table className="q-table">
                <caption className="q-unseen">{t('approval.table')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('approval.language')}</th>
                    <th scope="col">{t('approval.figure')}</th>
                    <th scope="col">{t('approval.what')}</th>
                  </tr>
                </thead>
                <tbody>
                  {figures.map(({ language, nodeId, text, figure, approvedText, newerText }) => (
                    <tr key={`${language} ${nodeId}`}>
                      <td className="r-language">{language}</td>
                      <td className="q-figures">{text}</td>
                      <td>
                        {figure && fixedFigure(figure)}
                        {approvedText && (
                          <div className="q-muted">{t('figure.approved', { text: approvedText })}</div>
                        )}
                        {newerText && (
                          <div className="r-newer">{t('approval.waits', { text: newerText })}</div>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {isTooLong && (
            <>
              <p>{t('tooLong.onApproval')}</p>
              <OverLongList texts={preview.overLong} />
              <div className="q-field">
                <label htmlFor={reasonId}>{t('reason.label')}</label>
                <textarea
                  id={reasonId}
                  className="q-input"
                  rows={2}
                  value={reason}
                  aria-describedby={`${reasonId}-note`}
                  onChange={(event) => setReason(event.target.value)}
                />
                <span id={`${reasonId}-note`}>{t('reason.hint')}</span>
              </div>
            </>
          )}
        </>
      )}
      {preview.openSuggestions > 0 && (
        <p>{t('approval.openSuggestions', { count: preview.openSuggestions })}</p>
      )}
      <CheckOfSection
        points={data.sectionCheck.filter(({ kind }) => !(isTooLong && kind === 'word-limit'))}
      />
      <div className="r-buttons">
        {!isForbidden && (
          <Button
            kind="main"
            disabled={isBusy || (isTooLong && reason.trim() === '')}
            onClick={() => onApprove(reason)}
          >
            {t(figures.length === 0 ? 'approval.approveText' : 'approval.approve')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('reason.cancel')}</Button>
      </div>
    </section>
  );
};
