import { StatusMark } from '@qadam/ui';
import { useText } from '../text';
import { statusOf } from '../words/status-of';
import type { PreviewIndicatorSettingQuery } from './setting.generated';

type Changes = PreviewIndicatorSettingQuery['previewIndicatorSetting'];

/** How many areas go from one status to another, the most frequent way first. */
const waysOf = (changes: Changes) =>
  [...Map.groupBy(changes, ({ before, after }) => `${before} ${after}`).values()]
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
          {waysOf(changes).map(({ before, after, count }) => (
            <li key={`${before} ${after}`}>
              <span className="q-figures">{t('setting.areaCount', { count })}</span>
              <StatusMark status={statusOf(before)} />
              <span role="img" aria-label={t('setting.to')}>
                →
              </span>
              <StatusMark status={statusOf(after)} />
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
            {changes.map(({ areaCode, areaName, before, after }) => (
              <tr key={areaCode}>
                <th scope="row">{areaName}</th>
                <td>
                  <StatusMark status={statusOf(before)} />
                </td>
                <td>
                  <StatusMark status={statusOf(after)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
