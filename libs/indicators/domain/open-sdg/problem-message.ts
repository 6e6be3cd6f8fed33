import { type Trilingual } from '@qadam/language/domain';
import { xmlFault } from '../sdmx/xml-fault';
import type { ProblemKind } from './problem';

export interface MessageDetail {
  readonly value?: string | undefined;
  readonly column?: string | undefined;
  readonly proposal?: string | undefined;
  readonly rows?: string | undefined;
  readonly years?: string | undefined;
  /** How many of them there are. */
  readonly count?: string | undefined;
  /** What is known of its kind, listed. */
  readonly known?: string | undefined;
  /** Its name, for what it should be called. */
  readonly file?: string | undefined;
  /** A figure that is held already, beside which the one of the file is seen. */
  readonly held?: string | undefined;
}

type Maker = (detail: Required<{ [key in keyof MessageDetail]: string }>) => Trilingual;

const proposed = (proposal: string): Trilingual =>
  proposal === ''
    ? { kk: '', ru: '', en: '' }
    : { kk: ` Мүмкін, «${proposal}».`, ru: ` Возможно, «${proposal}».`, en: ` Probably “${proposal}”.` };

/** The one that is nearest, or several that are equally near. */
const proposedAmong = (proposal: string, known: string): Trilingual =>
  proposal !== '' || known === ''
    ? proposed(proposal)
    : {
        kk: ` Мүмкін, мыналардың бірі: ${known}.`,
        ru: ` Возможно, одно из: ${known}.`,
        en: ` Probably one of ${known}.`,
      };

const endingOf = (file: string): string => /\.(\w+)$/u.exec(file)?.[1]?.toLowerCase() ?? 'xml';

/** One row or several, by their numbers. */
const rowsIn = (rows: string): Trilingual =>
  /[,…]/u.test(rows)
    ? { kk: `жолдар: ${rows}`, ru: `строки ${rows}`, en: `rows ${rows}` }
    : { kk: `жол: ${rows}`, ru: `строка ${rows}`, en: `row ${rows}` };

/** What the letters of a statistical office say of a figure, of SDMX (CL_OBS_STATUS) or of Eurostat. */
const flagWords: Readonly<Record<string, Trilingual>> = {
  b: { kk: 'қатардағы үзіліс', ru: 'разрыв ряда', en: 'break in series' },
  c: { kk: 'құпия', ru: 'конфиденциально', en: 'confidential' },
  d: { kk: 'анықтамасы бөлек', ru: 'иное определение', en: 'definition differs' },
  e: { kk: 'бағалау', ru: 'оценка', en: 'estimated' },
  f: { kk: 'болжам', ru: 'прогноз', en: 'forecast' },
  i: { kk: 'толықтырылған мән', ru: 'досчитано', en: 'imputed' },
  n: { kk: 'мәнді емес', ru: 'незначимо', en: 'not significant' },
  p: { kk: 'алдын ала дерек', ru: 'предварительно', en: 'provisional' },
  r: { kk: 'түзетілген', ru: 'пересмотрено', en: 'revised' },
  s: { kk: 'Еуростат бағалауы', ru: 'оценка Евростата', en: 'Eurostat estimate' },
  u: { kk: 'сенімділігі төмен', ru: 'низкая надежность', en: 'low reliability' },
  v: { kk: 'тексерілмеген', ru: 'не проверено', en: 'unvalidated' },
};
const flagOf = (flag: string): Trilingual =>
  flagWords[flag.toLowerCase()] ?? { kk: flag, ru: flag, en: flag };

