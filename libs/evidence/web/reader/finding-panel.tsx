import { shortened } from '@qadam/language/domain';
import { subjectOf } from '@qadam/framework/domain';
import { EmptyState, PlaceLink } from '@qadam/ui';
import type { AreaChoice } from '../choices';
import type { FindingPartsFragment } from '../findings/finding.generated';
import { FindingFacts, FindingQuote } from '../findings/finding-card';
import { NearList } from '../near/near-list';
import type { WaitingAct } from '../waiting/waiting-act';
import { CodeTile, TagList } from '../tags/tag-list';
import { useText } from '../text';
import { colourOf } from './colours';
import { FindingEditor, type Tag, type Writing } from './finding-editor';

export interface FindingPanelProps {
  readonly findings: readonly FindingPartsFragment[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly areas: readonly AreaChoice[];
  readonly recent: readonly Tag[];
  /** Acts that wait for the connection. */
  readonly waiting: readonly WaitingAct[];
  /** What a finding is called before and after it has a number: its fields stay the same ones. */
  readonly keyOf: (id: string) => string;
  /** Left out for those who only read. */
  readonly writing?: Writing | undefined;
}

const longestName = 110;

const nameOf = ({ summary, quote }: FindingPartsFragment): string => shortened(summary || quote, longestName);

/** What stands under the head of a finding for those who do not change it. */
const ReadOnly = ({ finding }: { readonly finding: FindingPartsFragment }) => {
  const t = useText();
  return (
    <div className="v-card">
      <FindingFacts finding={finding} />
      <FindingQuote finding={finding} />
      <NearList finding={finding} />
      <TagList tags={finding.tags} />
      <p>
        <PlaceLink to={`/voices/findings/${finding.id}`}>{t('finding.open')}</PlaceLink>
      </p>
    </div>
  );
};

/** The findings of the document in the order of the text; the chosen one is open. */
export const FindingPanel = ({
  findings,
  selectedId,
  onSelect,
  areas,
  recent,
  waiting,
  keyOf,
  writing,
}: FindingPanelProps) => {
  const t = useText();
  if (findings.length === 0)
    return <EmptyState title={t('reader.noFindings')}>{writing && t('reader.noFindingsHint')}</EmptyState>;
  return (
    <ul className="v-panel">
      {findings.map((finding, position) => {
        const { id, paragraph, tags, summary, summaryLanguage, quoteLanguage } = finding;
        const isOpen = id === selectedId;
        return (
          <li
            key={keyOf(id)}
            id={`finding-${id}`}
            data-open={isOpen}
            style={{ borderInlineStartColor: colourOf(position) }}
          >
            <button
              type="button"
              className="v-panel-head"
              aria-expanded={isOpen}
              onClick={() => onSelect(isOpen ? null : id)}
            >
              <span className="q-muted">{t('reader.paragraphShort', { number: paragraph ?? 0 })}</span>
              <span lang={(summary ? summaryLanguage : quoteLanguage) ?? undefined}>{nameOf(finding)}</span>
              <span className="v-tiles">
                {tags.map(({ code, title, colour }) => (
                  <span key={code} className="v-code">
                    <CodeTile code={code} colour={colour} size={20} /> {subjectOf(code) ? code : title}
                  </span>
                ))}
                {waiting.some((act) => act.id === id) && <span className="q-mark">{t('waiting.mark')}</span>}
                {finding.personalWords.length > 0 && (
                  <span className="q-mark v-personal-mark">{t('personal.mark')}</span>
                )}
                {tags.length === 0 && <span className="v-untagged">{t('reader.untagged')}</span>}
              </span>
            </button>
            {isOpen &&
              (writing ? (
                <FindingEditor
                  key={keyOf(id)}
                  {...{ finding, areas, recent, writing }}
                  isWaiting={waiting.some((act) => act.kind === 'create' && act.id === id)}
                  next={findings[position + 1]?.id}
                />
              ) : (
                <ReadOnly finding={finding} />
              ))}
          </li>
        );
      })}
    </ul>
  );
};
