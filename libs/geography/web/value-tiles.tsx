import { PlaceLink } from '@qadam/ui';
import { useId } from 'react';
import { hyphenated } from '@qadam/geography/domain';
import { useGeographyText } from './text';
import { usePlaceKeys } from './use-place-keys';
import { shadeStyle } from './value-shade';
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
  /** Within a frame of another site, places open outside of it. */
  readonly opensOutside: boolean;
}

/** The regions as tiles near their true places, deeper in colour with the value; the number stands in each. */
export const ValueTiles = ({ label, tiles, placeOf, shortName, opensOutside }: ValueTilesProps) => {
  const t = useGeographyText();
  const hint = useId();
  const { root, propsOf } = usePlaceKeys<HTMLUListElement>(
    tiles.map(({ column, row, columns, rows }) => ({ x: column + columns / 2, y: row + rows / 2 })),
    tiles.findIndex(({ isFocus }) => isFocus),
  );
  return (
    <>
      <ul ref={root} className="geo-values" aria-label={label} aria-describedby={hint}>
        {tiles.map(({ code, name, column, row, columns, rows, value, depth, isFocus, words }, at) => (
          <li
            key={code}
            style={{ gridColumn: `${column + 1} / span ${columns}`, gridRow: `${row + 1} / span ${rows}` }}
          >
            <PlaceLink
              to={placeOf(code)}
              {...(opensOutside
                ? { target: '_blank', rel: 'noopener' }
                : { replace: true, preventScrollReset: true })}
              data-empty={depth === null}
              aria-current={isFocus || undefined}
              title={words}
              style={shadeStyle(depth)}
              {...propsOf(at)}
            >
              <span className="q-unseen">{words}</span>
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
      <span id={hint} className="q-unseen">
        {t('mapKeys')}
      </span>
    </>
  );
};
