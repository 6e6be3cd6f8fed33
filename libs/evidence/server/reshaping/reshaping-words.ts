import type { ReshapingProblem } from '@qadam/evidence/domain';
import type { Trilingual } from '@qadam/language/domain';

export const reshapingWords: Readonly<Record<ReshapingProblem, Trilingual>> = {
  'one-part-empty': {
    kk: 'Кесілген жердің бір жағында сөз қалмайды. Үзіндінің ішінен екі сөздің арасын таңдаңыз.',
    ru: 'По одну сторону разреза не осталось бы слов. Выберите место внутри отрывка, между двумя словами.',
    en: 'No words would be left on one side. Choose a place inside the passage, between two words.',
  },
  'other-documents': {
    kk: 'Бір құжаттың үзінділерін ғана біріктіруге болады. Бір құжаттан таңдаңыз.',
    ru: 'Объединить можно только отрывки одного документа. Выберите их в одном документе.',
    en: 'Only passages of one document can be merged. Choose them from one document.',
  },
  apart: {
    kk: 'Бұл үзінділердің арасында басқа сөздер бар. Қатар тұрған немесе қабаттасқан үзінділерді таңдаңыз.',
    ru: 'Между этими отрывками стоят другие слова. Выберите соседние или пересекающиеся отрывки.',
    en: 'There are other words between these passages. Choose ones that touch or overlap.',
  },
  'too-few': {
    kk: 'Біріктіру үшін кемінде екі тұжырым керек. Тағы біреуін таңдаңыз.',
    ru: 'Для объединения нужны хотя бы два вывода. Выберите еще один.',
    en: 'A merge needs at least two findings. Choose another one.',
  },
  'too-long': {
    kk: 'Біріккен үзінді бір тұжырым үшін тым ұзақ. Қысқалау үзінділерді біріктіріңіз.',
    ru: 'Вместе отрывки слишком длинные для одного вывода. Объедините более короткие.',
    en: 'Together the passages are too long for one finding. Merge shorter ones.',
  },
};

/** A part would have neither the choices nor the decision of the whole. */
export const standsInRound = (title: string): Trilingual => ({
  kk: `Тұжырым ашық «${title}» раундында тұр. Раунд жабылғанша күтіңіз: содан кейін бөлуге не біріктіруге болады.`,
  ru: `Вывод стоит в открытом раунде «${title}». Дождитесь его закрытия: после этого вывод можно разделить или объединить.`,
  en: `The finding stands in the open round “${title}”. Wait until it is closed; then the finding can be cut or merged.`,
});

export const reshapedSince: Trilingual = {
  kk: 'Бұл тұжырымдар содан бері тағы өзгерген. Бетті қайта ашыңыз.',
  ru: 'Эти выводы с тех пор снова изменили. Откройте страницу заново.',
  en: 'These findings were changed again since then. Load the page again.',
};
