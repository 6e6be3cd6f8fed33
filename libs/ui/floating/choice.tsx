import type { ReactNode } from 'react';

export interface ChoiceProps {
  readonly onChoose: () => void;
  readonly icon?: ReactNode;
  /** For one of several: whether it holds now. */
  readonly isChosen?: boolean;
  readonly children: ReactNode;
}

/** One line of a dropdown. */
export const Choice = ({ onChoose, icon, isChosen, children }: ChoiceProps) => (
  <button
    type="button"
    className="q-choice"
    onClick={onChoose}
    {...(isChosen === undefined ? {} : { role: 'radio', 'aria-checked': isChosen })}
  >
    {icon}
    <span>{children}</span>
  </button>
);
