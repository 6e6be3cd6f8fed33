import { enablingEnvironment } from './enabling-environment';
import { type GoalGuidance, goalChapters } from './goal-chapters';
import { type ReportTemplate, section } from './section';
import { vlrTemplate } from './vlr';

const goalGuidance: GoalGuidance = (focus) => [
  `2022 жылғы шолудан бері не өзгергенін, не көмектескенін және не кедергі болғанын айтыңыз; назарда: ${focus[0]}. Үрдіс көрсеткіштерін, топтар мен өңірлер арасындағы алшақтықты және адамдардың өз сөздерін келтіріңіз.`,
  `Покажите, что изменилось после обзора 2022 года, что помогло и что помешало; в центре внимания: ${focus[1]}. Подойдут ряды показателей, разрывы между группами и регионами и слова самих людей.`,
  `Say what has changed since the 2022 review, what helped and what stood in the way; look at ${focus[2]}. Use the trend of the indicators, gaps between groups and regions, and people's own words.`,
];

const progressSinceLast = section(
  'progress-since-last',
  ['Алдыңғы шолудан бергі прогресс', 'Прогресс после предыдущего обзора', 'Progress since the last review'],
  [
    'Алдыңғы шолудағы әр уәде бойынша не орындалғанын, неден бас тартылғанын және не орындалмай қалғанын себебімен айтыңыз. Сол кезде келтірілген сандардың жанына бүгінгі мәндерін қойыңыз, шолудан алынған сабақтар мен БҰҰ-да қойылған сұрақтарға жауаптарды қосыңыз.',
    'По каждому обещанию прошлого обзора скажите, что выполнено, от чего отказались и что не выполнено, с причиной. Рядом с числами, названными тогда, дайте сегодняшние; добавьте извлеченные уроки и ответы на вопросы, заданные в ООН.',
    'For each promise of the last review say what was kept, what was dropped and what was not met, with the reason. Put today’s figures beside those given then; add lessons learnt and answers to the questions asked at the UN.',
  ],
);

const localisation = section(
  'localisation',
  ['ОДМ-ны өңірлерде іске асыру', 'Локализация ЦУР', 'Localising the SDGs'],
  [
    'Мақсаттар өңірлерде қалай жүзеге асып жатқанын және елден айырмашылығын көрсетіңіз. Өңірлік көрсеткіштер, қажеттіліктерді бағалау және семинарлардың тұжырымдары жарайды.',
    'Покажите, как цели осуществляются в регионах и чем регионы отличаются от страны. Подойдут региональные показатели, оценки потребностей и выводы семинаров.',
    'Show how the goals are carried out in the regions and how these differ from the country. Regional indicators, needs assessments and findings of seminars fit.',
  ],
  {
    children: [
      section(
        'localisation/ulytau',
        ['Ұлытау облысы', 'Область Ұлытау', 'Ulytau region'],
        [
          'Өңірдің жағдайын, 2025 жылғы семинарларда айтылған мәселелерді және қабылданған міндеттемелерді жазыңыз. Көрсеткіштерді ел деңгейімен салыстырыңыз; 2022 жылға дейінгі қатарлар үзілген.',
          'Опишите положение региона, проблемы, названные на семинарах 2025 года, и принятые обязательства. Сравните показатели со страной; ряды до 2022 года прерваны.',
          'Describe where the region stands, the problems named at the 2025 seminars and the commitments made. Compare with the country; series before 2022 are broken.',
        ],
      ),
      section(
        'localisation/abay',
        ['Абай облысы', 'Область Абай', 'Abay region'],
        [
          'Өңірдің жағдайын, қажеттіліктерді бағалау нәтижелерін және келесі қадамдарды жазыңыз. Аудандар арасындағы айырмашылықты көрсетіңіз.',
          'Опишите положение региона, результаты оценки потребностей и следующие шаги. Покажите различия между районами.',
          'Describe where the region stands, the results of the needs assessment and the next steps. Show the differences between districts.',
        ],
      ),
    ],
  },
);

