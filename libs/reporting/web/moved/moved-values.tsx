import { useText } from '../text';
import type { MovedTableFieldsFragment } from './moved.generated';

type Value = MovedTableFieldsFragment['values'][number];

const columns = ['value', 'status', 'base', 'newest', 'target', 'event', 'group'] as const;

/** Which value of a table or chart it is; of a chart all are of one kind, which is not said. */
export const MovedValueName = ({ value: { column, code, name } }: { readonly value: Value }) => {
  const t = useText();
  const place = columns.find((known) => known === column);
  return (
    <>
      {[code, name].filter(Boolean).join(' ')}
      {place && <span className="q-muted"> · {t(`moved.column.${place}`)}</span>}
    </>
  );
};

/** All values that moved, behind a line that opens them. */
export const MovedValues = ({ values }: { readonly values: readonly Value[] }) => {
  const t = useText();
  return (
    <details>
      <summary>{t('moved.show', { count: values.length })}</summary>
      <div
        className="q-table-frame"
        role="region"
        aria-label={t('moved.show', { count: values.length })}
        tabIndex={0}
      >
        <table className="q-table r-moved-table">
          <thead>
            <tr>
              <th scope="col">{t('moved.what')}</th>
              <th scope="col">{t('moved.approved')}</th>
              <th scope="col">{t('moved.newest')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map((value) => (
              <tr key={[value.column, value.code, value.name, value.before, value.after].join(' ')}>
                <th scope="row">
                  <MovedValueName value={value} />
                </th>
                <td>{value.before ?? t('moved.absent')}</td>
                <td>{value.after ?? t('moved.absent')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
