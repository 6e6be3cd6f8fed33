/** In pixels of the drawing. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

type Point = readonly [x: number, y: number];

const part = /([MLHVZ])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/giu;

/** The rings of a path of straight lines (M, L, H, V, Z, also relative), in its units. */
const ringsOf = (path: string): readonly (readonly Point[])[] => {
  const rings: Point[][] = [];
  let [command, x, y] = ['M', 0, 0];
  let waiting: number | null = null;
  for (const [, letter, number] of path.matchAll(part)) {
    if (letter !== undefined) {
      command = letter;
      if (command === 'M' || command === 'm') rings.push([]);
      const start = rings.at(-1)?.[0];
      if ((command === 'Z' || command === 'z') && start !== undefined) [x, y] = start;
      continue;
    }
    const value = Number(number);
    const isRelative = command === command.toLowerCase();
    const kind = command.toUpperCase();
    if (kind === 'H') x = isRelative ? x + value : value;
    else if (kind === 'V') y = isRelative ? y + value : value;
    else if (waiting === null) {
      waiting = value;
      continue;
    } else {
      [x, y] = isRelative ? [x + waiting, y + value] : [waiting, value];
      waiting = null;
    }
    rings.at(-1)?.push([x, y]);
  }
  return rings;
};

/** Whether a line from one point to another comes into a box (Liang and Barsky, ACM Trans. Graph. 3, 1984, p. 1). */
const touches = ([x0, y0]: Point, [x1, y1]: Point, [left, top, right, bottom]: Box): boolean => {
  let [enters, leaves] = [0, 1];
  for (const [change, room] of [
    [x0 - x1, x0 - left],
    [x1 - x0, right - x0],
    [y0 - y1, y0 - top],
    [y1 - y0, bottom - y0],
  ] as const) {
    if (change === 0) {
      if (room < 0) return false;
    } else if (change < 0) enters = Math.max(enters, room / change);
    else leaves = Math.min(leaves, room / change);
    if (enters > leaves) return false;
  }
  return true;
};

/** The room within a shape that is drawn `scale` pixels to its unit. */
export interface Room {
  /** The least box around it; `null` for a path without a line. */
  readonly around: Box | null;
  /** Whether a box lies wholly within it, holes left out. */
  readonly holds: (box: Box) => boolean;
}

export const roomIn = (path: string, scale: number): Room => {
  const rings = ringsOf(path).map((ring) => ring.map(([x, y]): Point => [x * scale, y * scale]));
  const points = rings.flat();
  const edges = rings.flatMap((ring) =>
    ring.map((from, at): readonly [Point, Point] => [from, ring[(at + 1) % ring.length] ?? from]),
  );
  const least = (axis: 0 | 1) => points.reduce((found, point) => Math.min(found, point[axis]), Infinity);
  const most = (axis: 0 | 1) => points.reduce((found, point) => Math.max(found, point[axis]), -Infinity);
  const around: Box | null = points.length === 0 ? null : [least(0), least(1), most(0), most(1)];
  return {
    around,
    holds: (box) => {
      if (around === null || box[0] < around[0] || box[1] < around[1]) return false;
      if (box[2] > around[2] || box[3] > around[3]) return false;
      if (edges.some(([from, to]) => touches(from, to, box))) return false;
      // No line comes into the box: it lies within where its middle does, by the even-odd rule.
      const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      const crossed = edges.filter(
        ([[x0, y0], [x1, y1]]) => y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0),
      );
      return crossed.length % 2 === 1;
    },
  };
};
