import { describe, expect, it } from '@jest/globals';
import { foldText } from './folding';
import { fleetingStemsOf } from './fleeting-vowel';
import { stemRussian } from './russian-stem';

const finds = (asked: string, written: string): boolean =>
  [stemRussian(asked), ...fleetingStemsOf(asked)].some((stem) =>
    [stemRussian(written), foldText(written)].includes(stem),
  );

const pairsOf = (text: string): string[][] =>
  text
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('/'));

const forms = pairsOf(`
  ребёнок/ребёнка день/дня дней/день отец/отцом рынок/рынках посёлок/посёлка участок/участки
  подросток/подростков подарок/подарками песок/песка городок/городке кошелек/кошельком огонек/огонька
  конец/концы палец/пальцев китаец/китайца продавец/продавцам уровень/уровня перечень/перечнем корень/корней
  лед/льда
  окно/окон окнами/окон деньги/денег деньгами/денег сестра/сестёр сестру/сестер земля/земель земли/земель
  копейка/копеек копейки/копеек письмо/писем судьба/судеб кукла/кукол стекло/стёкол деревня/деревень
  девочка/девочек доска/досок кольцо/колец огонь/огня угол/угла ветер/ветра тюрьма/тюрем песня/песен
`);

const others = pairsOf(`
  урок/урки порок/порка поток/потки степной/степень игрок/игра конец/концерт день/деньги день/деньгами день/деньгам день/денег игра/игорь
  отец/отчет участок/участие рынок/рыба
`);

describe('a fleeting vowel', () => {
  it.each(forms)('joins %s and %s, whichever is asked for', (one = '', other = '') => {
    expect([finds(one, other), finds(other, one)]).toEqual([true, true]);
  });

  it.each(others)('leaves %s and %s apart', (one = '', other = '') => {
    expect([finds(one, other), finds(other, one)]).toEqual([false, false]);
  });
});
