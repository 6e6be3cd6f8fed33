import type { ColumnMapping, ColumnUse, TableMapping } from '@qadam/indicators/domain';
import { SentenceWith } from '@qadam/ui';
import { useImportText } from './text';
import type { ImportTableQuery } from './import.generated';
import { ValueColumn } from './value-column';
import { isAskedWhatOf } from './value-of';

type Look = ImportTableQuery['importTable'];

const uses: readonly ColumnUse[] = [
  'indicator',
  'series',
  'area',
  'year',
  'value',
  'unit',
  'dimensions',
  'status',
  'ignore',
];

interface MappingColumnsProps {
  readonly look: Look;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

const blankChoices = ['open', 'above', 'total'] as const;

const choiceOf = ({ use, dimension }: ColumnMapping): string =>
  use === 'dimension' ? `dimension:${dimension ?? ''}` : use;

const chosen = (column: ColumnMapping, choice: string): ColumnMapping => {
  const { dimension: _, year: __, area: ___, dimensions: ____, blank: _____, ...rest } = column;
  if (choice.startsWith('dimension:')) return { ...rest, use: 'dimension', dimension: choice.slice(10) };
  const use = uses.find((one) => one === choice) ?? 'ignore';
  return { ...rest, use };
};

/** Whether nobody has said yet what the figures of a column are of. */
const isUntold = ({ use, area, dimensions }: ColumnMapping): boolean =>
  use === 'ignore' || (use === 'value' && area === undefined && dimensions === undefined);

/** A column of values of what was proposed for it. */
const meaningOf = ({ column, heading }: ColumnMapping, meaning: string): ColumnMapping => ({
  ...{ column, heading, use: 'value' },
  ...(JSON.parse(meaning) as Pick<ColumnMapping, 'year' | 'area' | 'dimensions'>),
});

/** The mapping with what blank cells of a column mean. */
const withBlanks = (mapping: TableMapping, column: ColumnMapping, choice: string): TableMapping => {
  const { blank: _, ...rest } = column;
  const said = choice === 'above' || choice === 'total' ? { ...rest, blank: choice } : rest;
  const columns = mapping.columns.map((one) => (one === column ? said : one)) as ColumnMapping[];
  return { ...mapping, columns };
};

/** Each column with its first cells and what it holds; every one can be changed. */
export const MappingColumns = ({ look, mapping, onChange }: MappingColumnsProps) => {
  const t = useImportText();
  const dimensions = look.choices.filter(({ dimension }) => dimension === 'DIMENSION');
  const replace = (column: ColumnMapping, said: ColumnMapping) =>
    onChange({ ...mapping, columns: mapping.columns.map((one) => (one === column ? said : one)) });
  return (
    // On a phone each column stands by itself, with nothing to push aside.
    <div className="q-stacked">
      {/* Focusable so that the keyboard can scroll it (axe: scrollable-region-focusable). */}
      <div className="q-table-frame" role="region" aria-label={t('columns')} tabIndex={0}>
        <table className="q-table ind-import-columns">
          <caption className="q-unseen">{t('columns')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('place.column')}</th>
              <th scope="col">{t('holds')}</th>
              <th scope="col">{t('firstCells')}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map((column) => {
              const name = column.heading === '' ? t('unnamed', { column: column.column }) : column.heading;
              const cells = look.sample
                .map((row) => row[column.column - 1] ?? '')
                .filter((cell) => cell !== '');
              return (
                <tr key={column.column}>
                  <th scope="row">{name}</th>
                  <td>
                    <select
                      className="q-input"
                      aria-label={t('holdsOf', { column: name })}
                      value={choiceOf(column)}
                      onChange={({ target }) => replace(column, chosen(column, target.value))}
                    >
                      {uses.map((use) => (
                        <option key={use} value={use}>
                          {t(`uses.${use as 'indicator'}`)}
                        </option>
                      ))}
                      {dimensions.map(({ code, label, language }) => (
                        <option key={code} value={`dimension:${code}`} lang={language ?? undefined}>
                          {label}
                        </option>
                      ))}
                    </select>
                    {isUntold(column) &&
                      look.columnProposals
                        .filter((proposal) => proposal.column === column.column)
                        .map(({ label, language, meaning }) => (
                          <button
                            key={label}
                            type="button"
                            className="q-plain-button"
                            onClick={() => replace(column, meaningOf(column, meaning))}
                          >
                            <SentenceWith language={language} sentence={(name) => t('probably', { name })}>
                              {label}
                            </SentenceWith>
                          </button>
                        ))}
                    {column.use === 'value' && isAskedWhatOf(mapping) && (
                      <ValueColumn
                        {...{ name, look, mapping, column }}
                        onChange={(said) => replace(column, said)}
                      />
                    )}
                    {look.blankColumns.includes(column.column) &&
                      (column.use === 'area' || column.use === 'dimension') && (
                        <select
                          className="q-input"
                          aria-label={t('blankCells', { column: name })}
                          value={column.blank ?? 'open'}
                          onChange={({ target }) => onChange(withBlanks(mapping, column, target.value))}
                        >
                          {blankChoices.map((choice) => (
                            <option key={choice} value={choice}>
                              {t(`blanks.${choice}`)}
                            </option>
                          ))}
                        </select>
                      )}
                  </td>
                  <td className="q-muted" data-title={t('firstCells')}>
                    {[...new Set(cells)].slice(0, 3).join(' · ')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
};
