import { PlaceLink } from '@qadam/ui';
import type { CSSProperties } from 'react';
import { hyphenated } from './short-name';
import './value-tiles.css';

export interface ValueTile {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  /** The number in the tile. */
  readonly value: string;
  /** Depth of the colour from 0 to 1; `null` where there is no figure. */
  readonly depth: number | null;
  readonly isFocus: boolean;
  /** Said to assistive technology and shown on hovering. */
  readonly words: string;
}

export interface ValueTilesProps {
  /** What the map shows. */
  readonly label: string;
  readonly tiles: readonly ValueTile[];
  readonly placeOf: (code: string) => string;
  readonly shortName: (name: string) => string;
}

/** Never so deep that ink on it could not be read (4.5 : 1 in both themes). */
const depthStyle = (depth: number | null): CSSProperties => {
  const own: Record<`--${string}`, string> =
    depth === null ? {} : { '--geo-depth': `${Math.round(8 + depth * 40)}%` };
  return own;
};

/** The regions as tiles near their true places, deeper in colour with the value; the number stands in each. */
export const ValueTiles = ({ label, tiles, placeOf, shortName }: ValueTilesProps) => (
  <ul className="geo-values" aria-label={label}>
    {tiles.map(({ code, name, column, row, columns, rows, value, depth, isFocus, words }) => (
      <li
        key={code}
        style={{ gridColumn: `${column + 1} / span ${columns}`, gridRow: `${row + 1} / span ${rows}` }}
      >
        <PlaceLink
          to={placeOf(code)}
          replace
          preventScrollReset
          data-empty={depth === null}
          aria-current={isFocus || undefined}
          aria-label={words}
          title={words}
          style={depthStyle(depth)}
        >
          <span className="geo-value-name" aria-hidden="true">
            {hyphenated(shortName(name))}
          </span>
          <span className="geo-value" aria-hidden="true">
            {value}
          </span>
        </PlaceLink>
      </li>
    ))}
  </ul>
);
