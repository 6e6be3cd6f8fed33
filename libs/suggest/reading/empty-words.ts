import { foldWord } from './words';

const listed = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

/**
 * Words that only bind, point, ask, count or help another verb, and negations: nobody would accept one of them as the
 * reason why a finding is about a target.
 */
const emptyWords: ReadonlySet<string> = new Set([
  ...listed([
    'a an the this that these those there here it its is are was were be been being am do does did done doing',
    'have has had having will would shall should can could may might must cannot not no nor none never nothing',
    'nobody and or but so because since as if then than though although while until unless whether of in on at to',
    'from for with without by about into onto over under between through during before after above below off up',
    'down out i me my mine we us our ours you your yours he him his she her hers they them their theirs who whom',
    'whose which what when where why how one ones some any each every all both few more most other another such',
    'only own same too very just even still yet already again also now always often sometimes once ever much many',
    'get gets got getting let lets t s d ll re ve m don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn',
    'haven hadn till back behind along away together around two three four five six seven eight nine ten twenty thirty',
    'forty fifty hundred thousand first second once twice says said asked',
  ]),
  ...listed([
    'и а но или да же ли бы б не ни нет нету в во на с со к ко о об обо от до из изо за по под подо над для без при',
    'про через между у около после перед ради кроме вместо из-за как так что чтобы чтоб потому поэтому если когда',
    'пока хотя хоть где куда откуда зачем почему ведь вот вон тоже также еще уже только лишь даже очень самый самая',
    'самое самые я меня мне мной мы нас нам нами ты тебя тебе вы вас вам вами он его ему им нем она ее ей ею оно они',
    'их ими них него ней нее мой моя мое мои моей моего наш наша наше наши нашей нашего наших нашем нашему нашу ваш',
    'ваша ваше ваши вашей свой своя свое свои своей своего своих своем своему свою себя себе собой этот эта это эти',
    'этого этой этом этому этих эту тот та то те того той том тому тех ту такой такая такое такие такого таких',
    'который которая которое которые которого которой которых которую которым кто кого кому чем чего чему какой какая',
    'какое какие каких весь вся все всех всего всей всем всю всё каждый каждая каждое каждого каждую каждой быть есть',
    'был была было были будет будут буду будем бывает стал стала стало стали можно нельзя нужно надо нужен нужна',
    'нужны может могут могу можем мог могла могли там тут здесь сюда туда сейчас теперь тогда потом опять всегда',
    'никогда никто никого никому ничего никуда нечего некому некуда негде никак иногда часто более менее больше меньше',
    'много мало вместе раз один одна одно одни одного одной одну одному одним два две три четыре пять шесть семь восемь',
    'девять десять двадцать тридцать сорок сорока пятьдесят сто тысяча тысячи тысяч другой другая другое другие других',
    'другим другую',
  ]),
  ...listed([
    'және мен бен пен да де та те не немесе я әлде бірақ алайда ал сондықтан өйткені себебі үшін дейін кейін бұрын',
    'соң туралы жайлы арқылы сияқты секілді ғана тек қана әлі енді қазір тағы әрі егер онда сонда мұнда осында сол осы',
    'бұл мына мынау ана анау о ол олар олардың оның оны оған онымен мені маған менің сен сені саған сенің сіз сізге',
    'сіздің біз бізге бізді бізде бізден біздің өз өзі өзім өзіміз өздері өзінің кім кімге не нені неге қалай қайда',
    'қашан қандай қанша қай бәрі барлық барлығы әр әрбір кейбір кейде көп аз өте тым ең емес жоқ бар еді екен шығар',
    'бол болу болды болып болған болады болса боп болмай болмайды болмаса ал ала алады алмай алмайды алмаймыз алмаймын',
    'алмады алмадық алмаған алмайсың алып келе келеді келген келді беру береді беріп қал қала қалды қалып қалған қалады',
    'кетті кетіп кетеді тұр тұрып тұрады тұрған жүр жүріп жүрміз жүрген отыр отырып отырмыз отырған жатыр жатқан',
    'деп деген дейді деді керек қажет мүмкін тиіс қарай дей сайын ретінде бойынша гөрі ма ме ба бе па пе ғой шы ші',
    'солай осылай бүкіл тіпті мүлде мүлдем әрең неше біраз бір ешкім ешкімді ешкімге ешкімнің ештеңе ештеме ешқандай',
    'ешқашан ешқайда біреу біреуі бірге бәрін бәріне бәріміз екенін бері бойы айтты айтады екі үш төрт бес алты жеті',
    'сегіз тоғыз он жиырма отыз қырық елу жүз мың',
  ]),
]);

const number = /^\p{N}+$/u;

/** Whether a folded word says nothing by itself, in any of the three languages; a bare number says nothing either. */
export const isEmptyWord = (folded: string): boolean => emptyWords.has(folded) || number.test(folded);
