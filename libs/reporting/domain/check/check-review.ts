import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import {
  chartsIn,
  citationsIn,
  figuresIn,
  nodesIn,
  numberedBlocks,
  type RichText,
  type RichTextNode,
} from '../rich-text';
import { borrowedByPlace, type BorrowedLabel, borrowedMessage, borrowedPlace } from './borrowed-labels';
import { type CheckKind, type CheckResult, severityOf } from './check-result';
import {
  chartsOfSection,
  checkMessages,
  figurePlace,
  nodeMessages,
  nodePlace,
  tablesOfSection,
  wholeReview,
  wholeSection,
} from './check-words';
import { longTables, uncitedNumbers, uncitedWords, undrawable } from './in-text';
import { controlCharacters, longWords, wideTables } from './print-limits';
import { paragraphPlace, tablePlace } from '../document-model/place';
import type { MovedValue } from '../moved-tables';
import { needsText } from '../template';
import { sentenceOfFigure } from '../trace/sentences';
import {
  type ChangeCounts,
  lackedCount,
  leftToTranslate,
  placesToTranslate,
  type TranslationGap,
} from '../translation';
import { remedies } from './remedies';
import { type ShownInLanguage, unlikeLanguages, unlikeLanguagesMessage } from './unlike-languages';
import { type ShownNumber, unlikeNumbers, type UnlikeNumbers } from './unlike-numbers';
import { translationMessages } from './translation-words';

/** What became of one thing that a text refers to. */
export interface NodeStanding {
  readonly kind: keyof typeof nodeMessages;
  /** Node `id` of a figure, id of a finding, indicator of a chart. */
  readonly subject: string;
  /** What a reader sees of it, such as a title or a number. */
  readonly name: string;
  /** The very node, where another may have the same subject. */
  readonly node?: RichTextNode;
  /** The name is what a person said. */
  readonly isVoice?: boolean;
  /** Says more than the words for its kind. */
  readonly message?: Trilingual;
  /** As the text marks it, such as [1]. */
  readonly mark?: string;
}

export interface TextToCheck {
  readonly language: Language;
  readonly content: RichText;
  readonly words: number;
  readonly standings: readonly NodeStanding[];
  /** Whether a figure or chart in it shows a series by sex. */
  readonly showsSex: boolean;
  /** What changed in its source since it was translated; `null` where nothing did or nothing is known. */
  readonly sourceChanges: (ChangeCounts & { readonly sourceLanguage: Language }) | null;
  /** What it lacks of its source, and whether somebody said which that is; `null` for what is no translation. */
  readonly gap: TranslationGap | null;
}

export interface SectionToCheck {
  readonly key: string;
  readonly goal: number | null;
  readonly wordLimit: number | null;
  readonly isApproved: boolean;
  readonly hasChildren: boolean;
  /** Whether its template says what belongs into it. */
  readonly hasGuidance: boolean;
  readonly texts: readonly TextToCheck[];
  /** What newer data would change in its approved tables and charts, as long as nobody decided to stay with them. */
  readonly movedValues?: readonly MovedValue[];
  /** Indicators of its targets of which there are figures by sex. */
  readonly indicatorsBySex: readonly string[];
}

export interface PriorityVoice {
  readonly findingId: string;
  readonly summary: Trilingual;
  readonly place: Trilingual;
}

/** A share outside 0 to 100 that a section shows as published. */
export interface ImpossibleValue {
  readonly section: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
}

export interface ReviewToCheck {
  /** Code points that the fonts of the printed report can draw; absent, letters are not looked at. */
  readonly drawable?: ReadonlySet<number>;
  /** In the order of reading. */
  readonly sections: readonly SectionToCheck[];
  /** Figures of its texts and tables, in the order of reading; absent, they are not held against one another. */
  readonly shownNumbers?: readonly ShownNumber[];
  /** Figures and charts of its texts; absent, the languages of a section are not held against one another. */
  readonly shownInLanguages?: readonly ShownInLanguage[];
  /** Shares that cannot be, in tables and texts. */
  readonly impossibleValues?: readonly ImpossibleValue[];
  /** Labels of data in the words of another language, in texts and tables. */
  readonly borrowedLabels?: readonly BorrowedLabel[];
  /** Findings that analysts gave priority. */
  readonly priorityVoices: readonly PriorityVoice[];
}

const result = (
  kind: CheckKind,
  section: string | null,
  language: Language | null,
  place: Trilingual,
  message: Trilingual,
): CheckResult => ({
  section,
  language,
  kind,
  severity: severityOf[kind],
  place,
  message,
  remedy: remedies[kind],
});

