import { type GoalGuidance, goalChapters } from './goal-chapters';
import { type ReportTemplate, section } from './section';

const goalGuidance: GoalGuidance = (focus) => [
  `Облыста бұл мақсатқа қатысты не істелгенін және не кедергі екенін айтыңыз; назарда: ${focus[0]}. Облыстың көрсеткіштерін елмен және аудандар арасында салыстырыңыз, тұрғындардың өз сөздерін келтіріңіз. Әкімдік өкілеттігіне кірмейтінін атап өтіңіз.`,
  `Скажите, что сделано в области по этой цели и что мешает; в центре внимания: ${focus[1]}. Сравните показатели области со страной и районы между собой, приведите слова жителей. Отметьте, что не входит в полномочия акимата.`,
  `Say what the region has done on this goal and what stands in the way; look at ${focus[2]}. Compare the region with the country and its districts with each other, and give residents' own words. Note what lies outside the akimat's powers.`,
];

/** Policies and arrangements of the region, apart from what it takes over from the state. */
const environment = section(
  'enabling-environment',
  [
    'Өңірлік саясат және қолайлы орта',
    'Политика региона и благоприятные условия',
    'Regional policy and enabling environment',
  ],
  [
    'Әкімдік пен мәслихат мақсаттарға жету үшін қандай жағдай жасағанын көрсетіңіз. Облысты дамыту жоспары, бюджет және мәслихат шешімдері жарайды.',
    'Покажите, какие условия для достижения целей создали акимат и маслихат. Подойдут план развития области, бюджет и решения маслихата.',
    'Show which conditions for reaching the goals the akimat and the maslikhat have made. The development plan of the region, its budget and decisions of the maslikhat fit.',
  ],
  {
    children: [
      section(
        'enabling-environment/national-level',
        ['Ұлттық деңгеймен байланыс', 'Связь с национальным уровнем', 'Work with the national government'],
        [
          'Облыс ұлттық шолуға, Үйлестіру кеңесіне және мемлекеттік бағдарламаларға қалай қатысатынын айтыңыз. Орталықтан қандай дерек, қаржы немесе өкілеттік керегін атаңыз.',
          'Скажите, как область участвует в национальном обзоре, Координационном совете и государственных программах. Назовите, каких данных, денег или полномочий не хватает от центра.',
          'Say how the region takes part in the national review, the Coordination Council and state programmes. Name the data, money or powers it needs from the centre.',
        ],
      ),
      section(
        'enabling-environment/ownership',
        [
          'Тұрғындар мен қауымдастықтардың қатысуы',
          'Участие жителей и сообществ',
          'Participation of residents and communities',
        ],
        [
          'Тұрғындар, бизнес, ҮЕҰ, жастар мен ардагерлер не айтқанын және ол шешімдерді қалай өзгерткенін көрсетіңіз. Қоғамдық тыңдаулар мен семинарлардың хаттамалары дәлел болады.',
          'Покажите, что сказали жители, бизнес, НПО, молодежь и ветераны и как это изменило решения. Доказательства: протоколы слушаний и семинаров.',
          'Show what residents, business, NGOs, young people and veterans said and how it changed decisions. Minutes of hearings and seminars are the evidence.',
        ],
      ),
      section(
        'enabling-environment/regional-plans',
        [
          'Мақсаттар өңірлік жоспарлар мен бюджетте',
          'Цели в планах и бюджете региона',
          'The goals in regional plans and the budget',
        ],
        [
          'Даму жоспарының қай көрсеткіші қай мақсатқа сәйкес келетінін және оған қанша қаржы бөлінгенін келтіріңіз. Сәйкес келмейтін мақсаттарды жасырмаңыз.',
          'Приведите, какой показатель плана развития отвечает какой цели и сколько денег на нее выделено. Не скрывайте цели, которым ничего не отвечает.',
          'Give which indicator of the development plan matches which goal and how much money it has. Do not hide goals that nothing matches.',
        ],
      ),
      section(
        'enabling-environment/no-one-behind',
        [
          'Ешкімді және ешбір жерді назардан тыс қалдырмау',
          'Никого и ни одно место не оставить позади',
          'Leaving no one and no place behind',
        ],
        [
          'Облыста кім және қай ауыл артта қалып отырғанын, неге екенін айтыңыз. Жынысы, жасы, мүгедектігі бойынша және аудандар арасындағы бөліністерді, сол адамдардың сөздерін пайдаланыңыз.',
          'Назовите, кто в области и какие села отстают и почему. Используйте разбивку по полу, возрасту, инвалидности и районам и слова этих людей.',
          'Name who in the region and which villages are left behind, and why. Use disaggregation by sex, age, disability and district, and those people’s words.',
        ],
      ),
      section(
        'enabling-environment/institutions',
        ['Өңірдегі үйлестіру', 'Координация в регионе', 'Coordination in the region'],
        [
          'Басқармалар, аудандар мен қалалар міндетті қалай бөліскенін, кім есеп беретінін және деректерді кім жинайтынын сипаттаңыз.',
          'Опишите, как разделены обязанности между управлениями, районами и городами, кто отчитывается и кто собирает данные.',
          'Describe how departments, districts and towns share the work, who answers for it and who gathers the data.',
        ],
      ),
    ],
  },
);

/**
 * A Voluntary Local Review of one region, prepared for Ulytau; copied for another. Its parts follow UN DESA,
 * Global guiding elements for Voluntary Local Reviews (VLRs) of SDG implementation. Titles and guidance are our own.
 */
