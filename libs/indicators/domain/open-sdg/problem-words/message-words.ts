import type { ProblemKind } from '../problem';
import { endingOf, flagOf, proposedAmong, rowsIn, type Maker } from './message-parts';

/** Sentences for what is wrong in a message of SDMX or a download of a database. */
export const messageWords = {
  'break-in-series': ({ value, years }) => ({
    kk: `Хабарламада ${years} жылдан бастап әдістеме өзгергені айтылған (OBS_STATUS = ${value}). Үзілісті көрсеткіштің «Бағыт пен нысаналы мән» бетінде себебі мен негізін көрсетіп жазыңыз, әйтпесе ескі мен жаңа деректер салыстырылады.`,
    ru: `В сообщении указано, что с ${years} года методика другая (OBS_STATUS = ${value}). Запишите смену методики на странице показателя «Направление и цель» с причиной и основанием, иначе прежние и новые данные сравниваются.`,
    en: `The message says that the method is another from ${years} on (OBS_STATUS = ${value}). Record the break on the page “Direction and target” of the indicator, with why and source, or old and new figures are compared.`,
  }),
  confidential: ({ value }) => ({
    kk: `Мән құпия деп белгіленген («${value}»); ол алынбады және жарияланбайды. Оны файлдан алып тастаңыз немесе осындай мәндерсіз жүктеңіз (--skip-problems).`,
    ru: `Значение помечено как конфиденциальное («${value}»); оно не принято и не публикуется. Уберите его из файла или загрузите без таких значений (--skip-problems).`,
    en: `The value is marked as confidential (“${value}”); it was not taken and is not published. Take it out of the file, or load without such values (--skip-problems).`,
  }),
  'flagged-value': ({ value, count, rows }) => ({
    kk: `Мәндер «${value}» деп белгіленген (${flagOf(value).kk}): ${count}${rows === '' ? '' : ` (${rowsIn(rows).kk})`}. Белгінің өзі сақталмайды; дерек нақтыланғанда қайта жүктеңіз.`,
    ru: `Значения с пометкой «${value}» (${flagOf(value).ru}): ${count}${rows === '' ? '' : ` (${rowsIn(rows).ru})`}. Сама пометка не хранится; загрузите файл снова, когда данные уточнят.`,
    en: `Values with the flag “${value}” (${flagOf(value).en}): ${count}${rows === '' ? '' : ` (${rowsIn(rows).en})`}. The flag itself is not kept; load the file again once the data are final.`,
  }),
  'other-countries': ({ value, count }) => ({
    kk: `Басқа елдердің жолдары алынбады: ${count} (${value}). Ештеңе істеудің қажеті жоқ: мұнда тек Қазақстан деректері сақталады.`,
    ru: `Строки других стран не взяты: ${count} (${value}). Делать ничего не нужно: здесь хранятся данные только по Казахстану.`,
    en: `Rows of other countries were left out: ${count} (${value}). There is nothing to do: only figures of Kazakhstan are kept here.`,
  }),
  'declared-missing': ({ value, column }) => ({
    kk: `Хабарламада мән жоқ деп көрсетілген (${column || 'OBS_STATUS'} = ${value}), сондықтан көрсеткіш мәні алынбады. Ештеңе істеу қажет емес.`,
    ru: `В сообщении указано, что значения нет (${column || 'OBS_STATUS'} = ${value}), поэтому его и не взято. Делать ничего не нужно.`,
    en: `The message declares that there is no value (${column || 'OBS_STATUS'} = ${value}), so none was taken. Nothing needs to be done.`,
  }),
  'delete-requested': () => ({
    kk: 'Хабарлама бұл мәнді жоюды сұрайды. Импорт ештеңені жоймайды: толық деректерді Replace әрекетімен жіберіңіз.',
    ru: 'Сообщение просит удалить это значение. Импорт ничего не удаляет: пришлите полные данные с действием Replace.',
    en: 'The message asks to delete this value. An import deletes nothing: send the complete data with the action Replace.',
  }),
  'sender-missing': ({ value }) =>
    value === ''
      ? {
          kk: 'Хабарламада жіберуші де, агенттік те жоқ, сондықтан деректерінің жариялаушысы көрсетілмеген болып қалады. Хабарламаға Sender қосыңыз немесе командада --publisher арқылы жариялаушыны атаңыз.',
          ru: 'В сообщении нет ни отправителя, ни агентства, поэтому издатель его данных остается неуказанным. Добавьте в сообщение Sender или назовите издателя в команде через --publisher.',
          en: 'The message names neither a sender nor an agency, so the publisher of its figures stays unnamed. Add a Sender to the message, or name the publisher on the command line with --publisher.',
        }
      : {
          kk: `Хабарлама ${value} құрылымын қолданады, бірақ мәндерін кім жариялағаны айтылмаған (Qadam экспорты оны әр бақылауда айтады: SOURCE_PUBLISHER_KK, _RU, _EN). Сондықтан жариялаушысы көрсетілмеген болып қалады. Осы атрибуттарды толтырыңыз немесе жариялаушыны командада --publisher арқылы, бетте «Мәндерді кім жариялады» өрісінде атаңыз.`,
          ru: `Сообщение построено по структуре ${value}, но не говорит, кто опубликовал его значения (экспорт Qadam называет издателя в каждом наблюдении: SOURCE_PUBLISHER_KK, _RU, _EN). Поэтому издатель остается неуказанным. Заполните эти атрибуты или назовите издателя: в команде через --publisher, на странице в поле «Кто опубликовал значения».`,
          en: `The message uses the structure of ${value} but does not say who published its figures (exports of Qadam name the publisher in each observation: SOURCE_PUBLISHER_KK, _RU, _EN), so the publisher stays unnamed. Fill these attributes, or name the publisher: on the command line with --publisher, on the page under Who published the figures.`,
        },
  'unit-multiplier': ({ value }) => ({
    kk: `Мән 10-ның ${value} дәрежесіне көбейтілді (UNIT_MULT). Өлшем бірлігін тексеріңіз.`,
    ru: `Значение умножено на 10 в степени ${value} (UNIT_MULT). Проверьте единицу измерения.`,
    en: `The value was multiplied by 10 to the power of ${value} (UNIT_MULT). Check the unit.`,
  }),
  'unknown-series': ({ value, file, proposal, known }) => ({
    kk: `${value === '' ? 'Бақылауларда көрсеткіш те, қатар да аталмаған; олар алынбады.' : `«${value}» қатарының қай көрсеткішке жататыны белгісіз; оның бақылаулары алынбады.`}${proposedAmong(proposal, known).kk} INDICATOR бағанын қосыңыз немесе файлды көрсеткіш бойынша атаңыз (1-1-1.${endingOf(file)}).`,
    ru: `${value === '' ? 'В наблюдениях не назван ни показатель, ни ряд; они не приняты.' : `Неизвестно, к какому показателю относится ряд «${value}»; его наблюдения не приняты.`}${proposedAmong(proposal, known).ru} Добавьте INDICATOR или назовите файл по показателю (1-1-1.${endingOf(file)}).`,
    en: `${value === '' ? 'The observations name neither an indicator nor a series; they were not taken.' : `It is not known to which indicator the series “${value}” belongs; its observations were not taken.`}${proposedAmong(proposal, known).en} Add INDICATOR, or name the file after the indicator (1-1-1.${endingOf(file)}).`,
  }),
  'unreadable-dimensions': ({ value }) => ({
    kk: `«${value}» — SEX=F;AGE=Y15T24 үлгісіндегі топтар емес; жол алынбады. Оны осы үлгімен жазыңыз немесе бос қалдырыңыз.`,
    ru: `«${value}» — не группы вида SEX=F;AGE=Y15T24; строка не принята. Запишите их так или оставьте ячейку пустой.`,
    en: `“${value}” are no groups like SEX=F;AGE=Y15T24; the row was not taken. Write them so, or leave the cell empty.`,
  }),
} satisfies Partial<Readonly<Record<ProblemKind, Maker>>>;
