import { generatedAnnexOf } from '@qadam/reporting/domain';
import { Button, notify, useFailureText, useServerChange } from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';
import { reasonOfAsked } from './asked-reason';
import { ApprovalForm } from './approval-form';
import { overLongNow, SendForm } from './over-long';
import { ReasonForm } from './reason-form';
import {
  ApproveSectionDocument,
  ReopenSectionDocument,
  ReturnSectionDocument,
  type SectionFieldsFragment,
  SubmitSectionDocument,
  WithdrawSectionDocument,
} from './section.generated';

const order = ['submit', 'approve', 'return', 'withdraw', 'reopen'] as const;
type Action = (typeof order)[number];

/** What most will press next: an approval only where nothing stands in its way, never the way back. */
const isMain = (action: Action, { isApprovable }: SectionFieldsFragment): boolean =>
  action === 'submit' || action === 'reopen' || (action === 'approve' && isApprovable);

interface WorkflowButtonsProps {
  readonly section: SectionFieldsFragment;
  readonly again: () => void;
  /** Saves what is not saved; the step waits for it and is not taken where that fails. */
  readonly before?: () => Promise<boolean>;
  /** Of the text that is being written, saved or not. */
  readonly words?: number;
}

/**
 * The steps that the reader may take now; sending tells of a text that is too long, approving shows what will be frozen,
 * sending back asks for the reason.
 */
export const WorkflowButtons = ({ section, again, before, words }: WorkflowButtonsProps) => {
  const t = useText();
  const textOf = useFailureText();
  const [opened, setOpened] = useState<'submit' | 'approve' | 'return' | 'reopen' | null>(null);
  const [submit] = useServerChange(SubmitSectionDocument);
  const [withdraw] = useServerChange(WithdrawSectionDocument);
  const [approve] = useServerChange(ApproveSectionDocument);
  const [sendBack] = useServerChange(ReturnSectionDocument);
  const [reopen] = useServerChange(ReopenSectionDocument);
  const [isBusy, setBusy] = useState(false);
  const overLong = overLongNow(section, words);
  const actions = order.filter((action) => section.actions.includes(action));
  if (actions.length === 0) return null;

  const take = async (action: Action, reason = '') => {
    setBusy(true);
    const isSaved = before ? await before() : true;
    if (!isSaved) {
      setBusy(false);
      notify({ text: t('save.firstSave'), tone: 'bad' });
      return;
    }
    const on = { id: Number(section.id), language: section.language };
    const { error } = await {
      submit: () => submit(on),
      withdraw: () => withdraw(on),
      approve: () => approve({ ...on, reason }),
      return: () => sendBack({ ...on, reason }),
      reopen: () => reopen({ ...on, reason }),
    }[action]();
    setBusy(false);
    // What was in the way before is no longer so once the step is taken.
    const about = `workflow ${section.id}`;
    if (error) notify({ text: textOf(error), tone: 'bad', about });
    else {
      setOpened(null);
      const isTooLong = action === 'submit' && overLong.length > 0;
      const text = t(isTooLong ? 'tooLong.sent' : `history.actions.${action}`);
      notify({ text, tone: 'good', about });
    }
    again();
  };

  return (
    <div className="r-workflow">
      <div className="r-buttons">
        {actions.map((action) => (
          <Button
            key={action}
            kind={isMain(action, section) ? 'main' : 'plain'}
            disabled={isBusy}
            {...((action === 'submit' && overLong.length === 0) || action === 'withdraw'
              ? { onClick: () => void take(action) }
              : {
                  'aria-expanded': opened === action,
                  onClick: () => setOpened(opened === action ? null : action),
                })}
          >
            {t(`actions.${action}`)}
          </Button>
        ))}
      </div>
      {opened === 'submit' && overLong.length > 0 && (
        <SendForm
          texts={overLong}
          isBusy={isBusy}
          onSend={() => void take('submit')}
          onCancel={() => setOpened(null)}
        />
      )}
      {opened === 'approve' && (
        <ApprovalForm
          sectionId={Number(section.id)}
          isAnnex={generatedAnnexOf(section.key) !== null}
          isBusy={isBusy}
          onApprove={(reason) => void take('approve', reason)}
          onCancel={() => setOpened(null)}
        />
      )}
      {(opened === 'return' || opened === 'reopen') && (
        <ReasonForm
          key={opened}
          step={t(`actions.${opened}`)}
          isBusy={isBusy}
          initial={opened === 'reopen' ? reasonOfAsked(section) : ''}
          onGive={(reason) => void take(opened, reason)}
          onCancel={() => setOpened(null)}
        />
      )}
    </div>
  );
};
