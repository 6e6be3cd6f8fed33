import type { Role } from '@qadam/identity/domain';
import { forgetDrafts, useServerChange, useServerData } from '@qadam/ui';
import { createContext, type ReactNode, useContext } from 'react';
import { MeDocument, type MeQuery, SignOutDocument } from './account.generated';

export type Account = NonNullable<MeQuery['me']>;

interface AccountState {
  readonly account: Account | null;
  /** False until the server has said who is signed in. */
  readonly isKnown: boolean;
  /** True where the account holds one of the roles anywhere. */
  readonly holds: (...roles: readonly Role[]) => boolean;
  readonly signOut: () => Promise<void>;
}

const AccountContext = createContext<AccountState>({
  account: null,
  isKnown: false,
  holds: () => false,
  signOut: () => Promise.resolve(),
});

/** Who is signed in, for every page inside. */
export const AccountProvider = ({ children }: { readonly children: ReactNode }) => {
  const { data, fetching } = useServerData(MeDocument, {});
  const [leave] = useServerChange(SignOutDocument);
  const account = data?.me ?? null;
  const state: AccountState = {
    account,
    isKnown: !fetching,
    holds: (...roles) => account?.grants.some(({ role }) => roles.includes(role)) ?? false,
    // A fresh page afterwards: nothing that this person saw stays in memory.
    signOut: async () => {
      await leave({});
      forgetDrafts();
      window.location.assign(`/${document.documentElement.lang}`);
    },
  };
  return <AccountContext.Provider value={state}>{children}</AccountContext.Provider>;
};

export const useAccount = (): AccountState => useContext(AccountContext);
