import { foldText } from '@qadam/language/domain';
import { isNominativeOfOne } from './given-names';
import { isSurname } from './name-words';

export type Sex = 'female' | 'male';

const ofWomen =
  /(?:[ое]в|ин)(?:ой|ою|а(?:нын|га|ны|дан|да|мен))$|(?:ск|цк)ая$|(?:[oey]v|in|sk[ai]?y)a$|кызы|[kq]yzy/u;
const ofMen =
  /(?:[ое]в|ин)(?:ым|е|тын|тин|нын|нин|ка|ке|га|ге|ты|ти|ды|ди|ны|ни|тан|тен|нан|нен|пен|бен|мен|та|те)?$|(?:[oey]v|in)$|(?:ск|цк)(?:ий|ого|ому|им|ом)$|sky$|улы|uly/u;
const either = /(?:[ое]в|ин)[ау]$/u;
const ownLetters = /[әғқңөұүһі]/iu;
const consonant = /[бвгджзклмнпрстфхцчшщйь]$/u;

/**
 * What a surname says of the sex of who bears it. In Russian «Омарова» may be a woman or the genitive of a man, which the
 * given name decides («Марата Омарова») and Kazakh letters do («Қасымова»); «Омарову» alone may be either. Where the sentence
 * says that the name is in the nominative («Омарова:», «Омарова сказала»), «Омарова» is a woman.
 */
export const sexOf = (
  surname: string | undefined,
  given: string | undefined,
  isKnownNominative = false,
): Sex | undefined => {
  if (surname === undefined || !isSurname(surname)) return undefined;
  const folded = foldText(surname).replace(/['’]s$/u, '');
  if (either.test(folded)) {
    const isNominative =
      isKnownNominative ||
      (given === undefined
        ? ownLetters.test(surname)
        : consonant.test(foldText(given)) || isNominativeOfOne(given));
    return isNominative && folded.endsWith('а') ? 'female' : undefined;
  }
  return ofWomen.test(folded) ? 'female' : ofMen.test(folded) ? 'male' : undefined;
};
