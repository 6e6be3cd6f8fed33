import { section } from './section';

export const enablingEnvironment = section(
  'enabling-environment',
  ['Саясат және қолайлы орта', 'Политика и благоприятные условия', 'Policy and enabling environment'],
  [
    'Мемлекет пен қоғам ОДМ-ға жету үшін қандай жағдай жасағанын көрсетіңіз. Заңдар, стратегиялар, бюджет шешімдері мен бағалаулар жарайды.',
    'Покажите, какие условия для достижения ЦУР созданы государством и обществом. Подойдут законы, стратегии, бюджетные решения и оценки.',
    'Show which conditions for reaching the SDGs the state and society have made. Laws, strategies, budget decisions and evaluations fit here.',
  ],
  {
    children: [
      section(
        'enabling-environment/ownership',
        [
          'Ортақ жауапкершілікті қалыптастыру',
          'Формирование общей ответственности',
          'Creating ownership of the SDGs',
        ],
        [
          'Парламент, мәслихаттар, бизнес, ҮЕҰ, ғылым мен жастар қалай қатысқанын жазыңыз. Іс-шаралар, қатысушылар саны және олардың ұсыныстары дәлел болады.',
          'Опишите участие парламента, маслихатов, бизнеса, НПО, науки и молодежи. Доказательства: мероприятия, число участников и их предложения.',
          'Describe how parliament, maslikhats, business, NGOs, science and young people take part. Events, numbers of participants and their proposals are the evidence.',
        ],
      ),
      section(
        'enabling-environment/national-frameworks',
        [
          'ОДМ ұлттық жоспарлау жүйесінде',
          'ЦУР в системе национального планирования',
          'SDGs in national frameworks',
        ],
        [
          'ОДМ Ұлттық даму жоспарына, өңірлік жоспарларға және бюджетке қалай енгізілгенін түсіндіріңіз. Құжаттардың көрсеткіштері мен ОДМ көрсеткіштерінің сәйкестігін келтіріңіз.',
          'Объясните, как ЦУР включены в Национальный план развития, планы регионов и бюджет. Приведите соответствие показателей документов показателям ЦУР.',
          'Explain how the SDGs enter the National Development Plan, regional plans and the budget. Give the match between the plans’ indicators and those of the SDGs.',
        ],
      ),
      section(
        'enabling-environment/three-dimensions',
        ['Үш өлшемнің ықпалдасуы', 'Интеграция трех измерений', 'Integration of the three dimensions'],
        [
          'Экономикалық, әлеуметтік және экологиялық шешімдер бір-бірін қайда күшейтетінін, қайда қайшы келетінін көрсетіңіз. Көрсеткіштер арасындағы өзара байланыс талдауы жарайды.',
          'Покажите, где экономические, социальные и экологические решения усиливают друг друга, а где противоречат. Подойдет анализ взаимосвязей показателей.',
          'Show where economic, social and environmental decisions strengthen each other and where they conflict. An analysis of interlinkages of indicators fits.',
        ],
      ),
      section(
        'enabling-environment/no-one-behind',
        ['Ешкімді назардан тыс қалдырмау', 'Никого не оставить позади', 'Leaving no one behind'],
        [
          'Кім артта қалып отырғанын, неге және не істелгенін айтыңыз. Жынысы, жасы, мүгедектігі, аймағы бойынша бөліністерді және сол адамдардың өз сөздерін пайдаланыңыз.',
          'Назовите, кто отстает, почему и что сделано. Используйте разбивку по полу, возрасту, инвалидности и местности и слова самих людей.',
          'Name who is left behind, why, and what has been done. Use disaggregation by sex, age, disability and area type, and those people’s own words.',
        ],
      ),
      section(
        'enabling-environment/institutions',
        ['Институционалдық тетіктер', 'Институциональные механизмы', 'Institutional mechanisms'],
        [
          'Үйлестіру кеңесі, ведомстволар мен әкімдіктер міндеттерді қалай бөліскенін және кім есеп беретінін сипаттаңыз. Шешімдер мен олардың орындалуы дәлел болады.',
          'Опишите, как распределены обязанности между Координационным советом, ведомствами и акиматами и кто отчитывается. Доказательства: решения и их исполнение.',
          'Describe how the Coordination Council, ministries and akimats share the work and who answers for it. Decisions and how they were carried out are the evidence.',
        ],
      ),
      section(
        'enabling-environment/structural-issues',
        ['Құрылымдық мәселелер', 'Структурные проблемы', 'Structural issues'],
        [
          'Прогреске ұзақ мерзім бойы не кедергі болып тұрғанын ашық айтыңыз: заңнама, қаржы, кадрлар, деректер. Әр кедергіге оны растайтын дерек немесе дауыс беріңіз.',
          'Назовите открыто, что давно мешает прогрессу: законы, финансы, кадры, данные. К каждому препятствию дайте подтверждающее число или голос.',
          'Say openly what has long held progress back: law, money, staff, data. Give each obstacle a figure or a voice that bears it out.',
        ],
      ),
    ],
  },
);
