import { describe, expect, it } from '@jest/globals';
import { foldText } from './folding';
import { possessedOf } from './kazakh-possession';
import { stemKazakh } from './kazakh-stem';

/** A noun, in whatever form, and forms of its possession. */
const pairs: readonly (readonly [string, readonly string[]])[] = [
  ['мектеп', ['мектебін', 'мектебіне', 'мектебінен', 'мектебин', 'мектебине', 'мектебинде']],
  ['мектептерге', ['мектебін']],
  ['су', ['суын', 'суы', 'суына']],
  ['көмекке', ['көмегін']],
  ['көмек', ['көмегін', 'комегин', 'комегинен']],
  ['балабақша', ['балабакшанын', 'балабакшасын']],
  ['жүрек', ['жүрегім', 'жүрегіміз', 'жүрегіңде']],
  ['еңбек', ['еңбегін']],
  ['тіс', ['тісі', 'тісін', 'тісіне', 'тісінен', 'тісімен', 'тісінде']],
  ['бала', ['баласын', 'баласының']],
  ['аға', ['ағасын']],
  ['үй', ['үйін']],
  ['ұл', ['ұлын']],
  ...[
    'жол/жолын мал/малын жер/жерін құқық/құқығын жарық/жарығын қыз/қызын көл/көлін нан/нанын газ/газын',
    'ақша/ақшасын іс/ісін әке/әкесін әкімдік/әкімдігін тұрғын/тұрғынын оқу/оқуын',
  ].flatMap((line) =>
    line.split(' ').map((pair): [string, string[]] => [pair.split('/')[0] ?? '', pair.split('/').slice(1)]),
  ),
  ['орын', ['орны', 'орнын', 'орнымыз', 'орнында', 'орнынан', 'орнымызда']],
  ['халық', ['халқы', 'халқын', 'халқымыз', 'халқымыздың', 'халкымыз']],
  ['ауыз', ['аузы', 'аузын', 'аузына']],
  ['дауыс', ['даусы', 'даусын', 'даусымыз']],
  ['ерік', ['еркі', 'еркіне']],
  ['мұрын', ['мұрны', 'мурны']],
  ['мойын', ['мойнын']],
  ['ерін', ['ерні']],
  ['бөрік', ['бөркі']],
  ['құлық', ['құлқы']],
  ['көңіл', ['көңлі', 'көңлім']],
];

describe('what a Kazakh word may be the possession of', () => {
  it.each(pairs)('holds %s for its forms', (noun, forms) => {
    const missed = forms.filter(
      (form) => ![stemKazakh(form), ...possessedOf(form)].includes(stemKazakh(noun)),
    );
    expect(missed).toEqual([]);
  });

  it('is nothing of Russian words that end alike', () => {
    for (const word of [
      'магазин',
      'один',
      'картин',
      'корки',
      'борки',
      'дети',
      'школа',
      'сын',
      'книги',
      'Онегин',
      'телегин',
    ])
      expect([word, possessedOf(word)]).toEqual([word, []]);
  });

  it('is nothing of words of their own', () => {
    for (const word of ['еркін', 'тегін', 'шығын', 'кейін', 'орын', 'Ақын'])
      expect([word, possessedOf(word)]).toEqual([word, []]);
  });

  it('is another word than the one asked about', () => {
    for (const word of ['жолын', 'суы', 'орны']) expect(possessedOf(word)).not.toContain(foldText(word));
  });
});
