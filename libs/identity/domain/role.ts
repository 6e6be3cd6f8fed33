/** What a person may do; a person can hold several, an official holds theirs for areas. */
export const roles = ['analyst', 'drafter', 'reviewer', 'official', 'administrator'] as const;

export type Role = (typeof roles)[number];

export const isRole = (value: unknown): value is Role => roles.includes(value as Role);
