import type { FindingPartsFragment } from '../findings/finding.generated';
import { CodeName, CodeTile } from '../tags/tag-list';
import { useText } from '../text';

type Tag = FindingPartsFragment['tags'][number];

const mostRecent = 5;

/** The codes that were given last in this document, the newest first, each once. */
export const recentTags = (findings: readonly FindingPartsFragment[]): readonly Tag[] => {
  const newest = findings
    .flatMap(({ tags }) => tags)
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  const once = new Map<string, Tag>();
  for (const tag of newest) if (!once.has(tag.code) && tag.title !== '') once.set(tag.code, tag);
  return [...once.values()].slice(0, mostRecent);
};

export interface RecentCodesProps {
  readonly recent: readonly Tag[];
  readonly taken: readonly string[];
  readonly onPick: (code: string) => void;
}

/** Codes at hand: Shift and a digit take one. */
export const RecentCodes = ({ recent, taken, onPick }: RecentCodesProps) => {
  const t = useText();
  if (recent.length === 0) return null;
  return (
    <div>
      <p className="v-label">{t('reader.recent')}</p>
      <ul className="v-recent-codes">
        {recent.map(({ code, title, colour }, place) => (
          <li key={code}>
            <button type="button" disabled={taken.includes(code)} title={title} onClick={() => onPick(code)}>
              <kbd aria-hidden="true">⇧{place + 1}</kbd>
              <CodeTile code={code} colour={colour} size={16} />
              <span>
                <CodeName code={code} title={title} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
