import type { MappingQuestion } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';

const constantWords: Readonly<Record<string, Trilingual>> = {
  indicator: { kk: 'көрсеткіш', ru: 'показатель', en: 'indicator' },
  series: { kk: 'қатар', ru: 'ряд', en: 'series' },
  unit: { kk: 'өлшем бірлігі', ru: 'единица измерения', en: 'unit' },
  area: { kk: 'аумақ', ru: 'территория', en: 'area' },
  year: { kk: 'жыл', ru: 'год', en: 'year' },
  multiplier: { kk: 'көбейткіш', ru: 'множитель', en: 'multiplier' },
};

/** What a constant of a mapping is called; a dimension is called by its code. */
export const constantName = (constant: string): Trilingual =>
  constantWords[constant] ?? { kk: constant, ru: constant, en: constant };

const questionWords: Readonly<
  Record<MappingQuestion['kind'], (detail: string, constant: string) => Trilingual>
> = {
  'no-indicator': () => ({
    kk: 'көрсеткіш белгісіз',
    ru: 'неизвестен показатель',
    en: 'the indicator is not known',
  }),
  'no-year': () => ({ kk: 'жыл бағаны жоқ', ru: 'нет столбца с годом', en: 'there is no year' }),
  'no-value': () => ({
    kk: 'мән бағаны жоқ',
    ru: 'нет столбца со значениями',
    en: 'there is no column of values',
  }),
  'no-unit': () => ({
    kk: 'өлшем бірлігі белгісіз',
    ru: 'неизвестна единица измерения',
    en: 'the unit is not known',
  }),
  several: (detail) => ({
    kk: `бір мағынадағы баған бірнешеу (${detail})`,
    ru: `несколько столбцов одного смысла (${detail})`,
    en: `several columns mean the same (${detail})`,
  }),
  'unclear-column': (detail) => ({
    kk: `«${detail}» бағанының мағынасы түсініксіз`,
    ru: `непонятен столбец «${detail}»`,
    en: `column “${detail}” is unclear`,
  }),
  'not-annual': (detail) => ({
    kk: `«${detail}» — жылдың бір бөлігі, ал мұнда жылдық деректер ғана сақталады; баған ескерілмейді`,
    ru: `«${detail}» — часть года, а здесь хранятся только годовые данные; столбец не читается`,
    en: `“${detail}” is a part of a year, and only yearly figures are kept here; the column is ignored`,
  }),
  remembered: (detail, constant) => {
    const { kk, ru, en } = constantName(constant);
    return {
      kk: `осындай бағандары бар соңғы кестеде «${kk}» мәні «${detail}» болған, бірақ бұл кесте сол екенін айтпайды`,
      ru: `у прошлой таблицы с такими столбцами «${ru}» было «${detail}», но эта таблица не говорит, что она та же`,
      en: `the last table with these headings had “${detail}” as its ${en}, and nothing here says that this is the same table`,
    };
  },
  'unit-unlike': (detail, unit) => ({
    kk: `кестеде «${detail}» деп жазылған, ал осы көрсеткіштің белгілі бірлігі — ${unit}`,
    ru: `в таблице написано «${detail}», а известная единица этого показателя — ${unit}`,
    en: `the table says “${detail}”, and the known unit of the indicator is ${unit}`,
  }),
  'mapping-mismatch': (detail, column) => ({
    kk: `сипаттамадағы ${column} бағаны «${detail}» файлда басқаша`,
    ru: `столбец ${column} из описания («${detail}») в файле другой`,
    en: `column ${column} of the mapping (“${detail}”) is another one in the file`,
  }),
  'no-rows': () => ({ kk: 'деректер жолы жоқ', ru: 'нет строк с данными', en: 'there are no rows of data' }),
};

/** What is missing in a column mapping, in three languages. */
export const questionSentence = ({ kind, detail, constant = '' }: MappingQuestion): Trilingual =>
  questionWords[kind](detail, constant);

const listed = (questions: readonly MappingQuestion[], language: keyof Trilingual): string =>
  questions.map((question) => questionSentence(question)[language]).join('; ');

