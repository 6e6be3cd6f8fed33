/** What of the audit is looked for; each part stands in the address, so that it can be sent on. */
export interface AuditWish {
  /** The kind of the subject and the action, one space apart. */
  readonly act: string;
  readonly person: string;
  /** YYYY-MM-DD on the reader's own clock. */
  readonly day: string;
}

export const wishOf = (search: URLSearchParams): AuditWish => ({
  act: search.get('act') ?? '',
  person: search.get('person') ?? '',
  day: /^\d{4}-\d{2}-\d{2}$/u.test(search.get('day') ?? '') ? (search.get('day') ?? '') : '',
});

/** The address of a page of what is looked for; what is not said does not stand in it. */
export const addressOf = (wish: AuditWish, after = 0): Record<string, string> => ({
  part: 'audit',
  ...Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== '')),
  ...(after > 0 ? { after: String(after) } : {}),
});

/** The filter as the server takes it: a day is from its midnight to the next one where the reader is. */
export const filterOf = ({ act, person, day }: AuditWish) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const midnight = (later: number) => new Date(year, month - 1, date + later).toISOString();
  return {
    ...{ act: act || null, person: person || null },
    ...(day === '' ? {} : { from: midnight(0), until: midnight(1) }),
  };
};
