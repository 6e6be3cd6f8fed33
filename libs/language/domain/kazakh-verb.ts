import { foldText } from './folding';
import { formsOfKazakh } from './kazakh-stem';

/** Endings of finite verbs, participles, converbs in -п and the infinitive, with folded letters, longest first. */
const endings = [
  // Past: айтты, айттым, айттыңыз, айттық.
  /[дт][ыи](?:м|н|к|ныз|низ|ндар|ндер)?$/u,
  // Present and future: айтады, келеді, жетіспейді, сөйлеймін.
  /[аей](?:[дм][ыи](?:н)?|с[ыи][нз]|м[ыи]з)$/u,
  // Participles: айтқан, келген, айтатын, жетіспейтін; also what is told: айтқанын, кешігетінін.
  /[гк](?:ан|ен)(?:[ыи]н?)?$/u,
  /[аей]т[ыи]н(?:[ыи]н?)?$/u,
  // Conditional and the wish: айтса, келсе, келсін.
  /с(?:а|е)(?:м|н|к|ныз|низ)?$/u,
  /с[ыи]н$/u,
  // Converb and infinitive: өліп, айтып, өлу, кешігу.
  /[ыи]?п$/u,
  /у$/u,
] as const;

const negation = /(?:[мбп])[ае]$/u;
const vowel = /[аеоуыиюяэ]/u;
const ownLetters = /[әғқңөұүһі]/u;

/** кешіг- and кешік-, тоқы- and тоқ- before an ending with a vowel. */
const settled = (stem: string): string =>
  stem
    .replace(/(?<=.{2})[ыи]$/u, '')
    .replace(/г$/u, 'к')
    .replace(/б$/u, 'п');

/**
 * The stems of the verb that a Kazakh word may be a form of, folded and with a Latin `v` before each, so that they meet one
 * another and no noun: «өліп», «өлді» and «өлу» share `vол`, «жетіспейді» and «жетіспеу» `vжетис`. Tense, person, negation,
 * participle, converb and the case and possession behind them go; voices stay. By rule, without a dictionary: what is no
 * verb may have stems too, which no form of another word shares but by chance. Without Kazakh letters a stem has three
 * letters at least, as Russian words end alike («дети»). Source: R. Muhamedowa, Kazakh: A Comprehensive Grammar (Routledge, 2016), on the
 * inflection of verbs.
 */
export const verbStemsOfKazakh = (word: string): readonly string[] => {
  const shortest = ownLetters.test(word.normalize('NFC').toLowerCase()) ? 2 : 3;
  const mayBe = (stem: string) => stem.length >= shortest && vowel.test(stem);
  const found = new Set<string>();
  for (const form of [foldText(word), ...formsOfKazakh(word)])
    for (const ending of endings) {
      const bare = form.replace(ending, '');
      if (bare === form || !mayBe(bare)) continue;
      found.add(settled(bare));
      const affirmed = bare.replace(negation, '');
      if (affirmed !== bare && mayBe(affirmed)) found.add(settled(affirmed));
    }
  return [...found].filter(mayBe).map((stem) => `v${stem}`);
};
