import type { Trilingual } from '@qadam/language/domain';

/** A body that publishes figures, with all the ways in which files call it. */
export interface KnownBody {
  readonly name: Trilingual;
  /** Agency ids of SDMX, abbreviations, earlier and fuller names, names of its databases. */
  readonly also: readonly string[];
}

/**
 * Bodies whose figures reach a national review under several names. Only what surely is the same body stands here: a
 * name that is merely similar is asked about. Sources: SDMX global registry (agency ids), the bodies' own sites (names).
 */
export const knownBodies: readonly KnownBody[] = [
  {
    name: {
      kk: 'Ұлттық статистика бюросы',
      ru: 'Бюро национальной статистики',
      en: 'Bureau of National Statistics',
    },
    also: [
      ...['KZ_STAT', 'KAZSTAT', 'BNS', 'stat.gov.kz', 'KZ1'],
      'Қазақстан Республикасы Стратегиялық жоспарлау және реформалар агенттігінің Ұлттық статистика бюросы',
      'ҚР СЖРА Ұлттық статистика бюросы',
      'Бюро национальной статистики Агентства по стратегическому планированию и реформам Республики Казахстан',
      'Бюро национальной статистики АСПР РК',
      'БНС АСПР РК',
      'Bureau of National Statistics of the Agency for Strategic Planning and Reforms of the Republic of Kazakhstan',
      'Bureau of National Statistics of Kazakhstan',
    ],
  },
  {
    name: { kk: 'Еуростат', ru: 'Евростат', en: 'Eurostat' },
    also: ['ESTAT', 'Statistical Office of the European Union', 'Статистическое бюро Европейского союза'],
  },
  {
    name: { kk: 'Дүниежүзілік банк', ru: 'Всемирный банк', en: 'World Bank' },
    also: [
      ...['WB', 'WDI', 'The World Bank', 'World Bank Group', 'Группа Всемирного банка'],
      ...['World Development Indicators', 'Показатели мирового развития', 'Әлемдік даму индикаторлары'],
    ],
  },
  {
    name: {
      kk: 'БҰҰ Статистика бөлімі',
      ru: 'Статистический отдел ООН',
      en: 'United Nations Statistics Division',
    },
    also: [
      ...['UNSD', 'UN Statistics Division', 'UN DESA Statistics Division', 'UN SDG database'],
      ...['Статистический отдел Организации Объединенных Наций', 'СОООН'],
      'Біріккен Ұлттар Ұйымының Статистика бөлімі',
    ],
  },
  {
    name: {
      kk: 'Дүниежүзілік денсаулық сақтау ұйымы',
      ru: 'Всемирная организация здравоохранения',
      en: 'World Health Organization',
    },
    also: ['WHO', 'ВОЗ', 'ДДСҰ', 'WHO Global Health Observatory'],
  },
  {
    name: {
      kk: 'Халықаралық еңбек ұйымы',
      ru: 'Международная организация труда',
      en: 'International Labour Organization',
    },
    also: ['ILO', 'МОТ', 'ХЕҰ', 'ILOSTAT'],
  },
  {
    name: {
      kk: 'Экономикалық ынтымақтастық және даму ұйымы',
      ru: 'Организация экономического сотрудничества и развития',
      en: 'Organisation for Economic Co-operation and Development',
    },
    also: ['OECD', 'ОЭСР', 'ЭЫДҰ'],
  },
  {
    name: {
      kk: 'Халықаралық валюта қоры',
      ru: 'Международный валютный фонд',
      en: 'International Monetary Fund',
    },
    also: ['IMF', 'МВФ', 'ХВҚ'],
  },
  {
    name: {
      kk: 'ЮНЕСКО Статистика институты',
      ru: 'Институт статистики ЮНЕСКО',
      en: 'UNESCO Institute for Statistics',
    },
    also: ['UIS', 'UNESCO UIS'],
  },
  {
    name: {
      kk: 'БҰҰ Азық-түлік және ауыл шаруашылығы ұйымы',
      ru: 'Продовольственная и сельскохозяйственная организация ООН',
      en: 'Food and Agriculture Organization of the United Nations',
    },
    also: ['FAO', 'ФАО', 'FAOSTAT', 'Food and Agriculture Organization'],
  },
  {
    name: { kk: 'ЮНИСЕФ', ru: 'ЮНИСЕФ', en: 'UNICEF' },
    also: ["United Nations Children's Fund", 'Детский фонд ООН', 'БҰҰ Балалар қоры'],
  },
];
