import type { PersonalSpan } from './personal-span';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Capitalised words that no name begins with. */
const openers =
  /^(?:уважаем|дорог|коллег|господин|госпож|гражданин|гражданк|граждан|жител|участни|председател|депутат|директор|глава|аким|заместител|құрметті|әкім|азамат(?:ша)?$|тұрғын|директор|төраға|dear|mr|mrs|ms|miss|dr|prof|the|our|on|in|as|also|when|how|then|вчера|сегодня|затем|потом|также|как|когда|наш|бүгін|кеше|содан|сонда|менің|біздің|на|по|для|при|от|из|за|но|он|она|и|а|в|с|к)$/iu;
/** Words of speech that open a sentence, whole. */
const openingWords = new Set(
  (
    'соңында содан сонда кейін бірақ алдымен негізі негізінен әсіресе ақырында сонымен сондықтан өйткені бастысы біріншіден ' +
    'екіншіден үшіншіден бұл мен біз сіз сен ол олар тек тағы тағыда дегенмен алайда мысалы қазір биыл былтыр ертең кеше бүгін ' +
    'осында осы сол кешке таңертең алғаш бұрын былай демек яғни егер мүмкін әрине рас шынында жалпы барлығы бәрі ешкім әркім ' +
    'біреу кім неге қашан қайда немесе және рахмет сәлем көп кейде енді сосын одан бізге бізде маған оған оның осыдан жиналыста ' +
    'міне мұнда сондай тіпті керісінше қалай қанша басқа бәлкім ' +
    'потом затем тогда теперь сейчас здесь там тут даже лишь только уже ещё еще однако зато поэтому наконец вдруг опять снова ' +
    'иногда часто всегда никогда особенно например может если чтобы хотя пока после перед кроме вместо между около возле рядом ' +
    'вместе кстати конечно видимо наверное итак значит вообще прежде недавно давно завтра утром вечером днём днем ночью весной ' +
    'летом осенью зимой первым последним первой последней мы вы ты она они это этот эта тот та все всё кто что где куда откуда ' +
    'почему зачем сколько какой какая мой моя мои наша наши ваш ваша его её ее их у к о до без со под над про не да нет ну вот ' +
    'раз тоже также спасибо здравствуйте сам сама каждый каждая другой другая один одна ' +
    'then later finally but and so because after before while with for from at to by is was our his her their this that these ' +
    'those there here ask tell thanks please yesterday today tomorrow even only still never always next according both let did ' +
    'does do has have had if although since until during despite under near where who what why which every each some many most ' +
    'all no not yes will would could should about head'
  )
    .split(' ')
    .map((word) => word.toLowerCase()),
);

export const opensNoName = (word: string): boolean =>
  openers.test(word) ||
  openingWords.has(word.toLowerCase()) ||
  /^(?:уважаем|құрметті|тұрғын|азаматт|мұғалім|дәрігер|депутатт|жительниц|участниц|председател|заместител)/iu.test(
    word,
  );

const capitalised = /(?<![\p{L}\p{N}.@-])\p{Lu}[\p{L}’'-]*\p{L}(?:[’']s)?(?![\p{L}\p{N}])/gu;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(capitalised)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Words of one name stand one space apart. */
export const areNeighbours = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && /^[ \u00a0]{1,2}$/u.test(text.slice(one.end, other.start));

export const span = (start: number, end: number): PersonalSpan => ({ start, end, kind: 'name' });
export const withoutOwner = ({ text: word, start, end }: Word): PersonalSpan =>
  span(start, /['’]s$/u.test(word) ? end - 2 : end);

/** «Что нужно? Роза ветров»: a word that begins a sentence has its capital letter from there. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…:][»"”]?[ \u00a0])[«"“]?$/u.test(text.slice(Math.max(0, start - 4), start));
