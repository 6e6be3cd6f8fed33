import type { Language, Trilingual } from '@qadam/language/domain';

/** A comparison is asked for with a review that this one does not answer to, or not in this language. */
export const noSuchEarlier = (earlier: string, language: Language, known: readonly string[]): Trilingual => {
  const list = known.join(', ') || '—';
  return {
    kk: `«${earlier}» алдыңғы шолу ретінде ${language} тілінде қосылмаған. Қосылғандары: ${list}. Оны «Алдыңғы шолудан бері» бетінде осы тілде қосыңыз.`,
    ru: `«${earlier}» не добавлен как прошлый обзор на языке ${language}. Добавлены: ${list}. Возьмите его на этом языке на странице «С прошлого обзора».`,
    en: `“${earlier}” was not added as an earlier review in the language ${language}. Added are: ${list}. Take it up in this language on the page “Since the last review”.`,
  };
};

/** Why nothing can be put into a section that is no draft, and what helps. */
export const closedSection: Readonly<Record<'in-review' | 'approved', Trilingual>> = {
  'in-review': {
    kk: 'Бөлім қаралуда, сондықтан мәтінге ештеңе қосылмады. Бөлімді қараудан қайтарып алып немесе қайтартып, «Мәтінге қою» түймесін қайта басыңыз.',
    ru: 'Раздел на рассмотрении, в текст ничего не добавлено. Отзовите раздел с рассмотрения или попросите его вернуть и добавьте пункт снова.',
    en: 'The section is in review; nothing was put into the text. Take it back from review or have it returned, then put this in again.',
  },
  approved: {
    kk: 'Бөлім бекітілген, сондықтан мәтінге ештеңе қосылмады. Алдымен бөлімді қайта ашу керек (оның бетіндегі «Қайта ашу»), содан кейін қайта қосыңыз.',
    ru: 'Раздел утвержден, в текст ничего не добавлено. Сначала раздел нужно открыть заново (на его странице), затем добавьте пункт снова.',
    en: 'The section is approved; nothing was put into the text. It must be reopened first (Reopen on its page), then put this in again.',
  },
};

