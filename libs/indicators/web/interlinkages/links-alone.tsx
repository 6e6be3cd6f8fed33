import { useServerData } from '@qadam/ui';
import { useState } from 'react';
import { Alone } from '../embed/alone';
import { useAsOf } from '../vintages/address';
import { GoalMatrix } from './goal-matrix';
import {
  InterlinkagesDocument,
  type InterlinkagesQuery,
  LinkEvidenceDocument,
} from './interlinkages.generated';
import { useLinkPlace } from './link-place';
import { useLinkWords } from './link-specs';
import { Ring } from './network';
import { PairFigure } from './pair-figure';
import { useInterlinkagesText } from './text';
import './interlinkages.css';

type Data = InterlinkagesQuery['interlinkages'];

const useLinks = () => {
  const { over, area, year } = useLinkPlace();
  return useServerData(InterlinkagesDocument, { over, area, year, asOf: useAsOf() });
};

/** Goals by goals, on its own. */
export const MatrixAlone = () => {
  const wordsOf = useLinkWords();
  return (
    <Alone answer={useLinks()}>
      {({ interlinkages }) => <GoalMatrix data={interlinkages} words={wordsOf(interlinkages)} />}
    </Alone>
  );
};

/** The ring of the surest links, on its own. */
export const NetworkAlone = () => {
  const t = useInterlinkagesText();
  const wordsOf = useLinkWords();
  const [pointed, setPointed] = useState<string | null>(null);
  return (
    <Alone answer={useLinks()}>
      {({ interlinkages }) =>
        interlinkages.synergies.length + interlinkages.tradeOffs.length === 0 ? (
          <p className="q-muted">{t('network.empty')}</p>
        ) : (
          <Ring data={interlinkages} words={wordsOf(interlinkages)} pointed={pointed} onPoint={setPointed} />
        )
      }
    </Alone>
  );
};

const Pair = ({
  links,
  pair: [one, other],
}: {
  readonly links: Data;
  readonly pair: readonly [string, string];
}) => {
  const wordsOf = useLinkWords();
  const { over, area, year } = useLinkPlace();
  const answer = useServerData(LinkEvidenceDocument, { one, other, over, area, year, asOf: useAsOf() });
  return (
    <Alone answer={answer}>
      {({ interlinkageEvidence }) => (
        <PairFigure evidence={interlinkageEvidence} level={2} {...{ over, area, ...wordsOf(links) }} />
      )}
    </Alone>
  );
};

/** The figures of a pair of indicators against each other, on their own. */
export const PairAlone = () => {
  const { pair } = useLinkPlace();
  return (
    <Alone answer={useLinks()}>
      {({ interlinkages }) => (pair === null ? null : <Pair links={interlinkages} pair={pair} />)}
    </Alone>
  );
};
