import type { Trilingual } from '@qadam/language/domain';

export type ExchangeProblemKind = keyof typeof words;

/** What of a file from another program is refused, where it stands, and what was found there. */
export interface ExchangeProblem {
  readonly kind: ExchangeProblemKind;
  readonly place: string;
  readonly detail?: string;
}

interface Words {
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}

const again: Trilingual = {
  kk: 'Жобаны сол бағдарламадан қайта экспорттаңыз.',
  ru: 'Экспортируйте проект из той программы заново.',
  en: 'Export the project from the other program once more.',
};

const words = {
  'not-readable': {
    message: { kk: 'Файл оқылмайды', ru: 'Файл не читается', en: 'The file cannot be read' },
    remedy: {
      kk: 'Файлдың жолын тексеріңіз.',
      ru: 'Проверьте путь к файлу.',
      en: 'Give the path of a file that is there.',
    },
  },
  'not-an-archive': {
    message: {
      kk: 'Файл бүтін ZIP мұрағаты емес',
      ru: 'Файл не является целым архивом ZIP',
      en: 'The file is no complete ZIP archive',
    },
    remedy: again,
  },
  encrypted: {
    message: {
      kk: 'Мұрағат құпиясөзбен жабылған',
      ru: 'Архив закрыт паролем',
      en: 'The archive has a password',
    },
    remedy: {
      kk: 'Оны құпиясөзсіз экспорттаңыз.',
      ru: 'Экспортируйте проект без пароля.',
      en: 'Export the project without a password.',
    },
  },
  'unpacks-too-large': {
    message: {
      kk: 'Мұрағат ашылғанда тым үлкен болады',
      ru: 'Архив распаковывается в слишком большой объем',
      en: 'The archive unpacks to too much',
    },
    remedy: {
      kk: 'Жобаны бөліп немесе аудио мен бейнесіз экспорттаңыз.',
      ru: 'Разделите проект или экспортируйте его без аудио и видео.',
      en: 'Split the project, or export it without audio and video.',
    },
  },
  'no-project': {
    message: {
      kk: 'Мұрағатта project.qde жоқ',
      ru: 'В архиве нет project.qde',
      en: 'The archive has no project.qde',
    },
    remedy: {
      kk: 'REFI-QDA жобасын (.qdpx) таңдаңыз.',
      ru: 'Выберите проект REFI-QDA (.qdpx).',
      en: 'Choose a project in the REFI-QDA format (.qdpx).',
    },
  },
  'not-utf8': {
    message: { kk: 'Мәтін UTF-8 емес', ru: 'Текст не в UTF-8', en: 'The text is not UTF-8' },
    remedy: {
      kk: 'Оны UTF-8 кодтауында сақтаңыз.',
      ru: 'Сохраните его в кодировке UTF-8.',
      en: 'Save it in UTF-8.',
    },
  },
  'invalid-xml': {
    message: { kk: 'XML қате жазылған', ru: 'Ошибка в XML', en: 'The XML is not well-formed' },
    remedy: again,
  },
  'document-type': {
    message: {
      kk: 'Файлда DOCTYPE хабарламасы бар, ондай файл алынбайды',
      ru: 'В файле есть объявление DOCTYPE, такие файлы не принимаются',
      en: 'The file declares a DOCTYPE, which is not taken',
    },
    remedy: {
      kk: 'DOCTYPE жолын алып тастаңыз: REFI-QDA оны қолданбайды.',
      ru: 'Удалите строку DOCTYPE: в REFI-QDA ее нет.',
      en: 'Remove the DOCTYPE: REFI-QDA has none.',
    },
  },
  'too-deep': {
    message: {
      kk: 'Элементтер тым терең салынған',
      ru: 'Элементы вложены слишком глубоко',
      en: 'The elements are nested too deep',
    },
    remedy: again,
  },
  'not-qda': {
    message: {
      kk: 'Бұл REFI-QDA жобасы емес',
      ru: 'Это не проект REFI-QDA',
      en: 'This is no project of REFI-QDA',
    },
    remedy: {
      kk: 'REFI-QDA жобасын (.qdpx) немесе код кітабын (.qdc) таңдаңыз.',
      ru: 'Выберите проект (.qdpx) или книгу кодов (.qdc) REFI-QDA.',
      en: 'Choose a project (.qdpx) or a code book (.qdc) of REFI-QDA.',
    },
  },
  'no-guid': {
    message: { kk: 'Элементте GUID жоқ', ru: 'У элемента нет GUID', en: 'The element has no GUID' },
    remedy: again,
  },
  'duplicate-guid': {
    message: {
      kk: 'Бұл GUID басқа элементтікі',
      ru: 'Этот GUID уже у другого элемента',
      en: 'Another element has this GUID',
    },
    remedy: again,
  },
  'other-text': {
    message: {
      kk: 'Осы GUID-і бар құжат мұнда бар, бірақ мәтіні басқа',
      ru: 'Документ с этим GUID здесь есть, но с другим текстом',
      en: 'The document with this GUID is here with another text',
    },
    remedy: {
      kk: 'Кодталған үзінділердің орны дұрыс болуы үшін жобаны осы Qadam-нан қайта экспорттап, сол файлда кодтаңыз. Қалғанын «Қабылданбағанын қалдырып, қалғанын алу» арқылы алуға болады.',
      ru: 'Чтобы отрывки стояли на своих местах, выгрузите проект отсюда заново и кодируйте в новом файле. Остальное можно взять, отметив «Пропустить отклоненное».',
      en: 'For passages to stand in their places, export the project from here once more and code in that file. The rest can be taken with the refused parts left out.',
    },
  },
  'unknown-code': {
    message: {
      kk: 'Код код кітабында жоқ',
      ru: 'Кода нет в книге кодов',
      en: 'The code is not in the code book',
    },
    remedy: {
      kk: 'Кодты код кітабына қосып, қайта экспорттаңыз.',
      ru: 'Добавьте код в книгу кодов и экспортируйте заново.',
      en: 'Add the code to the code book and export again.',
    },
  },
  'unknown-round': {
    message: {
      kk: 'Шешім файлда жоқ раундқа сілтейді',
      ru: 'Решение ссылается на раунд, которого нет в файле',
      en: 'A decision names a round that is not in the file',
    },
    remedy: again,
  },
  'unknown-user': {
    message: {
      kk: 'Кодтаушы пайдаланушылар тізімінде жоқ',
      ru: 'Кодировщика нет в списке пользователей',
      en: 'The coder is not among the users',
    },
    remedy: again,
  },
  'unknown-participants': {
    message: {
      kk: 'Қатысушылар саны оқылмайды немесе екі рет жазылған',
      ru: 'Число участников не читается или указано дважды',
      en: 'A number of participants cannot be read, or stands twice',
    },
    remedy: {
      kk: 'Іс-шараның participants айнымалысын түзетіңіз: топ/жыныс/жас/мүгедектік/аумақ/адам саны, бос орынмен бөлінген.',
      ru: 'Исправьте переменную participants мероприятия: группа/пол/возраст/инвалидность/территория/число людей, через пробел.',
      en: 'Correct the variable participants of the event: group/sex/age/disability/area/people, a space apart.',
    },
  },
  'unknown-area': {
    message: { kk: 'Мұндай аумақ жоқ', ru: 'Такой территории нет', en: 'There is no such area' },
    remedy: {
      kk: 'Аумақтың кодын түзетіңіз.',
      ru: 'Исправьте код территории.',
      en: 'Correct the code of the area.',
    },
  },
  'source-missing': {
    message: {
      kk: 'Дереккөздің мәтіні мұрағатта жоқ',
      ru: 'Текста источника нет в архиве',
      en: 'The text of the source is not in the archive',
    },
    remedy: {
      kk: 'Жобаны дереккөздерімен бірге экспорттаңыз.',
      ru: 'Экспортируйте проект вместе с источниками.',
      en: 'Export the project together with its sources.',
    },
  },
  'source-empty': {
    message: { kk: 'Дереккөзде мәтін жоқ', ru: 'В источнике нет текста', en: 'The source has no text' },
    remedy: {
      kk: 'Мәтінін қосыңыз немесе оны жобадан алып тастаңыз.',
      ru: 'Добавьте текст или уберите источник из проекта.',
      en: 'Give it a text, or take it out of the project.',
    },
  },
  'selection-outside': {
    message: {
      kk: 'Үзінді мәтіннен тыс жатыр',
      ru: 'Отрывок лежит за пределами текста',
      en: 'The selection lies outside the text',
    },
    remedy: {
      kk: 'Үзіндіні сол бағдарламада қайта белгілеңіз.',
      ru: 'Выделите отрывок в той программе заново.',
      en: 'Mark the passage in the other program once more.',
    },
  },
  'no-columns': {
    message: {
      kk: 'Кестеде қажетті бағандар жоқ',
      ru: 'В таблице нет нужных столбцов',
      en: 'The table lacks the columns that are needed',
    },
    remedy: {
      kk: 'Taguette үзінділерін (document, content, tag) немесе код кітабын (tag, description) экспорттаңыз.',
      ru: 'Экспортируйте из Taguette выделения (document, content, tag) или книгу кодов (tag, description).',
      en: 'Export highlights (document, content, tag) or the code book (tag, description) from Taguette.',
    },
  },
  'no-highlights': {
    message: {
      kk: 'Файлда Taguette үзінділері жоқ',
      ru: 'В файле нет выделений из Taguette',
      en: 'The file holds no highlights of Taguette',
    },
    remedy: {
      kk: 'Taguette-тен үзінділерді (HTML не DOCX) немесе бүкіл жобаны .sqlite3 түрінде экспорттаңыз. Жай құжатты «Құжаттар» бетінде қосыңыз.',
      ru: 'Экспортируйте из Taguette выделения (HTML или DOCX) или весь проект (.sqlite3). Обычный документ добавьте на странице «Документы».',
      en: 'Export highlights (HTML or DOCX) or the whole project (.sqlite3) from Taguette. A mere document goes to the page “Documents”.',
    },
  },
  'words-elsewhere': {
    message: {
      kk: 'Белгіленген сөздер мәтіндегі орнында жоқ',
      ru: 'Выделенных слов нет в тексте на их месте',
      en: 'The highlighted words do not stand at their place in the text',
    },
    remedy: {
      kk: 'Үзіндіні Taguette бағдарламасында қайта белгілеңіз.',
      ru: 'Выделите отрывок в Taguette заново.',
      en: 'Highlight the passage in Taguette once more.',
    },
  },
  'not-taguette': {
    message: {
      kk: 'Бұл Taguette жобасы емес: қажетті SQLite кестелері жоқ',
      ru: 'Это не проект Taguette: нужных таблиц SQLite в нем нет',
      en: 'This is no project of Taguette: it lacks tables of SQLite',
    },
    remedy: {
      kk: 'Taguette жобасын SQLite түрінде (.sqlite3) экспорттаңыз.',
      ru: 'Экспортируйте проект из Taguette в формате SQLite (.sqlite3).',
      en: 'Export the project from Taguette as SQLite (.sqlite3).',
    },
  },
  'damaged-database': {
    message: {
      kk: 'SQLite дерекқоры бүлінген',
      ru: 'База данных SQLite повреждена',
      en: 'The SQLite database is damaged',
    },
    remedy: {
      kk: 'Taguette жобасын қайта экспорттаңыз немесе файлды қайта көшіріңіз.',
      ru: 'Экспортируйте проект из Taguette заново или скопируйте файл еще раз.',
      en: 'Export the project from Taguette once more, or copy the file again.',
    },
  },
  'unknown-kind': {
    message: {
      kk: 'Файлдың түрі танылмады',
      ru: 'Вид файла не распознан',
      en: 'The kind of file is not known',
    },
    remedy: {
      kk: 'Taguette .sqlite3, CSV, XLSX, HTML, DOCX, .qdc немесе .qdpx файлын таңдаңыз.',
      ru: 'Выберите файл Taguette .sqlite3, CSV, XLSX, HTML, DOCX, .qdc или .qdpx.',
      en: 'Choose a .sqlite3 of Taguette, a CSV, XLSX, HTML, DOCX, .qdc or .qdpx file.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The sentence about a problem in each language, and what a person can do. */
export const wordsOfProblem = ({ kind, detail }: ExchangeProblem): Words => {
  const { message, remedy } = words[kind];
  const end = detail ? ` (${detail}).` : '.';
  return {
    message: { kk: `${message.kk}${end}`, ru: `${message.ru}${end}`, en: `${message.en}${end}` },
    remedy,
  };
};
