/**
 * Where a chart or picture begins, where it ends, and where the text begins that it stands before: its number, the page,
 * and points from the top.
 */
export type FigureMark = readonly [
  kind: 'top' | 'end' | 'before',
  figure: number,
  page: number,
  topPoints: number,
];

export interface FigureChoice {
  /** Numbers of those that are sent to the head of the page after theirs. */
  readonly ahead: readonly number[];
  /** As they came to stand, none was over text that it comes after. */
  readonly isSound: boolean;
}

/** In points: what begins nearer to the top of the paper begins its page, whose margin is 27 mm. */
const headOfPage = 80;

/** In points: the room under a figure at the head of a page, of 6 mm, and a hair. */
const roomBeneath = 20;

/**
 * The next choice of figures to send ahead, from how they came to stand by the last. A figure that begins a page had no
 * room on the one before and left its foot white: sent ahead, it stands where it does, and the text behind it fills that
 * foot (only where `sendsMore`). One that was sent ahead and fits on its own page after all came to stand over what it
 * follows: it goes back, for which its page has the room already. The same choice again: nothing is left to change.
 */
export const chooseFigures = (marks: readonly FigureMark[], sendsMore: boolean): FigureChoice => {
  const places = new Map(marks.map(([kind, figure, page, y]) => [`${kind} ${figure}`, { page, y }]));
  const isMisplaced = (figure: number, page: number): boolean => {
    const before = places.get(`before ${figure}`);
    if (before === undefined) return false;
    const bottom = (places.get(`end ${figure}`)?.y ?? 0) + roomBeneath;
    return before.page > page || (before.page === page && before.y > bottom);
  };
  const tops = marks.filter(([kind]) => kind === 'top');
  const ahead = tops
    .filter(([, figure, page, y]) =>
      places.has(`before ${figure}`) ? !isMisplaced(figure, page) : sendsMore && y < headOfPage,
    )
    .map(([, figure]) => figure)
    .toSorted((one, other) => one - other);
  return { ahead, isSound: !tops.some(([, figure, page]) => isMisplaced(figure, page)) };
};
