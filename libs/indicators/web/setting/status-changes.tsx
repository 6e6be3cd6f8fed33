import { StatusMark } from '@qadam/ui';
import { useText } from '../text';
import { statusOf } from '../words/status-of';
import type { PreviewIndicatorSettingQuery } from './setting.generated';

/** Which areas would change their status, before anything is saved. */
export const StatusChanges = ({
  changes,
}: {
  readonly changes: PreviewIndicatorSettingQuery['previewIndicatorSetting'];
}) => {
  const t = useText();
  if (changes.length === 0) return <p role="status">{t('setting.unchanged')}</p>;
  return (
    <div role="status">
      <p>{t('setting.changes', { count: changes.length })}</p>
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
