import type { Trilingual } from '@qadam/language/domain';

export const translationWords = {
  twoLanguages: {
    kk: 'Бастапқы мәтін мен аударманың тілі екі түрлі болуы керек. Басқа тілді таңдаңыз.',
    ru: 'Языки источника и перевода должны различаться. Выберите другой язык.',
    en: 'Source and translation must be in two languages. Choose another one.',
  },
  nothingToTranslate: {
    kk: 'Бұл тілде әзірге ештеңе жазылмаған. Мәтіні бар тілді таңдаңыз.',
    ru: 'На этом языке пока ничего не написано. Выберите язык, на котором есть текст.',
    en: 'Nothing is written in that language yet. Choose one that has a text.',
  },
  writtenAlready: {
    kk: 'Аударма басталып кеткен. Жетіспейтін абзацтарды бір-бірден қосыңыз.',
    ru: 'Перевод уже начат. Добавьте недостающие абзацы по одному.',
    en: 'The translation has been begun already. Add the missing paragraphs one by one.',
  },
  notADraft: {
    kk: 'Бөлім енді бастапқы нұсқа емес. Алдымен оны қайта ашу керек.',
    ru: 'Раздел больше не черновик. Сначала его нужно открыть заново.',
    en: 'The section is no longer a draft. It must be reopened first.',
  },
  nothingToConfirm: {
    kk: 'Әзірге аударма жоқ. Алдымен оны жазыңыз.',
    ru: 'Перевода пока нет. Сначала напишите его.',
    en: 'There is no translation yet. Write it first.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
