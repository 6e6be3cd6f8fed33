import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { sourcesOf } from './series-data';
import type { FigureSource } from './source.object';

/** Where figures come from that these loads brought, and which of them a figure is of. */
export interface FigureOrigins {
  /** Newest load first; of what returned with a taking back, those whose word it is. */
  readonly sources: FigureSource[];
  /** The load whose word a figure is: that which brought it, unless a taking back let it return. */
  loadOf(of: {
    readonly series: number;
    readonly area: string;
    readonly year: number;
    readonly vintage: number;
  }): number;
}

interface Restored {
  readonly vintage: number;
  readonly load: number;
  readonly series: number;
  readonly area: string;
  readonly year: number;
}

/** The origins of the figures of series that these loads brought. */
export const originsOf = async (
  database: Database,
  { series, vintages }: { readonly series: readonly number[]; readonly vintages: readonly number[] },
  language: Language,
): Promise<FigureOrigins> => {
  const restored = await database.query<Restored>(
    `select vintage, said_by as load, series_id as series, area_code as area, year from restored_figure
     where vintage = any($1) and series_id = any($2)`,
    [vintages, series],
  );
  const keyOf = (one: Omit<Restored, 'load'>) => [one.vintage, one.series, one.area, one.year].join('\n');
  const loads = new Map(restored.map((one) => [keyOf(one), one.load]));
  const known = await sourcesOf(database, [...vintages, ...loads.values()], language);
  return {
    sources: known.filter(({ kind }) => kind !== 'take-back'),
    loadOf: (of) => (loads.size === 0 ? of.vintage : (loads.get(keyOf(of)) ?? of.vintage)),
  };
};
