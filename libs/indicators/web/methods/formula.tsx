import { useFormat } from '@qadam/ui';
import { createElement, Fragment, type ReactNode } from 'react';

/** A formula as mathematicians write it: a letter, sign or number, several in a row, or one of the ways to join them. */
export type Term =
  | string
  | number
  | readonly Term[]
  | { readonly over: readonly [Term, Term] }
  | { readonly power: readonly [Term, Term] }
  | { readonly of: readonly [Term, Term] }
  | { readonly mean: Term };

const signs = new Set(['=', '+', '−', '·', '|', '(', ')', '∑', '≥', '<', ',']);

const row = (children: ReactNode) => createElement('mrow', null, children);

/** One part in MathML, which browsers draw and screen readers read out; numbers as the language writes them. */
const Part = ({ term }: { readonly term: Term }): ReactNode => {
  const format = useFormat();
  if (typeof term === 'number')
    return createElement('mn', null, format.number(term, { maximumFractionDigits: 4 }));
  if (typeof term === 'string') return createElement(signs.has(term) ? 'mo' : 'mi', null, term);
  if ('over' in term)
    return createElement('mfrac', null, <Part term={term.over[0]} />, <Part term={term.over[1]} />);
  if ('power' in term)
    return createElement('msup', null, <Part term={term.power[0]} />, <Part term={term.power[1]} />);
  if ('of' in term)
    return createElement('msub', null, <Part term={term.of[0]} />, <Part term={term.of[1]} />);
  if ('mean' in term)
    return createElement(
      'mover',
      { accent: 'true' },
      <Part term={term.mean} />,
      createElement('mo', null, '¯'),
    );
  return row(
    term.map((one, at) => (
      <Fragment key={at}>
        <Part term={one} />
      </Fragment>
    )),
  );
};

export const Formula = ({
  term,
  isBlock = false,
}: {
  readonly term: Term;
  /** On a line of its own; else a letter within a sentence. */
  readonly isBlock?: boolean;
}) => createElement('math', isBlock ? { display: 'block' } : null, <Part term={term} />);
