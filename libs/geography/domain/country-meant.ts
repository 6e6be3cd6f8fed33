import { foldedToken } from './folded-name';

/** Words that say the country, as `foldedToken` writes them: its name, its kind, its short forms, in any case. */
const ofCountry: ReadonlySet<string> = new Set([
  ...['kazahstan', 'kazahstana', 'kazahstane', 'kazahstanu', 'kazakstan', 'kazakstannin', 'kazakstanda'],
  ...['respublika', 'respublike', 'respubliki', 'respubliku', 'resp', 'rk', 'kr', 'republic'],
  ...['respublikasi', 'respublikasinin', 'respublikasinda', 'respublikada'],
  ...['strana', 'strane', 'strani', 'country', 'national', 'nationwide', 'el', 'elde', 'elimiz'],
]);

/** Words that may stand beside them and say no other place. */
const beside: ReadonlySet<string> = new Set([
  ...['po', 'v', 'vo', 'tselom', 'vsego', 'itogo', 'vsei', 'vsya', 'boinsha', 'barligi', 'zhalpi', 'zhiini'],
  ...['total', 'all', 'whole', 'entire', 'the', 'of', 'for', 'in'],
]);

/**
 * Whether a text names the country and no other place, in kk, ru or en: `Респ. Казахстан`, `По республике`, `всего по
 * стране`, `Қазақстан Республикасы бойынша`. A region whose name holds that of the country does not.
 */
export const meansCountry = (text: string): boolean => {
  const tokens = text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldedToken)
    .filter((token) => token !== '');
  return (
    tokens.some((token) => ofCountry.has(token)) &&
    tokens.every((token) => ofCountry.has(token) || beside.has(token))
  );
};
