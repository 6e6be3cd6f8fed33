import { describe, expect, it } from '@jest/globals';
import { readSuggestWeights } from '@qadam/evidence/server';
import { readSettings } from '@qadam/platform/server';
import { createSuggester } from '@qadam/suggest';
import { answerLine, readAccepted } from './suggest-lines';

const suggester = createSuggester({ weights: readSuggestWeights(readSettings().home) });

const ask = (value: unknown) => answerLine(suggester, JSON.stringify(value), 1);

describe('a line of "qadam suggest"', () => {
  it('is answered with all 17 goals and at least ten targets, sorted, with reasons inside the text', () => {
    const text = 'Балабақшада орын жоқ, кезек екі жылға созылады.';
    const answer = ask({ id: 'a', text });
    if ('error' in answer) throw new Error(answer.error);
    expect(answer.id).toBe('a');
    expect(answer.lang).toBe('kk');
    expect(new Set(answer.goals.map(({ code }) => code)).size).toBe(17);
    expect(answer.targets.length).toBeGreaterThanOrEqual(10);
    for (const list of [answer.goals, answer.targets])
      list.reduce((before, { probability }) => {
        expect(probability).toBeLessThanOrEqual(before);
        expect(probability).toBeGreaterThanOrEqual(0);
        return probability;
      }, 1);
    expect(answer.targets[0]?.reasons.length).toBeGreaterThan(0);
    for (const { start, end } of answer.targets.flatMap(({ reasons }) => reasons)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('keeps the language that it gives, and finds out one that it does not', () => {
    expect(ask({ id: 1, text: 'Вода', lang: 'kk' })).toMatchObject({ id: 1, lang: 'kk' });
    expect(ask({ id: 1, text: 'Воды в ауле нет третий день', lang: 'deu' })).toMatchObject({ lang: 'ru' });
    expect(ask({ id: 1, text: 'Воды в ауле нет третий день', lang: null })).toMatchObject({ lang: 'ru' });
  });

  it('is answered with what is wrong with it, and with its id where it has one', () => {
    expect(answerLine(suggester, '{"id":', 7)).toMatchObject({ id: null, line: 7 });
    expect(ask({ id: 'b' })).toEqual({
      ...{ id: 'b', line: 1 },
      error: '"text" is missing. Write the words of the finding in quotation marks.',
    });
    expect(ask(['text'])).toMatchObject({
      ...{ id: null, error: 'The line is a list, not an object. Write {"id","text"}.' },
    });
    expect(ask({ id: null, text: 5, lang: 7 })).toMatchObject({
      id: null,
      error:
        '"id" is null. Give each line an "id" of its own, text in quotation marks or a number. ' +
        '"text" is a number. Write the words of the finding in quotation marks. ' +
        '"lang" is a number. Write "kk", "ru" or "en", or leave it out.',
    });
  });

  it('says where a language is none that is known, and as which it was taken', () => {
    const notes: string[] = [];
    const told = (value: object) =>
      answerLine(suggester, JSON.stringify(value), 1, (note) => void notes.push(note));
    told({ id: 1, text: 'Воды в ауле нет третий день', lang: 'ru' });
    told({ id: 1, text: 'Воды в ауле нет третий день' });
    expect(notes).toEqual([]);
    expect(told({ id: 1, text: 'Воды в ауле нет третий день', lang: 'zz' })).toMatchObject({ lang: 'ru' });
    expect(notes).toEqual([
      '"lang" is "zz", which is none of kk, ru and en: taken as ru, by the text. Write "kk", "ru" or "en", or leave it out.',
    ]);
  });
});

describe('a file of accepted findings', () => {
  it('is read line by line, and a bad line is named', () => {
    expect(readAccepted('{"text":"Су жоқ","targets":["6.1"]}\n\n')).toEqual([
      { text: 'Су жоқ', targets: ['6.1'] },
    ]);
    expect(() => readAccepted('{"text":"Су жоқ","targets":["6.1"]}\n{"text":1}')).toThrow(
      'line 2: "text" is a number. Write the words of the finding in quotation marks. "targets" is missing. Write the codes as a list, such as ["6.1"].',
    );
  });
});
