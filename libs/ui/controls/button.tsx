import type { ButtonHTMLAttributes } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is the one step of a page, `plain` (default) any other, `quiet` has no border. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  /** What it began is not done yet: it says so, and cannot be pressed again. */
  readonly isBusy?: boolean;
}

/** A button with a verb on it. */
export const Button = ({
  kind = 'plain',
  className = '',
  type = 'button',
  isBusy = false,
  disabled,
  ...rest
}: ButtonProps) => (
  <button
    type={type}
    className={`${kind === 'quiet' ? 'q-plain-button' : 'q-button'} ${className}`}
    data-main={kind === 'main'}
    aria-busy={isBusy || undefined}
    disabled={isBusy || disabled}
    {...rest}
  />
);