const makers: Readonly<Record<ProblemKind, Maker>> = {
  'ambiguous-number': ({ value, known, rows }) =>
    known === ''
      ? {
          kk: `«${value}» саны екі түрлі оқылады: үтір бөлшекті де, мыңдықты да білдіруі мүмкін. Оны нүктемен жазыңыз.`,
          ru: `Число «${value}» читается двояко: запятая может отделять и дробь, и тысячи. Запишите его с точкой.`,
          en: `“${value}” can be read in two ways: the comma may mark decimals or thousands. Write it with a decimal point.`,
        }
      : {
          kk: `«${value}» саны ${known} деп оқылды (${rowsIn(rows).kk}), өйткені бағанда бөлшек үтірмен жазылған. Нүкте бөлшекті білдірсе, оны да үтірмен жазыңыз.`,
          ru: `Число «${value}» прочитано как ${known} (${rowsIn(rows).ru}), так как дроби в столбце записаны с запятой. Если точка отделяет дробь, запишите и его с запятой.`,
          en: `“${value}” was read as ${known} (${rowsIn(rows).en}), as the column writes decimals with a comma. If the point marks decimals, write this number with a comma too.`,
        },
  'area-no-longer-valid': ({ value, years }) => ({
    kk: `«${value}» өңірі бұл жылы болған жоқ (${years}). Кодты тексеріңіз.`,
    ru: `Региона «${value}» в этом году уже не было (${years}). Проверьте код.`,
    en: `Area “${value}” no longer existed in that year (${years}). Check the code.`,
  }),
  'area-not-yet-valid': ({ value, years }) => ({
    kk: `«${value}» өңірі бұл жылы әлі құрылмаған еді (${years}). Мәннің қайта есептелген-есептелмегенін тексеріңіз.`,
    ru: `Региона «${value}» в этом году еще не было (${years}). Проверьте, пересчитано ли значение задним числом.`,
    en: `Area “${value}” did not exist yet in that year (${years}). Check whether the value was calculated back.`,
  }),
  'blank-unit': ({ column, known, rows }) =>
    rows === ''
      ? {
          kk: `«${column}» бағанының ұяшығы бос, ал осы мәндердің бірлігі бар (${known}): бірліксіз олар жаңа қатарға түсер еді. Жол алынбады; бірлікті жазыңыз.`,
          ru: `Ячейка столбца «${column}» пуста, а единица у таких значений есть (${known}): без единицы они стали бы новым рядом. Строка не принята; впишите единицу.`,
          en: `The cell in column “${column}” is blank, while such figures have a unit (${known}): without one they would become a new series. The row was not taken; write the unit.`,
        }
      : {
          kk: `«${column}» бағанының ұяшығы бос, ал файлдағы осындай мәндердің бірлігі бар (${known}). Мән бірлігі жоқ бөлек қатар ретінде алынды; бірлігі болса, оны жазыңыз.`,
          ru: `Ячейка столбца «${column}» пуста, а у таких значений файла единица есть (${known}). Значение принято как отдельный ряд без единицы; если единица у него есть, впишите ее.`,
          en: `The cell in column “${column}” is blank, while such figures of the file have a unit (${known}). The value was taken as a series of its own without a unit; where it has one, write it.`,
        },
  'second-table': ({ value }) => ({
    kk: `Бұл жолда баған атаулары қайта тұр (${value}): екінші кесте басталады. Осы жол мен одан төмендегілер алынбады; екінші кестені бөлек параққа не файлға көшіріңіз.`,
    ru: `В этой строке снова заголовки (${value}): здесь начинается вторая таблица. Эта строка и все ниже не приняты; перенесите вторую таблицу на отдельный лист или в отдельный файл.`,
    en: `This row holds headings again (${value}): a second table begins. It and the rows below were not taken; move the second table to a sheet or a file of its own.`,
  }),
  'blank-row': () => ({
    kk: 'Бос жол өткізіп жіберілді. Оны файлдан алып тастаңыз.',
    ru: 'Пустая строка пропущена. Удалите ее из файла.',
    en: 'A blank row was passed over. Remove it from the file.',
  }),
  'break-in-series': ({ value, years }) => ({
    kk: `Хабарламада ${years} жылдан бастап әдістеме өзгергені айтылған (OBS_STATUS = ${value}). Үзілісті көрсеткіштің «Бағыт пен нысаналы мән» бетінде себебі мен негізін көрсетіп жазыңыз, әйтпесе ескі мен жаңа деректер салыстырылады.`,
    ru: `В сообщении указано, что с ${years} года методика другая (OBS_STATUS = ${value}). Запишите смену методики на странице показателя «Направление и цель» с причиной и основанием, иначе прежние и новые данные сравниваются.`,
    en: `The message says that the method is another from ${years} on (OBS_STATUS = ${value}). Record the break on the page “Direction and target” of the indicator, with why and source, or old and new figures are compared.`,
  }),
  'byte-order-mark': () => ({
    kk: 'Файл көрінбейтін BOM белгісінен басталады; ол ескерілмеді. Файлды BOM-сыз UTF-8 түрінде сақтаңыз.',
    ru: 'Файл начинается с невидимой метки BOM; она отброшена. Сохраните файл в UTF-8 без BOM.',
    en: 'The file begins with an invisible byte order mark; it was dropped. Save the file as UTF-8 without BOM.',
  }),
  'code-whitespace': ({ value, column }) => ({
    kk: `«${column}» бағанындағы «${value}» кодының шетінде бос орын бар; кодтың өзі алынды. Бос орынды өшіріңіз.`,
    ru: `В столбце «${column}» у кода «${value}» лишние пробелы по краям; взят сам код. Удалите пробелы.`,
    en: `In column “${column}” the code “${value}” has spaces around it; the code itself was taken. Remove the spaces.`,
  }),
  'column-without-codes': ({ value, column, count }) => ({
    kk: `«${column}» бағанында код емес мәтіндер тұр: белгісіз мәтін саны — ${count}, мысалы «${value}». Файлдан ештеңе алынбады. Кодтарды немесе бағанның атауын түзетіңіз немесе бағандар сипаттамасында оны ескермеуді таңдаңыз.`,
    ru: `В столбце «${column}» стоят не коды: неизвестных текстов ${count}, например «${value}». Из файла ничего не взято. Исправьте коды или заголовок столбца либо отметьте в описании столбцов, что его не нужно брать.`,
    en: `Column “${column}” holds no codes: ${count} different texts are unknown, such as “${value}”. Nothing of the file was taken. Correct the codes or the heading of the column, or say in the column mapping that it is to be ignored.`,
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
  'percent-sign': ({ value, column, proposal, rows }) =>
    proposal === ''
      ? {
          kk: `«${column}» бағанындағы «${value}» пайызбен жазылған, ал көрсеткіштің бірлігі басқа; мән алынбады. Бірлігін немесе мәнді түзетіңіз.`,
          ru: `В столбце «${column}» значение «${value}» записано в процентах, а единица показателя другая; оно не принято. Исправьте единицу или значение.`,
          en: `“${value}” in column “${column}” is written in percent, while the figures have another unit; it was not taken. Correct the unit or the value.`,
        }
      : {
          kk: `Мәндер пайыз белгісімен жазылған: «${value}» ${proposal} деп алынды (${rowsIn(rows).kk}).`,
          ru: `Значения записаны со знаком процента: «${value}» взято как ${proposal} (${rowsIn(rows).ru}).`,
          en: `Values are written with a percent sign: “${value}” was taken as ${proposal} (${rowsIn(rows).en}).`,
        },
  'mapping-mismatch': ({ value, column, known }) =>
    known === 'changed'
      ? {
          kk: `Осындай атаулы соңғы кестенің бағандары басқа еді${value === '' ? '' : `; енді жоқ: ${value}`}${column === '' ? '' : `; жаңа: ${column}`}. Есте сақталған сипаттама қолданылмады, бағандар қайта танылды; олардың дұрыс оқылғанын тексеріңіз.`,
          ru: `У прошлой таблицы с этим названием были другие столбцы${value === '' ? '' : `; теперь нет: ${value}`}${column === '' ? '' : `; новые: ${column}`}. Запомненное описание не применялось, столбцы определены заново; проверьте, верно ли они прочитаны.`,
          en: `The last table of this title had other columns${value === '' ? '' : `; now missing: ${value}`}${column === '' ? '' : `; new: ${column}`}. The remembered mapping was not applied and the columns were understood anew; check that they are read rightly.`,
        }
      : known === 'extra'
        ? {
            kk: `«${column}» бағаны сипаттамада жоқ, ол оқылмады. Керек болса, бағандар сипаттамасына қосыңыз.`,
            ru: `Столбца «${column}» нет в описании, он не прочитан. Если он нужен, добавьте его в описание столбцов.`,
            en: `Column “${column}” is not in the mapping and was not read. If it is needed, add it to the column mapping.`,
          }
        : {
            kk: `Бағандар сипаттамасында ${column} — «${value}», ал файлда ${known === '' ? 'мұндай баған жоқ' : `онда «${known}» тұр`}. Ештеңе алынбады; файлды немесе бағандар сипаттамасын түзетіңіз.`,
            ru: `В описании столбцов ${column} — «${value}», а в файле ${known === '' ? 'такого столбца нет' : `там «${known}»`}. Ничего не взято; исправьте файл или описание столбцов.`,
            en: `The column mapping calls ${column} “${value}”, while the file has ${known === '' ? 'no such column' : `“${known}” there`}. Nothing was taken; correct the file or the mapping.`,
          },
  crlf: () => ({
    kk: 'Файлдың жолдары Windows үлгісімен (CRLF) аяқталады. Бұл мәндерге әсер етпейді; қалған файлдармен бірдей болуы үшін оны LF жол аяқтарымен сақтаңыз.',
    ru: 'Строки файла заканчиваются как в Windows (CRLF). На значения это не влияет; чтобы файл был как остальные, сохраните его с окончаниями строк LF.',
    en: 'The lines of the file end as in Windows (CRLF). This does not change any value; save it with line endings LF, as the others have.',
  }),
  'no-final-newline': () => ({
    kk: 'Файлдың соңғы жолы аяқталмаған. Ол оқылды; файлдың соңына жол ауыстыру белгісін қосыңыз.',
    ru: 'Последняя строка файла не завершена. Она прочитана; добавьте в конец файла перевод строки.',
    en: 'The last line of the file is not ended. It was read; add a line break at the end of the file.',
  }),
  'unread-codes': ({ value, column, count, rows }) => ({
    kk: `«${column}» бағанындағы «${value}» коды сипатталмаған, кездесуі: ${count} (${rowsIn(rows).kk}). Аумақтар REF_AREA бағанынан алынды; артық бағанды өшіріңіз.`,
    ru: `Код «${value}» столбца «${column}» не описан, вхождений: ${count} (${rowsIn(rows).ru}). Территории взяты из REF_AREA; удалите лишний столбец.`,
    en: `The code “${value}” in column “${column}” is not defined; occurrences: ${count} (${rowsIn(rows).en}). Areas were taken from REF_AREA; remove the surplus column.`,
  }),
  'day-as-year': ({ value, proposal, rows }) => ({
    kk: `«${value}» күні ${proposal} жыл деп түсінілді (${rowsIn(rows).kk}). Мән өткен жылдың соңына қатысты болса, сол жылды жазыңыз.`,
    ru: `День «${value}» понят как ${proposal} год (${rowsIn(rows).ru}). Если значение относится к концу прошлого года, впишите тот год.`,
    en: `The day “${value}” was understood as the year ${proposal} (${rowsIn(rows).en}). Where the figure is of the end of the year before, write that year.`,
  }),
  'decimal-comma': ({ value, proposal }) => ({
    kk: `«${value}» саны ${proposal} деп оқылды. Ондық бөлшекті нүктемен, бос орынсыз жазыңыз.`,
    ru: `Число «${value}» прочитано как ${proposal}. Пишите дробь через точку, без пробелов внутри числа.`,
    en: `“${value}” was read as ${proposal}. Write numbers with a decimal point and without spaces inside.`,
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
  'duplicate-key-conflict': ({ value, rows }) => ({
    kk: `Бір кілтке әртүрлі мән берілген (${rowsIn(rows).kk}); бұл жолда «${value}». Бірде-біреуі алынбады: дұрысын қалдырыңыз.`,
    ru: `Для одного ключа даны разные значения (${rowsIn(rows).ru}); здесь «${value}». Не принято ни одно: оставьте верное.`,
    en: `The same key has different values (${rowsIn(rows).en}); here “${value}”. None of them was taken: keep the right one.`,
  }),
  'duplicate-key-identical': ({ rows }) => ({
    kk: `Сол кілт, сол мән бұрын да берілген (${rowsIn(rows).kk}). Бір рет алынды; артық жолды өшіріңіз.`,
    ru: `Тот же ключ с тем же значением уже был (${rowsIn(rows).ru}). Принято один раз; удалите лишнюю строку.`,
    en: `The same key with the same value was given before (${rowsIn(rows).en}). It was taken once; remove the surplus row.`,
  }),
  encoding: ({ value }) => ({
    kk: `Файл ${value} кодтауында; солай оқылды. Оны UTF-8 түрінде сақтаңыз.`,
    ru: `Файл в кодировке ${value}; так он и прочитан. Сохраните его в UTF-8.`,
    en: `The file is encoded as ${value} and was read so. Save it as UTF-8.`,
  }),
  'free-text-unit': ({ value, proposal, known }) => ({
    kk: `«${value}» өлшем бірлігі код емес, мәтін; сол күйінде алынды.${proposedAmong(proposal, known).kk} Оның орнына код жазыңыз.`,
    ru: `Единица измерения «${value}» записана текстом, а не кодом; взята как есть.${proposedAmong(proposal, known).ru} Замените ее кодом.`,
    en: `The unit “${value}” is free text, not a code; it was taken as it stands.${proposedAmong(proposal, known).en} Replace it by a code.`,
  }),
  'impossible-year': ({ value, years }) => ({
    kk: `«${value}» көрсеткіштің жылы бола алмайды. Төрт таңбалы жылды жазыңыз (${years}).`,
    ru: `«${value}» не может быть годом показателя. Укажите год четырьмя цифрами (${years}).`,
    en: `“${value}” cannot be the year of a figure. Give the year in four digits (${years}).`,
  }),
  'legacy-area-column': ({ value }) => ({
    kk: `«${value}» — ескі баған. Тек REF_AREA бағанын қалдырыңыз.`,
    ru: `«${value}» — устаревший столбец. Оставьте только столбец REF_AREA.`,
    en: `“${value}” is a legacy column. Keep only the column REF_AREA.`,
  }),
  'legacy-unit-column': ({ value }) => ({
    kk: `«${value}» — ескі баған. Оны UNIT_MEASURE деп атаңыз.`,
    ru: `«${value}» — устаревший столбец. Назовите его UNIT_MEASURE.`,
    en: `“${value}” is a legacy column. Name it UNIT_MEASURE.`,
  }),
  'no-figure': ({ value, rows }) => ({
    kk: `«${value}» белгісі «мән жоқ» деп түсінілді (${rowsIn(rows).kk}); бұл ұяшықтардан ештеңе алынбады. Мән болса, оны жазыңыз.`,
    ru: `Знак «${value}» понят как «значения нет» (${rowsIn(rows).ru}); из этих ячеек ничего не взято. Если значение есть, впишите его.`,
    en: `The sign “${value}” was understood as “no figure” (${rowsIn(rows).en}); nothing was taken from these cells. Where there is a figure, write it.`,
  }),
  'surplus-unit-column': ({ value }) => ({
    kk: `«${value}» — ескі баған, ал UNIT_MEASURE файлда бар: бірлік содан алынды. Ескі бағанды өшіріңіз.`,
    ru: `«${value}» — устаревший столбец, а UNIT_MEASURE в файле есть: единица взята из него. Удалите устаревший столбец.`,
    en: `“${value}” is a legacy column and UNIT_MEASURE is there too: the unit was taken from it. Remove the legacy column.`,
  }),
  'units-differ': ({ value, column, proposal }) => ({
    kk: `«${column}» бағанында «${value}», ал UNIT_MEASURE бағанында ${proposal === '' ? 'ештеңе жоқ' : `«${proposal}»`}; жол алынбады. UNIT_MEASURE бағанында дұрыс бірлікті қалдырып, ескі бағанды өшіріңіз.`,
    ru: `В столбце «${column}» стоит «${value}», а в UNIT_MEASURE — ${proposal === '' ? 'ничего' : `«${proposal}»`}; строка не принята. Оставьте верную единицу в UNIT_MEASURE и удалите устаревший столбец.`,
    en: `Column “${column}” says “${value}” and UNIT_MEASURE says ${proposal === '' ? 'nothing' : `“${proposal}”`}; the row was not taken. Keep the right unit in UNIT_MEASURE and remove the legacy column.`,
  }),
  'malformed-file': ({ value }) => ({
    kk: `Файлдың жазылуы қате, ол оқылмады: ${xmlFault(value).kk}. Файлды қайта сақтаңыз немесе қатесін түзетіңіз.`,
    ru: `Файл записан с ошибкой и не прочитан: ${xmlFault(value).ru}. Исправьте ошибку или сохраните файл заново.`,
    en: `The file is malformed and was not read: ${xmlFault(value).en}. Mend the error or save the file anew.`,
  }),
  // Headings of a table may stand below its title.
  'missing-column': ({ column, rows }) => ({
    kk: `Файлда «${column}» бағаны жоқ, сондықтан ол алынбады. Баған атауын ${rows === '' ? '1' : rows}-жолға қосыңыз.`,
    ru: `В файле нет столбца «${column}», поэтому он не принят. Добавьте название столбца в строку ${rows === '' ? '1' : rows}.`,
    en: `The file has no column “${column}” and was not taken. Add the heading to row ${rows === '' ? '1' : rows}.`,
  }),
  'missing-value': () => ({
    kk: 'Жолда мән жоқ, ол алынбады. Мәнді жазыңыз немесе жолды өшіріңіз.',
    ru: 'В строке нет значения, она не принята. Впишите значение или удалите строку.',
    en: 'The row has no value and was not taken. Fill in the value or remove the row.',
  }),
  'mixed-script-code': ({ value, column, proposal, known }) => ({
    kk: `«${column}» бағанындағы «${value}» кодында кирилл әрпі бар; жол алынбады.${proposedAmong(proposal, known).kk} Кодты латын әрпімен теріңіз.`,
    ru: `В коде «${value}» (столбец «${column}») есть кириллическая буква; строка не принята.${proposedAmong(proposal, known).ru} Наберите код латиницей.`,
    en: `The code “${value}” in column “${column}” holds a Cyrillic letter; the row was not taken.${proposedAmong(proposal, known).en} Type the code in Latin letters.`,
  }),
  'mixed-script-key': ({ value, proposal }) => ({
    kk: `«${value}» атауында латын мен кирилл әріптері аралас.${proposed(proposal).kk} Оны латын әрпімен теріңіз.`,
    ru: `В имени «${value}» смешаны латинские и кириллические буквы.${proposed(proposal).ru} Наберите его латиницей.`,
    en: `The name “${value}” mixes Latin and Cyrillic letters.${proposed(proposal).en} Type it in Latin letters.`,
  }),
  'no-data': () => ({
    kk: 'Файлда тек баған атаулары бар, дерек жоқ. Деректерді қосыңыз немесе файлды алып тастаңыз.',
    ru: 'В файле есть только заголовки, данных нет. Добавьте данные или уберите файл.',
    en: 'The file has headings only and no data. Add the data or remove the file.',
  }),
  'no-headline-rows': () => ({
    kk: 'Бірде-бір жолда топтар мен аумақ бағандары толық бос емес, сондықтан Open SDG жалпы мәнді көрсетпейді. Жолдар алынды: жалпы мәнге осы бағандары бос жолдарды қосыңыз.',
    ru: 'Нет ни одной строки, где столбцы групп и территорий пусты, поэтому Open SDG не показывает общего значения. Строки приняты: добавьте для общего значения строки с пустыми ячейками в этих столбцах.',
    en: 'No row has all columns of groups and areas empty, so Open SDG shows no total. The rows were taken: add rows for the total with these columns empty.',
  }),
  'not-annual': ({ value }) => ({
    kk: `«${value}» кезеңі бір күнтізбелік жыл емес, оның бөлігі ғана; мән алынбады. Жылдық мәндерді қалдырыңыз немесе жыл бойынша қорытып жазыңыз (SDMX-те FREQ = A).`,
    ru: `Период «${value}» — не календарный год, а его часть; значение не принято. Оставьте годовые значения или сведите части года в годовое (в SDMX FREQ = A).`,
    en: `“${value}” is no calendar year but a part of one; the figure was not taken. Keep the figures of whole years, or aggregate the parts into them (in SDMX FREQ = A).`,
  }),
  'not-an-indicator-file': () => ({
    kk: 'Файл атауы indicator_5-5-2.csv үлгісіне сай емес, ол алынбады. Атауын түзетіңіз.',
    ru: 'Имя файла не похоже на indicator_5-5-2.csv, файл не принят. Исправьте имя.',
    en: 'The name of the file is not like indicator_5-5-2.csv; it was not taken. Correct the name.',
  }),
  'ragged-row': ({ value }) => ({
    kk: `Жолдағы ұяшықтар саны баған атауларының санына тең емес (${value}). Үтірлер мен тырнақшаларды тексеріңіз.`,
    ru: `Число ячеек в строке не равно числу заголовков (${value}). Проверьте запятые и кавычки.`,
    en: `The row has another number of cells than the header (${value}). Check commas and quotation marks.`,
  }),
  'blank-area': ({ column, rows }) =>
    rows === ''
      ? {
          kk: `«${column}» бағанының ұяшығы бос, ал жоғарыда аумақ жазылған: ол жоғарғысын қайталай ма, әлде бүкіл елді білдіре ме, белгісіз. Жол алынбады; аумақты жазыңыз немесе бағандар сипаттамасында бос ұяшық нені білдіретінін көрсетіңіз (above немесе total).`,
          ru: `Ячейка столбца «${column}» пуста, а выше территория названа: неясно, повторяет ли она верхнюю или означает всю страну. Строка не принята; впишите территорию или укажите в описании столбцов, что значат пустые ячейки (above или total).`,
          en: `The cell in column “${column}” is blank below a named area: it may repeat that one or mean the country. The row was not taken; write the area, or say in the column mapping what blank cells mean (above or total).`,
        }
      : {
          kk: `«${column}» бағанындағы бос ұяшықтар бүкіл ел деп түсінілді (${rowsIn(rows).kk}). Олай болмаса, аумақты жазыңыз.`,
          ru: `Пустые ячейки столбца «${column}» поняты как вся страна (${rowsIn(rows).ru}). Если это не так, впишите территорию.`,
          en: `Blank cells in column “${column}” were understood as the country (${rowsIn(rows).en}). Where that is wrong, write the area.`,
        },
  'blank-group': ({ column, rows }) =>
    rows === ''
      ? {
          kk: `«${column}» бағанының ұяшығы бос, ал жоғарыда топ жазылған: ол жоғарғысын қайталай ма, әлде жиынтықты білдіре ме, белгісіз. Жол алынбады; топты жазыңыз немесе бағандар сипаттамасында бос ұяшық нені білдіретінін көрсетіңіз (above немесе total).`,
          ru: `Ячейка столбца «${column}» пуста, а выше группа названа: неясно, повторяет ли она верхнюю или означает итог. Строка не принята; впишите группу или укажите в описании столбцов, что значат пустые ячейки (above или total).`,
          en: `The cell in column “${column}” is blank below a named group: it may repeat that one or mean the total. The row was not taken; write the group, or say in the column mapping what blank cells mean (above or total).`,
        }
      : {
          kk: `«${column}» бағанындағы бос ұяшықтар жиынтық деп түсінілді (${rowsIn(rows).kk}). Олай болмаса, топты жазыңыз.`,
          ru: `Пустые ячейки столбца «${column}» поняты как итог (${rowsIn(rows).ru}). Если это не так, впишите группу.`,
          en: `Blank cells in column “${column}” were understood as the total (${rowsIn(rows).en}). Where that is wrong, write the group.`,
        },
  'hidden-cells': ({ value }) => ({
    kk: `Жасырын жолдар мен бағандар оқылмады: ${value}. Олар керек болса, Excel-де көрсетіп, файлды сақтаңыз.`,
    ru: `Скрытые строки и столбцы не прочитаны: ${value}. Если они нужны, отобразите их в Excel и сохраните файл.`,
    en: `Hidden rows and columns were not read: ${value}. Where they are needed, show them in Excel and save the file.`,
  }),
  'merged-value': ({ value, rows }) => ({
    kk: `«${value}» мәні бірнеше ұяшықты біріктіретін ұяшықта тұр (${rows}): қай жолға не жылға жататыны белгісіз. Ол алынбады; біріктіруді алып тастап, әр ұяшыққа мәнін жазыңыз.`,
    ru: `Значение «${value}» стоит в объединенной ячейке (${rows}): неясно, к какой строке или к какому году оно относится. Оно не принято; разъедините ячейки и впишите каждой ее значение.`,
    en: `The value “${value}” stands in a merged cell (${rows}): it is not clear which row or year it belongs to. It was not taken; take the cells apart and give each its value.`,
  }),
  'percent-format': ({ value, proposal, rows, column }) =>
    proposal === ''
      ? {
          kk: `Ұяшық Excel-де пайыз ретінде көрсетілген («${value}» саны 100-ге көбейтіліп көрінеді), ал өлшем бірлігі пайыз емес. Мән алынбады; бірлікті немесе ұяшық пішімін түзетіңіз.`,
          ru: `Ячейка показана в Excel как процент (число «${value}» видно умноженным на 100), а единица измерения — не процент. Значение не принято; исправьте единицу или формат ячейки.`,
          en: `Excel shows the cell as a percentage (the number “${value}” is seen times 100), and the unit is not the percentage. The value was not taken; correct the unit or the format of the cell.`,
        }
      : {
          kk: `«${column}» бағанының ұяшықтары Excel-де пайыз пішімінде (${rowsIn(rows).kk}): файлдағы «${value}» саны көрінетіндей ${proposal} деп алынды. Мәндерді тексеріңіз.`,
          ru: `Ячейки столбца «${column}» показаны в Excel в формате процентов (${rowsIn(rows).ru}): число «${value}» принято так, как оно видно: ${proposal}. Проверьте значения.`,
          en: `Cells of column “${column}” have Excel's percentage format (${rowsIn(rows).en}): the number “${value}” was taken as people see it, ${proposal}. Check the values.`,
        },
  'remembered-constant': ({ value, column }) => ({
    kk: `Осындай бағандары бар соңғы кестеде «${column}» мәні «${value}» болған, бірақ бұл кесте сол екенін айтпайды. Ештеңе алынбады; бағандар сипаттамасында (--mapping) немесе импорт бетінде мәнін көрсетіңіз.`,
    ru: `У прошлой таблицы с такими столбцами «${column}» было «${value}», но эта таблица не говорит, что она та же. Ничего не принято; укажите значение в описании столбцов (--mapping) или на странице импорта.`,
    en: `The last table with these headings had “${value}” as ${column}, and nothing here says that this is the same one. Nothing was taken; say what holds in the column mapping (--mapping) or on the page of imports.`,
  }),
  'sheets-not-read': ({ value, known }) => ({
    kk: `Кітаптан «${value}» парағы оқылды; сандары бар басқа парақтар оқылмады: ${known}. Олар керек болса, әрқайсысын таңдап, бөлек жүктеңіз.`,
    ru: `Из книги прочитан лист «${value}»; другие листы с числами не прочитаны: ${known}. Если они нужны, выберите и загрузите каждый отдельно.`,
    en: `Of the workbook the sheet “${value}” was read; other sheets with figures were not: ${known}. Where they are needed, choose and load each by itself.`,
  }),
  'unit-unlike': ({ value, proposal, count }) =>
    count === ''
      ? {
          kk: `Кестеде «${value}» деп жазылған, ал осы көрсеткіштің белгілі өлшем бірлігі — ${proposal}. Ештеңе алынбады; бағандар сипаттамасында бірлікті анық көрсетіңіз, мәндерді көбейту керек болса, multiplier қосыңыз.`,
          ru: `В таблице написано «${value}», а известная единица этого показателя — ${proposal}. Ничего не принято; укажите единицу в описании столбцов явно, а если значения нужно умножить, добавьте multiplier.`,
          en: `The table says “${value}”, and the known unit of the indicator is ${proposal}. Nothing was taken; name the unit in the column mapping, and add a multiplier where the values have to be multiplied.`,
        }
      : {
          kk: `Кестеде «${value}» деп жазылған, ал өлшем бірлігі ретінде ${proposal} көрсетілген. Мәндер алынды; бірлігін тексеріңіз.`,
          ru: `В таблице написано «${value}», а единицей указано ${proposal}. Значения приняты; проверьте единицу.`,
          en: `The table says “${value}”, and its unit was given as ${proposal}. The values were taken; check the unit.`,
        },
  'repeated-column': ({ value }) => ({
    kk: `«${value}» бағаны бірнеше рет кездеседі, файл алынбады. Артығын өшіріңіз.`,
    ru: `Столбец «${value}» встречается несколько раз, файл не принят. Удалите лишний.`,
    en: `The column “${value}” occurs more than once; the file was not taken. Remove the surplus one.`,
  }),
  'sender-missing': () => ({
    kk: 'Хабарламада жіберуші де, агенттік те жоқ, сондықтан деректерінің жариялаушысы көрсетілмеген болып қалады. Хабарламаға Sender қосыңыз немесе командада --publisher арқылы жариялаушыны атаңыз.',
    ru: 'В сообщении нет ни отправителя, ни агентства, поэтому издатель его данных остается неуказанным. Добавьте в сообщение Sender или назовите издателя в команде через --publisher.',
    en: 'The message names neither a sender nor an agency, so the publisher of its figures stays unnamed. Add a Sender to the message, or name the publisher on the command line with --publisher.',
  }),
  separator: ({ value }) => ({
    kk: `Бағандар үтірмен емес, «${value}» белгісімен бөлінген; солай оқылды. Үтірмен бөлінген CSV сақтаңыз.`,
    ru: `Столбцы разделены не запятой, а знаком «${value}»; так файл и прочитан. Сохраните CSV с запятыми.`,
    en: `The columns are separated by “${value}”, not by commas, and were read so. Save the CSV with commas.`,
  }),
  'shifted-value': ({ value, column, proposal }) => ({
    kk: `«${value}» мәні «${column}» бағанына жатпайды${proposal === '' ? '' : ` («${proposal}» бағанынікі болуы мүмкін)`}; ұяшықтар жылжып кеткен сияқты, жол алынбады. Жолды бағандарға қайта орналастырыңыз.`,
    ru: `«${value}» не подходит к столбцу «${column}»${proposal === '' ? '' : ` (похоже на «${proposal}»)`}: ячейки, видимо, сдвинуты; строка не принята. Расставьте ее значения по столбцам.`,
    en: `“${value}” does not belong in column “${column}”${proposal === '' ? '' : ` (it looks like “${proposal}”)`}: the cells seem shifted; the row was not taken. Put its values into their columns.`,
  }),
  spreadsheet: () => ({
    kk: 'CSV файлдарының арасында электрондық кесте жатыр; ол алынбады. Оны CSV түрінде сақтаңыз немесе алып тастаңыз.',
    ru: 'Среди файлов CSV лежит электронная таблица; она не принята. Сохраните ее как CSV или уберите.',
    en: 'A spreadsheet lies among the CSV files; it was not taken. Save it as CSV or remove it.',
  }),
  'status-contradicts-data': ({ value, proposal }) =>
    proposal === ''
      ? {
          kk: `Есеп беру мәртебесі «${value}», бірақ деректер жоқ. Мәртебені түзетіңіз немесе деректерді қосыңыз.`,
          ru: `Статус отчетности «${value}», но данных нет. Исправьте статус или добавьте данные.`,
          en: `The reporting status is “${value}” but there are no data. Correct the status or add the data.`,
        }
      : {
          kk: `Есеп беру мәртебесі «${value}», бірақ деректер бар. Мәртебені «${proposal}» деп түзетіңіз.`,
          ru: `Статус отчетности «${value}», но данные есть. Исправьте статус на «${proposal}».`,
          en: `The reporting status is “${value}” but there are data. Correct the status to “${proposal}”.`,
        },
  'text-in-number': ({ value }) => ({
    kk: `Мән орнында мәтін тұр: «${value}»; жол алынбады. Санды жазыңыз, түсініктемені басқа жерге көшіріңіз.`,
    ru: `На месте значения стоит текст: «${value}»; строка не принята. Впишите число, пояснение перенесите.`,
    en: `There is text in place of the value: “${value}”; the row was not taken. Write a number and move the remark elsewhere.`,
  }),
  'unclosed-quote': () => ({
    kk: 'Осы жолда ашылған тырнақша жабылмаған, содан кейінгісі оқылмады. Тырнақшаны жабыңыз.',
    ru: 'Кавычка, открытая в этой строке, не закрыта; дальше файл не прочитан. Закройте кавычку.',
    en: 'A quotation mark opened in this row is never closed; the rest of the file was not read. Close it.',
  }),
  'series-not-named': ({ value, known }) => ({
    kk: `Кестеде ${value} көрсеткішінің қатары аталмаған, ал сақталған мәндердің қатары бар (${known}). Мәндер атаусыз жаңа қатарға алынды; кестеге қатар бағанын қосыңыз немесе бағандар сипаттамасында қатарды көрсетіңіз.`,
    ru: `В таблице не назван ряд показателя ${value}, а у имеющихся значений он есть (${known}). Значения приняты в новый ряд без названия; добавьте столбец ряда или укажите ряд в описании столбцов.`,
    en: `The table names no series for ${value}, but the figures that are here have one (${known}). The values were taken as a new series without a name; add a column of series, or give the series in the column mapping.`,
  }),
  'unit-by-name': ({ value, proposal, rows }) => ({
    kk: `«${value}» өлшем бірлігі атауы бойынша «${proposal}» деп алынды (${rowsIn(rows).kk}). Басқаша болса, бағандар сипаттамасында түзетіңіз.`,
    ru: `Единица измерения «${value}» принята по названию как «${proposal}» (${rowsIn(rows).ru}). Если это не так, исправьте описание столбцов.`,
    en: `The unit “${value}” was taken by its name as “${proposal}” (${rowsIn(rows).en}). If it means another, correct the column mapping.`,
  }),
  'code-by-name': ({ value, column, proposal, rows }) => ({
    kk: `«${column}» бағанындағы «${value}» атауы бойынша «${proposal}» деп алынды (${rowsIn(rows).kk}). Бағандар сипаттамасында растаңыз.`,
    ru: `«${value}» в столбце «${column}» принято по названию как «${proposal}» (${rowsIn(rows).ru}). Подтвердите это в описании столбцов.`,
    en: `“${value}” in column “${column}” was taken by its name as “${proposal}” (${rowsIn(rows).en}). Confirm it in the column mapping.`,
  }),
  'missing-indicator': () => ({
    kk: 'Жолда көрсеткіш коды жоқ; жол алынбады. Кодын жазыңыз, мысалы 5.5.2.',
    ru: 'В строке нет кода показателя; строка не принята. Впишите код, например 5.5.2.',
    en: 'The row has no code of an indicator; it was not taken. Write the code, such as 5.5.2.',
  }),
  'unit-multiplier': ({ value }) => ({
    kk: `Мән 10-ның ${value} дәрежесіне көбейтілді (UNIT_MULT). Өлшем бірлігін тексеріңіз.`,
    ru: `Значение умножено на 10 в степени ${value} (UNIT_MULT). Проверьте единицу измерения.`,
    en: `The value was multiplied by 10 to the power of ${value} (UNIT_MULT). Check the unit.`,
  }),
  'unknown-area': ({ value, proposal, known }) => ({
    kk: `«${value}» аумақ коды белгісіз, жол алынбады.${proposedAmong(proposal, known).kk} Кодты түзетіңіз немесе аумақты тізімге қосыңыз.`,
    ru: `Код территории «${value}» неизвестен, строка не принята.${proposedAmong(proposal, known).ru} Исправьте код или добавьте территорию в список.`,
    en: `The area code “${value}” is not known; the row was not taken.${proposedAmong(proposal, known).en} Correct the code or add the area to the list.`,
  }),
  'unknown-code': ({ value, column, proposal, known }) => ({
    kk: `«${column}» бағанындағы «${value}» коды сипатталмаған; сол күйінде алынды.${proposedAmong(proposal, known).kk} Кодты түзетіңіз немесе сипаттаңыз.`,
    ru: `Код «${value}» в столбце «${column}» не описан; взят как есть.${proposedAmong(proposal, known).ru} Исправьте код или опишите его.`,
    en: `The code “${value}” in column “${column}” is not defined; it was taken as it stands.${proposedAmong(proposal, known).en} Correct the code or define it.`,
  }),
  'unknown-series': ({ value, file }) => ({
    kk: `${value === '' ? 'Бақылауларда көрсеткіш те, қатар да аталмаған; олар алынбады.' : `«${value}» қатарының қай көрсеткішке жататыны белгісіз; оның бақылаулары алынбады.`} INDICATOR бағанын қосыңыз немесе файлды көрсеткіш бойынша атаңыз (1-1-1.${endingOf(file)}).`,
    ru: `${value === '' ? 'В наблюдениях не назван ни показатель, ни ряд; они не приняты.' : `Неизвестно, к какому показателю относится ряд «${value}»; его наблюдения не приняты.`} Добавьте INDICATOR или назовите файл по показателю (1-1-1.${endingOf(file)}).`,
    en: `${value === '' ? 'The observations name neither an indicator nor a series; they were not taken.' : `It is not known to which indicator the series “${value}” belongs; its observations were not taken.`} Add INDICATOR, or name the file after the indicator (1-1-1.${endingOf(file)}).`,
  }),
  'unnamed-column': ({ value, column, count }) =>
    value === ''
      ? {
          kk: `Атауы жоқ бағандар: ${count} (${column}). Оларға атау беріңіз немесе өшіріңіз.`,
          ru: `Столбцы без названия: ${count} (${column}). Назовите их или удалите.`,
          en: `Columns without a heading: ${count} (${column}). Name them or remove them.`,
        }
      : {
          kk: `${column} бағанының атауы жоқ, ал онда «${value}» тұр; жол алынбады. Бағанға атау беріңіз немесе оны өшіріңіз.`,
          ru: `У столбца ${column} нет названия, а в нем стоит «${value}»; строка не принята. Назовите столбец или удалите его.`,
          en: `Column ${column} has no heading yet holds “${value}”; the row was not taken. Name the column or remove it.`,
        },
  'unreadable-metadata': ({ value }) => ({
    kk: `Файл оқылмады: YAML емес (${value}). Оның метадеректері алынбады; файлды түзетіп, қайта жүктеңіз.`,
    ru: `Файл не читается: это не YAML (${value}). Метаданные из него не взяты; исправьте файл и загрузите снова.`,
    en: `The file cannot be read: it is no YAML (${value}). Its metadata were not taken; mend the file and load again.`,
  }),
  'unreadable-dimensions': ({ value }) => ({
    kk: `«${value}» — SEX=F;AGE=Y15T24 үлгісіндегі топтар емес; жол алынбады. Оны осы үлгімен жазыңыз немесе бос қалдырыңыз.`,
    ru: `«${value}» — не группы вида SEX=F;AGE=Y15T24; строка не принята. Запишите их так или оставьте ячейку пустой.`,
    en: `“${value}” are no groups like SEX=F;AGE=Y15T24; the row was not taken. Write them so, or leave the cell empty.`,
  }),
  'unreadable-configuration': ({ value }) => ({
    kk: `Файл YAML ретінде оқылмады: ${value}. Жазылуын түзетіңіз.`,
    ru: `Файл не читается как YAML: ${value}. Исправьте запись.`,
    en: `The file cannot be read as YAML: ${value}. Correct its syntax.`,
  }),
  'unrecognised-format': ({ value }) => ({
    kk: `Бұл SDMX деректер хабарламасы емес («${value}»), файл оқылмады. SDMX-ML 2.1, SDMX-CSV немесе SDMX-JSON деректерін беріңіз.`,
    ru: `Это не сообщение с данными SDMX («${value}»), файл не прочитан. Нужны данные в SDMX-ML 2.1, SDMX-CSV или SDMX-JSON.`,
    en: `This is no SDMX data message (“${value}”) and was not read. Give data as SDMX-ML 2.1, SDMX-CSV or SDMX-JSON.`,
  }),
  'value-whitespace': ({ value }) => ({
    kk: `«${value}» санының шетінде бос орын бар; санның өзі алынды. Бос орынды өшіріңіз.`,
    ru: `У числа «${value}» лишние пробелы по краям; взято само число. Удалите пробелы.`,
    en: `The number “${value}” has spaces around it; the number itself was taken. Remove the spaces.`,
  }),
  'year-to-come': ({ value }) => ({
    kk: `${value} жыл әлі келген жоқ, оның мәні ең жаңа дерек болып көрсетілер еді; жол алынбады. Жылды түзетіңіз, ал бұл жоспар немесе болжам болса, оны файлдан алып тастаңыз.`,
    ru: `${value} год еще не наступил, и его значение показывалось бы как самое новое; строка не принята. Исправьте год, а план или прогноз уберите из файла.`,
    en: `The year ${value} is still to come, and its value would be shown as the newest figure; the row was not taken. Correct the year, or leave plans and forecasts out of the file.`,
  }),
  forecast: ({ value, years }) => ({
    kk: `Мән болжам деп белгіленген (${value}), ал болжам — өлшем емес: ${years} жылдың соңғы өлшенген мәні болып қалар еді, сондықтан жол алынбады. Өлшенген мәнді қойыңыз немесе болжамды файлдан алып тастаңыз.`,
    ru: `Значение отмечено как прогноз (${value}), а прогноз — не измерение: он стал бы последним измеренным значением за ${years} год; строка не принята. Поставьте измеренное значение или уберите прогнозы из файла.`,
    en: `The value is marked as a forecast (${value}), which is no measurement and would become the last measured value, that of ${years}; the row was not taken. Put the measured value there, or leave forecasts out of the file.`,
  }),
  'area-by-name': ({ value, proposal, rows }) => ({
    kk: `«${value}» аумағы атауы бойынша «${proposal}» деп алынды (${rowsIn(rows).kk}). Бағандар сипаттамасында растаңыз.`,
    ru: `Территория «${value}» принята по названию как «${proposal}» (${rowsIn(rows).ru}). Подтвердите это в описании столбцов.`,
    en: `The area “${value}” was taken by its name as “${proposal}” (${rowsIn(rows).en}). Confirm it in the column mapping.`,
  }),
  jump: ({ value, years, rows, held }) =>
    rows === '' && held !== ''
      ? {
          kk: `Мән сақталған мәннен (${held}) тым алшақ: ${value} (${years}). Бірлігі мен үтірін дереккөзде тексеріңіз.`,
          ru: `Значение резко отличается от хранимого (${held}): ${value} (${years}). Проверьте в источнике единицу и запятую.`,
          en: `The value leaps from the stored one (${held}): ${value} (${years}). Check unit and decimals at the source.`,
        }
      : rows === ''
        ? {
            kk: `Мән алдыңғысынан тым алшақ: ${value} (${years}). Бірлігі мен үтірін дереккөзде тексеріңіз.`,
            ru: `Значение резко отличается от соседнего: ${value} (${years}). Проверьте в источнике единицу и запятую.`,
            en: `The value leaps from the one before: ${value} (${years}). Check unit and decimals at the source.`,
          }
        : {
            kk: `Бір жылдар арасында (${years}) көп мән бірден күрт өзгерген, мысалы ${value} (${rowsIn(rows).kk}). Сол жылы бірлігі немесе есептеу әдісі өзгерген-өзгермегенін дереккөзде тексеріңіз.`,
            ru: `Между одними и теми же годами (${years}) резко изменилось сразу много значений, например ${value} (${rowsIn(rows).ru}). Проверьте в источнике, не сменились ли единица или методика.`,
            en: `Many values leap between the same years (${years}), such as ${value} (${rowsIn(rows).en}). Check at the source whether unit or method changed.`,
          },
  'percent-out-of-range': ({ value, rows }) => ({
    kk: `Пайызбен берілген мән 0 мен 100 аралығында емес: ${value} (${rowsIn(rows).kk}). Бірлігін тексеріңіз.`,
    ru: `Значение в процентах вне пределов от 0 до 100: ${value} (${rowsIn(rows).ru}). Проверьте единицу измерения.`,
    en: `A value in percent lies outside 0 to 100: ${value} (${rowsIn(rows).en}). Check the unit.`,
  }),
  'retired-indicator': ({ value, proposal }) => ({
    kk: `«${value}» көрсеткіші қазіргі көрсеткіштер жүйесінде жоқ; жол алынбады.${proposed(proposal).kk} Кодын түзетіңіз.`,
    ru: `Показателя «${value}» нет в действующей системе показателей; строка не принята.${proposed(proposal).ru} Исправьте код.`,
    en: `Indicator “${value}” is not in the present framework; the row was not taken.${proposed(proposal).en} Correct the code.`,
  }),
  'several-columns': ({ value }) => ({
    kk: `Бірнеше баған бір мағынада: ${value}. Біреуін қалдырыңыз немесе бағандар сипаттамасында қайсысы алынатынын көрсетіңіз.`,
    ru: `Несколько столбцов имеют один смысл: ${value}. Оставьте один или укажите в описании столбцов, какой из них брать.`,
    en: `Several columns mean the same: ${value}. Keep one, or say in the column mapping which of them counts.`,
  }),
  'unclear-column': ({ value, proposal, known }) => ({
    kk: `«${value}» бағанында не тұрғаны атауынан да, ұяшықтарынан да түсініксіз.${proposedAmong(proposal, known).kk} Бағандар сипаттамасында оның мағынасын көрсетіңіз немесе бағанды ескермеуді таңдаңыз.`,
    ru: `Ни заголовок, ни ячейки не говорят, что стоит в столбце «${value}».${proposedAmong(proposal, known).ru} Укажите в описании столбцов, что он означает, или отметьте, что его не нужно брать.`,
    en: `Neither heading nor cells tell what column “${value}” holds.${proposedAmong(proposal, known).en} Say in the column mapping what it means, or that it is to be ignored.`,
  }),
  'several-value-columns': ({ value }) => ({
    kk: `Мән бағаны бірнешеу: ${value}. Біреуін қалдырыңыз немесе әрқайсысына жыл беріңіз.`,
    ru: `Столбцов со значениями несколько: ${value}. Оставьте один или укажите год для каждого.`,
    en: `There are several columns of values: ${value}. Keep one, or give each its year.`,
  }),
  'sum-mismatch': ({ value, column, proposal, rows }) => ({
    kk: `Бөліктердің қосындысы жиынтыққа тең емес (${column}): ${proposal} ≠ ${value} (${rowsIn(rows).kk}). Мәндер алынды; тексеріңіз.`,
    ru: `Части не складываются в итог (${column}): ${proposal} ≠ ${value} (${rowsIn(rows).ru}). Значения приняты; проверьте их.`,
    en: `The parts do not add up to the total (${column}): ${proposal} ≠ ${value} (${rowsIn(rows).en}). The values were taken; check them.`,
  }),
  'unknown-unit': ({ value }) => ({
    kk: `«${value}» көрсеткішінің бірлігі немесе қатары белгісіз: оның дерегі әлі жоқ немесе олар бірнешеу. Жол алынбады; біреуін көрсетіңіз.`,
    ru: `Единица измерения или ряд показателя «${value}» неизвестны: данных еще нет, или их несколько. Строка не принята; укажите, какой нужен.`,
    en: `Unit or series of indicator “${value}” are not known: it has no data yet, or there are several. The row was not taken; name the right one.`,
  }),
};

/**
 * The sentence for a problem in the three languages: what happened, whether it was taken, what to do. Doubts about a
 * figure do not say whether it was taken, since another problem of its row or file may keep it out.
 */
export const problemMessage = (kind: ProblemKind, detail: MessageDetail = {}): Trilingual =>
  makers[kind]({
    value: detail.value ?? '',
    column: detail.column ?? '',
    proposal: detail.proposal ?? '',
    rows: detail.rows ?? '',
    years: detail.years ?? '',
    file: detail.file ?? '',
    held: detail.held ?? '',
    known: detail.known ?? '',
    count: detail.count ?? '',
  });
