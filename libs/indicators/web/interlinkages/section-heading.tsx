import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a part that a choice further up opened: the view and the focus go there. */
export const SectionHeading = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1} className="ind-section-heading">
      {children}
    </h2>
  );
};
