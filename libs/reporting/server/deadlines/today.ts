import type { Database } from '@qadam/platform/server';

/** The day by which deadlines are judged and which a compiled review bears: that of Kazakhstan, all of which is at UTC+5 since March 2024. */
export const today = async (database: Database): Promise<string> => {
  const row = await database.one<{ day: string }>(
    `select to_char(now() at time zone interval '5 hours', 'YYYY-MM-DD') as day`,
  );
  return row?.day ?? '';
};
