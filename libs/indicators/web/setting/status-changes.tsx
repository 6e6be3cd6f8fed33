import { StatusMark } from '@qadam/ui';
import { useText } from '../text';
import { statusOf } from '../words/status-of';
import type { PreviewIndicatorSettingQuery } from './setting.generated';

type Changes = PreviewIndicatorSettingQuery['previewIndicatorSetting'];

/** Two statuses, and whether words may name a target on either side. */
const wayOf = ({ before, hadTarget, after, hasTarget }: Changes[number]): string =>
  [before, hadTarget, after, hasTarget].join(' ');

/** How many areas go from one status to another, the most frequent way first. */
const waysOf = (changes: Changes) =>
  [...Map.groupBy(changes, wayOf).values()]
    .flatMap((ones) => ones.slice(0, 1).map((one) => ({ ...one, count: ones.length })))
    .toSorted((one, other) => other.count - one.count);

/** Which areas would change their status, before anything is saved. */
export const StatusChanges = ({ changes }: { readonly changes: Changes }) => {
  const t = useText();
  if (changes.length === 0) return <p role="status">{t('setting.unchanged')}</p>;
  return (
    <div role="status">
      <p>{t('setting.changes', { count: changes.length })}</p>
      {changes.length > 1 && (
        <ul className="ind-setting-ways">
          {waysOf(changes).map(({ count, ...change }) => (
            <li key={wayOf(change)}>
              <span className="q-figures">{t('setting.areaCount', { count })}</span>
              <StatusMark status={statusOf(change.before)} hasTarget={change.hadTarget} />
              <span role="img" aria-label={t('setting.to')}>
                →
              </span>
              <StatusMark status={statusOf(change.after)} hasTarget={change.hasTarget} />
            </li>
          ))}
        </ul>
      )}
      <div className="q-table-frame">
        <table className="q-table">
          <thead>
            <tr>
              <th scope="col">{t('area.label')}</th>
              <th scope="col">{t('setting.from')}</th>
              <th scope="col">{t('setting.to')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ areaCode, areaName, before, hadTarget, after, hasTarget }) => (
              <tr key={areaCode}>
                <th scope="row">{areaName}</th>
                <td>
                  <StatusMark status={statusOf(before)} hasTarget={hadTarget} />
                </td>
                <td>
                  <StatusMark status={statusOf(after)} hasTarget={hasTarget} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
