import { type ComparedWords, wordDifferences } from '@qadam/evidence/domain';
import { Button, notify, useFailureText, useFormat, useServerChange, useServerData } from '@qadam/ui';
import { useState } from 'react';
import type { FindingPartsFragment } from '../findings/finding.generated';
import { FindingPlace } from '../findings/finding-card';
import type { FindingChanges } from '../findings/use-finding-changes';
import { TagList } from '../tags/tag-list';
import { useText } from '../text';
import { NearFindingsDocument, TellFindingsApartDocument } from './near.generated';
import './near.css';

const Words = ({
  words,
  language,
}: {
  readonly words: readonly ComparedWords[];
  readonly language: string | null;
}) => (
  <blockquote className="v-quote" lang={language ?? undefined}>
    {words.map(({ words: said, isShared }, at) =>
      isShared ? (
        <span key={at}>{said}</span>
      ) : (
        <mark key={at} className="v-differs">
          {said}
        </mark>
      ),
    )}
  </blockquote>
);

export interface NearListProps {
  readonly finding: FindingPartsFragment;
  /** Left out for those who only read. */
  readonly changes?: Pick<FindingChanges, 'same'> | undefined;
  readonly onMerged?: () => void;
}

/** One line, "The same was said in …"; opened, it holds links, the words side by side, and what a person says of it. */
export const NearList = ({ finding, changes, onMerged }: NearListProps) => {
  const t = useText();
  const { percent } = useFormat();
  const failureText = useFailureText();
  const { id } = finding;
  const { data, again } = useServerData(NearFindingsDocument, { id }, { requestPolicy: 'cache-and-network' });
  const [isOpen, setIsOpen] = useState(false);
  const [tellApart] = useServerChange(TellFindingsApartDocument);
  const near = data?.nearFindings ?? [];
  if (near.length === 0) return null;
  const say = async (other: string, isDifferent: boolean) => {
    const { error } = await tellApart({ id, other, isDifferent });
    if (error) return notify({ text: failureText(error), tone: 'bad' });
    again();
    if (isDifferent) notify({ text: t('near.kept'), undo: () => void say(other, false) });
  };
  const merge = (other: string) =>
    changes?.same(id, other).then((done) => {
      if (!done) return;
      again();
      onMerged?.();
    });
  const same = near.filter(({ isDifferent }) => !isDifferent).length;
  return (
    <details className="v-near" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {same > 0 ? t('near.title', { count: same }) : t('near.toldApart', { count: near.length })}
      </summary>
      {isOpen && (
        <ul>
          {near.map(({ finding: other, similarity, isDifferent }) => {
            const [own, theirs] = wordDifferences(
              finding.quote || finding.summary,
              other.quote || other.summary,
            );
            return (
              <li key={other.id} data-different={isDifferent}>
                <FindingPlace finding={other} />
                <p className="v-facts">
                  <span>{other.areaName}</span>
                  <span>
                    {isDifferent
                      ? t('near.isDifferent')
                      : t('near.alike', { share: percent(similarity * 100, 0) })}
                  </span>
                </p>
                <details>
                  <summary>{t('near.compare')}</summary>
                  <div className="v-beside">
                    <Words words={own} language={finding.quoteLanguage} />
                    <Words words={theirs} language={other.quoteLanguage} />
                  </div>
                  <TagList tags={other.tags} />
                </details>
                {changes && (
                  <p className="v-actions">
                    <Button onClick={() => void say(other.id, !isDifferent)}>
                      {t(isDifferent ? 'near.sameAfterAll' : 'near.different')}
                    </Button>
                    {!isDifferent && <Button onClick={() => void merge(other.id)}>{t('near.merge')}</Button>}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
};
