import { type ColumnMapping, type TableMapping, unsaidColumns } from '@qadam/indicators/domain';
import { useId, useState } from 'react';
import type { ImportTableQuery } from './import.generated';
import { useImportText } from './text';
import { ofColumn, withArea, withGroup, withYear } from './value-of';

type Look = ImportTableQuery['importTable'];

interface ValueColumnProps {
  readonly name: string;
  readonly look: Look;
  readonly mapping: TableMapping;
  readonly column: ColumnMapping;
  readonly onChange: (column: ColumnMapping) => void;
}

const YearField = ({ column, onChange }: Pick<ValueColumnProps, 'column' | 'onChange'>) => {
  const t = useImportText();
  const id = useId();
  const [text, setText] = useState(String(column.year ?? ''));
  const said = withYear(column, text);
  return (
    <div className="q-field">
      <label htmlFor={id}>{t('uses.year')}</label>
      <input
        id={id}
        className="q-input"
        inputMode="numeric"
        value={text}
        aria-invalid={said === null ? true : undefined}
        onChange={({ target }) => {
          setText(target.value);
          const next = withYear(column, target.value);
          if (next !== null) onChange(next);
        }}
      />
      {said === null && <span className="q-problem">{t('columnOf.yearWrong')}</span>}
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly choices: readonly Pick<Look['choices'][number], 'code' | 'label' | 'language'>[];
  readonly onChoose: (code: string) => void;
}

const Choice = ({ label, none, value, choices, onChoose }: ChoiceProps) => {
  const id = useId();
  return (
    <div className="q-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="q-input" value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{none}</option>
        {value !== '' && !choices.some(({ code }) => code === value) && (
          <option value={value}>{value}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code} lang={choice.language ?? undefined}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
};

/** Of which year, area and groups the figures of a column are, where the table has a column for each of these; it can be said anew. */
export const ValueColumn = ({ name, look, mapping, column, onChange }: ValueColumnProps) => {
  const t = useImportText();
  const { dimensions = {} } = column;
  const choicesOf = (dimension: string) => look.choices.filter((one) => one.dimension === dimension);
  const labelOf = (dimension: string, code: string) =>
    code === '_T' ? t('total') : (choicesOf(dimension).find((choice) => choice.code === code)?.label ?? code);
  const parts = ofColumn(column, {
    yearOf: (year) => t('columnOf.year', { year: String(year) }),
    labelOf: (dimension, code) => labelOf(dimension, code),
    nameOf: (dimension) => labelOf('DIMENSION', dimension),
  });
  const inColumns = new Set(mapping.columns.flatMap((one) => one.dimension ?? []));
  const free = choicesOf('DIMENSION').filter(
    ({ code }) => dimensions[code] === undefined && !inColumns.has(code) && choicesOf(code).length > 0,
  );
  const [added, setAdded] = useState('');
  const groups = [...Object.keys(dimensions), ...(added === '' || dimensions[added] ? [] : [added])];
  const isUnsaid = unsaidColumns(mapping).includes(column);
  const rest = t(isUnsaid ? 'columnOf.unsaid' : 'columnOf.row');
  const shown = parts.length === 0 ? [rest] : isUnsaid ? [...parts, rest] : parts;
  return (
    <details className="ind-import-of">
      <summary aria-label={t('columnOf.title', { column: name, of: shown.join(', ') })}>
        <span className={isUnsaid ? 'q-problem' : parts.length === 0 ? 'q-muted' : undefined}>
          {shown.join(' · ')}
        </span>
      </summary>
      <div className="ind-import-of-fields">
        <YearField column={column} onChange={onChange} />
        <Choice
          {...{ label: t('uses.area'), none: t('columnOf.none'), value: column.area ?? '' }}
          choices={choicesOf('REF_AREA')}
          onChoose={(code) => onChange(withArea(column, code))}
        />
        {groups.map((dimension) => (
          <Choice
            key={dimension}
            {...{ label: labelOf('DIMENSION', dimension), none: t('columnOf.none') }}
            value={dimensions[dimension] ?? ''}
            choices={[
              { code: '_T', label: t('total'), language: null },
              ...choicesOf(dimension).filter(({ code }) => code !== '_T'),
            ]}
            onChoose={(code) => onChange(withGroup(column, dimension, code))}
          />
        ))}
        {free.length > 0 && (
          <Choice
            {...{ label: t('columnOf.addGroup'), none: t('columnOf.chooseGroup'), value: '', choices: free }}
            onChoose={setAdded}
          />
        )}
      </div>
    </details>
  );
};
