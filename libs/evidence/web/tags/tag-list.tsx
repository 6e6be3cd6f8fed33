import { goalOf } from '@qadam/framework/domain';
import { GoalTile, isGoalNumber, PlaceLink } from '@qadam/ui';
import { IconX } from '@tabler/icons-react';
import { useText } from '../text';

interface Tag {
  readonly code: string;
  readonly title: string;
}

/** The tile of the goal that a code belongs to. */
export const CodeTile = ({ code, size = 20 }: { readonly code: string; readonly size?: number }) => {
  const goal = Number(goalOf(code));
  return isGoalNumber(goal) ? <GoalTile goal={goal} size={size} /> : null;
};

export interface TagListProps {
  readonly tags: readonly Tag[];
  /** Makes each tag removable. */
  readonly onRemove?: (code: string) => void;
}

/** Goals and targets of a finding; each leads to its page. */
export const TagList = ({ tags, onRemove }: TagListProps) => {
  const t = useText();
  if (tags.length === 0) return null;
  return (
    <ul className="v-tags" aria-label={t('tags.list')}>
      {tags.map(({ code, title }) => (
        <li key={code}>
          <CodeTile code={code} />
          <PlaceLink to={code.includes('.') ? `/targets/${code}` : `/goals/${code}`}>
            <b>{code}</b> {title}
          </PlaceLink>
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
