import type { Trilingual } from '@qadam/language/domain';
import { type GivenName, isOwnDimension, namedIn } from '../names/given-names';
import { framing } from './observation-row';
import { readCode, readComponent } from './own-codes';

/** A list of codes as a message or its structure names them. */
export interface NamedList {
  readonly component: string;
  readonly names: Readonly<Partial<Trilingual>>;
  readonly codes: readonly { readonly id: string; readonly names: Readonly<Partial<Trilingual>> }[];
}

/** The names that one of our own structures gives, under the codes as they were before they were written for SDMX. */
export const ownNames = (lists: readonly NamedList[]): readonly GivenName[] =>
  lists.flatMap(({ component, names, codes }): GivenName[] => {
    const dimension = readComponent(component);
    const isDimension = isOwnDimension(dimension) && !framing.has(dimension);
    if (isOwnDimension(dimension) && !isDimension) return [];
    const known = codes.filter(({ id }) => id !== '_T' && readCode(id) !== '');
    if (isDimension && known.length === 0) return [];
    return [
      ...(isDimension ? [{ kind: 'dimension' as const, scope: '', code: dimension, names }] : []),
      ...known.map((code) => {
        const own = readCode(code.id);
        const written = dimension === 'INDICATOR' ? own.replaceAll('-', '.').toLowerCase() : own;
        return namedIn(dimension, written, code.names);
      }),
    ];
  });
