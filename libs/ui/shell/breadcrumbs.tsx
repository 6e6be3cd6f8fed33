import { PlaceLink } from '../i18n';
import { useUiText } from '../i18n/ui-text';

export interface Crumb {
  readonly label: string;
  /** A place without language; the last crumb has none. */
  readonly to?: string;
}

/** The way to this page; only where there is depth. */
export const Breadcrumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => {
  const t = useUiText();
  return (
    <nav className="q-crumbs" aria-label={t('shell.breadcrumbs')}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={label}>
            {to ? <PlaceLink to={to}>{label}</PlaceLink> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
};
