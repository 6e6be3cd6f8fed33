import { useUiText } from '../i18n/ui-text';

export type MarkKind = 'illustrative' | 'draft';

/** Marks illustrative content or a draft on the thing itself. */
export const Mark = ({ kind }: { readonly kind: MarkKind }) => {
  const t = useUiText();
  return <span className="q-mark">{t(kind)}</span>;
};
