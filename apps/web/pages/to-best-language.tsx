import { pathInLanguage, startLanguage } from '@qadam/ui';
import { Navigate, useLocation } from 'react-router';

/** Goes to the same place in the reader's best language. */
export const ToBestLanguage = () => {
  const { pathname, search, hash } = useLocation();
  return <Navigate replace to={pathInLanguage(pathname, startLanguage()) + search + hash} />;
};
