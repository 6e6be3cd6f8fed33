import { section, type TemplateSection } from './section';

type Texts = readonly [kk: string, ru: string, en: string];

/** Short names of the goals and what a chapter on each has to look at beyond the trend of its indicators. */
const goals: ReadonlyArray<readonly [name: Texts, focus: Texts]> = [
  [
    ['Кедейлікті жою', 'Ликвидация нищеты', 'Ending poverty'],
    [
      'кедейлік деңгейі, әлеуметтік қорғаумен қамту',
      'уровень бедности и охват социальной защитой',
      'poverty rates and coverage by social protection',
    ],
  ],
  [
    ['Аштықты жою', 'Ликвидация голода', 'Ending hunger'],
    [
      'тамақтану сапасы, ауыл шаруашылығының өнімділігі',
      'качество питания и продуктивность сельского хозяйства',
      'nutrition and the productivity of farming',
    ],
  ],
  [
    ['Денсаулық пен әл-ауқат', 'Здоровье и благополучие', 'Health and well-being'],
    [
      'ана мен бала денсаулығы, ауылдағы дәрігерлік көмек',
      'здоровье матери и ребенка, доступ к врачу на селе',
      'maternal and child health, and access to a doctor in villages',
    ],
  ],
  [
    ['Сапалы білім беру', 'Качественное образование', 'Quality education'],
    [
      'білім нәтижелері, мектеп жағдайы',
      'результаты обучения и состояние школ',
      'learning results and the condition of schools',
    ],
  ],
  [
    ['Гендерлік теңдік', 'Гендерное равенство', 'Gender equality'],
    [
      'әйелдердің шешім қабылдауға қатысуы, ақысыз еңбек, зорлық-зомбылықтан қорғау',
      'участие женщин в принятии решений, неоплачиваемый труд и защита от насилия',
      'women in decision-making, unpaid work and protection from violence',
    ],
  ],
  [
    ['Таза су және санитария', 'Чистая вода и санитария', 'Clean water and sanitation'],
    [
      'ауыз су және су бұрумен қамту, су үнемдеу',
      'доступ к питьевой воде и водоотведению, бережное водопользование',
      'access to drinking water and sewerage, and careful use of water',
    ],
  ],
  [
    ['Қолжетімді әрі таза энергия', 'Доступная и чистая энергия', 'Affordable clean energy'],
    [
      'жылумен қамту, жаңартылатын энергия үлесі',
      'надежность теплоснабжения и доля возобновляемой энергии',
      'reliable heating and the share of renewable energy',
    ],
  ],
  [
    [
      'Лайықты еңбек және экономикалық өсу',
      'Достойный труд и рост экономики',
      'Decent work and economic growth',
    ],
    [
      'жастар мен әйелдердің жұмыспен қамтылуы, моноқалалар',
      'занятость молодежи и женщин, моногорода',
      'jobs for young people and women, and single-industry towns',
    ],
  ],
  [
    [
      'Өнеркәсіп, инновация, инфрақұрылым',
      'Индустрия, инновации, инфраструктура',
      'Industry, innovation, infrastructure',
    ],
    [
      'жолдар, интернет, өңдеу өнеркәсібі',
      'дороги, интернет и обрабатывающая промышленность',
      'roads, internet and manufacturing',
    ],
  ],
  [
    ['Теңсіздікті азайту', 'Сокращение неравенства', 'Reducing inequality'],
    [
      'табыс пен өңірлер арасындағы алшақтық',
      'разрывы в доходах и между регионами',
      'gaps in income and between regions',
    ],
  ],
  [
    [
      'Орнықты қалалар мен елді мекендер',
      'Устойчивые города и поселения',
      'Sustainable cities and communities',
    ],
    [
      'тұрғын үй, қоғамдық көлік, ауа сапасы',
      'жилье, общественный транспорт и качество воздуха',
      'housing, public transport and the quality of air',
    ],
  ],
  [
    [
      'Жауапты тұтыну мен өндіріс',
      'Ответственное потребление и производство',
      'Responsible consumption and production',
    ],
    [
      'қалдықтарды өңдеу, ресурстарды үнемдеу',
      'переработка отходов и бережное использование ресурсов',
      'recycling of waste and careful use of resources',
    ],
  ],
  [
    ['Климат өзгерісімен күрес', 'Борьба с изменением климата', 'Climate action'],
    [
      'шығарындылар, су тасқыны мен құрғақшылыққа дайындық',
      'выбросы, готовность к паводкам и засухам',
      'emissions, and readiness for floods and droughts',
    ],
  ],
  [
    ['Теңіз экожүйелері', 'Морские экосистемы', 'Marine ecosystems'],
    [
      'Каспий мен Аралдың жай-күйі, балық қоры',
      'состояние Каспия и Арала, рыбные запасы',
      'the state of the Caspian and the Aral, and fish stocks',
    ],
  ],
  [
    ['Құрлық экожүйелері', 'Экосистемы суши', 'Land ecosystems'],
    ['орман, жайылым, шөлейттену', 'леса, пастбища и опустынивание', 'forests, pastures and desertification'],
  ],
  [
    [
      'Бейбітшілік, әділет және институттар',
      'Мир, правосудие и институты',
      'Peace, justice and institutions',
    ],
    [
      'қызмет сапасы, бюджет ашықтығы, азаматтардың қатысуы',
      'качество услуг, открытость бюджета и участие граждан',
      'quality of services, openness of the budget and participation of citizens',
    ],
  ],
  [
    ['ОДМ-ға жету үшін әріптестік', 'Партнерство для достижения ЦУР', 'Partnership for the SDGs'],
    ['қаржы, деректер, әріптестік', 'финансирование, данные и партнерства', 'finance, data and partnerships'],
  ],
];

/** What a chapter must answer, given what to look at. */
export type GoalGuidance = (focus: Texts) => Texts;

/** Seventeen chapters, `goals/1` to `goals/17`, with the guidance of the kind of review. */
export const goalChapters = (guidanceOf: GoalGuidance): readonly TemplateSection[] =>
  goals.map(([name, focus], index) => {
    const goal = index + 1;
    return section(
      `goals/${goal}`,
      [`${goal}-мақсат. ${name[0]}`, `Цель ${goal}. ${name[1]}`, `Goal ${goal}. ${name[2]}`],
      guidanceOf(focus),
      { goal, numbering: 'unnumbered' },
    );
  });
