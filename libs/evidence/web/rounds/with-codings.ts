import type { WaitingAct } from '../waiting/waiting-act';
import type { CodingQueueQuery } from './rounds.generated';

export type CodingItem = CodingQueueQuery['codingQueue'][number];

const coded = (item: CodingItem, act: WaitingAct): CodingItem => {
  const { finding } = item;
  if (act.kind === 'finish') return { ...item, doneAt: act.isDone ? (item.doneAt ?? '') : null };
  if (act.kind === 'uncode')
    return { ...item, finding: { ...finding, tags: finding.tags.filter(({ code }) => code !== act.code) } };
  if (act.kind !== 'code' || finding.tags.some(({ code }) => code === act.code)) return item;
  const tag = {
    ...{ code: act.code, title: '', colour: null, roundId: act.round, suggestionRank: null },
    ...{ personName: null, createdAt: '' },
  };
  return { ...item, finding: { ...finding, tags: [...finding.tags, tag] } };
};

/** The findings of a coder as they will stand when these acts have reached the server. */
export const withCodings = (
  items: readonly CodingItem[],
  acts: readonly WaitingAct[],
  round: string,
): readonly CodingItem[] => {
  const own = acts.filter((act) => 'round' in act && act.round === round);
  if (own.length === 0) return items;
  return items.map((item) =>
    own.reduce((now, act) => (act.id === item.finding.id ? coded(now, act) : now), item),
  );
};
