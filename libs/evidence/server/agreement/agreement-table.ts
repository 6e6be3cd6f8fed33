import type { OutgoingTable } from '../exchange/write-table';
import type { AgreementPart, CodeDispute, RoundAgreement } from './agreement.object';

const head = ['part', 'code', 'title', 'findings', 'statistic', 'value', 'low', 'high', 'reason'] as const;

const rowsOfPart = (part: string, { code, title, pairableUnits, figures }: AgreementPart) =>
  figures.map(({ statistic, value, low, high, reason }) => [
    ...[part, code, title, pairableUnits],
    ...[statistic, value, low, high, reason ?? ''],
  ]);

const rowsOfCode = (
  part: string,
  { code, title, units, specificAgreement, cohenKappa, gwetAc1 }: CodeDispute,
) =>
  (
    [
      ['specificAgreement', specificAgreement],
      ['cohenKappa', cohenKappa],
      ['gwetAc1', gwetAc1],
    ] as const
  ).map(([statistic, value]) => [part, code, title, units, statistic, value, null, null, '']);

/** One row per part and statistic, so that programs can pivot it. */
export const agreementTable = ({
  roundId,
  whole,
  byPair,
  byLanguage,
  byRegion,
  byGoal,
  worst,
}: RoundAgreement): OutgoingTable => ({
  name: `agreement-${roundId}`,
  rows: [
    head,
    ...rowsOfPart('round', whole),
    ...byPair.flatMap((part) => rowsOfPart('coders', part)),
    ...byLanguage.flatMap((part) => rowsOfPart('language', part)),
    ...byRegion.flatMap((part) => rowsOfPart('region', part)),
    ...byGoal.flatMap((goal) => rowsOfCode('goal', goal)),
    ...worst.flatMap((code) => rowsOfCode('code', code)),
  ],
});
