import { linkKindOf, ringOf } from '@qadam/indicators/domain';
import { ChartFigure, PlaceLink, useFormat, useWidth } from '@qadam/ui';
import { useRef, useState } from 'react';
import { useEmbedAddress } from '../embed/embed-address';
import { goalColour } from './goal-cells';
import type { InterlinkagesQuery, LinkLineFragment } from './interlinkages.generated';
import { kindColour, LinkMark, LinkShape } from './link-mark';
import { addressOf, useLinkPlace } from './link-place';
import { type LinkWords, useNetworkSpec } from './link-specs';
import { RingReader } from './ring-reader';
import { useInterlinkagesText } from './text';

type Data = InterlinkagesQuery['interlinkages'];

const labelPx = 44;
const widest = 640;
const listed = 10;

const keyOf = ({ one, other }: LinkLineFragment): string => `${one.code}~${other.code}`;

const List = ({
  title,
  links,
  onPoint,
}: {
  readonly title: string;
  readonly links: readonly LinkLineFragment[];
  readonly onPoint: (key: string | null) => void;
}) => {
  const t = useInterlinkagesText();
  const format = useFormat();
  const place = useLinkPlace();
  return (
    <section>
      <h3>{title}</h3>
      {links.length === 0 && <p className="q-muted">{t('network.none')}</p>}
      <ol className="ind-link-list">
        {links.map((link) => (
          <li key={keyOf(link)}>
            <PlaceLink
              to={addressOf({ ...place, pair: [link.one.code, link.other.code] })}
              preventScrollReset
              onFocus={() => onPoint(keyOf(link))}
              onBlur={() => onPoint(null)}
              onMouseEnter={() => onPoint(keyOf(link))}
              onMouseLeave={() => onPoint(null)}
            >
              <LinkShape kind={linkKindOf(link.kind)} size={10} />
              <span>
                <span className="ind-code">{link.one.code}</span> {link.one.title} ·{' '}
                <span className="ind-code">{link.other.code}</span> {link.other.title}
              </span>
              <span className="q-figures">
                {format.number(link.rho ?? 0, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
              </span>
            </PlaceLink>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The surest synergies and trade-offs between indicators on a ring. */
export const Ring = ({
  data,
  words,
  pointed,
  onPoint: setPointed,
}: {
  readonly data: Data;
  readonly words: LinkWords;
  readonly pointed: string | null;
  readonly onPoint: (key: string | null) => void;
}) => {
  const t = useInterlinkagesText();
  const embedOf = useEmbedAddress();
  const spec = useNetworkSpec(data, words);
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.min(useWidth(frame), widest);
  const links = [...data.synergies, ...data.tradeOffs];
  const centre = width / 2;
  const nodes = ringOf(links, centre, Math.max(0, centre - labelPx));
  const nodeOf = new Map(nodes.map((node) => [node.code, node]));
  const touches = (link: LinkLineFragment) =>
    pointed === keyOf(link) || pointed === link.one.code || pointed === link.other.code;
  return (
    <ChartFigure spec={spec} embed={embedOf('network')}>
      <div ref={frame} className="q-chart-frame ind-network-frame" style={{ minHeight: width }}>
        <RingReader nodes={nodes} links={links} pointed={pointed} onPoint={setPointed} />
        {width > 0 && (
          <svg
            className="q-still"
            width={width}
            height={width}
            viewBox={`0 0 ${width} ${width}`}
            aria-hidden="true"
          >
            {links.map((link) => {
              const [from, to] = [nodeOf.get(link.one.code), nodeOf.get(link.other.code)];
              if (from === undefined || to === undefined) return null;
              return (
                <path
                  key={keyOf(link)}
                  d={`M${from.x} ${from.y}Q${centre} ${centre} ${to.x} ${to.y}`}
                  fill="none"
                  stroke={kindColour[linkKindOf(link.kind)]}
                  strokeWidth={pointed !== null && touches(link) ? 3 : 1.5}
                  strokeOpacity={pointed === null || touches(link) ? 0.9 : 0.12}
                  {...(link.kind === 'trade-off' ? { strokeDasharray: '6 4' } : {})}
                />
              );
            })}
            {nodes.map(({ code, goal, angle, x, y, title: name }) => {
              const isRight = angle <= Math.PI;
              const degrees = (angle * 180) / Math.PI - 90 + (isRight ? 0 : 180);
              return (
                <g key={code} onMouseEnter={() => setPointed(code)} onMouseLeave={() => setPointed(null)}>
                  <title>{`${code} ${name}`}</title>
                  <circle
                    cx={x}
                    cy={y}
                    r={pointed === code ? 8 : 5}
                    fill={goalColour(goal)}
                    stroke="var(--q-surface)"
                  />
                  <text
                    transform={`translate(${x} ${y}) rotate(${degrees}) translate(${isRight ? 9 : -9} 0)`}
                    textAnchor={isRight ? 'start' : 'end'}
                    dominantBaseline="central"
                    fontSize={11}
                    fill="var(--q-ink)"
                  >
                    {code}
                  </text>
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <p className="q-strip-legend">
        <LinkMark kind="synergy" />
        <LinkMark kind="trade-off" />
        <span>{t('network.legend')}</span>
      </p>
    </ChartFigure>
  );
};

/** The ring, and the same as two lists. */
export const Network = ({ data, words }: { readonly data: Data; readonly words: LinkWords }) => {
  const t = useInterlinkagesText();
  const [pointed, setPointed] = useState<string | null>(null);
  if (data.synergies.length + data.tradeOffs.length === 0)
    return <p className="q-muted">{t('network.empty')}</p>;
  return (
    <div className="ind-network">
      <Ring data={data} words={words} pointed={pointed} onPoint={setPointed} />
      <div className="ind-network-lists">
        <List title={t('network.synergies')} links={data.synergies.slice(0, listed)} onPoint={setPointed} />
        <List title={t('network.tradeOffs')} links={data.tradeOffs.slice(0, listed)} onPoint={setPointed} />
      </div>
    </div>
  );
};
