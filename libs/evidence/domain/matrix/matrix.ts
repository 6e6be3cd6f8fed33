/** What the rows of a matrix of findings can be. */
export const matrixRows = ['targets', 'goals', 'codes'] as const;
export type MatrixRowKind = (typeof matrixRows)[number];

/** Goals and targets, or the codes of a project's own. */
export const codeKinds = ['official', 'own'] as const;
export type CodeKind = (typeof codeKinds)[number];

/**
 * Rows of a matrix beside its codes, so that every finding stands in one: a goal to which none of its targets was added
 * (among targets; its code is the goal's), findings whose tags are all of another kind, and those without any tag. The
 * sign before their names is one that no code begins with.
 */
export const restRows = { otherKind: ':other-kind', untagged: ':untagged' } as const;

/** Whether a row stands for findings without any code of the rows. */
export const isRestRow = (code: string): boolean => code === restRows.otherKind || code === restRows.untagged;

/** The part of a filter of findings that a row counts. */
export interface RowFilter {
  readonly codes?: string[];
  readonly isGoalAlone?: boolean;
  readonly untagged?: boolean;
  readonly without?: CodeKind;
}

/** The findings that stand in a row of a matrix. */
export const filterOfRow = (rows: MatrixRowKind, row: string): RowFilter => {
  if (row === restRows.untagged) return { untagged: true };
  if (row === restRows.otherKind) return { without: rows === 'codes' ? 'own' : 'official' };
  return { codes: [row], isGoalAlone: rows === 'targets' && !row.includes('.') };
};

/** What its columns can be. */
export const matrixColumns = ['regions', 'groups', 'sexes', 'kinds'] as const;
export type MatrixColumnKind = (typeof matrixColumns)[number];

/** What a share is a share of: the findings of its column, of its row, or all. */
export const shareBases = ['column', 'row', 'all'] as const;
export type ShareBasis = (typeof shareBases)[number];

export interface CountedMatrix {
  readonly findings: number;
  readonly rows: readonly { readonly code: string; readonly findings: number }[];
  readonly columns: readonly { readonly code: string; readonly findings: number }[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly findings: number }[];
}

/** Counts and shares of one cell; the share is 0 to 1, `null` where nothing is there to share. */
export interface CellValue {
  readonly findings: number;
  readonly share: number | null;
}

/**
 * A lookup of the cells of a matrix. A finding with two codes counts in two rows, so that shares of a column can add up
 * to more than 1.
 */
export const cellsOf = (
  matrix: CountedMatrix,
  basis: ShareBasis,
): ((row: string, column: string) => CellValue) => {
  const counts = new Map(matrix.cells.map(({ row, column, findings }) => [`${row}\n${column}`, findings]));
  const rows = new Map(matrix.rows.map(({ code, findings }) => [code, findings]));
  const columns = new Map(matrix.columns.map(({ code, findings }) => [code, findings]));
  return (row, column) => {
    const findings = counts.get(`${row}\n${column}`) ?? 0;
    const whole =
      basis === 'all' ? matrix.findings : ((basis === 'row' ? rows.get(row) : columns.get(column)) ?? 0);
    return { findings, share: whole === 0 ? null : findings / whole };
  };
};

/**
 * The radius of a dot whose area, not its width, stands for a count: a count twice as large covers twice the ink.
 * @param largest count of the matrix, which gets `radius`; 0 gives 0
 */
export const dotRadius = (count: number, largest: number, radius: number): number =>
  largest <= 0 ? 0 : radius * Math.sqrt(count / largest);

export interface HeardTarget {
  readonly code: string;
  readonly areaCode: string;
  readonly findings: number;
}

export interface MeasuredTarget {
  readonly code: string;
  /** Areas with a published series. */
  readonly areas: readonly string[];
}

/** Targets that people spoke of in an area for which no series of the target is published; the most heard first. */
export const heardNotMeasured = <Heard extends HeardTarget>(
  heard: readonly Heard[],
  measured: readonly MeasuredTarget[],
): Heard[] => {
  const areasOf = new Map(measured.map(({ code, areas }) => [code, new Set(areas)]));
  return heard
    .filter(({ code, areaCode }) => !areasOf.get(code)?.has(areaCode))
    .sort((one, other) => other.findings - one.findings);
};

/** Targets with a series for an area (any area where it is `null`) that nobody spoke of there, in their order. */
export const measuredNotHeard = <Measured extends MeasuredTarget>(
  heard: readonly HeardTarget[],
  measured: readonly Measured[],
  area: string | null,
): Measured[] => {
  const spoken = new Set(
    heard.flatMap(({ code, areaCode }) => (area === null || areaCode === area ? [code] : [])),
  );
  return measured.filter(
    ({ code, areas }) => (area === null ? areas.length > 0 : areas.includes(area)) && !spoken.has(code),
  );
};