export const vlrTemplate: ReportTemplate = {
  key: 'vlr-ulytau',
  title: {
    kk: 'Ерікті жергілікті шолу: Ұлытау облысы',
    ru: 'Добровольный местный обзор: область Ұлытау',
    en: 'Voluntary Local Review: Ulytau region',
  },
  source: {
    kk: 'БҰҰ ЭӘМД-нің ерікті жергілікті шолуларға арналған жаһандық бағдарлары негізінде',
    ru: 'По глобальным ориентирам ДЭСВ ООН для добровольных местных обзоров',
    en: 'After UN DESA’s global guiding elements for Voluntary Local Reviews',
  },
  sections: [
    section(
      'opening-statement',
      ['Облыс әкімінің алғысөзі', 'Вступительное слово акима области', 'Opening statement of the akim'],
      [
        'Облыс басшысы бір бетте мақсаттарға адалдығын және неге шолу жасауды шешкенін айтсын.',
        'Пусть глава области на одной странице скажет о приверженности целям и о том, зачем делается обзор.',
        'Let the head of the region state on one page the commitment to the goals and why the review is made.',
      ],
      { numbering: 'unnumbered', wordLimit: 500 },
    ),
    section(
      'highlights',
      ['Негізгі тұжырымдар', 'Основные выводы', 'Highlights'],
      [
        'Екі бетте: облыс неде ілгеріледі, не кедергі, қандай тәжірибе басқа өңірлерге жарайды және қандай көмек керек.',
        'На двух страницах: в чем область продвинулась, что мешает, какой опыт пригодится другим и какая помощь нужна.',
        'In two pages: where the region has moved ahead, what holds it back, which practice others can use and which support it needs.',
      ],
      { numbering: 'unnumbered', wordLimit: 1000 },
    ),
    section(
      'introduction',
      ['Облыс туралы', 'Об области', 'About the region'],
      [
        'Облыстың халқын, экономикасын, моноқалаларын және шолудың мақсатын сипаттаңыз. 2022 жылы құрылғанын және оған дейінгі қатарлардың үзілгенін ескертіңіз.',
        'Опишите население, экономику и моногорода области и цель обзора. Предупредите, что область создана в 2022 году и прежние ряды прерваны.',
        'Describe the people, economy and single-industry towns of the region and the purpose of the review. Warn that it was founded in 2022 and that earlier series are broken.',
      ],
    ),
    section(
      'methodology',
      [
        'Шолуды дайындау әдістемесі мен барысы',
        'Методология и процесс подготовки обзора',
        'Methodology and process of preparation',
      ],
      [
        'Кім жазғанын, кіммен кеңескеніңізді, деректердің көзін және қай көрсеткіш облыс деңгейінде жоғын көрсетіңіз.',
        'Покажите, кто писал, с кем советовались, откуда данные и каких показателей нет на уровне области.',
        'Show who wrote it, who was consulted, where the data come from, and which indicators do not exist for the region.',
      ],
    ),
    environment,
    section(
      'goals',
      ['Мақсаттар бойынша прогресс', 'Прогресс по целям', 'Progress on the goals'],
      [
        'Қай мақсаттар басым екенін және неге екенін түсіндіріңіз. Барлық мақсат бойынша облыстың жағдайын елмен қатар көрсететін кесте қосыңыз.',
        'Объясните, какие цели приоритетны и почему. Добавьте таблицу положения области по всем целям рядом со страной.',
        'Explain which goals have priority and why. Add a table of where the region stands on all goals, beside the country.',
      ],
      { children: goalChapters(goalGuidance) },
    ),
    section(
      'means',
      ['Іске асыру құралдары', 'Средства осуществления', 'Means of implementation'],
      [
        'Жергілікті бюджет, республикадан бөлінген қаржы, әріптестік, кадр мен деректер: не бар және не жетпейді.',
        'Местный бюджет, деньги из республики, партнерства, кадры и данные: что есть и чего не хватает.',
        'Local budget, money from the republic, partnerships, staff and data: what there is and what is lacking.',
      ],
    ),
    section(
      'next-steps',
      ['Қорытынды және келесі қадамдар', 'Заключение и следующие шаги', 'Conclusion and next steps'],
      [
        'Кім, нені, қашанға дейін істейтінін және келесі шолу қашан болатынын атаңыз.',
        'Назовите, кто, что и к какому сроку сделает и когда будет следующий обзор.',
        'Name who will do what by when, and when the next review is due.',
      ],
    ),
    section(
      'annex-statistics',
      ['Статистикалық қосымша', 'Статистическое приложение', 'Statistical annex'],
      [
        'Облыстың және аудандардың көрсеткіштерін дереккөзі мен күнін көрсетіп, кестемен беріңіз.',
        'Дайте таблицы показателей области и районов с источником и датой.',
        'Give tables of the indicators of the region and its districts with source and date.',
      ],
      { numbering: 'annex' },
    ),
    section(
      'annex-stakeholders',
      [
        'Тұрғындар мен ұйымдардың үлесі',
        'Вклад жителей и организаций',
        'Contributions of residents and organisations',
      ],
      [
        'Ұйымдардың мәтіндері мен өткен кездесулердің тізімін орналастырыңыз. Адамдардың аты-жөнін келтірмеңіз.',
        'Поместите тексты организаций и перечень встреч. Имена людей не приводите.',
        'Place here texts by organisations and the list of meetings. Give no names of persons.',
      ],
      { numbering: 'annex' },
    ),
  ],
};
