import { useInterlinkagesText } from './text';

/** Of a pair of indicators. */
export const pairKinds = ['synergy', 'trade-off', 'neither', 'not-assessable'] as const;
/** Of a pair of goals on the whole. */
export const goalKinds = ['synergy', 'trade-off', 'mixed', 'not-assessable'] as const;
type PairKind = (typeof pairKinds)[number];
export type LinkKind = PairKind | (typeof goalKinds)[number];

export const kindOf = (word: string): PairKind => pairKinds.find((kind) => kind === word) ?? 'not-assessable';

export const kindColour: Readonly<Record<LinkKind, string>> = {
  synergy: 'var(--q-good)',
  'trade-off': 'var(--q-bad)',
  neither: 'var(--q-unknown)',
  mixed: 'var(--q-unknown)',
  'not-assessable': 'var(--q-unknown)',
};

const ring = 'M6 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4Z';

/** In a box of 12 by 12: a plus, a bar, a ring for no direction, a dot. */
export const kindOutline: Readonly<Record<LinkKind, string>> = {
  synergy: 'M4.5 1h3v3.5H11v3H7.5V11h-3V7.5H1v-3h3.5Z',
  'trade-off': 'M.5 4.2h11v3.6H.5Z',
  neither: ring,
  mixed: ring,
  'not-assessable': 'M6 4.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z',
};

/** Of these only the edge of the outline is drawn. */
export const isOpenKind = (kind: LinkKind): boolean => kind === 'neither' || kind === 'mixed';

/** The shape of a kind alone; beside it must stand the word, or a name for assistive technology. */
export const LinkShape = ({ kind, size = 12 }: { readonly kind: LinkKind; readonly size?: number }) => (
  <svg
    className="q-status-shape"
    width={size}
    height={size}
    viewBox="0 0 12 12"
    aria-hidden="true"
    style={{ color: kindColour[kind] }}
  >
    <path
      d={kindOutline[kind]}
      {...(isOpenKind(kind)
        ? { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 }
        : { fill: 'currentColor' })}
    />
  </svg>
);

/** Shape, colour and word. */
export const LinkMark = ({ kind }: { readonly kind: LinkKind }) => {
  const t = useInterlinkagesText();
  return (
    <span className="q-status">
      <LinkShape kind={kind} />
      <span>{t(`kinds.${kind}`)}</span>
    </span>
  );
};
