import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

/** A word that is looked for, a form of it, and a sentence with that form. */
const met: readonly (readonly [string, string])[] = [
  ['мектеп', 'Мектебін жөндеп берсін'],
  ['мектептерге', 'Мектебін жөндеп берсін'],
  ['су', 'Ауыздың суын тазалап берсін'],
  ['жол', 'Біздің ауылдың жолын жөндесін'],
  ['мал', 'Жұрт малын сатып жатыр, әрине'],
  ['үй', 'Үйін су басты'],
  ['жер', 'Жерін тартып алды'],
  ['еңбек', 'Еңбегін бағаламайды'],
  ['көмек', 'Мемлекет көмегін тоқтатты'],
  ['көмекке', 'Мемлекет көмегін тоқтатты'],
  ['құқық', 'Әйел құқығын білмейді'],
  ['жарық', 'Көше жарығын қосып қойсын, өтініш'],
  ['қыз', 'Қызын оқытқысы келеді'],
  ['ұл', 'Ұлын оқытқысы келеді'],
  ['көл', 'Ауыл көлін тазалау керек'],
  ['нан', 'Нанын қарызға алады'],
  ['газ', 'Үйге газын әлі тартқан жоқ'],
  ['тіс', 'Бала тісін емдете алмайды'],
  ['тіс', 'Тісіне ақша жоқ'],
  ['тіс', 'Тісінен қан кетеді'],
  ['тіс', 'Тісімен жүр'],
  ['орын', 'Балабақшада бос орны жоқ'],
  ['орын', 'Жұмыс орнын жоғалтты'],
  ['орын', 'Жұмыс орнымыз аз'],
  ['халық', 'Ауыл халқы кетіп жатыр'],
  ['халық', 'Ауыл халқын тыңдасын'],
  ['халық', 'Біздің халқымыз күтеді'],
  ['ауыз', 'Судың аузы ашық'],
  ['ауыз', 'Құдықтың аузын жапсын'],
  ['дауыс', 'Әйелдің даусы естілмейді'],
  ['ерік', 'Жастардың еркі жоқ'],
  ['окно', 'В школе нет окон'],
  ['деньги', 'На лекарства нет денег'],
  ['сестра', 'В больнице нет сестёр'],
  ['сестра', 'Не хватает сестер'],
  ['земля', 'Пастбищных земель мало'],
  ['копейка', 'Не дали и ста копеек'],
  ['ездить', 'Каждый день езжу в город'],
  ['строить', 'Вы нам школу стройте'],
  ['лечить', 'Детей лечат в городе'],
  ['держать', 'Держим овец и коров'],
  ['сеять', 'Ячмень больше не сеют'],
  ['дать', 'Справку не дают'],
  ['жечь', 'Мусор жгут за селом'],
  ['купить', 'Куплю дрова на зиму'],
  ['друг', 'Уехал от друзей'],
  ['сын', 'Сыновья ушли на заработки'],
  ['крестьянин', 'Крестьяне просят семена'],
  ['жүрек', 'Жүрегім ауырады'],
  ['теңге', 'Айына мың теңгенің зияны'],
  ['colour', 'The tap gives colored water'],
  ['bus', 'The buses stopped'],
  ['gas', 'They smell gases'],
  ['dry', 'Every summer is drier'],
  ['good', 'The road is better now'],
  ['bad', 'The road is worse now'],
];

const apart: readonly (readonly [string, string])[] = [
  ['теңге', 'Тендер туысына берілді'],
  ['теңге', 'Айлықтың тең жартысы кетеді'],
  ['день', 'Помогите деньгами'],
  ['день', 'Спасибо деньгам из бюджета'],
  ['день', 'На лекарства нет денег'],
  ['игра', 'Улица имени князя Игоря'],
  ['тіс', 'Картин в музее нет'],
  ['ерік', 'Вход еркін болсын'],
];

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
  for (const sentence of new Set([...met, ...apart].map(([, each]) => each)))
    await house.changes.create(
      {
        ...analyst,
        language: /[әғқңөұүһі]/iu.test(sentence) ? 'kk' : /[a-z]/iu.test(sentence) ? 'en' : 'ru',
      },
      { summary: sentence, areaCode: 'karazhal' },
    );
});
afterAll(() => house?.test.close());

const found = async (text: string) =>
  (await house.findings.list(analyst, { text }, 200)).findings.map(({ summary }) => summary);

describe('the forms of a word that is looked for', () => {
  it.each(met)('are found: %s in «%s»', async (word, sentence) => {
    expect(await found(word)).toContain(sentence);
  });

  it.each(apart)('are no other words: %s is not in «%s»', async (word, sentence) => {
    expect(await found(word)).not.toContain(sentence);
  });
});
