import type { ChartChoice } from '@qadam/reporting/domain';
import { useId } from 'react';
import { useText } from '../text';

interface VoiceRowsProps {
  readonly goals: readonly { readonly code: string; readonly name: string }[];
  readonly choice: ChartChoice;
  readonly onChange: (choice: ChartChoice) => void;
}

/** By what voices are counted: all goals, or the targets of one. */
export const VoiceRows = ({ goals, choice, onChange }: VoiceRowsProps) => {
  const t = useText();
  const id = useId();
  return (
    <div className="q-field">
      <label htmlFor={id}>{t('chart.rows')}</label>
      <select
        id={id}
        className="q-input"
        value={choice.dimension ?? ''}
        onChange={({ target }) =>
          onChange({ ...choice, dimension: target.value === '' ? null : target.value })
        }
      >
        <option value="">{t('chart.allGoals')}</option>
        {goals.map(({ code, name }) => (
          <option key={code} value={code}>
            {t('chart.targetsOf', { goal: name })}
          </option>
        ))}
      </select>
    </div>
  );
};
