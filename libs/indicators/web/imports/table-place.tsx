import type { TableMapping } from '@qadam/indicators/domain';
import { useEffect, useId, useRef } from 'react';
import type { ImportTableQuery, ImportTableQueryVariables } from './import.generated';
import { useImportText } from './text';

/** What somebody has said of where and how the table stands in its file; `null`: as it was understood. */
export type Place = Required<Omit<ImportTableQueryVariables, 'id'>>;

export const nothingSaid: Place = { sheet: null, headerRow: null, headerRows: null, separator: null };

const separatorNames = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'line'],
] as const;
const mostHeadingRows = 3;
const rowsOffered = 15;

export type Choice = keyof Place;

interface TablePlaceProps {
  readonly look: ImportTableQuery['importTable'];
  readonly mapping: TableMapping;
  readonly place: Place;
  /** What was chosen last: the table has been read anew since, and whoever works by keys goes on from there. */
  readonly last: Choice | null;
  readonly onPlace: (place: Place, choice: Choice) => void;
}

/** The sheet, the rows of the headings and the separator: whoever changes one sees the table read anew. */
export const TablePlace = ({ look, mapping, place, last, onPlace }: TablePlaceProps) => {
  const t = useImportText();
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last !== null) fields.current?.querySelector<HTMLElement>(`select[name="${last}"]`)?.focus();
  }, [last]);
  const { headerRow, headerRows = 1 } = mapping;
  const rows = Array.from({ length: Math.max(rowsOffered, headerRow) }, (_, at) => at + 1);
  const counts = Array.from({ length: Math.min(mostHeadingRows, headerRow) }, (_, at) => at + 1);
  return (
    <div className="ind-import-form ind-import-place" ref={fields}>
      {look.sheets.length > 1 && (
        <div className="q-field">
          <label htmlFor={`${id}-sheet`}>{t('sheet')}</label>
          <select
            id={`${id}-sheet`}
            name="sheet"
            className="q-input"
            value={mapping.sheet ?? ''}
            onChange={({ target }) => onPlace({ ...nothingSaid, sheet: target.value }, 'sheet')}
          >
            {look.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </div>
      )}
      <div className="q-field">
        <label htmlFor={`${id}-row`}>{t('headerRow')}</label>
        <select
          id={`${id}-row`}
          name="headerRow"
          className="q-input"
          value={headerRow}
          onChange={({ target }) =>
            onPlace({ ...place, headerRow: Number(target.value), headerRows: 1 }, 'headerRow')
          }
        >
          {rows.map((row) => (
            <option key={row}>{row}</option>
          ))}
        </select>
      </div>
      <div className="q-field">
        <label htmlFor={`${id}-rows`}>{t('headerRows')}</label>
        <select
          id={`${id}-rows`}
          name="headerRows"
          className="q-input"
          value={headerRows}
          onChange={({ target }) =>
            onPlace({ ...place, headerRow, headerRows: Number(target.value) }, 'headerRows')
          }
        >
          {counts.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </div>
      {look.separator != null && (
        <div className="q-field">
          <label htmlFor={`${id}-separator`}>{t('separator')}</label>
          <select
            id={`${id}-separator`}
            name="separator"
            className="q-input"
            value={look.separator}
            onChange={({ target }) => onPlace({ ...nothingSaid, separator: target.value }, 'separator')}
          >
            {separatorNames.map(([sign, name]) => (
              <option key={name} value={sign}>
                {t(`separators.${name}`)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
};
