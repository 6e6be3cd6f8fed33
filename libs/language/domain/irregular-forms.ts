import { foldText } from './folding';

/** English words whose forms no rule joins; the first of each line stands for all. */
const english = `
woman women|man men|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|wife wives
life lives|knife knives|leaf leaves|half halves|loaf loaves|shelf shelves|wolf wolves|calf calves|thief thieves
pay paid|say said|lay laid|make made|have has had|do does did done|go goes went gone|be is are was were been am
die died dying dead|lie lay lain lying|get got gotten|give gave given|take took taken|come came|become became
see saw seen|know knew known|grow grew grown|throw threw thrown|blow blew blown|fly flew flown|draw drew drawn
break broke broken|speak spoke spoken|steal stole stolen|choose chose chosen|freeze froze frozen|drive drove driven
write wrote written|rise rose risen|ride rode ridden|hide hid hidden|eat ate eaten|fall fell fallen|bear bore born borne
wear wore worn|tear tore torn|begin began begun|drink drank drunk|run ran|swim swam swum|sing sang sung|sink sank sunk
buy bought|bring brought|think thought|teach taught|catch caught|seek sought|fight fought|feel felt|keep kept|sleep slept
leave left|lose lost|meet met|send sent|spend spent|lend lent|build built|bend bent|sell sold|tell told|hold held|hear heard
find found|stand stood|understand understood|win won|sit sat|shoot shot|feed fed|lead led|read|flee fled|forget forgot forgotten
forgive forgave forgiven|forbid forbade forbidden|shake shook shaken|wake woke woken|beat beaten|bite bit bitten|dig dug|breed bred|bleed bled
hang hung|light lit|mean meant|deal dealt|burn burnt|learn learnt|swear swore sworn|sweep swept|strike struck|stick stuck
crisis crises|analysis analyses|basis bases|hypothesis hypotheses|phenomenon phenomena|criterion criteria
colour color colours colors coloured colored colouring coloring|bus buses busses|gas gases gasses|good better best|bad worse worst|dry drier driest dryer dryest`;

/** Russian words whose stems change from form to form, without prefixes. */
const russian = `
бить бью бьет бьют бьем бил била били битье|пить пью пьет пьют пьем пил пила пили|лить льет льют лил лила лили|шить шьет шьют
ехать еду едет едут едем ехал ехала ехали|идти йти иду идет идут идем шел шла шло шли|ездить езжу ездит ездят ездим ездил ездила ездили|ходить хожу ходит ходят ходим ходил ходила ходили
возить вожу возит возят возим возил возили|везти везу везет везут вез везла везли|носить ношу носит носят носили
нести несу несет несут нес несла несли|вести веду ведет ведут вел вела вело вели|водить вожу водит водят водили
брать беру берет берут берем брал брала брали|взять возьмет возьмут взял взяла взяли|дать даст дадут дадим дал дала дали дают дает
давать дает дают даем давал давали|жить живу живет живут живем жил жила жили|пить пьем|есть ест едят едим ел ели
мочь могу может могут можем мог могла могли|хотеть хочу хочет хотят хотим хотел хотела хотели
строить строю строит строят строим строил строила строили стройте
писать пишу пишет пишут пишем писал писали|искать ищу ищет ищут ищем искал искали|платить плачу платит платят платили
просить прошу просит просят просим просил просили|видеть вижу видит видят видим видел видели
сидеть сижу сидит сидят сидим сидели|ждать жду ждет ждут ждем ждал ждали|звать зову зовет зовут звал звали
спать сплю спит спят спим спал спали|расти растет растут рос росла росли|течь течет текут тек текла текло текли
мыть мою моет моем моют мыл мыли мыла|крыть крою кроет кроют крыл крыли|рыть роет роют рыл рыли|рвать рвет рвут рвал рвали
стать стану станет станут стал стала стало стали|мереть мрет мрут мер мерла мерло мерли|умирать умирает умирают
слать шлет шлют слал слали|лететь летит летят летел летели|бежать бегу бежит бегут бежим бежал бежали
болеть болеет болеют болит болят болел болели|гореть горит горят горел горели|терпеть терпит терпят терпим
человек люди людей людям людьми людях|ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях
лечить лечу лечит лечат лечим лечил лечила лечили|учить учу учит учат учим учил учила учили|слышать слышу слышит слышат слышим слышал слышала слышали
держать держу держит держат держим держал держала держали|сеять сею сеет сеют сеем сеял сеяла сеяли|петь пою поет поют поем пел пела пели
класть кладу кладет кладут кладем клал клала клали|красть краду крадет крадут крал крала крали|лечь лягу ляжет лягут лег легла легли
сесть сяду сядет сядут сел села сели|гнать гоню гонит гонят гоним гнал гнала гнали|пахать пашу пашет пашут пашем пахал пахала пахали
полоть полю полет полют полол пололи|молоть мелю мелет мелют молол мололи|купить куплю купит купят купим купил купила купили
жечь жгу жжет жгут жжем жег жгла жгли|печь пеку печет пекут печем пек пекла пекли|беречь берегу бережет берегут бережем берег берегла берегли
стричь стригу стрижет стригут стриг стригла стригли|стеречь стерегу стережет стерегут стерег стерегли
друг друга другу другом друге друзья друзей друзьям друзьями друзьях|сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями сыновьях
ухо уха уху ухом уши ушей ушам ушами ушах|крестьянин крестьянина крестьянину крестьянином крестьяне крестьян крестьянам крестьянами крестьянах
цыпленок цыпленка цыпленку цыплята цыплят цыплятам цыплятами|ягненок ягненка ягненку ягнята ягнят ягнятам ягнятами
мать матери матерью матерей матерям матерями матерях|дочь дочери дочерью дочерей дочерям дочерьми
год года году годом годе годы лет годам годами годах|хороший лучше лучший лучшая лучшие|плохой хуже худший худшая худшие
время времени временем времена времен|имя имени именем имена имен`;

/** Of Russian verbs: «приехал» stands beside «приедут» as «ехал» beside «едут». */
const prefix = /^(?:пере|про|при|под|раз|рас|над|до|за|из|ис|на|об|от|по|со|вы|у|о|с|в)/u;

const groupsIn = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split(/[|\n]/u)
    .map((group) => foldText(group).split(' '));

const lemmas = new Map<string, Set<string>>();
for (const group of [...groupsIn(english), ...groupsIn(russian)])
  for (const form of group) lemmas.set(form, new Set([...(lemmas.get(form) ?? []), group[0] ?? form]));

const mayHavePrefix = new Set(
  groupsIn(russian)
    .filter(([first = '']) => /(?:ть|ти|чь)$/u.test(first))
    .flat(),
);

/**
 * The dictionary words, folded, that an English or Russian word is an irregular form of: `woman` of "women", «бить» of
 * «бьют», «приехать» of «приедут»; none for most words. What forms share beyond the endings that stemming takes off.
 * Source: R. Quirk and others, A Comprehensive Grammar of the English Language (1985), § 3.11-3.20 and 5.80-5.90;
 * А. А. Зализняк, Грамматический словарь русского языка.
 */
export const lemmasOf = (word: string): readonly string[] => {
  const folded = foldText(word);
  const own = lemmas.get(folded);
  if (own !== undefined) return [...own];
  const [before] = prefix.exec(folded) ?? [];
  if (before === undefined) return [];
  const rest = folded.slice(before.length);
  return mayHavePrefix.has(rest) && rest.length > 2
    ? [...(lemmas.get(rest) ?? [])].map((lemma) => before + lemma)
    : [];
};
