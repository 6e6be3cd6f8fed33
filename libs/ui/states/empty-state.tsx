import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** What will be here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The first step: a button or a link. */
  readonly step?: ReactNode;
}

/** A place that is still empty says what will be here and how to begin. */
export const EmptyState = ({ title, children, step }: EmptyStateProps) => (
  <div className="q-empty">
    <p className="q-empty-title">{title}</p>
    {children && <div className="q-muted">{children}</div>}
    {step && <div className="q-empty-step">{step}</div>}
  </div>
);
