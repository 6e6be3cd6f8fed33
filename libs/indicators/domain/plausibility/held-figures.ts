import type { OpenSdgSeries } from '../open-sdg/folder';

/** A figure as it is stored now. */
export interface HeldFigure {
  readonly year: number;
  readonly value: number;
}

/** The stored figures of a series of a file and an area as the file names it, one for each year. */
export type HeldFigures = (series: OpenSdgSeries, sourceAreaCode: string) => readonly HeldFigure[];

export const noHeldFigures: HeldFigures = () => [];
