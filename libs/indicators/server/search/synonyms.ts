import { stemKazakh, stemRussian } from '@qadam/language/domain';

const inEnglish = (word: string): string => word.replace(/ies$/u, 'y').replace(/s$/u, '');

/** Words of everyday speech, and behind the stroke those that titles use for them, which stand for themselves alone. */
const everyday: readonly { readonly stem: (word: string) => string; readonly groups: readonly string[] }[] = [
  {
    stem: stemKazakh,
    groups: [
      ...['аймақ өңір', 'зауыт | өнеркәсіп кәсіпорын', 'фабрика | өнеркәсіп', 'айлық жалақы | еңбекақы'],
      ...['балабақша | бақша мектепке', 'аурухана | медицина медициналық', 'дәрігер | медицина'],
      ...['мүгедек мүгедектік | ерекше', 'жарық | электр', 'қоқыс | қалдық', 'авария | жол', 'ұстаз мұғалім'],
      ...['сайгақ киік', 'тасқын | апат', 'өлу өлді өлген | өлім', 'ауыру ауырды ауырады | ауру сырқат'],
    ],
  },
  {
    stem: stemRussian,
    groups: [
      ...['электричество электроэнергия', 'свет | электроэнергия', 'садик | дошкольный'],
      ...['инвалид инвалидность | безбарьерный инклюзивный', 'зарплата заработок | оплата'],
      ...['дтп авария | дорога', 'дорожный дорога', 'завод фабрика | промышленность обрабатывающий'],
      ...['больница поликлиника | здравоохранение медицинский', 'врач | медицинский здравоохранение'],
      ...[
        'мусор отход',
        'паводок наводнение | бедствие',
        'убийство | насильственный',
        'декрет | материнский',
        'умирать умереть умер умерла умерли | смертность',
        'курить | курение табак',
        'дышать | воздух',
        'учиться | образование обучение',
      ],
    ],
  },
  {
    stem: inEnglish,
    groups: [
      ...['salary wage | pay', 'accident crash | road', 'disability disabled | inclusive barrier-free'],
      ...['factory plant | manufacturing industry', 'hospital clinic | health', 'doctor | health'],
      ...['garbage rubbish waste', 'kindergarten preschool', 'flood | disaster', 'murder homicide'],
      ...['die died dying dead | death mortality', 'smoke smoking | tobacco', 'breathe | air'],
    ],
  },
];

/** What means the same as these words, in whatever form they are written. */
export const synonymsOf = (words: readonly string[]): readonly string[] =>
  everyday.flatMap(({ stem, groups }) => {
    const stems = new Set(words.map(stem));
    return groups.flatMap((group) => {
      const [asked = [], meant = []] = group.split(' | ').map((side) => side.split(' '));
      return asked.some((word) => stems.has(stem(word)))
        ? [...asked, ...meant].filter((word) => !stems.has(stem(word)))
        : [];
    });
  });
