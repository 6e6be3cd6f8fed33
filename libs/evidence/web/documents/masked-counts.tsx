import { useAccount } from '@qadam/identity/web';
import { PlaceLink } from '@qadam/ui';
import { useText } from '../text';
import type { DocumentPartsFragment } from './documents.generated';

const kinds = ['name', 'phone', 'iin', 'email', 'address', 'card', 'account', 'other'] as const;

/** "Masked: 6 names, 2 telephones", with the way to them. */
export const MaskedCounts = ({ document }: { readonly document: DocumentPartsFragment }) => {
  const t = useText();
  const { holds } = useAccount();
  const counts = kinds.flatMap((kind) => {
    const count = document.masked.find((each) => each.kind === kind)?.count ?? 0;
    return count > 0 ? [t(`masks.counts.${kind}`, { count })] : [];
  });
  if (counts.length === 0) return null;
  const words = t('masks.masked', { counts: counts.join(', ') });
  return holds('analyst', 'administrator') ? (
    <PlaceLink to={`/voices/documents/${document.id}/masks`}>{words}</PlaceLink>
  ) : (
    <span>{words}</span>
  );
};
