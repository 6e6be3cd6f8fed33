import { PlaceLink } from '../i18n';
import { useUiText } from '../i18n/ui-text';

export interface Crumb {
  readonly label: string;
  /** What stands on a phone instead, where the names of several steps would all be cut. */
  readonly short?: string;
  /** A place without language; the last crumb has none. */
  readonly to?: string;
}

/** The way to this page; only where there is depth. */
export const Breadcrumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => {
  const t = useUiText();
  return (
    <nav className="q-crumbs" aria-label={t('shell.breadcrumbs')}>
      <ol>
        {crumbs.map(({ label, short, to }) => (
          <li key={label}>
            {to ? (
              <PlaceLink to={to}>
                {short === undefined ? (
                  label
                ) : (
                  <>
                    <span className="q-crumb-long">{label}</span>
                    <span className="q-crumb-short">{short}</span>
                  </>
                )}
              </PlaceLink>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
