import { useAccount } from '@qadam/identity/web';
import { notify } from '@qadam/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { SectionFieldsFragment } from '../section/section.generated';
import { useText } from '../text';

const steps = ['submit', 'withdraw', 'approve', 'return', 'reopen'] as const;

/** Says quietly that somebody else moved the open section; who did it knows already. */
export const useMovedNotice = ({ transitions }: SectionFieldsFragment): void => {
  const t = useText();
  const { account } = useAccount();
  const newest = transitions.reduce<(typeof transitions)[number] | null>(
    (last, one) => (last === null || Number(one.id) > Number(last.id) ? one : last),
    null,
  );
  const seen = useRef(newest?.id);
  const say = useEffectEvent(() => {
    const step = steps.find((one) => one === newest?.action);
    if (!newest || !step || newest.personName === account?.name) return;
    const done = `${t(`history.actions.${step}`)}: ${newest.personName}.`;
    notify({ text: [done, newest.reason].filter(Boolean).join(' ') });
  });
  useEffect(() => {
    if (seen.current === newest?.id) return;
    seen.current = newest?.id;
    say();
  }, [newest?.id]);
};
