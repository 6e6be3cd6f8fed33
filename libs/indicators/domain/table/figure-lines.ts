import { seriesKeyOf } from '../open-sdg/duplicate-keys';
import type { OpenSdgObservation, OpenSdgSeries } from '../open-sdg/folder';
import type { SourceRow } from '../open-sdg/row-reading';

type Column = Uint8Array | Uint32Array | Int16Array | Float64Array;

const resized = <T extends Column>(column: T, next: T): T => {
  next.set(column.subarray(0, Math.min(column.length, next.length)));
  return next;
};

/** The figures of one series as columns of numbers: nineteen bytes a figure, where an object takes a hundred. */
class SeriesColumns {
  private areas = new Uint32Array(16);
  private years = new Int16Array(16);
  private values = new Float64Array(16);
  private rows = new Uint32Array(16);
  private taken = new Uint8Array(16);
  private length = 0;

  constructor(
    readonly key: Pick<SourceRow, 'series' | 'unit' | 'dimensions'>,
    private readonly areaCodes: readonly string[],
  ) {}

  add(area: number, { year, value, row }: SourceRow, isTaken: boolean): void {
    if (this.length === this.rows.length) this.resize(2 * this.length);
    this.areas[this.length] = area;
    this.years[this.length] = year;
    this.values[this.length] = value;
    this.rows[this.length] = row;
    this.taken[this.length] = isTaken ? 1 : 0;
    this.length += 1;
  }

  /** Gives back the room that no figure needs. */
  close(): void {
    this.resize(this.length);
  }

  /** Places of the figures that claim the same area and year as others, together. */
  repeated(): readonly (readonly number[])[] {
    const first = new Map<number, number>();
    const groups = new Map<number, number[]>();
    for (let at = 0; at < this.length; at += 1) {
      const claim = (this.areas[at] ?? 0) * 2 ** 16 + (this.years[at] ?? 0);
      const earlier = first.get(claim);
      if (earlier === undefined) first.set(claim, at);
      else groups.set(claim, [...(groups.get(claim) ?? [earlier]), at]);
    }
    return [...groups.values()];
  }

  leaveOut(at: number): void {
    this.taken[at] = 0;
  }

  get hasFigures(): boolean {
    return this.taken.includes(1);
  }

  at(place: number): OpenSdgObservation {
    return {
      sourceAreaCode: this.areaCodes[this.areas[place] ?? 0] ?? '',
      year: this.years[place] ?? 0,
      value: this.values[place] ?? 0,
      row: this.rows[place] ?? 0,
    };
  }

  /** The figures that are taken, made anew each time that they are asked for. */
  observations(): OpenSdgObservation[] {
    const found: OpenSdgObservation[] = [];
    for (let place = 0; place < this.length; place += 1)
      if (this.taken[place] === 1) found.push(this.at(place));
    return found;
  }

  private resize(length: number): void {
    this.areas = resized(this.areas, new Uint32Array(length));
    this.years = resized(this.years, new Int16Array(length));
    this.values = resized(this.values, new Float64Array(length));
    this.rows = resized(this.rows, new Uint32Array(length));
    this.taken = resized(this.taken, new Uint8Array(length));
  }
}

export type RepeatedFigure = Omit<SourceRow, 'rawValue'> & {
  /** Takes the figure out of the series. */
  readonly leaveOut: () => void;
};

/**
 * Collects the figures of one indicator from a table of any length. What is given out has the shape of other readings,
 * but the figures of a series come to be only when they are asked for.
 */
export class FigureLines {
  private readonly lines = new Map<string, SeriesColumns>();
  private readonly areaCodes: string[] = [];
  private readonly areaNumbers = new Map<string, number>();

  constructor(private readonly indicator: string) {}

  add(figure: SourceRow, isTaken: boolean): void {
    const key = seriesKeyOf(figure);
    let columns = this.lines.get(key);
    if (columns === undefined) {
      const { series, unit, dimensions } = figure;
      columns = new SeriesColumns({ series, unit, dimensions }, this.areaCodes);
      this.lines.set(key, columns);
    }
    columns.add(this.numberOf(figure.sourceAreaCode), figure, isTaken);
  }

  /** All figures are there. */
  close(): void {
    for (const columns of this.lines.values()) columns.close();
  }

  /** Figures that claim the same series, area and year as others, those of one claim one after the other. */
  repeated(): readonly RepeatedFigure[] {
    return [...this.lines.values()].flatMap((columns) =>
      columns.repeated().flatMap((places) =>
        places.map((place) => ({
          ...columns.key,
          ...columns.at(place),
          leaveOut: () => columns.leaveOut(place),
        })),
      ),
    );
  }

  /** The row of the first figure of a series, whatever its unit and groups; `null` where there is none. */
  firstRowOfSeries(series: string): number | null {
    const rows = [...this.lines.values()]
      .filter(({ key, hasFigures }) => key.series === series && hasFigures)
      .map((columns) => columns.at(0).row);
    return rows.length === 0 ? null : Math.min(...rows);
  }

  series(): readonly OpenSdgSeries[] {
    const { indicator } = this;
    return [...this.lines.values()]
      .filter(({ hasFigures }) => hasFigures)
      .map((columns) => ({
        indicator,
        ...columns.key,
        get observations() {
          return columns.observations();
        },
      }));
  }

  private numberOf(area: string): number {
    let number = this.areaNumbers.get(area);
    if (number === undefined) {
      number = this.areaCodes.push(area) - 1;
      this.areaNumbers.set(area, number);
    }
    return number;
  }
}
