import { type Language } from '@qadam/language/domain';
import { type AnchorHTMLAttributes, createContext, useCallback, useContext } from 'react';
import { Link, type LinkProps, type NavigateOptions, useLocation, useNavigate } from 'react-router';
import { pathInLanguage } from './address';
import { useLanguage } from './language-context';

/** The address of this very place in another language. */
export const useThisPlaceIn = (): ((language: Language) => string) => {
  const { pathname, search, hash } = useLocation();
  return useCallback(
    (language) => pathInLanguage(pathname, language) + search + hash,
    [pathname, search, hash],
  );
};

const PlaceRule = createContext<(place: string) => string>((place) => place);

/** What happens to every place that a link or a key leads to, such as a parameter that stays while one moves about. */
export const PlaceRuleProvider = PlaceRule.Provider;

/** `/goals/5` -> `/kk/goals/5` in the reader's language. */
export const useAddress = (): ((place: string) => string) => {
  const language = useLanguage();
  const rule = useContext(PlaceRule);
  return useCallback((place) => pathInLanguage(rule(place), language), [language, rule]);
};

/** Goes to a place (`/goals/5`) in the reader's language. */
export const useGoTo = (): ((place: string, options?: NavigateOptions) => void) => {
  const navigate = useNavigate();
  const addressOf = useAddress();
  return useCallback((place, options) => void navigate(addressOf(place), options), [navigate, addressOf]);
};

export interface PlaceLinkProps
  extends Omit<LinkProps, 'to'>, Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> {
  /** A place without language: `/goals/5?area=ulytau`. */
  readonly to: string;
}

/** A link to a place in the reader's language. */
export const PlaceLink = ({ to, ...rest }: PlaceLinkProps) => <Link to={useAddress()(to)} {...rest} />;
