import { StatusMark } from '@qadam/ui';
import { useText } from '../text';
import { methodOf, methodStatusOf } from '../words/method-of';
import { statusOf } from '../words/status-of';
import type { IndicatorData } from './indicator-document';
import './alternatives.css';

type Progress = IndicatorData['progress'];

/** What the status would be with one other choice: another method, another base year. */
export const Alternatives = ({
  progress,
  hasTarget,
}: {
  readonly progress: Progress;
  readonly hasTarget: boolean;
}) => {
  const t = useText();
  const { byOtherMethod, fromOtherBaseYear } = progress;
  if (byOtherMethod.length === 0) return null;
  return (
    <section className="ind-alternatives" aria-labelledby="alternatives">
      <h3 id="alternatives">{t('alternatives.title')}</h3>
      <p className="q-muted">{t('alternatives.lead')}</p>
      <h4>{t('alternatives.fromBaseYear')}</h4>
      {fromOtherBaseYear.length === 0 ? (
        <p className="q-muted">{t('alternatives.same')}</p>
      ) : (
        <ul className="ind-base-years">
          {fromOtherBaseYear.map(({ baseYear, status }) => (
            <li key={baseYear}>
              <span className="q-figures">{baseYear}</span>{' '}
              <StatusMark status={statusOf(status)} hasTarget={hasTarget} />
            </li>
          ))}
        </ul>
      )}
      <h4>{t('alternatives.byMethod')}</h4>
      <div className="q-table-frame">
        <table className="q-table">
          <thead>
            <tr>
              <th scope="col">{t('alternatives.method')}</th>
              <th scope="col">{t('alternatives.status')}</th>
              <th scope="col">{t('alternatives.why')}</th>
            </tr>
          </thead>
          <tbody>
            {byOtherMethod.map(({ method, status, methodStatus, reason }) => (
              <tr key={method}>
                <th scope="row">{t(`methods.${methodOf(method)}.name`)}</th>
                <td>
                  <StatusMark status={statusOf(status)} hasTarget={hasTarget} />
                </td>
                <td>{reason ?? t(`methodStatus.${methodStatusOf(methodStatus)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
