import type { Role } from '@qadam/identity/domain';
import { useText } from '../text';

/** The name of a role in the reader's language. */
export const useRoleName = (): ((role: Role) => string) => {
  const t = useText();
  return (role) => t(`role.${role}`);
};
