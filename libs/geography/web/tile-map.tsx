import { PlaceLink, type Status, statusColour, statuses, StatusShape } from '@qadam/ui';
import { hyphenated } from '@qadam/geography/domain';
import './tile-map.css';

export interface MapTile {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly status: Status;
  /** A short figure beside the shape, which the words hold too. */
  readonly figure?: string;
  /** Counts in the order of the five statuses, drawn as one bar. */
  readonly shares: readonly number[];
  /** Said after the name to assistive technology and on hovering. */
  readonly words: string;
}

export interface TileMapProps {
  /** What the map shows. */
  readonly label: string;
  readonly tiles: readonly MapTile[];
  readonly placeOf: (code: string) => string;
  /** Names without the generic word, short enough for a tile. */
  readonly shortName: (name: string) => string;
}

/** The regions as equal tiles near their true places: small regions weigh as much as wide ones. */
export const TileMap = ({ label, tiles, placeOf, shortName }: TileMapProps) => (
  <ul className="geo-tiles" aria-label={label}>
    {tiles.map(({ code, name, column, row, status, figure, shares, words }) => (
      <li key={code} style={{ gridColumn: column + 1, gridRow: row + 1 }}>
        <PlaceLink to={placeOf(code)} title={words}>
          <span className="q-unseen">{words}</span>
          <span className="geo-tile-name" aria-hidden="true">
            {hyphenated(shortName(name))}
          </span>
          <span className="geo-tile-foot" aria-hidden="true">
            <StatusShape status={status} size={14} />
            {figure !== undefined && <span className="geo-tile-figure">{figure}</span>}
            <span className="geo-tile-bar">
              {statuses.map((one, at) => (
                <span
                  key={one}
                  style={{ flexGrow: shares[at] ?? 0, background: `var(--q-${statusColour[one]})` }}
                />
              ))}
            </span>
          </span>
        </PlaceLink>
      </li>
    ))}
  </ul>
);
