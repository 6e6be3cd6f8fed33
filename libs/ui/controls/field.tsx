import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

export interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value, and what to do. */
  readonly problem?: string | undefined;
}

/** A line of text with its name above and what is wrong with it beneath. */
export const Field = ({ label, hint, problem, ...rest }: FieldProps) => {
  const id = useId();
  return (
    <div className="q-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="q-input"
        aria-describedby={hint || problem ? `${id}-note` : undefined}
        aria-invalid={problem ? true : undefined}
        {...rest}
      />
      {(hint || problem) && (
        <span id={`${id}-note`} className={problem ? 'q-problem' : undefined}>
          {problem ?? hint}
        </span>
      )}
    </div>
  );
};
