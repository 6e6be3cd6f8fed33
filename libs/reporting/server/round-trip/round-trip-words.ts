import type { Trilingual } from '@qadam/language/domain';

export const roundTripWords = {
  approvedOnly: {
    kk: 'Word құжаты ретінде тек бекітілген бөлім шығарылады. Алдымен бөлімді бекітіңіз.',
    ru: 'В Word выгружается только утвержденный раздел. Сначала утвердите его.',
    en: 'Only an approved section is exported to Word. Approve it first.',
  },
  notWritten: {
    kk: 'Бөлім бұл тілде жазылмаған.',
    ru: 'На этом языке раздел не написан.',
    en: 'The section is not written in this language.',
  },
  noFile: {
    kk: 'Файл жоқ. Осы бөлімнен шығарылған DOCX файлын таңдаңыз.',
    ru: 'Нет файла. Выберите файл DOCX, выгруженный из этого раздела.',
    en: 'There is no file. Choose a DOCX that was exported from this section.',
  },
  tooLarge: {
    kk: 'Файл тым үлкен: 20 МБ-қа дейін қабылданады. Кірістірілген суреттерді алып тастаңыз.',
    ru: 'Файл слишком велик: принимаются файлы до 20 МБ. Уберите вставленные изображения.',
    en: 'The file is too large: up to 20 MB are taken. Remove inserted pictures.',
  },
  notWord: {
    kk: 'Бұл DOCX файлы емес немесе ол зақымдалған. Оны Word не LibreOffice бағдарламасында DOCX түрінде қайта сақтаңыз.',
    ru: 'Это не файл DOCX, или он поврежден. Сохраните его заново как DOCX в Word или LibreOffice.',
    en: 'This is no DOCX file, or it is damaged. Save it again as DOCX in Word or LibreOffice.',
  },
  notOurs: {
    kk: 'Бұл құжат Qadam жүйесінен шығарылмаған. Бөлімді Word құжаты ретінде жүктеп алып, түзетулерді сол файлға енгізіңіз.',
    ru: 'Этот документ выгружен не из Qadam. Выгрузите раздел в Word и внесите правки в тот файл.',
    en: 'This document was not exported from Qadam. Export the section to Word and make the changes in that file.',
  },
  anotherSection: {
    kk: 'Бұл құжат басқа бөлімнен немесе басқа тілдегі мәтіннен шығарылған. Оны сол бөлімнің бетіне жүктеңіз.',
    ru: 'Этот документ выгружен из другого раздела или текста на другом языке. Загрузите его на странице того раздела.',
    en: 'This document was exported from another section or another language. Upload it on the page of that section.',
  },
  guidance: {
    kk: 'Сұр реңді сандар мен сілтемелер деректерден алынады: оларды жылжытуға және жоюға болады, бірақ үстінен жазылған сан қабылданбайды. Түзетілген файлды осы бөлімнің бетіне жүктеңіз.',
    ru: 'Числа и ссылки на сером фоне берутся из данных: их можно переносить и удалять, но число, вписанное поверх, принято не будет. Загрузите исправленный файл на странице этого раздела.',
    en: 'Figures and citations on grey come from the data: they may be moved and removed, but a number typed over one is not taken. Upload the edited file on the page of this section.',
  },
  chart: { kk: 'График', ru: 'График', en: 'Chart' },
} as const satisfies Readonly<Record<string, Trilingual>>;
