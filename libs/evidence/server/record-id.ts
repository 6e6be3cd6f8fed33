import { notFound } from '@qadam/platform/server';

/** The number behind an id of the schema. @throws Failure `not-found` for what can be none */
export const recordId = (what: string, id: string): number => {
  if (!/^[1-9]\d{0,8}$/u.test(id)) throw notFound(what, id);
  return Number(id);
};
