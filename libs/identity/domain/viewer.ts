import type { Language } from '@qadam/language/domain';
import type { Role } from './role';

export interface Grant {
  readonly role: Role;
  /** The area (and everything within it) that the role is held for; `null` means everywhere. */
  readonly areaCode: string | null;
}

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** Who asks, and in which language: the first argument of every service that reads or writes. */
export interface Viewer {
  readonly person: Person | null;
  readonly grants: readonly Grant[];
  readonly language: Language;
}

export const visitor = (language: Language): Viewer => ({ person: null, grants: [], language });

export const holds = (viewer: Viewer, ...wanted: readonly Role[]): boolean =>
  viewer.grants.some(({ role }) => wanted.includes(role));

/**
 * The areas a viewer's `role` is limited to: `'everywhere'`, or the codes granted (none: an empty list).
 * Whoever asks the database passes these on, so that rows of other areas never leave it.
 */
export const areasOf = (viewer: Viewer, role: Role): 'everywhere' | readonly string[] => {
  const held = viewer.grants.filter((grant) => grant.role === role);
  return held.some(({ areaCode }) => areaCode === null)
    ? 'everywhere'
    : held.flatMap(({ areaCode }) => (areaCode === null ? [] : [areaCode]));
};
