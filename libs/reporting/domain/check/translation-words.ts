import { formatNumber, type Language, type Trilingual } from '@qadam/language/domain';
import type { ChangeCounts, EvidenceNode, TranslationGap } from '../translation';
import { inEach } from './check-words';

/** Before the word “text”. */
const sourceNames: Readonly<Record<Language, Trilingual>> = {
  kk: { kk: 'қазақша', ru: 'казахского', en: 'Kazakh' },
  ru: { kk: 'орысша', ru: 'русского', en: 'Russian' },
  en: { kk: 'ағылшынша', ru: 'английского', en: 'English' },
};

/** After “на”. */
const placedNames: Readonly<Record<Language, string>> = {
  kk: 'казахском',
  ru: 'русском',
  en: 'английском',
};

type Kind = EvidenceNode['type'];

const kindNames: Readonly<Record<Kind | 'blocks' | 'notes', Trilingual>> = {
  blocks: { kk: 'абзацтар мен блоктар', ru: 'абзацы и блоки', en: 'paragraphs and blocks' },
  figure: { kk: 'сандар', ru: 'числа', en: 'figures' },
  chart: { kk: 'графиктер', ru: 'графики', en: 'charts' },
  citation: { kk: 'дауыстар', ru: 'голоса', en: 'voices' },
  notes: { kk: 'сілтемелік ескертпелер', ru: 'сноски', en: 'footnotes' },
};

/** A citation as its source marks it. */
const nameOf = (node: EvidenceNode, { marks }: TranslationGap): string =>
  node.type === 'citation' ? `[${marks?.get(node.attrs.findingId) ?? '…'}]` : node.attrs.indicator;

/** `figures 2 (5.b.1, 6.1.1)`, kind by kind; what is not missing is not named. */
const missingParts = (gap: TranslationGap, language: Language): string => {
  const { lacks } = gap;
  const counted = (kind: keyof typeof kindNames, count: number, names: readonly string[] = []): string[] =>
    count === 0
      ? []
      : [
          `${kindNames[kind][language]} — ${formatNumber(count, language)}${names.length === 0 ? '' : ` (${[...new Set(names)].join(', ')})`}`,
        ];
  const ofKind = (kind: Kind): string[] => {
    const nodes = lacks.evidence.filter(({ type }) => type === kind);
    return counted(
      kind,
      nodes.length,
      nodes.map((node) => nameOf(node, gap)),
    );
  };
  return [
    ...counted('blocks', lacks.blocks),
    ...[...ofKind('figure'), ...ofKind('chart'), ...ofKind('citation')],
    ...counted('notes', lacks.notes),
  ].join('; ');
};

/** What the check says of translations. */
export const translationMessages = {
  stale: ({
    sourceLanguage,
    changed,
    added,
    removed,
    moved,
  }: ChangeCounts & { readonly sourceLanguage: Language }): Trilingual =>
    inEach((language) => {
      const [first, second, third, last] = [changed, added, removed, moved].map((count) =>
        formatNumber(count, language),
      );
      const from = sourceNames[sourceLanguage][language];
      if (language === 'kk')
        return `Аударма ${from} мәтіннен ескі: өзгерген абзац — ${first}, жаңа — ${second}, алынған — ${third}, орны ауысқан — ${last}.`;
      return language === 'ru'
        ? `Перевод старше ${from} текста: изменено абзацев ${first}, новых ${second}, убрано ${third}, перенесено ${last}.`
        : `The translation is older than the ${from} text: ${first} paragraphs changed, ${second} new, ${third} taken out, ${last} moved.`;
    }),
  unfinished: (left: number): Trilingual =>
    inEach((language) => {
      const places = formatNumber(left, language);
      if (language === 'kk') return `Әлі аударылмаған жер саны: ${places}.`;
      return language === 'ru'
        ? `Мест, которые еще не переведены: ${places}.`
        : `Places still to translate: ${places}.`;
    }),
  behind: (gap: TranslationGap): Trilingual =>
    inEach((language) => {
      const from = sourceNames[gap.sourceLanguage][language];
      const missing = missingParts(gap, language);
      if (language === 'kk') return `Аудармада ${from} мәтінде бар нәрсе жетпейді: ${missing}.`;
      return language === 'ru'
        ? `В переводе нет того, что есть в тексте на ${placedNames[gap.sourceLanguage]}: ${missing}.`
        : `The translation lacks what the ${from} text has: ${missing}.`;
    }),
  unmarked: (source: Language): Trilingual =>
    inEach((language) => {
      const from = sourceNames[source][language];
      if (language === 'kk')
        return `Бөлім бекітілген, бірақ бұл мәтін ${from} мәтіннің қай нұсқасына сәйкес екенін ешкім айтпаған.`;
      return language === 'ru'
        ? `Раздел утвержден, но никто не указал, какой версии ${from} текста соответствует этот.`
        : `The section is approved, but nobody has said which version of the ${from} text this one follows.`;
    }),
} as const;