/** Why an import goes no further, and what to do. */
export const importWords = {
  changedSincePreview: {
    kk: 'Алдын ала көргеннен кейін деректер өзгерді, сондықтан көрсетілгеннен басқа нәтиже шығар еді. Ештеңе жазылған жоқ: айырмашылықтарды қайта есептеп, тексеріңіз.',
    ru: 'После предпросмотра данные изменились, и результат был бы не тем, что показан. Ничего не записано: пересчитайте различия и проверьте их снова.',
    en: 'The data have changed since the preview, so that something else than was shown would happen. Nothing was written: compare again and look at the differences.',
  },
  notPreviewed: {
    kk: 'Бұл импорт әлі салыстырылмаған. Алдымен айырмашылықтарды қараңыз.',
    ru: 'Этот импорт еще не сравнен с данными. Сначала посмотрите различия.',
    en: 'This import has not been compared with the data yet. Look at the differences first.',
  },
  alreadyCommitted: {
    kk: 'Бұл импорт қабылданып қойған. Файлды қайта жүктеңіз.',
    ru: 'Этот импорт уже принят. Загрузите файл заново.',
    en: 'This import has been taken already. Load the file again.',
  },
  isRunning: {
    kk: 'Бұл импорт бойынша жұмыс жүріп жатыр. Аяқталғанын күтіңіз немесе тоқтатыңыз.',
    ru: 'Этот импорт уже обрабатывается. Дождитесь окончания или остановите его.',
    en: 'This import is being worked on. Wait for it to end, or cancel it.',
  },
  hasErrors: {
    kk: 'Файлда қателер бар, сондықтан ештеңе өзгерген жоқ. Оларды түзетіңіз немесе қатесі бар жолдарсыз қабылдаңыз.',
    ru: 'В файле есть ошибки, поэтому ничего не изменено. Исправьте их или примите файл без строк с ошибками.',
    en: 'The file has errors, so nothing was changed. Correct them, or take the file without the rows that have errors.',
  },
  addsNew: (codes: readonly string[]): Trilingual => ({
    kk: `Импорт әлі белгісіз кодтарды қосар еді (${codes.join(', ')}), сондықтан ештеңе өзгерген жоқ. Оларды қарап, қосуға келісіңіз немесе файлдағы кодтарды түзетіңіз.`,
    ru: `Импорт добавил бы ещё неизвестные коды (${codes.join(', ')}), поэтому ничего не изменено. Посмотрите на них и согласитесь их добавить или исправьте коды в файле.`,
    en: `The import would add codes that are not known yet (${codes.join(', ')}), so nothing was changed. Look at them and agree to add them, or correct the codes in the file.`,
  }),
  limited: {
    kk: 'Деректерді рөлі бір аумақпен шектелмеген әкімші немесе талдаушы ғана жүктей алады.',
    ru: 'Загружать данные могут администратор и аналитик, чья роль не ограничена территорией.',
    en: 'Only administrators and analysts whose role is not limited to an area may load figures.',
  },
  noFile: {
    kk: 'Файл жоқ. CSV, XLSX, SDMX немесе ZIP файлын таңдаңыз, не кестені қойыңыз.',
    ru: 'Нет файла. Выберите CSV, XLSX, SDMX или ZIP либо вставьте таблицу.',
    en: 'There is no file. Choose CSV, XLSX, SDMX or ZIP, or paste a table.',
  },
  sdmxMessage: {
    kk: 'Бұл — кесте емес, SDMX-CSV хабары. Оны «qadam import sdmx» командасымен немесе «Импорт» бетінде жүктеңіз.',
    ru: 'Это не таблица, а сообщение SDMX-CSV. Загрузите его командой «qadam import sdmx» или на странице «Импорт».',
    en: 'This is an SDMX-CSV message and no plain table. Load it with "qadam import sdmx", or on the page Import.',
  },
  emptyFile: {
    kk: 'Файл бос. Бірінші жолында баған атаулары бар кестені таңдаңыз.',
    ru: 'Файл пуст. Выберите таблицу с названиями столбцов в первой строке.',
    en: 'The file is empty. Choose a table with headings in its first row.',
  },
  tooLarge: {
    kk: 'Файл тым үлкен (ең көбі 50 МБ). Оны бөліктерге бөліңіз.',
    ru: 'Файл слишком велик (не больше 50 МБ). Разделите его на части.',
    en: 'The file is too large (50 MB at most). Split it.',
  },
  unpacksTooLarge: {
    kk: 'XLSX кітабы ашылғанда тым үлкен болады (ең көбі 128 МБ). Бос пішімделген жолдарды жойып, керек парағын ғана қалдырыңыз немесе CSV түрінде сақтаңыз.',
    ru: 'Книга XLSX распаковывается в слишком большую (не больше 128 МБ). Удалите пустые оформленные строки и лишние листы или сохраните таблицу как CSV.',
    en: 'The XLSX workbook unpacks to too much (128 MB at most). Delete empty formatted rows and sheets that are not needed, or save the table as CSV.',
  },
  archiveTooLarge: {
    kk: 'ZIP мұрағаты ашылғанда тым үлкен болады (ең көбі 256 МБ). Деректер қалтасын ғана (data, indicator-config, meta, translations) мұрағаттаңыз.',
    ru: 'Архив ZIP распаковывается в слишком большой (не больше 256 МБ). Заархивируйте только папки data, indicator-config, meta и translations.',
    en: 'The ZIP archive unpacks to too much (256 MB at most). Pack only the folders data, indicator-config, meta and translations.',
  },
  archiveDamaged: {
    kk: 'ZIP мұрағаты бүлінген: ашылмайды. Оны қайта жасап, жүктеңіз.',
    ru: 'Архив ZIP поврежден и не открывается. Создайте его заново и загрузите снова.',
    en: 'The ZIP archive is damaged and cannot be opened. Make it again and load it.',
  },
  archiveHoldsNothing: {
    kk: 'ZIP мұрағатында data/indicator_5-5-2.csv сияқты файлдар да, SDMX деректер хабарламасы да жоқ. Open SDG қалтасын немесе бір SDMX файлын мұрағаттаңыз.',
    ru: 'В архиве ZIP нет ни файлов вида data/indicator_5-5-2.csv, ни сообщения с данными SDMX. Заархивируйте папку Open SDG или один файл SDMX.',
    en: 'The ZIP archive holds neither files such as data/indicator_5-5-2.csv nor an SDMX data message. Pack an Open SDG folder, or one SDMX file.',
  },
  archiveHoldsSeveral: {
    kk: 'ZIP мұрағатында бірнеше SDMX деректер хабарламасы бар. Оларды бір-бірлеп жүктеңіз.',
    ru: 'В архиве ZIP несколько сообщений с данными SDMX. Загрузите их по одному.',
    en: 'The ZIP archive holds several SDMX data messages. Load them one by one.',
  },
  archiveHoldsNoMessage: {
    kk: 'ZIP мұрағатында SDMX деректер хабарламасы жоқ. Кестені qadam import table, Open SDG қалтасын qadam import open-sdg арқылы жүктеңіз.',
    ru: 'В архиве ZIP нет сообщения с данными SDMX. Таблицу загрузите командой qadam import table, папку Open SDG — qadam import open-sdg.',
    en: 'The ZIP archive holds no SDMX data message. Bring a table in with qadam import table, an Open SDG folder with qadam import open-sdg.',
  },
  noTable: {
    kk: 'Бұл файл кесте де, SDMX хабарламасы да емес. CSV, XLSX, SDMX немесе Open SDG қалтасының ZIP мұрағатын таңдаңыз.',
    ru: 'Этот файл — не таблица и не сообщение SDMX. Выберите CSV, XLSX, SDMX или архив ZIP папки Open SDG.',
    en: 'This file is neither a table nor an SDMX message. Choose CSV, XLSX, SDMX, or a ZIP archive of an Open SDG folder.',
  },
  damaged: {
    kk: 'XLSX кітабы бүлінген: ашылмайды. Оны Excel-де ашып, қайта сақтаңыз.',
    ru: 'Книга XLSX повреждена и не открывается. Откройте ее в Excel и сохраните заново.',
    en: 'The XLSX workbook is damaged and cannot be read. Open it in Excel and save it again.',
  },
  unreadable: (why: string): Trilingual => ({
    kk: `XLSX кітабы оқылмады (${why}). Оны Excel-де ашып, қайта сақтаңыз.`,
    ru: `Книга XLSX не читается (${why}). Откройте ее в Excel и сохраните заново.`,
    en: `The XLSX workbook cannot be read (${why}). Open it in Excel and save it again.`,
  }),
  noSheet: (sheet: string): Trilingual => ({
    kk: `Кітапта «${sheet}» парағы жоқ. Бар парақтың бірін таңдаңыз.`,
    ru: `В книге нет листа «${sheet}». Выберите один из имеющихся.`,
    en: `The workbook has no sheet “${sheet}”. Choose one that it has.`,
  }),
  unclearTable: (questions: readonly MappingQuestion[]): Trilingual =>
    questions.some(({ kind }) => kind === 'no-rows')
      ? {
          kk: 'Кестеде тек баған атаулары бар, дерек жоқ. Атаулардың астына деректер жолдарын қосып, қайта жүктеңіз.',
          ru: 'В таблице только заголовки, данных нет. Добавьте под заголовками строки с данными и загрузите снова.',
          en: 'The table has headings only and no data. Add rows of data below the headings, and load it again.',
        }
      : {
          kk: `Кестені бір мағынада оқу мүмкін емес: ${listed(questions, 'kk')}. Бағандар сипаттамасын толықтырыңыз.`,
          ru: `Таблицу нельзя прочитать однозначно: ${listed(questions, 'ru')}. Дополните описание столбцов.`,
          en: `The table cannot be read in one way only: ${listed(questions, 'en')}. Complete the column mapping.`,
        },
  jsonNoTable: {
    kk: 'Бұл — кесте емес, JSON. Деректерді CSV немесе XLSX түрінде сақтап, соны жүктеңіз; SDMX-JSON хабарының өз бұйрығы бар: import sdmx.',
    ru: 'Это JSON, а не таблица. Сохраните данные как CSV или XLSX и загрузите этот файл; для сообщения SDMX-JSON есть своя команда: import sdmx.',
    en: 'This is JSON and no table. Save the data as CSV or XLSX and load that file; a message of SDMX-JSON has its own command: import sdmx.',
  },
  noJson: { kk: 'бұл JSON емес', ru: 'это не JSON', en: 'this is no JSON' },
  noSeparator: (text: string): Trilingual => ({
    kk: `«${text}» ұяшықтарды бөлмейді`,
    ru: `«${text}» не разделяет ячеек`,
    en: `“${text}” separates no cells`,
  }),
  badMapping: ({ kk, ru, en }: Trilingual): Trilingual => ({
    kk: `Бағандардың сипаттамасы оқылмады: ${kk}.`,
    ru: `Описание столбцов не читается: ${ru}.`,
    en: `The column mapping cannot be read: ${en}.`,
  }),
};
