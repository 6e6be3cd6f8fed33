import { announce } from '@qadam/ui';
import type { KeyboardEvent } from 'react';
import type { LinkLineFragment } from './interlinkages.generated';
import { useInterlinkagesText } from './text';

interface RingReaderProps {
  readonly nodes: readonly { readonly code: string; readonly title: string }[];
  readonly links: readonly LinkLineFragment[];
  readonly pointed: string | null;
  readonly onPoint: (code: string | null) => void;
}

/** The handle by which the keyboard reads the ring: arrow keys go from indicator to indicator, each with its links. */
export const RingReader = ({ nodes, links, pointed, onPoint }: RingReaderProps) => {
  const t = useInterlinkagesText();
  const at = Math.max(
    0,
    nodes.findIndex(({ code }) => code === pointed),
  );
  const sentence = (place: number): string => {
    const node = nodes[place];
    if (node === undefined) return '';
    const others = (kind: string) =>
      links
        .filter((link) => link.kind === kind && [link.one.code, link.other.code].includes(node.code))
        .map(({ one, other }) => (one.code === node.code ? other.code : one.code))
        .join(', ');
    const [synergies, tradeOffs] = [others('synergy'), others('trade-off')];
    return [
      `${node.code} ${node.title}`,
      ...(synergies === '' ? [] : [t('network.withSynergies', { codes: synergies })]),
      ...(tradeOffs === '' ? [] : [t('network.withTradeOffs', { codes: tradeOffs })]),
    ].join('. ');
  };
  const read = (place: number) => {
    onPoint(nodes[place]?.code ?? null);
    announce(sentence(place));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.code];
    if (step === undefined) return;
    event.preventDefault();
    read(Math.max(0, Math.min(nodes.length - 1, at + step)));
  };
  return (
    <input
      type="range"
      className="q-chart-reader"
      min={0}
      max={Math.max(0, nodes.length - 1)}
      value={at}
      aria-label={t('network.alternative')}
      aria-valuetext={sentence(at)}
      onChange={(event) => read(Number(event.currentTarget.value))}
      onFocus={() => onPoint(nodes[at]?.code ?? null)}
      onBlur={() => onPoint(null)}
      onKeyDown={onKeyDown}
    />
  );
};
