import type { Language } from '@qadam/language/domain';
import type { OutgoingTable } from '../exchange/write-table';
import { someLeftOut } from '../words';
import type { AgreementPart, CodeDispute } from './agreement.object';
import type { RoundAgreement } from './round-agreement.object';
import type { ShareFigure, SuggestionPull } from './suggestion-pull.object';

const head = ['part', 'code', 'title', 'findings', 'statistic', 'value', 'low', 'high', 'reason'] as const;

const rowsOfPart = (part: string, { code, title, pairableUnits, figures }: AgreementPart) =>
  figures.map(({ statistic, value, low, high, reason }) => [
    ...[part, code, title, pairableUnits],
    ...[statistic, value, low, high, reason ?? ''],
  ]);

/** How often a code was given by both; of findings that somebody gave it. */
const rowOfSpecific = (part: string, { code, title, units, specificAgreement }: CodeDispute) => [
  ...[part, code, title, units, 'specificAgreement', specificAgreement, null, null, ''],
];

const rowsOfCode = (code: CodeDispute) => [
  rowOfSpecific('code', code),
  ...(['cohenKappa', 'gwetAc1'] as const).map((statistic) => [
    ...['code', code.code, code.title, code.units, statistic, code[statistic], null, null, ''],
  ]),
];

const codeOf = (side: 'shown' | 'withheld', { code }: SuggestionPull): string => `${side}/${code}`;

const rowsOfSide = (side: 'shown' | 'withheld', pull: SuggestionPull) => {
  const { begun, disagreed, agreement } = pull[side];
  const share = (statistic: string, { total, value, low, high }: ShareFigure) => [
    ...['suggestions', codeOf(side, pull), pull.title, total, statistic, value, low, high, ''],
  ];
  return [
    share('begunAsSuggestion', begun),
    share('noneOfSuggestions', disagreed),
    ...(agreement ? rowsOfPart('suggestions', { ...agreement, code: codeOf(side, pull) }) : []),
  ];
};

const rowsOfPull = (pull: SuggestionPull) => {
  const { code, title, shown, withheld } = pull;
  const findings = shown.disagreed.total + withheld.disagreed.total;
  const differences = [
    ['pullOfSuggestions', pull.pull],
    ['agreementGain', pull.agreementGain],
  ] as const;
  return [
    ...rowsOfSide('shown', pull),
    ...rowsOfSide('withheld', pull),
    ...differences.map(([statistic, figure]) => [
      ...['suggestions', code, title, findings, statistic],
      ...[figure?.value ?? null, figure?.low ?? null, figure?.high ?? null, ''],
    ]),
  ];
};

/** One row per part and statistic, so that programs can pivot it; `byRound` are the rounds beside each other. */
export const agreementTable = (
  {
    roundId,
    leftOut,
    whole,
    byPair,
    byLanguage,
    byRegion,
    figuresByGoal,
    byGoal,
    suggestions,
    worst,
  }: RoundAgreement,
  byRound: readonly AgreementPart[],
  language: Language,
): OutgoingTable => ({
  name: `agreement-${roundId}`,
  rows: [
    head,
    ...rowsOfPart('round', whole),
    ...(leftOut > 0
      ? [['round', 'all', '', leftOut, 'leftOut', leftOut, null, null, someLeftOut[language]]]
      : []),
    ...byRound.flatMap((part) => rowsOfPart('rounds', part)),
    ...byPair.flatMap((part) => rowsOfPart('coders', part)),
    ...byLanguage.flatMap((part) => rowsOfPart('language', part)),
    ...byRegion.flatMap((part) => rowsOfPart('region', part)),
    ...suggestions.flatMap(rowsOfPull),
    ...figuresByGoal.flatMap((part) => rowsOfPart('goal', part)),
    ...byGoal.map((goal) => rowOfSpecific('goal', goal)),
    ...worst.flatMap(rowsOfCode),
  ],
});
