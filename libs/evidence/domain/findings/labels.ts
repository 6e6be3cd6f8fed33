import type { Trilingual } from '@qadam/language/domain';
import type { EventKind } from '../events/event';
import type { FindingKind, SpeakerSex, StakeholderGroup } from './finding';

export const findingKindLabels: Readonly<Record<FindingKind, Trilingual>> = {
  need: { kk: 'Қажеттілік', ru: 'Потребность', en: 'Need' },
  problem: { kk: 'Проблема', ru: 'Проблема', en: 'Problem' },
  proposal: { kk: 'Ұсыныс', ru: 'Предложение', en: 'Proposal' },
  'good-practice': { kk: 'Озық тәжірибе', ru: 'Успешная практика', en: 'Good practice' },
  commitment: { kk: 'Міндеттеме', ru: 'Обязательство', en: 'Commitment' },
};

export const stakeholderGroupLabels: Readonly<Record<StakeholderGroup, Trilingual>> = {
  'local-executive-body': {
    kk: 'Жергілікті атқарушы органдар',
    ru: 'Местные исполнительные органы',
    en: 'Local executive bodies',
  },
  maslikhat: { kk: 'Мәслихат депутаттары', ru: 'Депутаты маслихата', en: 'Maslikhat deputies' },
  'public-council': {
    kk: 'Қоғамдық кеңес мүшелері',
    ru: 'Члены общественного совета',
    en: 'Public council members',
  },
  ngo: {
    kk: 'Үкіметтік емес ұйымдар',
    ru: 'Неправительственные организации',
    en: 'Non-governmental organisations',
  },
  'rural-akim': { kk: 'Ауыл әкімдері', ru: 'Сельские акимы', en: 'Rural akims' },
  residents: { kk: 'Тұрғындар', ru: 'Жители', en: 'Residents' },
  women: { kk: 'Әйелдер', ru: 'Женщины', en: 'Women' },
  youth: { kk: 'Жастар', ru: 'Молодежь', en: 'Young people' },
  'older-people': { kk: 'Егде жастағы адамдар', ru: 'Пожилые люди', en: 'Older people' },
  'persons-with-disabilities': {
    kk: 'Мүгедектігі бар адамдар',
    ru: 'Люди с инвалидностью',
    en: 'Persons with disabilities',
  },
  business: { kk: 'Кәсіпкерлер', ru: 'Предприниматели', en: 'Business' },
  farmers: { kk: 'Фермерлер', ru: 'Фермеры', en: 'Farmers' },
  education: { kk: 'Білім беру қызметкерлері', ru: 'Работники образования', en: 'Education workers' },
  health: { kk: 'Денсаулық сақтау қызметкерлері', ru: 'Работники здравоохранения', en: 'Health workers' },
  other: { kk: 'Басқалар', ru: 'Другие', en: 'Others' },
};

export const speakerSexLabels: Readonly<Record<SpeakerSex, Trilingual>> = {
  women: { kk: 'Әйелдер', ru: 'Женщины', en: 'Women' },
  men: { kk: 'Ерлер', ru: 'Мужчины', en: 'Men' },
  mixed: { kk: 'Әйелдер мен ерлер', ru: 'Женщины и мужчины', en: 'Women and men' },
  unknown: { kk: 'Белгісіз', ru: 'Неизвестно', en: 'Unknown' },
};

export const eventKindLabels: Readonly<Record<EventKind, Trilingual>> = {
  seminar: { kk: 'Семинар', ru: 'Семинар', en: 'Seminar' },
  consultation: { kk: 'Консультация', ru: 'Консультация', en: 'Consultation' },
  'needs-assessment': { kk: 'Қажеттіліктерді бағалау', ru: 'Оценка потребностей', en: 'Needs assessment' },
  training: { kk: 'Оқыту', ru: 'Обучение', en: 'Training' },
  hearing: { kk: 'Қоғамдық тыңдау', ru: 'Общественные слушания', en: 'Public hearing' },
};

/** The mark of content that was made up to show how the product works; stands wherever such content appears. */
export const illustrativeLabel: Trilingual = {
  kk: 'Шартты мысал',
  ru: 'Условный пример',
  en: 'Illustrative',
};
