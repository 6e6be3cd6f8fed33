import { isOpenLink, type LinkKind, linkOutline } from '@qadam/indicators/domain';
import { useInterlinkagesText } from './text';

export const kindColour: Readonly<Record<LinkKind, string>> = {
  synergy: 'var(--q-good)',
  'trade-off': 'var(--q-bad)',
  neither: 'var(--q-unknown)',
  mixed: 'var(--q-unknown)',
  'not-assessable': 'var(--q-unknown)',
};

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
      d={linkOutline[kind]}
      {...(isOpenLink(kind)
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
