export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Room shared by `shares`; columns whose share is below their least take that, and the others share the rest. */
export const sharedRoom = (
  shares: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] => {
  const fixed = new Set<number>();
  for (;;) {
    const needed = sum([...fixed].map((column) => least[column] ?? 0));
    const others = sum(shares.filter((_, column) => !fixed.has(column)));
    const widths = shares.map((share, column) =>
      fixed.has(column) ? (least[column] ?? 0) : (share / others) * (room - needed),
    );
    const narrow = widths.findIndex((width, column) => !fixed.has(column) && width < (least[column] ?? 0));
    if (narrow === -1) return widths;
    fixed.add(narrow);
  }
};
