import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { keysKnownIn, learnOwnWords } from './learn-own-words';

const accepted = [
  { text: 'Мырзакудук зимой замёрз', targets: ['6.1'] },
  { text: 'У Мырзакудука стоит очередь', targets: ['6.1'] },
  { text: 'Автобус до Кенсая отменили', targets: ['3.8'] },
  { text: 'Из Кенсая все уехали', targets: ['4.2'] },
  { text: 'Чёрный камень опять пересох', targets: ['6.1'] },
  { text: 'Идут на чёрный камень с флягами', targets: ['6.1'] },
];
const suggester = createSuggester({ weights: ontologyOnlyWeights() });
const known = (...texts: string[]) => keysKnownIn(suggester, texts);
const learnt = (texts: string[]) => learnOwnWords(suggester, accepted, known(...texts));

describe('words that an installation alone uses', () => {
  it('are learnt where the tags of findings with them agree', () => {
    const words = learnt(['Купил чёрный хлеб', 'Камень на дороге']).map(({ text, target }) => [text, target]);
    expect(words).toContainEqual(['мырзакудук', '6.1']);
    expect(words).toContainEqual(['черный камень', '6.1']);
    expect(words.flat().join(' ')).not.toMatch(/кенса/u);
  });

  it('are not learnt where another text holds them, which would be judged otherwise by them', () => {
    expect(learnt(['Мырзакудуком зовут и соседний аул']).map(({ text }) => text)).not.toContain('мырзакудук');
  });

  it('raise their target in new texts, with the word as reason, and leave others to the last digit', () => {
    const learnedBy = suggester.withModel({ ownWords: learnt(['Купил чёрный хлеб']) });
    const probability = (one: typeof suggester, text: string) =>
      one.suggest(text).targets.find(({ code }) => code === '6.1');
    const text = 'Мырзакудук пропал';
    expect(probability(learnedBy, text)?.probability).toBeGreaterThan(
      probability(suggester, text)?.probability ?? 1,
    );
    expect(probability(learnedBy, text)?.reasons).toContainEqual({ start: 0, end: 'Мырзакудук'.length });
    const other = 'Купил чёрный хлеб';
    expect(learnedBy.suggest(other)).toEqual(suggester.suggest(other));
  });
});
