import type { Language } from '@qadam/language/domain';

/**
 * Words of everyday speech, and behind the stroke those that titles use for them, which stand for themselves alone: who
 * asks for «авария» is shown roads, and nobody who asks for roads is shown accidents. What people say is a verb where a
 * title has a noun, «умирают» for «смертность», and no rule of stems leads from one to the other. A hyphen behind a
 * beginning takes all words that begin so, where a whole word would miss participles and tenses; it is asked, not looked
 * for. A Kazakh infinitive stands for all forms of its verb.
 */
export const everydayWords: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    ...['аймақ өңір', 'зауыт | өнеркәсіп кәсіпорын', 'фабрика | өнеркәсіп', 'айлық жалақы | еңбекақы'],
    ...['балабақша | бақша мектепке', 'аурухана | медицина медициналық', 'дәрігер | медицина'],
    ...['мүгедек мүгедектік | ерекше', 'жарық | электр', 'қоқыс | қалдық', 'авария | жол', 'ұстаз мұғалім'],
    ...['сайгақ киік', 'тасқын | апат', 'өлу өлді өлген | өлім'],
    'ауыру ауырды ауырады | ауру сырқат',
    'ішу | ауыз ауызсу алкоголь',
    'туады туды туған туып туылу туылады туылған босанады босанды | туу босану',
    'оқиды оқыды оқып оқыған оқитын | оқу білім',
    'істеу | жұмыс жұмыспен',
    'шылым | темекі',
    'тыныстау дем | ауа',
    'үйлену | неке',
  ],
  ru: [
    ...['электричество электроэнергия', 'свет | электроэнергия', 'садик | дошкольный'],
    ...['инвалид инвалидность | безбарьерный инклюзивный', 'зарплата заработок зарабатыва- | оплата'],
    ...['дтп авария | дорога', 'дорожный дорога', 'завод фабрика | промышленность обрабатывающий'],
    ...['больница поликлиника | здравоохранение медицинский', 'врач | медицинский здравоохранение'],
    ...[
      'мусор отход',
      'паводок наводнение | бедствие',
      'декрет | материнский',
      'кризис | потрясение бедствие',
    ],
    'бедный бедность беднота бедняк беднеть | нищета',
    'нищий нищета | бедность',
    'убийство убивать убива- убил- | насильственный',
    ...['умирать умереть умер умерл- умерш- умира- | смертность', 'смерть | смертность'],
    'болет- болеет- болеем- болел- болею- заболел- заболевает- заболевают- переболел- больной | заболеваемость болезнь заболевание',
    'рожать рожает рожают рожал- рождается рождаются рождал- родил- родится родятся роженица | рождение рождаемость роды',
    'работать работает работают работал- работающ- трудиться трудится трудятся | работа занятость занятый',
    'курит- курят- курил- курящ- курение | табак',
    'дышать дышит дышат дышим дышал- | воздух',
    'учиться учится учатся учимся учил- учащ- обуча- | образование обучение',
    'пить пьют попить | питьевой алкоголь',
    'кушать кушает кушают едят питаться питается питаются | питание продовольствие',
    'лечить лечат лечиться лечатся лечил- | лечение медицинский',
    'строить строит строят строил- | строительство',
    'жениться женятся замуж жена | брак',
  ],
  en: [
    ...['salary wage | pay', 'accident crash | road', 'disability disabled | inclusive barrier-free'],
    ...['factory plant | manufacturing industry', 'hospital clinic | health', 'doctor | health'],
    ...['garbage rubbish waste', 'kindergarten preschool', 'flood | disaster', 'murder homicide'],
    ...['die died dying dead | death mortality', 'smoke smoking smoker | tobacco', 'breathe | air'],
    ...['grow growing | growth', 'eat eating | food', 'lose losing | loss'],
    ...['wife husband marry married | marriage', 'breed bred breeding', 'crisis | shock disaster'],
    ...['drink | alcohol', 'kill killed killing | homicide', 'earn earning earned | pay income'],
    ...['ill sick illness sickness | disease incidence', 'study studied studying | education'],
  ],
};