/** The number of the block in which each node stands that can be referred to. */
const paragraphsOf = (content: RichText): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { block, number } of numberedBlocks(content))
    for (const node of nodesIn(block)) {
      const subject =
        (node.type === 'figure' && node.attrs.id) ||
        (node.type === 'citation' && node.attrs.findingId) ||
        (node.type === 'chart' && node.attrs.indicator) ||
        (node.type === 'sectionReference' && node.attrs.key);
      if (subject && !places.has(subject)) places.set(subject, number);
    }
  return places;
};

const blockOf = (content: RichText, node: RichTextNode): number | undefined =>
  numberedBlocks(content).find(({ block }) => [...nodesIn(block)].includes(node))?.number;

const checkTranslation = (
  { key, isApproved }: SectionToCheck,
  { language, content, sourceChanges, gap }: TextToCheck,
): CheckResult[] => {
  const say = (kind: CheckKind, message: Trilingual, place = wholeSection) =>
    result(kind, key, language, place, message);
  const left = leftToTranslate(content, language);
  const isBehind = gap !== null && lackedCount(gap.lacks) > 0;
  return [
    ...(sourceChanges ? [say('translation-stale', translationMessages.stale(sourceChanges))] : []),
    ...(isBehind ? [say('translation-behind', translationMessages.behind(gap))] : []),
    ...(gap !== null && !isBehind && !gap.isMarked && isApproved
      ? [say('translation-unmarked', translationMessages.unmarked(gap.sourceLanguage))]
      : []),
    ...(left > 0
      ? [
          say(
            'translation-unfinished',
            translationMessages.unfinished(left),
            placesToTranslate(content, language),
          ),
        ]
      : []),
  ];
};

const checkText = (
  section: SectionToCheck,
  text: TextToCheck,
  drawable: ReadonlySet<number> | undefined,
): CheckResult[] => {
  const { language, content, words, standings } = text;
  const say = (kind: CheckKind, place: Trilingual, message: Trilingual) =>
    result(kind, section.key, language, place, message);
  const results = checkTranslation(section, text);
  if (section.wordLimit !== null && words > section.wordLimit)
    results.push(say('word-limit', wholeSection, checkMessages.wordLimit(words, section.wordLimit)));
  results.push(
    ...uncitedNumbers(content, language).map(({ message, place }) => say('uncited-number', place, message)),
    ...uncitedWords(content, language).map(({ message, place }) => say('number-in-words', place, message)),
  );
  results.push(
    ...longTables(content).map(({ table, name, rows }) =>
      say('table-long', tablePlace(table, name), checkMessages.tableLong(rows)),
    ),
  );
  results.push(
    ...wideTables(content).map(({ table, name }) =>
      say('table-wide', tablePlace(table, name), checkMessages.tableWide),
    ),
    ...longWords(content).map(({ number, words: said }) =>
      say('word-long', paragraphPlace(number, said), checkMessages.wordLong),
    ),
    ...controlCharacters(content).map(({ number, words: said, names }) =>
      say('control-character', paragraphPlace(number, said), checkMessages.controlCharacters(names)),
    ),
  );
  if (drawable !== undefined)
    results.push(
      ...undrawable(content, drawable).map(({ number, words: said, missing }) =>
        say('letter-missing', paragraphPlace(number, said), checkMessages.letterMissing(missing)),
      ),
    );
  const paragraphs = paragraphsOf(content);
  for (const { kind, subject, name, node, message, isVoice = false, mark } of standings) {
    const sentence = kind === 'figure-unresolved' ? sentenceOfFigure(content, language, subject) : undefined;
    const place =
      sentence === undefined
        ? nodePlace(name, (node && blockOf(content, node)) ?? paragraphs.get(subject) ?? 1, isVoice, mark)
        : figurePlace(sentence.block, sentence.text, name);
    results.push(say(kind, place, message ?? nodeMessages[kind]));
  }
  if (section.goal !== null) {
    const evidence = [figuresIn, chartsIn, citationsIn].some((nodes) => nodes(content).length > 0);
    if (!evidence)
      results.push(
        say('goal-without-evidence', wholeSection, checkMessages.goalWithoutEvidence(section.goal)),
      );
    if (section.indicatorsBySex.length > 0 && !text.showsSex)
      results.push(
        say('gender-data-absent', wholeSection, checkMessages.genderAbsent(section.indicatorsBySex)),
      );
  }
  return results;
};

