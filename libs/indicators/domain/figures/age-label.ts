import type { Trilingual } from '@qadam/language/domain';

const space = '\u00a0';

const units: Readonly<
  Record<'Y' | 'M', { kk: string; ru: Readonly<Record<string, string>>; en: [string, string] }>
> = {
  Y: { kk: 'жас', ru: { one: 'год', few: 'года', many: 'лет' }, en: ['year', 'years'] },
  M: { kk: 'ай', ru: { one: 'месяц', few: 'месяца', many: 'месяцев' }, en: ['month', 'months'] },
};

/**
 * The label of an SDMX age code in three languages: `Y15T24`, `Y_GE65`, `Y_LT5`, `Y6`, `M12T23` (months).
 * `null` for codes that are built otherwise. Source: SDMX cross-domain code list CL_AGE. Note that the
 * statistics bureau writes M25T28 and M29T34 for years; such exceptions belong in the data's own labels.
 */
export const ageLabel = (code: string): Trilingual | null => {
  const match = /^([YM])(?:(\d+)T(\d+)|_(GE|GT|LT|LE)(\d+)|(\d+))$/u.exec(code);
  if (match === null) return null;
  const [, unit, from, to, relation, bound, single] = match;
  const words = units[unit === 'M' ? 'M' : 'Y'];
  const last = Number(to ?? bound ?? single);
  const russian = words.ru[new Intl.PluralRules('ru').select(last)] ?? words.ru['many'];
  const english = last === 1 ? words.en[0] : words.en[1];
  if (relation === undefined) {
    const range = to === undefined ? `${single}` : `${from}–${to}`;
    return {
      kk: `${range}${space}${words.kk}`,
      ru: `${range}${space}${russian}`,
      en: `${range}${space}${english}`,
    };
  }
  const [kk, en] = [`${bound}${space}${words.kk}`, `${bound}${space}${english}`];
  const ru = `${bound}${space}${russian}`;
  if (relation === 'GE') return { kk: `${kk} және одан жоғары`, ru: `${ru} и старше`, en: `${en} and over` };
  const genitive = `${bound}${space}${last % 10 === 1 && last % 100 !== 11 ? (unit === 'M' ? 'месяца' : 'года') : words.ru['many']}`;
  if (relation === 'GT')
    return {
      kk: unit === 'M' ? `${kk}дан жоғары` : `${kk}тан жоғары`,
      ru: `старше ${genitive}`,
      en: `over ${en}`,
    };
  if (relation === 'LT')
    return { kk: unit === 'M' ? `${kk}ға дейін` : `${kk}қа дейін`, ru: `до ${genitive}`, en: `under ${en}` };
  return { kk: `${kk} және одан төмен`, ru: `${ru} и младше`, en: `${en} and under` };
};
