import type { Trilingual } from '@qadam/language/domain';
import { type Failure, failureFrom, noteOwnWrite } from '@qadam/ui';

interface NamedArea {
  readonly code: string;
  readonly name: Trilingual;
}

export const joinedBys = ['code', 'iso', 'kato', 'source-code', 'name'] as const;

/** What the server understood of a file; `id` only where it was kept. */
export interface BoundaryReport {
  readonly id: number | null;
  readonly fileName: string;
  readonly features: number;
  readonly turnedRings: number;
  readonly positions: { readonly read: number; readonly kept: number };
  readonly bytes: number;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly yearsInferred: boolean;
  readonly joined: readonly (NamedArea & {
    readonly feature: number;
    readonly by: (typeof joinedBys)[number];
    readonly property: string;
    readonly text: string;
  })[];
  readonly unjoined: readonly {
    readonly feature: number;
    readonly text: string | null;
    readonly nearest: NamedArea | null;
  }[];
  readonly missing: readonly NamedArea[];
  readonly problems: readonly {
    readonly fault: string;
    readonly feature: number | null;
    readonly message: Trilingual;
  }[];
}

export interface BoundaryChoice {
  readonly file: File;
  /** As written; empty is without limit. */
  readonly fromYear: string;
  readonly toYear: string;
}

export type LoadedBoundaries =
  { readonly report: BoundaryReport; readonly error?: undefined } | { readonly error: Failure };

/** Sends a file to be looked at, or to be kept. */
export const loadBoundaries = async (
  { file, fromYear, toYear }: BoundaryChoice,
  keep: boolean,
): Promise<LoadedBoundaries> => {
  const body = new FormData();
  body.set('fromYear', fromYear);
  body.set('toYear', toYear);
  if (keep) body.set('keep', 'yes');
  body.set('file', file);
  try {
    const response = await fetch('/api/boundaries', { method: 'POST', body, credentials: 'same-origin' });
    if (keep) noteOwnWrite();
    const answer = (await response.json()) as Record<string, unknown>;
    return response.ok ? { report: answer as unknown as BoundaryReport } : { error: failureFrom(answer) };
  } catch {
    return { error: { code: 'network' } };
  }
};
