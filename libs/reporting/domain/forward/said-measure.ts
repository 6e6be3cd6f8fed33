const sign = '[,\\s\\u00a0\\u202f]';
const thousands = 'тыс(?:\\.|яч\\p{L}*)|мың|thousand';
const many = `(?:(?:1|10|100)[\\s\\u00a0](?:${thousands})|1${sign}?000${sign}?000|100${sign}?000|10${sign}?000|1${sign}?000|100)(?![\\p{N}\\p{L}])`;
const gap = '[\\s\\u00a0]';
/** What is counted, between the number and what it is a share of: “44.7 deaths per 100,000”. */
const counted = `(?:(?:deaths?|cases?|births?|people|persons|случа\\p{L}*|смерт\\p{L}*|родов|человек|жағдай)${gap})?`;

/** “Per 100,000 live births”, behind the number. */
const behind = [
  `per${gap}${many}(?:${gap}(?:live${gap})?(?:births?|people|persons|population|inhabitants|residents|women|men|children|girls|boys|adults|workers|employees)(?!\\p{L}))?`,
  `на${gap}(?:каждые${gap})?${many}(?:${gap}(?:живорожд\\p{L}*|рожд\\p{L}*|родивш\\p{L}*${gap}живыми|человек|жител\\p{L}*|населения|женщин|мужчин|детей|девушек|девочек|работник\\p{L}*))?`,
].map((pattern) => new RegExp(`^${gap}${counted}${pattern}`, 'iu'));

/** Kazakh says it before the number: “100 000 тірі туғанға шаққанда 44,7”. */
const before = new RegExp(`(?<![\\p{L}\\p{N}])${many}${gap}(?:\\p{L}+${gap}){1,3}шаққанда${gap}$`, 'iu');

/** What a number that begins and ends there is a share of, in the words around it; empty where nothing says it. */
export const measureOf = (
  sentence: string,
  from: number,
  to: number,
): { readonly before: string; readonly behind: string } => {
  const rest = sentence.slice(to);
  const found = behind.map((pattern) => pattern.exec(rest)?.[0] ?? '').find((words) => words !== '');
  const led = found === undefined ? (before.exec(sentence.slice(0, from))?.[0] ?? '') : '';
  return { before: led, behind: found ?? '' };
};

const anywhere = new RegExp(
  `${gap}${counted}(?:per|на)${gap}(?:каждые${gap})?${many}.*$|^${many}${gap}(?:\\p{L}+${gap}){1,3}шаққанда${gap}`,
  'iu',
);

/** A number as it is written without what it is a share of. */
export const withoutMeasure = (text: string): string => text.replace(anywhere, '');
