/**
 * How codes that SDMX does not allow are written in our own messages. An SDMX code holds Latin letters, digits,
 * `_`, `@`, `$` and `-`, and the id of a component begins with a letter; Open SDG folders know units in words and
 * dimensions with spaces. Other characters become `_xHHHH_` (the convention of ISO 9075-14 for names in XML), so
 * that reading gives back exactly what was written.
 */
export const ownAgency = 'QADAM';

const nothing = '_x_';
const looksEscaped = /_(?=x(?:[0-9A-F]{4})?_)/gu;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A code as SDMX allows it; `''` is written `_x_`. */
export const writeCode = (code: string): string =>
  code === '' ? nothing : code.replace(looksEscaped, escaped).replace(/[^A-Za-z0-9_@$-]/g, escaped);

/** The id of a component: it also begins with a letter, and has no `@` or `$`. */
export const writeComponent = (name: string): string => {
  const id = name.replace(looksEscaped, escaped).replace(/[^A-Za-z0-9_-]/g, escaped);
  return /^(?!X_)[A-Za-z]/u.test(id) ? id : `X_${id}`;
};

/** What `writeCode` was given. */
export const readCode = (code: string): string =>
  code === nothing
    ? ''
    : code.replace(/_x([0-9A-F]{4})_/gu, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      );

/** What `writeComponent` was given. */
export const readComponent = (id: string): string => readCode(id.replace(/^X_/u, ''));
