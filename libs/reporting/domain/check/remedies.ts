import type { Trilingual } from '@qadam/language/domain';
import type { CheckKind } from './check-result';

/** What to do about each kind of point. */
export const remedies: Readonly<Record<CheckKind, Trilingual>> = {
  'text-missing': {
    kk: 'Бөлімді жазыңыз немесе біреуге тапсырыңыз.',
    ru: 'Напишите раздел или поручите его кому-нибудь.',
    en: 'Write the section or give it to somebody.',
  },
  'language-missing': {
    kk: 'Бар тілден аударыңыз.',
    ru: 'Переведите с языка, на котором он написан.',
    en: 'Translate it from a language in which it is written.',
  },
  'translation-stale': {
    kk: 'Мәтінді бастапқысымен қатар ашып, өзгергенін аударыңыз да, сәйкестігін растаңыз.',
    ru: 'Откройте текст рядом с источником, переведите изменения и подтвердите соответствие.',
    en: 'Open the text beside its source, translate what changed, and confirm that they agree.',
  },
  'translation-behind': {
    kk: 'Мәтінді бастапқысымен қатар ашып, жетпейтінін аударыңыз да, сәйкестігін растаңыз. Бекітілген бөлімді алдымен қайта ашыңыз.',
    ru: 'Откройте текст рядом с источником, переведите недостающее и подтвердите соответствие. Утвержденный раздел сначала откройте заново.',
    en: 'Open the text beside its source, translate what is missing, and confirm that they agree. Reopen an approved section first.',
  },
  'translation-unmarked': {
    kk: 'Мәтінді бастапқысымен салыстырыңыз; бөлім келесі рет ашылғанда сәйкестігін растаңыз.',
    ru: 'Сверьте текст с источником; когда раздел снова откроют, подтвердите соответствие.',
    en: 'Compare the text with its source; confirm that they agree when the section is next open.',
  },
  'translation-unfinished': {
    kk: 'Белгіленген жерлерді аударыңыз.',
    ru: 'Переведите отмеченные места.',
    en: 'Translate the marked places.',
  },
  'word-limit': {
    kk: 'Мәтінді қысқартыңыз.',
    ru: 'Сократите текст.',
    en: 'Shorten the text.',
  },
  'goal-without-evidence': {
    kk: 'Оң жақтағы панельден сан немесе дауыс қойыңыз.',
    ru: 'Вставьте число или голос из панели справа.',
    en: 'Insert a figure or a voice from the panel on the right.',
  },
  'gender-data-absent': {
    kk: 'Әйелдер мен ерлерге бөлінген санды қойыңыз немесе оның неге жоқ екенін жазыңыз.',
    ru: 'Вставьте число с разбивкой по полу или объясните, почему его нет.',
    en: 'Insert a figure by sex, or say why there is none.',
  },
  'number-in-words': {
    kk: 'Шешіңіз: дәл санды көрсеткіш ретінде қойыңыз, пікірге сілтеме беріңіз немесе сөзді сол күйінде қалдырыңыз.',
    ru: 'Решите: вставить точное число из данных, сослаться на вывод или оставить слова как есть.',
    en: 'Decide: insert the exact figure, cite a finding, or leave the words as they are.',
  },
  'uncited-number': {
    kk: 'Оны панельдегі санмен ауыстырыңыз, дауысқа сілтеме жасаңыз немесе алып тастаңыз; кестенің астына «Дереккөз: …» деп жазуға болады.',
    ru: 'Замените его числом из панели, сошлитесь на голос или уберите; под таблицей можно написать «Источник: …».',
    en: 'Replace it by a figure from the panel, cite a voice, or take it out; below a table you can write “Source: …”.',
  },
  'numbers-unlike': {
    kk: '«Өзгерген сандар» бетінде жаңасын алыңыз, санға жыл таңдаңыз немесе неге әртүрлі сандар тұрғанын мәтінде айтыңыз.',
    ru: 'Возьмите новое на странице «Изменившиеся числа», выберите год числа или объясните в тексте, почему стоят разные.',
    en: 'Take the newer one in “Figures that moved”, choose the year of the figure, or say in the text why different numbers stand.',
  },
  'languages-unlike': {
    kk: '«Өзгерген сандар» бетінде екі тілге бірдей шешім қабылдаңыз немесе бір тілде санды екіншісінен қайта көшіріңіз.',
    ru: 'Решите на странице «Изменившиеся числа» для всех языков одинаково или возьмите число заново из другого языка.',
    en: 'Decide alike for all languages in “Figures that moved”, or take the figure over again from the other language.',
  },
  'table-long': {
    kk: 'Мәтінде қорытындысын қалдырыңыз: барлық жолы деректер қосымшасында (XLSX) беріледі.',
    ru: 'Оставьте в тексте итоги: все строки даются в приложении с данными (XLSX).',
    en: 'Keep its totals in the text: all of its rows go into the data annex (XLSX).',
  },
  'table-wide': {
    kk: 'Бағандарын азайтыңыз, олардың атын қысқартыңыз немесе бағандарды жолға айналдырыңыз.',
    ru: 'Уберите часть граф, сократите их названия или превратите графы в строки.',
    en: 'Leave out columns, shorten their names, or turn columns into rows.',
  },
  'label-untranslated': {
    kk: 'Атауды осы тілде дереккөздің аудармаларына қосып, оны қайта жүктеңіз.',
    ru: 'Добавьте название на этом языке в переводы источника и загрузите его снова.',
    en: 'Add the label in this language to the translations of the source and import it again.',
  },
  'value-impossible': {
    kk: 'Деректердің берушісінен сұраңыз және түзетілген деректерді жүктеңіз.',
    ru: 'Спросите у поставщика данных и загрузите исправленные данные.',
    en: 'Ask the provider of the data, and load corrected data.',
  },
  'word-long': {
    kk: 'Сөзді қысқартыңыз немесе бос орынмен бөліңіз.',
    ru: 'Сократите слово или разделите его пробелом.',
    en: 'Shorten the word, or part it by a space.',
  },
  'priority-voice-uncited': {
    kk: 'Оны тиісті бөлімде келтіріңіз немесе басымдықты алып тастаңыз.',
    ru: 'Сошлитесь на него в подходящем разделе или снимите приоритет.',
    en: 'Cite it where it belongs, or take the priority off.',
  },
  'section-unresolved': {
    kk: 'Сілтемені жойыңыз немесе басқа бөлімді таңдаңыз.',
    ru: 'Удалите ссылку или выберите другой раздел.',
    en: 'Delete the reference or choose another section.',
  },
  'figure-unresolved': {
    kk: 'Санды жойыңыз немесе қайта қойыңыз.',
    ru: 'Удалите число или вставьте заново.',
    en: 'Delete the figure or insert it again.',
  },
  'table-drifted': {
    kk: 'Бөлімді қайта ашыңыз немесе бекітілген кестелерді қалдырыңыз («Өзгерген сандар»).',
    ru: 'Откройте раздел заново или оставьте утвержденные таблицы («Изменившиеся числа»).',
    en: 'Reopen the section, or keep the approved tables (“Figures that moved”).',
  },
  'chart-drifted': {
    kk: 'Бөлімді қайта ашыңыз немесе бекітілген графикті қалдырыңыз («Өзгерген сандар»).',
    ru: 'Откройте раздел заново или оставьте утвержденный график («Изменившиеся числа»).',
    en: 'Reopen the section, or keep the approved chart (“Figures that moved”).',
  },
  'letter-missing': {
    kk: 'Таңбаларды сөзбен алмастырыңыз.',
    ru: 'Замените знаки словами.',
    en: 'Replace the characters by words.',
  },
  'control-character': {
    kk: 'Таңбаларды жойыңыз: сөзді қайта теріңіз немесе мәтінді пішімсіз қойыңыз.',
    ru: 'Удалите знаки: наберите слово заново или вставьте текст без форматирования.',
    en: 'Delete the characters: type the word again, or paste the text without its format.',
  },
  'figure-drifted': {
    kk: 'Бөлімді қайта ашыңыз немесе бекітілген санды қалдырыңыз.',
    ru: 'Откройте раздел заново или оставьте утвержденное число.',
    en: 'Reopen the section, or keep the approved figure.',
  },
  'chart-unresolved': {
    kk: 'Графикті жойыңыз немесе дерегі бар көрсеткішті таңдаңыз.',
    ru: 'Удалите график или выберите показатель с данными.',
    en: 'Delete the chart, or choose an indicator that has data.',
  },
  'chart-lacks-places': {
    kk: 'Дерегі бар орындарды немесе басқа көрсеткішті таңдаңыз.',
    ru: 'Выберите места с данными или другой показатель.',
    en: 'Choose places that have data, or another indicator.',
  },
  'image-unresolved': {
    kk: 'Суретті жойыңыз немесе қайта жүктеңіз.',
    ru: 'Удалите изображение или загрузите заново.',
    en: 'Delete the picture or upload it again.',
  },
  'term-unresolved': {
    kk: 'Белгісін алып тастаңыз немесе сөздіктен басқа термин таңдаңыз.',
    ru: 'Уберите отметку или выберите другой термин глоссария.',
    en: 'Remove its mark or choose another term of the glossary.',
  },
  'finding-unresolved': {
    kk: 'Сілтемені жойыңыз.',
    ru: 'Удалите ссылку.',
    en: 'Delete the citation.',
  },
  'finding-withdrawn': {
    kk: 'Сілтемені жойыңыз (бекітілген бөлімді алдымен қайта ашыңыз) немесе тұжырымды қалпына келтіріңіз.',
    ru: 'Удалите ссылку (утвержденный раздел сначала откройте заново) или восстановите вывод.',
    en: 'Delete the citation (reopen an approved section first), or restore the finding.',
  },
  'finding-without-words': {
    kk: 'Талдаушыдан тұжырымның мазмұнын жазуды сұраңыз.',
    ru: 'Попросите аналитика изложить вывод своими словами.',
    en: 'Ask an analyst to put the finding into words.',
  },
  'finding-personal': {
    kk: 'Талдаушыдан оларсыз жазуды немесе бұл сөздер ешкімге қатысты емес деп белгілеуді сұраңыз.',
    ru: 'Попросите аналитика написать без них или отметить, что эти слова ни о ком.',
    en: 'Ask an analyst to write it without them, or to say that the words are of nobody.',
  },
  'finding-illustrative': {
    kk: 'Жарияламас бұрын оны құжаттағы тұжырыммен алмастырыңыз.',
    ru: 'До публикации замените его выводом из документа.',
    en: 'Replace it by a finding from a document before publication.',
  },
};