const checkMoved = ({ key, movedValues = [] }: SectionToCheck): CheckResult[] => {
  const drawn = movedValues.filter(({ column }) => column === 'chart');
  const inTables = movedValues.filter(({ column }) => column !== 'chart');
  const codesOf = (values: readonly MovedValue[]) => values.flatMap(({ code }) => code ?? []);
  const tables = checkMessages.tableDrifted(inTables.length, codesOf(inTables));
  const charts = checkMessages.chartDrifted(drawn);
  return [
    ...(inTables.length === 0 ? [] : [result('table-drifted', key, null, tablesOfSection, tables)]),
    ...(drawn.length === 0 ? [] : [result('chart-drifted', key, null, chartsOfSection, charts)]),
  ];
};

const sayUnlike = ({ key }: SectionToCheck, found: UnlikeNumbers): CheckResult => {
  const { language, indicator, area, year } = found;
  const name = [indicator, area, year].join(' · ');
  return result(
    'numbers-unlike',
    key,
    language,
    { kk: name, ru: name, en: name },
    checkMessages.numbersUnlike(found),
  );
};

/** Each once, for every language. */
const checkValues = ({ key }: SectionToCheck, values: readonly ImpossibleValue[]): CheckResult[] => {
  const own = values.filter(({ section }) => section === key);
  const places = new Map(own.map((one) => [`${one.indicator}, ${one.year}`, one.value]));
  return [...places].map(([place, value]) =>
    result(
      'value-impossible',
      key,
      null,
      { kk: place, ru: place, en: place },
      checkMessages.valueImpossible(value),
    ),
  );
};

const checkLabels = ({ key }: SectionToCheck, labels: readonly BorrowedLabel[]): CheckResult[] =>
  borrowedByPlace(labels.filter(({ section }) => section === key)).map((own) =>
    result('label-untranslated', key, own[0].language, borrowedPlace(own[0]), borrowedMessage(own)),
  );

/** An empty section says so once; one that is written somewhere says in which languages it is not. */
const checkPresence = (section: SectionToCheck): CheckResult[] => {
  const { key, goal, texts } = section;
  if (texts.length === 0 && !needsText(section)) return [];
  if (texts.length > 0)
    return languages
      .filter((language) => !texts.some((text) => text.language === language))
      .map((language) =>
        result('language-missing', key, language, wholeSection, checkMessages.languageMissing(language)),
      );
  const missing = result('text-missing', key, null, wholeSection, checkMessages.textMissing);
  if (goal === null) return [missing];
  return [
    missing,
    result('goal-without-evidence', key, null, wholeSection, checkMessages.goalWithoutEvidence(goal)),
  ];
};

/**
 * All that keeps a review from being complete and borne out, section by section in the order of reading, then what
 * concerns the review as a whole: missing texts, numbers in prose with neither figure nor voice behind them, goals
 * without evidence, translations that are unfinished or older than their source, data by sex that exist and are not used, word limits, references that fail, and findings of
 * priority that no text cites. A text without a word counts as missing.
 */
export const checkReview = ({
  sections,
  priorityVoices,
  drawable,
  shownNumbers = [],
  shownInLanguages = [],
  impossibleValues = [],
  borrowedLabels = [],
}: ReviewToCheck): readonly CheckResult[] => {
  const cited = new Set(
    sections.flatMap(({ texts }) =>
      texts.flatMap(({ content }) => citationsIn(content).map(({ attrs }) => attrs.findingId)),
    ),
  );
  const inLanguages = Map.groupBy(unlikeLanguages(shownInLanguages), (found) => found.section);
  const unlike = Map.groupBy(unlikeNumbers(shownNumbers), (found) => found.section);
  return [
    ...sections.flatMap((section) => [
      ...checkPresence(section),
      ...section.texts.flatMap((text) => checkText(section, text, drawable)),
      ...checkMoved(section),
      ...checkValues(section, impossibleValues),
      ...checkLabels(section, borrowedLabels),
      ...(unlike.get(section.key) ?? []).map((found) => sayUnlike(section, found)),
      ...(inLanguages.get(section.key) ?? []).map((found) =>
        result(
          ...(['languages-unlike', section.key, null] as const),
          ...([wholeSection, unlikeLanguagesMessage(found)] as const),
        ),
      ),
    ]),
    ...priorityVoices
      .filter(({ findingId }) => !cited.has(findingId))
      .map(({ summary, place }) => {
        const say = (language: Language) =>
          checkMessages.priorityUncited(summary[language], place[language])[language];
        const message = { kk: say('kk'), ru: say('ru'), en: say('en') };
        return result('priority-voice-uncited', null, null, wholeReview, message);
      }),
  ];
};
