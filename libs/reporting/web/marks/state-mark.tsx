import { useText } from '../text';

export const sectionStates = ['draft', 'in-review', 'approved'] as const;
export type State = (typeof sectionStates)[number];

export const asState = (state: string): State => sectionStates.find((known) => known === state) ?? 'draft';

const shapes: Readonly<Record<State, string>> = {
  draft: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
  'in-review': 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M6 1.5a4.5 4.5 0 0 1 0 9z',
  approved: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10',
};

/** The state of a section: shape, colour and word. */
export const StateMark = ({
  state,
  wordless = false,
}: {
  readonly state: string;
  readonly wordless?: boolean;
}) => {
  const t = useText();
  const known = asState(state);
  return (
    <span className="r-state" data-state={known}>
      <svg
        width={12}
        height={12}
        viewBox="0 0 12 12"
        {...(wordless ? { role: 'img', 'aria-label': t(`states.${known}`) } : { 'aria-hidden': true })}
      >
        <path d={shapes[known]} />
      </svg>
      {!wordless && <span>{t(`states.${known}`)}</span>}
    </span>
  );
};
