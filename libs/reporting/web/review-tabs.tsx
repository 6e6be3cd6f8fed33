import { PlaceLink, Tabs } from '@qadam/ui';
import { useText } from './text';

export type ReviewTab = 'board' | 'calendar' | 'check' | 'trace' | 'forward' | 'moved' | 'ready';

const pathOf: Readonly<Record<ReviewTab, string>> = {
  board: '',
  calendar: '/calendar',
  check: '/check',
  trace: '/trace',
  forward: '/forward',
  moved: '/figures',
  ready: '/ready',
};

/** The pages of one review for those who work on it. */
export const ReviewTabs = ({ code, at }: { readonly code: string; readonly at: ReviewTab }) => {
  const t = useText();
  return (
    <Tabs label={t('tabs.label')}>
      {(Object.keys(pathOf) as ReviewTab[]).map((tab) => (
        <PlaceLink
          key={tab}
          to={`/reviews/${code}${pathOf[tab]}`}
          aria-current={tab === at ? 'page' : undefined}
        >
          {t(`tabs.${tab}`)}
        </PlaceLink>
      ))}
    </Tabs>
  );
};
