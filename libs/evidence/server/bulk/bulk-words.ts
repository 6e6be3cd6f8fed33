import type { Trilingual } from '@qadam/language/domain';

export const mostAtOnce = 5000;

export const bulkWords = {
  nothing: {
    kk: 'Не өзгертілетінін таңдаңыз.',
    ru: 'Выберите, что изменить.',
    en: 'Choose what to change.',
  },
  noFindings: {
    kk: 'Бірде-бір тұжырым таңдалмаған. Тұжырымдарды белгілеңіз.',
    ru: 'Не выбран ни один вывод. Отметьте выводы.',
    en: 'No finding is selected. Select some.',
  },
  tooMany: {
    kk: `Бірден ${mostAtOnce} тұжырымға дейін өзгертуге болады. Сүзгіні тарылтыңыз.`,
    ru: `За один раз можно изменить до ${mostAtOnce} выводов. Сузьте отбор.`,
    en: `Up to ${mostAtOnce} findings can be changed at once. Narrow the filter.`,
  },
  undone: {
    kk: 'Бұл өзгеріс бұрын қайтарылған.',
    ru: 'Это изменение уже отменено.',
    en: 'This change was taken back already.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
