import type { Trilingual } from '@qadam/language/domain';

/** Everything in here is invented and marked as such; the Kazakh text holds all nine letters of its own. */
export const words = {
  title: {
    kk: 'Ерікті ұлттық шолу — үлгі',
    ru: 'Добровольный национальный обзор — образец',
    en: 'Voluntary National Review — specimen',
  },
  subtitle: {
    kk: 'Құрастырылған құжаттың шартты мысалы',
    ru: 'Условный пример сформированного документа',
    en: 'An illustrative example of a compiled document',
  },
  publisher: {
    kk: 'Ұлттық экономика министрлігі',
    ru: 'Министерство национальной экономики',
    en: 'Ministry of National Economy',
  },
  country: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
  imprint: {
    kk: 'Бұл құжаттағы сандар мен дауыстар ойдан алынған: олар тек безендіруді көрсетеді.',
    ru: 'Числа и голоса в этом документе вымышлены: они показывают только оформление.',
    en: 'The figures and voices in this document are invented: they only show the design.',
  },
  footnote: {
    kk: 'Барлық деңгейдегі мәслихаттар есептелген.',
    ru: 'Учтены маслихаты всех уровней.',
    en: 'Maslikhats of all levels are counted.',
  },
  term: { kk: 'Негізгі қатар', ru: 'Основной ряд', en: 'Headline series' },
  termMore: {
    kk: 'Көрсеткішті бөліністерсіз көрсететін қатар.',
    ru: 'Ряд, который показывает показатель без разбивок.',
    en: 'The series that shows an indicator without breakdown.',
  },
  picture: { kk: 'Дала мен аспан', ru: 'Степь и небо', en: 'Steppe and sky' },
  pictureAlt: {
    kk: 'Көк аспан астындағы сары дала',
    ru: 'Желтая степь под голубым небом',
    en: 'Yellow steppe under a blue sky',
  },
  waterTable: {
    kk: 'Аудандар бойынша су құбыры',
    ru: 'Водопровод по районам',
    en: 'Piped water by district',
  },
  ulytau: { kk: 'Ұлытау облысы', ru: 'Область Ұлытау', en: 'Ulytau region' },
  karazhal: { kk: 'Қаражал қаласы', ru: 'Город Каражал', en: 'Karazhal' },
  zhanaarka: { kk: 'Жаңаарқа ауданы', ru: 'Жанааркинский район', en: 'Zhanaarka district' },
  satpayev: { kk: 'Сәтбаев қаласы', ru: 'Город Сатпаев', en: 'Satpayev' },
  deputies: { kk: 'Мәслихат депутаттары', ru: 'Депутаты маслихата', en: 'Maslikhat deputies' },
  ngo: {
    kk: 'Үкіметтік емес ұйымдар',
    ru: 'Неправительственные организации',
    en: 'Non-governmental organisations',
  },
  akims: { kk: 'Ауыл әкімдері', ru: 'Сельские акимы', en: 'Rural akims' },
  source: {
    kk: 'Дереккөз: шартты деректер, ресми статистика емес. Деректердің күні: 01.06.2025.',
    ru: 'Источник: условные данные, не официальная статистика. Данные на 01.06.2025.',
    en: 'Source: illustrative data, not official statistics. Data as of 01/06/2025.',
  },
  sourceName: { kk: 'Шартты деректер', ru: 'Условные данные', en: 'Illustrative data' },
  managers: {
    kk: 'Басшы лауазымдардағы әйелдердің үлесі',
    ru: 'Доля женщин на руководящих должностях',
    en: 'Share of women in managerial positions',
  },
  managersChart: {
    kk: 'Ұлытауда басшы әйелдердің үлесі елдегіден жоғары',
    ru: 'В области Ұлытау доля женщин-руководителей выше, чем в стране',
    en: 'Ulytau has a higher share of women managers than the country',
  },
  borders: { kk: 'шекара өзгерді', ru: 'границы изменились', en: 'borders changed' },
  target: { kk: 'Нысаналы мән 2030', ru: 'Целевое значение 2030', en: 'Target 2030' },
  waterChart: {
    kk: 'Ауыз суға қолжетімділік аудандар бойынша әртүрлі',
    ru: 'Доступ к питьевой воде различается по районам',
    en: 'Access to drinking water differs between districts',
  },
  water: {
    kk: 'Ауыз сумен қамтылған халық',
    ru: 'Население с доступом к питьевой воде',
    en: 'Population with access to drinking water',
  },
  share: { kk: 'үлесі, пайыз', ru: 'доля, процентов', en: 'share, per cent' },
  stateIntro: {
    kk: 'Әкімдіктер мен қоғамдық кеңестер әйелдердің шешім қабылдауға қатысуын күшейтті. Ұлытау облысында басшы лауазымдардағы әйелдердің үлесі 2023 жылы ',
    ru: 'Акиматы и общественные советы расширили участие женщин в принятии решений. В области Ұлытау доля женщин на руководящих должностях составила в 2023 году ',
    en: 'Akimats and public councils have widened the part of women in decision-making. In Ulytau region the share of women in managerial positions in 2023 was ',
  },
  against: { kk: ', ал бүкіл елде — ', ru: ', а по стране — ', en: ', against a country value of ' },
  said: {
    kk: '. Семинарға қатысушылар жергілікті бюджет талқылауында әйелдердің үні сирек естілетінін айтты',
    ru: '. Участники семинара говорили, что при обсуждении местного бюджета женщин слышно редко',
    en: '. Participants of the seminar said that women are seldom heard when the local budget is discussed',
  },
  worked: { kk: 'Не көмектесті', ru: 'Что помогло', en: 'What worked' },
  firstItem: {
    kk: 'Халық қатысатын бюджетке өтінімдердің көбін әйелдер тапсырды',
    ru: 'Большинство заявок в бюджет народного участия подали женщины',
    en: 'Most applications to participatory budgeting came from women',
  },
  secondItem: {
    kk: 'Ауыл әкімдерінің мектебі цифрлық басқаруды үйретті.',
    ru: 'Школа сельских акимов обучала цифровому управлению.',
    en: 'The school of rural akims taught digital governance.',
  },
  waterText: {
    kk: 'Һәм әрбір үйге ауыз су жеткізу — өңірдің ең үлкен ізгі міндеті: қазір халықтың ',
    ru: 'Подвести питьевую воду к каждому дому — главная задача региона: сейчас доступ имеют ',
    en: 'Bringing drinking water to every home is the region’s greatest task: at present access reaches ',
  },
  waterEnd: { kk: ' қамтылған', ru: ' населения', en: ' of the population' },
  summaryFirst: {
    kk: 'Әйелдердің ұсыныстары тіркелмейді.',
    ru: 'Предложения женщин не фиксируются.',
    en: 'Proposals by women are not recorded.',
  },
  summarySecond: {
    kk: 'Су құбыры жоқ ауылдарға су тасымалданады, кезек күту ұзақ.',
    ru: 'В села без водопровода воду возят, ждать приходится долго.',
    en: 'Villages without pipes get water by lorry and wait long for it.',
  },
  summaryThird: {
    kk: 'Жобаны бағалауда қоғамдық кеңестің дауысы ескерілсін.',
    ru: 'При оценке проектов следует учитывать голос общественного совета.',
    en: 'The public council should have a voice when projects are assessed.',
  },
  country2: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
  unit: { kk: '%', ru: '%', en: '%' },
  district: { kk: 'Аудан', ru: 'Район', en: 'District' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
} as const satisfies Record<string, Trilingual>;

export type Word = keyof typeof words;

export const statusWords = {
  limited: { kk: 'Шектеулі прогресс', ru: 'Ограниченный прогресс', en: 'Limited progress' },
  onTrack: { kk: 'Кестеге сай', ru: 'По графику', en: 'On track' },
  unknown: { kk: 'Бағалау мүмкін емес', ru: 'Не поддается оценке', en: 'Not assessable' },
} as const satisfies Record<string, Trilingual>;
