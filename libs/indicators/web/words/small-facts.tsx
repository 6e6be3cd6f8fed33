import type { ReactNode } from 'react';

/** Short facts in small type: beside each other where there is room, else one below the other. */
export const SmallFacts = ({ children }: { readonly children: readonly ReactNode[] }) => (
  <span className="ind-facts">
    {children.map((fact, at) => (
      <span key={at} className="ind-sub">
        {fact}
      </span>
    ))}
  </span>
);
