import type { Role } from '@qadam/identity/domain';
import { FailureState, pathInLanguage, placeOfPath, Skeleton, useLanguage } from '@qadam/ui';
import { type ReactNode, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useAccount } from './account';

interface RequireRoleProps {
  readonly roles: readonly Role[];
  readonly children: ReactNode;
}

/** Shows what is inside to holders of a role; visitors go to sign in and come back. The server decides anyway. */
export const RequireRole = ({ roles, children }: RequireRoleProps) => {
  const { account, isKnown, holds } = useAccount();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  // Where one came to, not where a redirect under way leads: that would nest one return in another.
  const [here] = useState(placeOfPath(pathname) + search);
  if (!isKnown) return <Skeleton />;
  if (!account) {
    return <Navigate replace to={pathInLanguage(`/sign-in?to=${encodeURIComponent(here)}`, language)} />;
  }
  return holds(...roles) ? children : <FailureState failure={{ code: 'forbidden' }} />;
};
