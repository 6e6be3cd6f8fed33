import { describe, expect, it } from '@jest/globals';
import { foldWord, wordsOf } from '../reading/words';
import { OntologyMatcher, type TermMatch } from './matcher';
import { canonicalTerm, parseTerm } from './parse-term';
import { tableOf } from './term-table';

const found = (term: string, text: string): TermMatch[] => {
  const parsed = parseTerm(term);
  if (parsed === null) throw new Error('a term without a word');
  const matcher = new OntologyMatcher(tableOf([{ words: canonicalTerm(parsed), code: 0, weight: 1 }]), 1);
  return matcher.matchesIn(wordsOf(text).map(({ raw }) => matcher.vocabulary.fitsOf(foldWord(raw))));
};

describe('a term of the ontology', () => {
  it.each([
    ['балабақша*', 'Балабақшамызға кезек ұзақ'],
    ['балабақша*', 'Ауылда балабакша жок'],
    ['әйел* басшы*', 'әйелдердің ішінде басшылар аз'],
    ['квот* для женщин', 'нужны квоты в списках для женщин'],
    ['школа', 'школу обещали построить'],
    ['балық', 'балығы аз қалды'],
    ['female akim*', 'No female rural akims in our district'],
    ['e-gov*', 'The e-gov portal'],
  ])('%s is found in "%s"', (term, text) => {
    expect(found(term, text)).toHaveLength(1);
  });

  it.each([
    ['квот* для женщин', 'для женщин нужны квоты'],
    ['квот* для женщин', 'квоты на рыбу и на сайгаков не для женщин'],
    ['вода', 'водитель опоздал'],
    ['су', 'сурет салдық'],
  ])('%s is not found in "%s"', (term, text) => {
    expect(found(term, text)).toEqual([]);
  });

  it.each([
    ['поликлиник*', 'в полклинике нет врача'],
    ['kindergarten*', 'the kindergartn is far'],
    ['балабақша*', 'балабқшаға кезек'],
    ['канализац*', 'канлаизация не работает'],
  ])('%s is found with one slip in "%s", and counts less', (term, text) => {
    const [match] = found(term, text);
    expect(match?.weight).toBeLessThan(1);
  });

  it('says at which words it stands', () => {
    expect(found('детск* сад*', 'Наш детский новый сад закрыт')[0]?.places).toEqual([1, 3]);
  });

  it('carries its strength apart from its words', () => {
    expect(parseTerm('Су кестемен^3')).toEqual({
      strength: 3,
      words: [
        { folded: 'су', isStem: false },
        { folded: 'кестемен', isStem: false },
      ],
    });
    expect(parseTerm(' ^2')).toBeNull();
  });
});
