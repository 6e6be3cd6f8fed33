export const shortestPassword = 12;
export const longestPassword = 256;

/**
 * Length only, as NIST SP 800-63B-4 (2025) section 3.1.1.2 advises: no composition rules.
 * @returns the reason why a password is refused, or `null`
 */
export const refusePassword = (
  password: string,
  email: string,
): 'too-short' | 'too-long' | 'same-as-email' | null => {
  const { length } = [...password];
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  return password.toLowerCase() === email.toLowerCase() ? 'same-as-email' : null;
};
