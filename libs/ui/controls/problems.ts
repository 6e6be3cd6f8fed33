import { type RefObject, useEffect, useRef, useState } from 'react';

type Found<Name extends string> = Partial<Record<Name, string>>;

/**
 * Problems of the fields of a form, in our own words instead of the browser's: put `form` on a form with `noValidate`,
 * show `problems`, and go on where `accept` says so. The first field with a problem gets the focus.
 */
export const useProblems = <Name extends string>(): {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly problems: Found<Name>;
  readonly accept: (found: Readonly<Record<Name, string | false>>) => boolean;
} => {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Found<Name>>({});
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const accept = (found: Readonly<Record<Name, string | false>>): boolean => {
    const there = Object.fromEntries(
      Object.entries(found).filter(([, problem]) => problem !== false),
    ) as Found<Name>;
    setProblems(there);
    return Object.keys(there).length === 0;
  };
  return { form, problems, accept };
};
