import { asLatin, sameLatin } from './latin-letters';

/** What Kazakh given names begin with, in folded letters. */
const beginnings =
  'аби айт акыл алды алтын аман аскар аскер асыл ауган базар бай бакыт балта бег бегим бейсен бек биби гул гуль дамет даулет дос дуйсен ер есен ' +
  'жаксы жамал жан жарыл жол жолдас жума жунус зейне кабыл кадыр казы кайыр кайрат кали калды камбар кенже кожа кош кул куан кун курман ' +
  'мамыр марал мейрам молда мырза муса мухаме мухамед нагым назым нур нурлы оразай ораз орал орын омир онгар отар райхан рахым рахим сабыр сагын ' +
  'сакып сапар сарсен сейд сейт серик султан сыдык талап тас темир тилеу тлеу толе туле толеп тулеп торе туре токта турсын турлы улан усен ' +
  'шаки шайхы шарип шын шынар ырыс ыскак';
/** And what they end with. */
const endings =
  'бай бек берген берди болат болсын гали газы гул гуль кул куль ахмет хмет жан жамал кельди келди гельды мурат мухамед мухамет магамбет ' +
  'мамбет мырза назар нур ай айым сайын сейит сеит султан сулу хан хожа кожа кайыр зира бахрам бубу биби алы';
/** Listed with an ending that alone is as often the Kazakh "like": жолдастай, алтындай. */
const inTai = /^(?:аман|жума|кенже|кожа|нур|ер|есен|сагын|бек|кул)тай$/u;
const shortest = 6;
const formOf = (one: readonly string[], other: readonly string[]): RegExp =>
  new RegExp(`^(?:${one.join('|')})(?:${other.join('|')})$`, 'u');
const inCyrillic = formOf(beginnings.split(' '), endings.split(' '));
const inLatin = formOf(beginnings.split(' ').map(asLatin), endings.split(' ').map(asLatin));

/**
 * Whether a folded word is put together as Kazakh given names are, whether or not a list has it: Мейрам-гүл, Төле-бек,
 * Kozha-khmet. In the nominative.
 */
export const isMadeAsName = (folded: string): boolean => {
  if (folded.length < shortest) return false;
  return /^\p{Script=Latin}/u.test(folded)
    ? inLatin.test(sameLatin(folded.replace(/['’]s$/u, '')))
    : inCyrillic.test(folded) || inTai.test(folded);
};
