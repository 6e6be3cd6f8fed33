import { goalKinds, leadingKind } from '@qadam/indicators/domain';
import { ChartFigure, PlaceLink, useFormat, useGridKeys } from '@qadam/ui';
import { useEmbedAddress } from '../embed/embed-address';
import { Tile } from '../overview/goal-row';
import type { InterlinkagesQuery } from './interlinkages.generated';
import { LinkMark, LinkShape } from './link-mark';
import { type LinkWords, useMatrixSpec } from './link-specs';
import { addressOf, useLinkPlace } from './link-place';
import { useInterlinkagesText } from './text';

type Data = InterlinkagesQuery['interlinkages'];
/** Seventeen by seventeen goals: shape, colour and number each; one tab stop, arrows move inside. */
export const GoalMatrix = ({ data, words }: { readonly data: Data; readonly words: LinkWords }) => {
  const t = useInterlinkagesText();
  const format = useFormat();
  const place = useLinkPlace();
  const { grid, cell: gridCell } = useGridKeys(data.goals.length, data.goals.length);
  const embedOf = useEmbedAddress();
  const spec = useMatrixSpec(data, words);
  const { goals } = data;
  const cells = new Map(data.cells.map((cell) => [`${cell.goal}~${cell.otherGoal}`, cell]));
  return (
    <ChartFigure spec={spec} embed={embedOf('matrix')}>
      <div className="q-strip-frame ind-links-matrix">
        <div className="q-strip-scroll">
          <table ref={grid} className="q-strip" role="grid">
            <caption className="q-unseen">{t('matrix.caption')}</caption>
            <thead>
              <tr>
                <td />
                {goals.map(({ code, title }) => (
                  <th key={code} scope="col" title={title}>
                    <Tile code={code} size={24} />
                    <span className="q-unseen">{title}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {goals.map((row, rowAt) => (
                <tr key={row.code}>
                  <th scope="row">
                    <span className="ind-strip-goal">
                      <Tile code={row.code} size={24} />
                      <span>{row.title}</span>
                    </span>
                  </th>
                  {goals.map((column, columnAt) => {
                    const [first, second] = rowAt <= columnAt ? [row, column] : [column, row];
                    const cell = cells.get(`${first.code}~${second.code}`);
                    if (cell === undefined) return <td key={column.code} />;
                    const { kind, share } = leadingKind(cell.counts);
                    const name = t('matrix.cell', { row: row.code, column: column.code, ...cell.counts });
                    const isOpen = place.goals?.join() === [first.code, second.code].join();
                    return (
                      <td key={column.code} data-own={rowAt === columnAt}>
                        <PlaceLink
                          to={addressOf({ ...place, goals: [first.code, second.code], pair: null })}
                          preventScrollReset
                          className="q-strip-cell ind-link-cell"
                          title={name}
                          {...gridCell(rowAt, columnAt)}
                          data-kind={kind}
                          {...(isOpen ? { 'aria-current': true } : {})}
                        >
                          <span className="q-unseen">{name}</span>
                          <LinkShape kind={kind} size={10} />
                          {share !== null && (
                            <span className="q-figures" aria-hidden="true">
                              {format.number(share * 100, { maximumFractionDigits: 0 })}
                            </span>
                          )}
                        </PlaceLink>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="q-strip-legend">
          {goalKinds.map((kind) => (
            <LinkMark key={kind} kind={kind} />
          ))}
          <span>{t('matrix.legend')}</span>
        </div>
      </div>
    </ChartFigure>
  );
};
