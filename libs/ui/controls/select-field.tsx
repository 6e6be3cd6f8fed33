import { type ReactNode, useId } from 'react';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The `option`s. */
  readonly children: ReactNode;
}

/** One of several things, with its name above. */
export const SelectField = ({ label, value, onChoose, children }: SelectFieldProps) => {
  const id = useId();
  return (
    <div className="q-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="q-input" value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </div>
  );
};
