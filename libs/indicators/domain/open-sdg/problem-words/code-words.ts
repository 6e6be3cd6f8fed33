import type { ProblemKind } from '../problem';
import { proposedAmong, rowsIn, type Maker } from './message-parts';

/** Sentences for what is wrong with the codes of areas, groups, units and indicators. */
export const codeWords = {
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
  'unread-codes': ({ value, column, count, rows }) => ({
    kk: `«${column}» бағанындағы «${value}» коды сипатталмаған, кездесуі: ${count} (${rowsIn(rows).kk}). Аумақтар REF_AREA бағанынан алынды; артық бағанды өшіріңіз.`,
    ru: `Код «${value}» столбца «${column}» не описан, вхождений: ${count} (${rowsIn(rows).ru}). Территории взяты из REF_AREA; удалите лишний столбец.`,
    en: `The code “${value}” in column “${column}” is not defined; occurrences: ${count} (${rowsIn(rows).en}). Areas were taken from REF_AREA; remove the surplus column.`,
  }),
  'free-text-unit': ({ value, proposal, known }) => ({
    kk: `«${value}» өлшем бірлігі код емес, мәтін; сол күйінде алынды.${proposedAmong(proposal, known).kk} Оның орнына код жазыңыз.`,
    ru: `Единица измерения «${value}» записана текстом, а не кодом; взята как есть.${proposedAmong(proposal, known).ru} Замените ее кодом.`,
    en: `The unit “${value}” is free text, not a code; it was taken as it stands.${proposedAmong(proposal, known).en} Replace it by a code.`,
  }),
  'surplus-unit-column': ({ value }) => ({
    kk: `«${value}» — ескі баған, ал UNIT_MEASURE файлда бар: бірлік содан алынды. Ескі бағанды өшіріңіз.`,
    ru: `«${value}» — устаревший столбец, а UNIT_MEASURE в файле есть: единица взята из него. Удалите устаревший столбец.`,
    en: `“${value}” is a legacy column and UNIT_MEASURE is there too: the unit was taken from it. Remove the legacy column.`,
  }),
  'units-differ': ({ value, column, proposal }) =>
    proposal === ''
      ? {
          kk: `«${column}» бағанында «${value}», ал UNIT_MEASURE бағанында ештеңе жоқ; жол алынбады. Дұрыс бірліктің кодын UNIT_MEASURE бағанына жазып, ескі бағанды өшіріңіз.`,
          ru: `В столбце «${column}» стоит «${value}», а в UNIT_MEASURE — ничего; строка не принята. Впишите код верной единицы в UNIT_MEASURE и удалите устаревший столбец.`,
          en: `Column “${column}” says “${value}” and UNIT_MEASURE says nothing; the row was not taken. Write the code of the right unit into UNIT_MEASURE and remove the legacy column.`,
        }
      : {
          kk: `«${column}» бағанында «${value}», ал UNIT_MEASURE бағанында «${proposal}»; жол алынбады. UNIT_MEASURE бағанында дұрыс бірлікті қалдырып, ескі бағанды өшіріңіз.`,
          ru: `В столбце «${column}» стоит «${value}», а в UNIT_MEASURE — «${proposal}»; строка не принята. Оставьте верную единицу в UNIT_MEASURE и удалите устаревший столбец.`,
          en: `Column “${column}” says “${value}” and UNIT_MEASURE says “${proposal}”; the row was not taken. Keep the right unit in UNIT_MEASURE and remove the legacy column.`,
        },
  'mixed-script-code': ({ value, column, proposal, known }) => ({
    kk: `«${column}» бағанындағы «${value}» кодында кирилл әрпі бар; жол алынбады.${proposedAmong(proposal, known).kk} Кодты латын әрпімен теріңіз.`,
    ru: `В коде «${value}» (столбец «${column}») есть кириллическая буква; строка не принята.${proposedAmong(proposal, known).ru} Наберите код латиницей.`,
    en: `The code “${value}” in column “${column}” holds a Cyrillic letter; the row was not taken.${proposedAmong(proposal, known).en} Type the code in Latin letters.`,
  }),
  'shifted-value': ({ value, column, proposal }) => ({
    kk: `«${value}» мәні «${column}» бағанына жатпайды${proposal === '' ? '' : ` («${proposal}» бағанынікі болуы мүмкін)`}; ұяшықтар жылжып кеткен сияқты, жол алынбады. Жолды бағандарға қайта орналастырыңыз.`,
    ru: `«${value}» не подходит к столбцу «${column}»${proposal === '' ? '' : ` (похоже на «${proposal}»)`}: ячейки, видимо, сдвинуты; строка не принята. Расставьте ее значения по столбцам.`,
    en: `“${value}” does not belong in column “${column}”${proposal === '' ? '' : ` (it looks like “${proposal}”)`}: the cells seem shifted; the row was not taken. Put its values into their columns.`,
  }),
  'series-not-named': ({ value, known }) => ({
    kk: `Кестеде ${value} көрсеткішінің қатары аталмаған, ал сақталған мәндердің қатары бар (${known}). Мәндер атаусыз жаңа қатарға алынды; кестеге қатар бағанын қосыңыз немесе бағандар сипаттамасында қатарды көрсетіңіз.`,
    ru: `В таблице не назван ряд показателя ${value}, а у имеющихся значений он есть (${known}). Значения приняты в новый ряд без названия; добавьте столбец ряда или укажите ряд в описании столбцов.`,
    en: `The table names no series for ${value}, but the figures that are here have one (${known}). The values were taken as a new series without a name; add a column of series, or give the series in the column mapping.`,
  }),
  'missing-indicator': () => ({
    kk: 'Жолда көрсеткіш коды жоқ; жол алынбады. Кодын жазыңыз, мысалы 5.5.2.',
    ru: 'В строке нет кода показателя; строка не принята. Впишите код, например 5.5.2.',
    en: 'The row has no code of an indicator; it was not taken. Write the code, such as 5.5.2.',
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
  'unit-not-listed': ({ value, proposal, known, rows }) => ({
    kk: `«${value}» өлшем бірлігі белгісіз, ал көрсеткіштің мәндері басқа бірлікте бар (${rows}).${proposedAmong(proposal, known).kk} Жол алынбады: бірлікті түзетіңіз немесе ол шынымен жаңа болса, деректермен бірге берілетін бірліктер тізіміне қосыңыз (Open SDG қалтасында translations/…/UNIT_MEASURE.yml, SDMX үшін — хабардың қасындағы құрылымдағы CL_UNIT_MEASURE).`,
    ru: `Единица измерения «${value}» неизвестна, а у показателя уже есть значения в другой (${rows}).${proposedAmong(proposal, known).ru} Строка не принята: исправьте единицу или, если она и правда новая, впишите ее в список единиц при данных (в папке Open SDG — translations/…/UNIT_MEASURE.yml, для SDMX — CL_UNIT_MEASURE в структуре рядом с сообщением).`,
    en: `The unit “${value}” is not known, and the indicator has figures in another one (${rows}).${proposedAmong(proposal, known).en} The row was not taken: correct the unit, or, where it is new indeed, add it to the list of units that comes with the data (translations/…/UNIT_MEASURE.yml in an Open SDG folder, CL_UNIT_MEASURE in the structure beside an SDMX message).`,
  }),
  'retired-indicator': ({ value, proposal, known }) => ({
    kk: `«${value}» көрсеткіші қазіргі көрсеткіштер жүйесінде жоқ; жол алынбады.${proposedAmong(proposal, known).kk} Кодын түзетіңіз.`,
    ru: `Показателя «${value}» нет в действующей системе показателей; строка не принята.${proposedAmong(proposal, known).ru} Исправьте код.`,
    en: `Indicator “${value}” is not in the present framework; the row was not taken.${proposedAmong(proposal, known).en} Correct the code.`,
  }),
  'unknown-unit': ({ value }) => ({
    kk: `«${value}» көрсеткішінің бірлігі немесе қатары белгісіз: оның дерегі әлі жоқ немесе олар бірнешеу. Жол алынбады; біреуін көрсетіңіз.`,
    ru: `Единица измерения или ряд показателя «${value}» неизвестны: данных еще нет, или их несколько. Строка не принята; укажите, какой нужен.`,
    en: `Unit or series of indicator “${value}” are not known: it has no data yet, or there are several. The row was not taken; name the right one.`,
  }),
} satisfies Partial<Readonly<Record<ProblemKind, Maker>>>;
