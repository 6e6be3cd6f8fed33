import { completedName, type GivenName } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { LabelRow } from './labels';

/** The words of a file for what has none here. */
export interface NamesGiven {
  readonly indicators: ReadonlyMap<string, Trilingual>;
  readonly areas: ReadonlyMap<string, Trilingual>;
  readonly labels: readonly LabelRow[];
}

/** Parts what a file calls its codes into titles of indicators, names of areas and the words of figures. */
export const namesGiven = (names: readonly GivenName[]): NamesGiven => {
  const indicators = new Map<string, Trilingual>();
  const areas = new Map<string, Trilingual>();
  const labels: LabelRow[] = [];
  for (const one of names) {
    const words = completedName(one);
    if (words === null) continue;
    const { kind, scope, code } = one;
    const { kk, ru, en } = words;
    if (kind === 'indicator') indicators.set(code, { kk, ru, en });
    else if (kind === 'area') areas.set(code, { kk, ru, en });
    else labels.push({ kind, scope, code, ...words });
  }
  return { indicators, areas, labels };
};
