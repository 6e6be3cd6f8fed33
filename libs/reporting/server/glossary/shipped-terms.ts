import type { Trilingual } from '@qadam/language/domain';

export interface ShippedTerm {
  readonly code: string;
  readonly term: Trilingual;
  readonly explanation: Trilingual;
}

const define = (
  code: string,
  [kk, kkMore]: readonly [string, string],
  [ru, ruMore]: readonly [string, string],
  [en, enMore]: readonly [string, string],
): ShippedTerm => ({
  code,
  term: { kk, ru, en },
  explanation: { kk: kkMore, ru: ruMore, en: enMore },
});

/** The glossary that ships with the product, in our own words. */
export const shippedTerms: readonly ShippedTerm[] = [
  define(
    'agenda-2030',
    [
      '2030 жылға дейінгі күн тәртібі',
      'БҰҰ-ға мүше мемлекеттер 2015 жылы қабылдаған даму жоспары: 17 мақсат және 169 міндет.',
    ],
    [
      'Повестка дня до 2030 года',
      'План развития, который государства — члены ООН приняли в 2015 году: 17 целей и 169 задач.',
    ],
    [
      '2030 Agenda',
      'The plan of development that the member states of the United Nations adopted in 2015: 17 goals and 169 targets.',
    ],
  ),
  define(
    'sdg',
    [
      'Орнықты даму мақсаттары (ОДМ)',
      '2030 жылға дейін жетуге тиіс 17 жалпы мақсат: кедейлікті жоюдан әріптестікке дейін.',
    ],
    [
      'Цели устойчивого развития (ЦУР)',
      '17 общих целей, которых следует достичь к 2030 году: от ликвидации нищеты до партнерства.',
    ],
    [
      'Sustainable Development Goals (SDGs)',
      '17 common goals to be reached by 2030, from ending poverty to partnership.',
    ],
  ),
  define(
    'target',
    [
      'Міндет',
      'Мақсаттың нақты бөлігі: нені және қашанға дейін өзгерту керек. Нөмірі мақсаттан басталады, мысалы 5.5.',
    ],
    [
      'Задача',
      'Конкретная часть цели: что и к какому сроку должно измениться. Номер начинается с цели, например 5.5.',
    ],
    [
      'Target',
      'A concrete part of a goal: what has to change and by when. Its number begins with the goal, such as 5.5.',
    ],
  ),
  define(
    'indicator',
    ['Көрсеткіш', 'Міндеттің орындалуын көрсететін өлшем, мысалы басшы лауазымдардағы әйелдердің үлесі.'],
    [
      'Показатель',
      'Мера, по которой видно выполнение задачи, например доля женщин на руководящих должностях.',
    ],
    [
      'Indicator',
      'A measure that shows how far a target is met, such as the share of women in managerial positions.',
    ],
  ),
  define(
    'national-indicator',
    ['Ұлттық көрсеткіш', 'Елдің өз жағдайын сипаттау үшін жаһандық тізімге қосқан көрсеткіші.'],
    [
      'Национальный показатель',
      'Показатель, которым страна дополняет глобальный перечень, чтобы описать собственное положение.',
    ],
    [
      'National indicator',
      'An indicator that the country adds to the global list to describe its own situation.',
    ],
  ),
  define(
    'proxy-indicator',
    ['Балама (прокси) көрсеткіш', 'Дәл көрсеткіштің дерегі жоқ кезде орнына қолданылатын жақын өлшем.'],
    [
      'Альтернативный (прокси) показатель',
      'Близкая мера, которой пользуются, когда для самого показателя нет данных.',
    ],
    ['Proxy indicator', 'A close measure that is used where there are no data for the indicator itself.'],
  ),
  define(
    'custodian-agency',
    ['Кастодиан-агенттік', 'Жаһандық көрсеткіштің әдістемесіне жауап беретін халықаралық ұйым.'],
    [
      'Агентство-кастодиан',
      'Международная организация, которая отвечает за методику глобального показателя.',
    ],
    [
      'Custodian agency',
      'The international organisation that is responsible for the method of a global indicator.',
    ],
  ),
  define(
    'metadata',
    ['Метадеректер', 'Деректердің сипаттамасы: не өлшенеді, қалай есептеледі және қайдан алынады.'],
    ['Метаданные', 'Описание данных: что измеряется, как считается и откуда берется.'],
    ['Metadata', 'The description of data: what is measured, how it is computed and where it comes from.'],
  ),
  define(
    'vnr',
    [
      'Ерікті ұлттық шолу',
      'Елдің ОДМ бойынша прогресі туралы БҰҰ-ның жоғары деңгейдегі саяси форумына өз еркімен ұсынатын есебі.',
    ],
    [
      'Добровольный национальный обзор (ДНО)',
      'Отчет страны о прогрессе по ЦУР, который она по своей воле представляет политическому форуму высокого уровня ООН.',
    ],
    [
      'Voluntary National Review (VNR)',
      'A report of a country on its progress towards the SDGs, presented of its own will to the high-level political forum of the United Nations.',
    ],
  ),
  define(
    'vlr',
    [
      'Ерікті жергілікті шолу',
      'Қаланың немесе өңірдің ОДМ бойынша прогресі туралы өз еркімен дайындайтын есебі.',
    ],
    [
      'Добровольный местный обзор',
      'Отчет города или региона о прогрессе по ЦУР, подготовленный по собственной воле.',
    ],
    [
      'Voluntary Local Review (VLR)',
      'A report of a city or a region on its progress towards the SDGs, prepared of its own will.',
    ],
  ),
  define(
    'localisation',
    [
      'ОДМ-ны өңірлерде іске асыру',
      'Жалпы мақсаттарды өңірдің, ауданның немесе қаланың жоспарлары мен өлшемдеріне айналдыру.',
    ],
    ['Локализация ЦУР', 'Перевод общих целей в планы и меры региона, района или города.'],
    [
      'Localisation of the SDGs',
      'Turning the common goals into plans and measures of a region, a district or a city.',
    ],
  ),
  define(
    'leave-no-one-behind',
    [
      'Ешкімді назардан тыс қалдырмау',
      'Алдымен ең осал топтарға көмек жетуі тиіс деген қағида; ол бөліністегі деректерді талап етеді.',
    ],
    [
      'Никого не оставить позади',
      'Принцип, по которому помощь прежде всего должна дойти до самых уязвимых; он требует данных в разбивке.',
    ],
    [
      'Leave no one behind',
      'The principle that those who are worst off must be reached first; it calls for disaggregated data.',
    ],
  ),
  define(
    'disaggregation',
    ['Бөлініс', 'Көрсеткіштің мәнін топтар бойынша көрсету: жынысы, жасы, тұратын жері, мүгедектігі.'],
    ['Разбивка', 'Показ значения по группам: пол, возраст, место жительства, инвалидность.'],
    ['Disaggregation', 'Showing a value by group: sex, age, place of residence, disability.'],
  ),
  define(
    'time-series',
    ['Уақыт қатары', 'Бір өлшемнің жылдар бойынша мәндері; үрдісті тек солар арқылы көруге болады.'],
    ['Временной ряд', 'Значения одной меры по годам; только по ним видна тенденция.'],
    ['Time series', 'The values of one measure over the years; only they show a trend.'],
  ),
  define(
    'base-year',
    ['Базалық жыл', 'Прогресс есептелетін бастапқы жыл; ОДМ үшін әдетте 2015 жыл.'],
    ['Базовый год', 'Год, от которого считается прогресс; для ЦУР обычно 2015-й.'],
    ['Base year', 'The year from which progress is counted; for the SDGs usually 2015.'],
  ),
  define(
    'target-value',
    ['Нысаналы мән', 'Көрсеткіштің белгілі бір жылға дейін жетуге тиіс мәні.'],
    ['Целевое значение', 'Значение, которого показатель должен достичь к определенному году.'],
    ['Target value', 'The value that an indicator should reach by a given year.'],
  ),
  define(
    'progress',
    ['Прогресс', 'Базалық жылдан бері өткен жолдың нысаналы мәнге жету үшін қажет жолмен салыстырылуы.'],
    ['Прогресс', 'Пройденный с базового года путь в сравнении с тем, который нужен для целевого значения.'],
    [
      'Progress',
      'The way covered since the base year, compared with the way that the target value asks for.',
    ],
  ),
  define(
    'not-assessable',
    ['Бағалау мүмкін емес', 'Деректер тым аз немесе тым ескі, сондықтан прогресс туралы ештеңе айтылмайды.'],
    [
      'Не поддается оценке',
      'Данных слишком мало или они слишком старые, поэтому о прогрессе ничего не говорится.',
    ],
    ['Not assessable', 'The data are too few or too old, so nothing is said about progress.'],
  ),
  define(
    'vintage',
    [
      'Деректердің күнге сай нұсқасы',
      'Деректердің белгілі бір күнгі күйі; кейінгі қайта қарау оны өзгертпейді.',
    ],
    [
      'Версия данных на дату',
      'Состояние данных на определенный день; более поздний пересмотр его не меняет.',
    ],
    ['Vintage', 'The state of the data on a given day; a later revision does not change it.'],
  ),
  define(
    'revision',
    ['Деректерді қайта қарау', 'Жарияланған мәннің дәлірек дерек шыққаннан кейін түзетілуі.'],
    ['Пересмотр данных', 'Исправление уже опубликованного значения после выхода более точных данных.'],
    ['Revision of data', 'The correction of a published value once better data are known.'],
  ),
  define(
    'data-gap',
    ['Деректер олқылығы', 'Көрсеткіштің, топтың немесе жылдың дерегі мүлдем жоқ жер.'],
    ['Пробел в данных', 'Место, где для показателя, группы или года данных нет вовсе.'],
    ['Data gap', 'Where an indicator, a group or a year has no data at all.'],
  ),
  define(
    'gap',
    ['Алшақтық', 'Екі топтың немесе екі аумақтың мәндері арасындағы айырма.'],
    ['Разрыв', 'Разница между значениями двух групп или двух территорий.'],
    ['Gap', 'The difference between the values of two groups or two areas.'],
  ),
  define(
    'finding',
    [
      'Тұжырым',
      'Адамдардың айтқанынан таңдалып, аналитиктің өз сөзімен жазылған және міндеттерге жатқызылған ой.',
    ],
    ['Вывод', 'Мысль из сказанного людьми, изложенная аналитиком своими словами и отнесенная к задачам.'],
    [
      'Finding',
      'A thought taken from what people said, put into own words by an analyst and assigned to targets.',
    ],
  ),
  define(
    'voice',
    ['Дауыс', 'Шолуда келтірілген тұжырым: орны, күні және тобы көрсетіледі, есімі көрсетілмейді.'],
    ['Голос', 'Вывод, приведенный в обзоре: с местом, днем и группой, без имени.'],
    ['Voice', 'A finding that is cited in the review, with place, day and group and without a name.'],
  ),
  define(
    'stakeholder',
    ['Мүдделі тарап', 'Шешімге қатысы бар немесе оның салдарын сезінетін адамдар тобы не ұйым.'],
    [
      'Заинтересованная сторона',
      'Группа людей или организация, которая участвует в решении или ощущает его последствия.',
    ],
    [
      'Stakeholder',
      'A group of people or an organisation that takes part in a decision or feels its effects.',
    ],
  ),
  define(
    'akimat',
    ['Әкімдік', 'Облыстың, қаланың немесе ауданның жергілікті атқарушы органы.'],
    ['Акимат', 'Местный исполнительный орган области, города или района.'],
    ['Akimat', 'The local executive body of a region, a city or a district.'],
  ),
  define(
    'maslikhat',
    ['Мәслихат', 'Облыстың, қаланың немесе ауданның сайланбалы өкілді органы.'],
    ['Маслихат', 'Выборный представительный орган области, города или района.'],
    ['Maslikhat', 'The elected representative body of a region, a city or a district.'],
  ),
  define(
    'public-council',
    [
      'Қоғамдық кеңес',
      'Мемлекеттік орган жанындағы азаматтар мен ұйымдардың кеңесі; шешімдерді талқылап, ұсыныс береді.',
    ],
    [
      'Общественный совет',
      'Совет граждан и организаций при государственном органе: обсуждает решения и дает рекомендации.',
    ],
    [
      'Public council',
      'A council of citizens and organisations beside a public body that discusses decisions and gives advice.',
    ],
  ),
  define(
    'peoples-participation-budget',
    ['Халық қатысатын бюджет', 'Тұрғындар жобаларын өздері ұсынып, таңдайтын жергілікті бюджеттің бөлігі.'],
    [
      'Бюджет народного участия',
      'Часть местного бюджета, проекты для которой жители предлагают и выбирают сами.',
    ],
    [
      'Participatory budget',
      'The part of a local budget for which residents propose and choose the projects themselves.',
    ],
  ),
  define(
    'rural-district',
    ['Ауылдық округ', 'Бір немесе бірнеше ауылды біріктіретін ең төменгі әкімшілік бірлік.'],
    ['Сельский округ', 'Самая малая административная единица, которая объединяет одно или несколько сел.'],
    ['Rural district', 'The smallest administrative unit, made up of one or more villages.'],
  ),
  define(
    'means-of-implementation',
    [
      'Іске асыру құралдары',
      'Мақсаттарға жету үшін қажет қаржы, технология, білім, деректер және әріптестік.',
    ],
    [
      'Средства осуществления',
      'Финансы, технологии, знания, данные и партнерства, нужные для достижения целей.',
    ],
    [
      'Means of implementation',
      'The finance, technology, knowledge, data and partnerships needed to reach the goals.',
    ],
  ),
];
