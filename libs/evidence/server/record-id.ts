import { invalidInput, notFound } from '@qadam/platform/server';

/** The number behind an id of the schema. @throws Failure `not-found` for what can be none */
export const recordId = (what: string, id: string): number => {
  if (!/^[1-9]\d{0,8}$/u.test(id)) throw notFound(what, id);
  return Number(id);
};

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** A key that a browser made. @throws Failure `invalid-input` for what is no UUID */
export const recordKey = (key: string): string => {
  if (!uuid.test(key))
    throw invalidInput(
      {
        kk: 'Жазбаның кілті UUID болуға тиіс. Бетті қайта ашып, қайталап көріңіз.',
        ru: 'Ключ записи должен быть UUID. Откройте страницу заново и повторите.',
        en: 'The key of a record must be a UUID. Load the page again and repeat it.',
      },
      { field: 'key' },
    );
  return key.toLowerCase();
};
