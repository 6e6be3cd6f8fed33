import type { ProblemSeverity } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';

/** What an import finds beside the problems of the files themselves: it concerns our areas and framework. */
export type OwnProblemKind =
  | 'unknown-indicator'
  | 'new-indicator'
  | 'new-area'
  | 'national-indicator-added'
  | 'impossible-share'
  | 'duplicate-key-conflict';

const makers: Readonly<Record<OwnProblemKind, (value: string, proposal?: string) => Trilingual>> = {
  'unknown-indicator': (value) => ({
    kk: `«${value}» көрсеткіші көрсеткіштер жүйесінде жоқ және оның міндеті де жоқ. Файл алынбады: кодын тексеріңіз.`,
    ru: `Показателя «${value}» нет в системе показателей, как и его задачи. Файл не принят: проверьте код.`,
    en: `Indicator “${value}” is not in the framework, nor is its target. The file was not taken: check the code.`,
  }),
  'new-indicator': (value, near) => ({
    kk: `«${value}» көрсеткіші көрсеткіштер жүйесінде жоқ${near === undefined ? '' : ` (ең жақын белгілісі: ${near})`}, ал жаңа кодтарды қоспау сұралған. Ол алынбады: кодын тексеріңіз немесе жаңа кодтарды қосуға рұқсат беріңіз.`,
    ru: `Показателя «${value}» нет в системе показателей${near === undefined ? '' : ` (ближайший известный: ${near})`}, а новые коды запрошено не добавлять. Он не принят: проверьте код или разрешите новые коды.`,
    en: `Indicator “${value}” is not in the framework${near === undefined ? '' : ` (nearest known: ${near})`}, and new codes were not to be added. It was not taken: check the code, or allow new codes.`,
  }),
  'new-area': (value) => ({
    kk: `«${value}» аумағы біздің тізімде жоқ, ал жаңа кодтарды қоспау сұралған. Оның мәндері алынбады: кодын тексеріңіз немесе жаңа кодтарды қосуға рұқсат беріңіз.`,
    ru: `Территории «${value}» нет в нашем списке, а новые коды запрошено не добавлять. Её значения не приняты: проверьте код или разрешите новые коды.`,
    en: `Area “${value}” is not in our list, and new codes were not to be added. Its figures were not taken: check the code, or allow new codes.`,
  }),
  'national-indicator-added': (value, near) => ({
    kk: `«${value}» көрсеткіші көрсеткіштер жүйесінде жоқ еді${near === undefined ? '' : ` (ең жақын белгілісі: ${near})`}. Ол ұлттық көрсеткіш ретінде қабылданады, бетте — тек жаңа кодтарға рұқсат белгісімен; коды мен атауын тексеріңіз.`,
    ru: `Показателя «${value}» не было в системе показателей${near === undefined ? '' : ` (ближайший известный: ${near})`}. Он принимается как национальный, на странице — только с отметкой о новых кодах; проверьте код и название.`,
    en: `Indicator “${value}” was not in the framework${near === undefined ? '' : ` (nearest known: ${near})`}. It comes in as a national one, on the page only with the tick for new codes; check its code and its title.`,
  }),
  'impossible-share': (value) => ({
    kk: `Бүтіннің үлесі «${value}» бола алмайды: 0 мен 100 аралығында болуға тиіс. Дереккөзде тексеріңіз.`,
    ru: `Доля от целого не может быть «${value}»: она лежит между 0 и 100. Проверьте значение в источнике.`,
    en: `A share of a whole cannot be “${value}”: it lies between 0 and 100. Check the value at the source.`,
  }),
  'duplicate-key-conflict': (value) => ({
    kk: `Бір кілтке әртүрлі мән берілген; бұл жолда «${value}». Біріншісі алынды: дұрысын қалдырыңыз.`,
    ru: `Для одного ключа даны разные значения; здесь «${value}». Принято первое: оставьте верное.`,
    en: `The same key has different values; here “${value}”. The first was taken: keep the right one.`,
  }),
};

/** A problem of an import with its place, of the files or of our own making. */
export interface PlacedProblem {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number | null;
  readonly year?: number;
  readonly column: string | null;
  readonly kind: string;
  readonly severity: ProblemSeverity;
  readonly value: string | null;
  readonly proposal?: string;
  /** Other rows of the same file that have a part in it. */
  readonly relatedRows?: readonly number[];
  readonly message: Trilingual;
}

export const ownProblem = (
  kind: OwnProblemKind,
  severity: ProblemSeverity,
  place: {
    readonly file: string;
    readonly sheet?: string | undefined;
    readonly row?: number | null;
    readonly year?: number;
    readonly column?: string | null | undefined;
    readonly relatedRows?: readonly number[];
    readonly value: string;
    readonly proposal?: string | undefined;
  },
): PlacedProblem => ({
  file: place.file,
  ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
  row: place.row ?? null,
  ...(place.year === undefined ? {} : { year: place.year }),
  column: place.column ?? null,
  kind,
  severity,
  value: place.value,
  ...(place.proposal === undefined ? {} : { proposal: place.proposal }),
  ...(place.relatedRows === undefined ? {} : { relatedRows: place.relatedRows }),
  message: makers[kind](place.value, place.proposal),
});
