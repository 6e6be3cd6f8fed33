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

/** A code as SDMX allows it; `''` and the total sign `_T`, where they are codes, are told apart. */
export const writeCode = (code: string): string => {
  if (code === '') return nothing;
  const safe = code === '_T' ? code.replace('_', escaped) : code.replace(looksEscaped, escaped);
  return safe.replace(/[^A-Za-z0-9_@$-]/g, escaped);
};

/** The id of a component: it also begins with a letter, and has no `@` or `$`. */
export const writeComponent = (name: string): string =>
  name
    .replace(looksEscaped, escaped)
    .replace(/[^A-Za-z0-9_-]/g, escaped)
    .replace(/^[^A-Za-z]/u, (first) => `X${escaped(first)}`);

/** What `writeCode` or `writeComponent` was given. */
export const readOwnCode = (code: string): string =>
  code === nothing
    ? ''
    : code
        .replace(/^X(?=_x[0-9A-F]{4}_)/u, '')
        .replace(/_x([0-9A-F]{4})_/gu, (_, digits: string) =>
          String.fromCharCode(Number.parseInt(digits, 16)),
        );
