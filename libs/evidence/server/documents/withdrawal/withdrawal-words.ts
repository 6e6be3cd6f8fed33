import type { Trilingual } from '@qadam/language/domain';

export const documentWithdrawn: Trilingual = {
  kk: 'Бұл құжат алып тасталған, оның сөздері ешкімге көрсетілмейді. Керек болса, оны талдаушы немесе әкімші «Құжаттар» бетінде қалпына келтіреді.',
  ru: 'Этот документ отозван, его слова не показываются никому. Если он нужен, аналитик или администратор восстановит его на странице «Документы».',
  en: 'This document is withdrawn and its words are shown to nobody. If it is needed, an analyst or an administrator can restore it on the page “Documents”.',
};

export const ofWithdrawnDocument: Trilingual = {
  kk: 'Бұл тұжырымның құжаты алып тасталған. Алдымен құжатты қалпына келтіріңіз.',
  ru: 'Документ этого вывода отозван. Сначала восстановите документ.',
  en: 'The document of this finding is withdrawn. Restore the document first.',
};

export const documentStands: Trilingual = {
  kk: 'Бұл құжат алып тасталмаған. Бетті қайта ашыңыз.',
  ru: 'Этот документ не отозван. Откройте страницу заново.',
  en: 'This document is not withdrawn. Load the page again.',
};