/**
 * The structure of a Voluntary National Review after the Secretary-General's voluntary common reporting guidelines
 * (UN DESA, Handbook for the preparation of VNRs), with a chapter on the regions. Titles and guidance are our own.
 */
export const vnrTemplate: ReportTemplate = {
  key: 'vnr',
  title: { kk: 'Ерікті ұлттық шолу', ru: 'Добровольный национальный обзор', en: 'Voluntary National Review' },
  source: {
    kk: 'БҰҰ Бас хатшысының ерікті есеп беру жөніндегі ортақ нұсқаулары негізінде',
    ru: 'По добровольным общим руководящим принципам отчетности Генерального секретаря ООН',
    en: 'After the UN Secretary-General’s voluntary common reporting guidelines',
  },
  sections: [
    section(
      'opening-statement',
      ['Алғысөз', 'Вступительное слово', 'Opening statement'],
      [
        'Елдің 2030 жылға дейінгі күн тәртібіне адалдығын басшының атынан бір бетте айтыңыз. Бір-екі негізгі сан жеткілікті.',
        'Выразите на одной странице от имени руководства приверженность страны Повестке дня до 2030 года. Достаточно одного-двух главных чисел.',
        'State on one page, in the name of the leadership, the country’s commitment to the 2030 Agenda. One or two key figures are enough.',
      ],
      { numbering: 'unnumbered', wordLimit: 600 },
    ),
    section(
      'highlights',
      ['Негізгі тұжырымдар', 'Основные выводы', 'Highlights'],
      [
        'Екі бетте жетістіктерді, кедергілерді, озық тәжірибені және қажет көмекті қысқаша айтыңыз. Әр сөйлемнің артында сан немесе дауыс тұрсын.',
        'Кратко, на двух страницах: достижения, препятствия, успешная практика и нужная поддержка. За каждым предложением должно стоять число или голос.',
        'In two pages: achievements, obstacles, good practice and the support that is needed. Every sentence rests on a figure or a voice.',
      ],
      { numbering: 'unnumbered', wordLimit: 1200 },
    ),
    section(
      'introduction',
      ['Кіріспе', 'Введение', 'Introduction'],
      [
        'Елдің жағдайын, шолудың мақсатын және алдыңғы 2019 және 2022 жылғы шолулармен байланысын түсіндіріңіз. Алдыңғы шолуда уәде етілгеннің тағдырын айтыңыз.',
        'Объясните положение страны, цель обзора и связь с обзорами 2019 и 2022 годов. Скажите, что стало с обещанным в прошлом обзоре.',
        'Explain the country’s situation, the purpose of the review and its link to those of 2019 and 2022. Say what became of what the last one promised.',
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
        'Кіммен кеңескеніңізді, олардың айтқаны мәтінге қалай енгенін және деректердің қайдан алынғанын көрсетіңіз. Қатысушылар саны мен кодтаушылардың келісімділігін келтіріңіз.',
        'Покажите, с кем советовались, как сказанное вошло в текст и откуда данные. Приведите число участников и согласованность кодировщиков.',
        'Show who was consulted, how what they said entered the text, and where the data come from. Give numbers of participants and the agreement of coders.',
      ],
    ),
    progressSinceLast,
    enablingEnvironment,
    section(
      'goals',
      [
        'Мақсаттар мен міндеттер бойынша прогресс',
        'Прогресс по целям и задачам',
        'Progress on goals and targets',
      ],
      [
        'Бағалау әдісін, базалық жылды және қамтылған көрсеткіштерді бір бетте түсіндіріңіз. Барлық мақсаттың жағдайын көрсететін кесте қосыңыз.',
        'Объясните на одной странице метод оценки, базовый год и охват показателей. Добавьте таблицу состояния всех целей.',
        'Explain on one page the method of assessment, the base year and the indicators covered. Add a table of where all goals stand.',
      ],
      { children: goalChapters(goalGuidance) },
    ),
    localisation,
    section(
      'emerging-challenges',
      [
        'Жаңа және туындап келе жатқан сын-қатерлер',
        'Новые и возникающие вызовы',
        'New and emerging challenges',
      ],
      [
        'Соңғы шолудан кейін пайда болған және мақсаттарға әсер ететін өзгерістерді атаңыз. Ерте белгілер мен адамдардың алаңдаушылығы жарайды.',
        'Назовите перемены, появившиеся после прошлого обзора и влияющие на цели. Подойдут ранние признаки и тревоги людей.',
        'Name changes that have appeared since the last review and bear on the goals. Early signs and people’s worries fit.',
      ],
    ),
    section(
      'means',
      ['Іске асыру құралдары', 'Средства осуществления', 'Means of implementation'],
      [
        'Қаржы, технология, деректер мен әлеует қайдан келетінін және не жетпейтінін айтыңыз. Бюджет сандары мен әріптестік келісімдерін келтіріңіз.',
        'Скажите, откуда берутся деньги, технологии, данные и кадры и чего не хватает. Приведите бюджетные числа и соглашения о партнерстве.',
        'Say where money, technology, data and capacity come from and what is lacking. Give budget figures and partnership agreements.',
      ],
    ),
    section(
      'next-steps',
      ['Қорытынды және келесі қадамдар', 'Заключение и следующие шаги', 'Conclusion and next steps'],
      [
        'Кім, нені, қашанға дейін істейтінін атаңыз: келесі шолу осыған жауап береді. Әр қадам міндеттемеге айналуы керек.',
        'Назовите, кто, что и к какому сроку сделает: на это ответит следующий обзор. Каждый шаг должен стать обязательством.',
        'Name who will do what by when: the next review answers to it. Each step should become a commitment.',
      ],
    ),
    section(
      'annex-statistics',
      ['Статистикалық қосымша', 'Статистическое приложение', 'Statistical annex'],
      [
        'Әр мақсат бойынша көрсеткіштердің базалық, соңғы және нысаналы мәндерін кестемен беріңіз. Дереккөзі мен күнін көрсетіңіз.',
        'Дайте таблицы по каждой цели: исходное, последнее и целевое значения. Укажите источник и дату данных.',
        'Give a table for each goal with baseline, newest and target values. State the source and the date of the data.',
      ],
      { numbering: 'annex' },
    ),
    section(
      'annex-stakeholders',
      ['Мүдделі тараптардың үлесі', 'Вклад заинтересованных сторон', 'Contributions of stakeholders'],
      [
        'Ұйымдар мен қауымдастықтардың өз мәтіндері мен консультациялар тізімін орналастырыңыз. Адамдардың аты-жөнін келтірмеңіз.',
        'Поместите тексты организаций и сообществ и перечень консультаций. Имена людей не приводите.',
        'Place here texts by organisations and communities, and the list of consultations. Give no names of persons.',
      ],
      { numbering: 'annex' },
    ),
  ],
};

/** The Main Messages go to the UN months before the review, by themselves: at most 700 words. */
export const mainMessagesTemplate: ReportTemplate = {
  key: 'main-messages',
  title: { kk: 'Негізгі тезистер', ru: 'Основные тезисы', en: 'Main messages' },
  source: vnrTemplate.source,
  sections: [
    section(
      'main-messages',
      ['Негізгі тезистер', 'Основные тезисы', 'Main messages'],
      [
        'Шолудың барысын, басты жетістіктерді, кедергілерді және келесі қадамдарды 700 сөзден асырмай айтыңыз. Тек толық шолуда дәлелденетін нәрсені жазыңыз.',
        'Изложите ход обзора, главные достижения, препятствия и следующие шаги, не более 700 слов. Пишите только то, что доказано в полном обзоре.',
        'Give the process of the review, main achievements, obstacles and next steps in at most 700 words. Write only what the full review bears out.',
      ],
      { numbering: 'unnumbered', wordLimit: 700 },
    ),
  ],
};

export const reportTemplates: readonly ReportTemplate[] = [vnrTemplate, mainMessagesTemplate, vlrTemplate];
