import { goalOf, subjectOf } from '@qadam/framework/domain';
import { GoalTile, isGoalNumber, PlaceLink } from '@qadam/ui';
import { IconX } from '@tabler/icons-react';
import { useText } from '../text';

interface Tag {
  readonly code: string;
  readonly title: string;
  /** Of a code of the project’s own. */
  readonly colour?: string | null;
  /** In a closed round: the code that has its tags now. */
  readonly mergedInto?: string | null;
}

interface CodeTileProps {
  readonly code: string;
  readonly colour?: string | null | undefined;
  readonly size?: number;
}

const pageOf = (code: string): string => {
  const subject = subjectOf(code);
  if (subject === null) return `/voices/code-book?code=${code}`;
  return subject === 'goal' ? `/goals/${code}` : `/targets/${code}`;
};

/** The tile of the goal that a code belongs to, or the colour of a code of the project’s own. */
export const CodeTile = ({ code, colour, size = 20 }: CodeTileProps) => {
  const goal = Number(goalOf(code));
  if (isGoalNumber(goal)) return <GoalTile goal={goal} size={size} />;
  return (
    <span
      className="v-own-tile"
      aria-hidden="true"
      style={{ width: size, height: size, background: colour ?? 'var(--q-ink-muted)' }}
    />
  );
};

/** A code as it is read: the number of a goal or target before its title; of a project's own, the title says it. */
export const CodeName = ({ code, title }: Pick<Tag, 'code' | 'title'>) =>
  subjectOf(code) === null ? (
    <>{title}</>
  ) : (
    <>
      <b>{code}</b> {title}
    </>
  );

export interface TagListProps {
  readonly tags: readonly Tag[];
  /** Makes each tag removable. */
  readonly onRemove?: (code: string) => void;
}

/** Codes of a finding; each leads to its page. */
export const TagList = ({ tags, onRemove }: TagListProps) => {
  const t = useText();
  if (tags.length === 0) return null;
  return (
    <ul className="v-tags" aria-label={t('tags.list')}>
      {tags.map(({ code, title, colour, mergedInto }) => (
        <li key={code}>
          <CodeTile code={code} colour={colour} />
          <PlaceLink to={pageOf(code)}>
            <CodeName code={code} title={title} />
          </PlaceLink>
          {mergedInto && <span className="q-muted">{t('tags.mergedSince', { code: mergedInto })}</span>}
          {onRemove && (
            <button
              type="button"
              className="q-icon-button"
              aria-label={t('tags.remove', { code })}
              title={t('tags.remove', { code })}
              onClick={() => onRemove(code)}
            >
              <IconX size={14} aria-hidden="true" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
