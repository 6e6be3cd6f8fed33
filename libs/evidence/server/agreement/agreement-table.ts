import type { OutgoingTable } from '../exchange/write-table';
import type { AgreementPart, CodeDispute, RoundAgreement } from './agreement.object';

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

/** One row per part and statistic, so that programs can pivot it; `byRound` are the rounds beside each other. */
export const agreementTable = (
  { roundId, whole, byPair, byLanguage, byRegion, figuresByGoal, byGoal, worst }: RoundAgreement,
  byRound: readonly AgreementPart[],
): OutgoingTable => ({
  name: `agreement-${roundId}`,
  rows: [
    head,
    ...rowsOfPart('round', whole),
    ...byRound.flatMap((part) => rowsOfPart('rounds', part)),
    ...byPair.flatMap((part) => rowsOfPart('coders', part)),
    ...byLanguage.flatMap((part) => rowsOfPart('language', part)),
    ...byRegion.flatMap((part) => rowsOfPart('region', part)),
    ...figuresByGoal.flatMap((part) => rowsOfPart('goal', part)),
    ...byGoal.map((goal) => rowOfSpecific('goal', goal)),
    ...worst.flatMap(rowsOfCode),
  ],
});