export const forwardWords = {
  itself: {
    kk: 'Шолу өзінен кейін жалғаса алмайды. Алдыңғы шолуды таңдаңыз.',
    ru: 'Обзор не может продолжать сам себя. Выберите прошлый обзор.',
    en: 'A review cannot follow itself. Choose an earlier one.',
  },
  begunAlready: {
    kk: 'Бұл шолу осы тілде бұрын қосылған. Оның тармақтары төменде тұр.',
    ru: 'Этот обзор на этом языке уже добавлен. Его пункты стоят ниже.',
    en: 'This review was added in this language before. Its items stand below.',
  },
  reportedOn: {
    kk: 'Бұл шолудың кейбір тармақтары туралы есеп берілген, сондықтан оны алып тастауға болмайды. Алдымен сол тармақтарды «Шешілмеген» күйіне қайтарыңыз.',
    ru: 'О некоторых пунктах этого обзора уже отчитались, поэтому убрать его нельзя. Сначала верните эти пункты в «Не решено».',
    en: 'Some items of this review have been reported on, so it cannot be taken out. First put those items back to “Not decided”.',
  },
  nothingSaid: {
    kk: 'Бұл тілде алдыңғы шолуда мәтін жоқ. Басқа тілді таңдаңыз.',
    ru: 'На этом языке в прошлом обзоре нет текста. Выберите другой язык.',
    en: 'The earlier review has no text in this language. Choose another one.',
  },
  notDocx: {
    kk: 'Файл DOCX ретінде оқылмады. Оны Word бағдарламасында DOCX түрінде қайта сақтаңыз.',
    ru: 'Файл не читается как DOCX. Сохраните его заново в Word как DOCX.',
    en: 'The file cannot be read as DOCX. Save it again as DOCX in Word.',
  },
  tooLarge: {
    kk: 'Файл тым үлкен. Суреттерін алып тастап, қайта жүктеңіз.',
    ru: 'Файл слишком велик. Уберите изображения и загрузите снова.',
    en: 'The file is too large. Take the pictures out and upload it again.',
  },
  noFile: {
    kk: 'Алдыңғы шолудың DOCX файлын таңдаңыз.',
    ru: 'Выберите файл DOCX прошлого обзора.',
    en: 'Choose the DOCX of the earlier review.',
  },
  reasonNeeded: {
    kk: 'Орындалмағанның немесе алынғанның себебін жазыңыз: оны оқырман көреді.',
    ru: 'Укажите, почему не выполнено или снято: это прочтут.',
    en: 'Say why it was not met or is dropped: readers will ask.',
  },
  noSection: {
    kk: 'Алдымен тармақтың бөлімін таңдаңыз.',
    ru: 'Сначала выберите раздел для этого пункта.',
    en: 'First choose a section for the item.',
  },
  standsAlready: {
    kk: 'Бұл тармақ бөлім мәтінінде тұр. Қайта қою үшін алдымен оны мәтіннен өшіріңіз.',
    ru: 'Этот пункт уже стоит в тексте раздела. Чтобы вставить его заново, сначала удалите его из текста.',
    en: 'This item already stands in the text of the section. To put it in anew, first delete it from the text.',
  },
  placedInText: {
    kk: 'Бұл тармақ бөлім мәтінінде тұр. Басқа бөлімге ауыстыру үшін алдымен оны мәтіннен өшіріңіз.',
    ru: 'Этот пункт стоит в тексте раздела. Чтобы перенести его в другой раздел, сначала удалите его из текста.',
    en: 'This item stands in the text of its section. To move it to another, first delete it from the text.',
  },
  boundAlready: {
    kk: 'Бұл тармақтың саны деректермен байланысты. Басқа көрсеткішті тек құжаттан алынған сандарға таңдауға болады.',
    ru: 'Число этого пункта уже связано с данными. Выбрать показатель можно только для чисел из документа.',
    en: 'The figure of this item is tied to the data. A series is chosen only for numbers of a document.',
  },
  noSeries: {
    kk: 'Бұл қатардың осы аумақ бойынша дерегі жоқ. Ұсынылғандардың бірін таңдаңыз.',
    ru: 'У этого ряда нет данных по этой территории. Выберите один из предложенных.',
    en: 'This series has no data for this area. Choose one of those offered.',
  },
  badCode: {
    kk: 'Код латынның кіші әріптерінен, цифрлардан және сызықшадан тұруы керек, мысалы vnr-2028.',
    ru: 'Код состоит из строчных латинских букв, цифр и дефисов, например vnr-2028.',
    en: 'The code must be of lower-case letters, digits and hyphens, such as vnr-2028.',
  },
  codeTaken: {
    kk: 'Мұндай коды бар шолу бұрыннан бар. Басқа код таңдаңыз.',
    ru: 'Обзор с таким кодом уже есть. Выберите другой код.',
    en: 'There is a review with this code already. Choose another one.',
  },
  titleNeeded: {
    kk: 'Атауын жазыңыз.',
    ru: 'Напишите название.',
    en: 'Write a title.',
  },
  titleTaken: {
    kk: 'Басқа құжат осылай аталған. Басқа атау жазыңыз.',
    ru: 'Так уже назван другой документ. Напишите другое название.',
    en: 'Another document has this title. Write another one.',
  },
  titledInHouse: {
    kk: 'Бұл шолу Qadam ішінде: оның атауы өз бетінде өзгертіледі.',
    ru: 'Этот обзор есть в Qadam: его название меняется на его собственной странице.',
    en: 'This review is in Qadam: its title is changed on its own page.',
  },
  noTitle: {
    kk: 'Шолудың атауын үш тілде жазыңыз.',
    ru: 'Напишите название обзора на трех языках.',
    en: 'Write the title of the review in three languages.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
