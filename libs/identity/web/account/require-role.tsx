import type { Role } from '@qadam/identity/domain';
import {
  FailurePage,
  FailureState,
  pathInLanguage,
  placeOfPath,
  Skeleton,
  useLanguage,
  type WayBack,
} from '@qadam/ui';
import { type ReactNode, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useAccount } from './account';

interface RequireRoleProps {
  readonly roles: readonly Role[];
  /** Given where a whole page stands inside: a refusal is then a page too, with this way back. */
  readonly back?: WayBack;
  readonly children: ReactNode;
}

/** Shows what is inside to holders of a role; visitors go to sign in and come back. The server decides anyway. */
export const RequireRole = ({ roles, back, children }: RequireRoleProps) => {
  const { account, isKnown, holds } = useAccount();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  // Where one came to, not where a redirect under way leads: that would nest one return in another.
  const [here] = useState(placeOfPath(pathname) + search);
  if (!isKnown) return <Skeleton />;
  if (!account) {
    return <Navigate replace to={pathInLanguage(`/sign-in?to=${encodeURIComponent(here)}`, language)} />;
  }
  if (holds(...roles)) return children;
  const failure = { code: 'forbidden' };
  return back ? <FailurePage failure={failure} back={back} /> : <FailureState failure={failure} />;
};
