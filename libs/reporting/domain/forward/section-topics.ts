/**
 * What the chapters of the voluntary common reporting guidelines are called elsewhere, by the keys of the sections that
 * answer them, in three languages. Headings of a part of a chapter (“Financing of schools”) are none of them.
 */
const topics: readonly (readonly [key: string, names: RegExp])[] = [
  [
    'opening-statement',
    /^(?:foreword|preface|opening (?:statement|remarks)|(?:message|statement|address|word) (?:from|of|by) (?:the|his|her)(?!\p{L})|предислови|вступительн|(?:обращени|слово)\p{L}* (?:президент|премьер|министр|аким|руководител)|алғы ?сөз|кіріспе сөз)/iu,
  ],
  [
    'highlights',
    /^(?:executive summary|summary$|highlights|key (?:messages|findings|highlights)|main (?:messages|findings)|краткое (?:содержание|изложение)|(?:исполнительное )?резюме|(?:основные|ключевые) (?:выводы|тезисы|положения)|қысқаша (?:мазмұн|шолу)|түйін(?:деме)?$|негізгі (?:тұжырым|түйін))/iu,
  ],
  ['introduction', /^(?:introduction|введение|кіріспе)$/iu],
  ['methodology', /^(?:methodology|methods|методология|методика|әдіснама|әдістеме)(?!\p{L})/iu],
  [
    'enabling-environment/no-one-behind',
    /leav(?:ing|e) no(?:[- ]one|body) behind|(?<!\p{L})lnob(?!\p{L})|^(?:the )?(?:role of )?(?:youth|young people)(?:$| (?:and|in|for) (?:the )?(?:sdgs?|2030 agenda|sustainable development|goals))|не оставить позади|никто не (?:будет|должен быть) (?:забыт|оставлен)|^(?:роль )?молод[её]ж[ьи](?:$| (?:и|в|для) (?:достижени\p{L}+ )?(?:цур|цел))|ешкімді (?:де )?(?:назардан тыс|артта|ұмыт)|^жастар(?:$|дың рөлі| (?:және|мен) (?:одм|тдм))/iu,
  ],
  ['enabling-environment/ownership', /(?<!\p{L})ownership(?!\p{L})|сопричастност|общей ответственност/iu],
  [
    'enabling-environment/three-dimensions',
    /(?:three|economic, social,? and environmental) dimensions|тр[её]х (?:измерени|компонент|аспект)|экономическ\p{L}*, социальн\p{L}* и экологическ\p{L}*|үш (?:өлшем|құрамдас)/iu,
  ],
  [
    'enabling-environment/structural-issues',
    /^(?:structural (?:issues|barriers|challenges|problems)|структурны\p{L}* (?:вопрос|проблем|барьер|препятстви)|құрылымдық (?:мәселе|кедергі|проблема))/iu,
  ],
  [
    'enabling-environment/institutions',
    /^(?:institutional (?:mechanism|arrangement|framework|set-?up)|институциональн\p{L}* (?:механизм|основ|структур|рамк)|институционалдық (?:тетік|механизм|негіз))/iu,
  ],
  [
    'localisation',
    /(?:^|sdgs? |goals )locali[sz](?:ation|ing|e)(?:$|:| (?:of )?(?:the )?(?:\p{L}+ )?(?:sdgs?|goals|2030|agenda|sustainable))|^regional (?:dimension|aspect|level|perspective|implementation)s?(?!\p{L})|^(?:(?:the )?sdgs? (?:in|across) (?:the )?regions|(?:the )?sdgs? at (?:the )?(?:local|regional|subnational) level)|voluntary local review|локализаци\p{L}(?:$| (?:\p{L}+ )?(?:цур|цел|повестк))|^региональн\p{L}{2} (?:аспект|измерени|разрез|уров|контекст|особенност)|^цур (?:в регион|на (?:местном|региональном) уровне)|добровольн\p{L}* местн\p{L}* обзор|жергіліктендір|жергілікті деңгей|^өңірлік (?:өлшем|аспект|деңгей)|(?:одм|тдм)\S* өңірлер|ерікті жергілікті шолу/iu,
  ],
  [
    'emerging-challenges',
    /(?:emerging|new) (?:and \p{L}+ )?challenges|(?:новы|возникающи)\p{L}{1,2} (?:и \p{L}+ )?(?:вызов|проблем)|жаңа (?:\p{L}+ ){0,4}сын-қатер/iu,
  ],
  [
    'means',
    /means of implementation|^(?:financing|finance)(?:$|,? (?:for |of |the |and )*(?:implementation|sdgs?|2030 agenda|goals|sustainable development|development))|^(?:sdgs?|development) financ(?:ing|e)|средств\p{L}* (?:осуществлени|реализаци|достижени)|^финансировани\p{L}(?:$| (?:достижени\p{L}+ |реализаци\p{L}+ )?(?:цур|цел\p{L}+ устойчив|устойчивого|развития|в целях развития))|іске асыру(?:дың)? құрал|^(?:(?:одм|тдм)\S* |дамуды |орнықты дамуды )?қаржыландыру/iu,
  ],
  [
    'next-steps',
    /next steps|further steps|(?:the )?(?:way|path) forward|^(?:the )?road ahead|^(?:concluding remarks|conclusions?)(?!\p{L})|^(?:заключение|заключительные|выводы)(?!\p{L})|(?:дальнейшие|следующие|последующие) (?:шаги|действия)|^(?:путь|пути) впер[её]д|^қорытынды(?:лар)?(?!\p{L})|(?:келесі|алдағы|кейінгі) қадам|^одан әрі/iu,
  ],
];

const topicOf = (heading: string): string | null =>
  topics.find(([, names]) => names.test(heading))?.[0] ?? null;

/** Whether a heading says no more than that a text ends or what comes next, of whatever it stands in. */
export const isOfAnyChapter = (heading: string): boolean => topicOf(heading) === 'next-steps';

/** The section that a heading names as the guidelines do: by its key, else the only one whose title names the same. */
export const sectionOfTopic = (
  heading: string,
  sections: readonly { readonly key: string; readonly title: string }[],
): string | null => {
  const topic = topicOf(heading);
  if (topic === null) return null;
  if (sections.some(({ key }) => key === topic)) return topic;
  const [only, ...others] = sections.filter(({ title }) => topicOf(title) === topic);
  return only && others.length === 0 ? only.key : null;
};
