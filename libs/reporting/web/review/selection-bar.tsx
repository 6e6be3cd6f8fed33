import { Button } from '@qadam/ui';
import { useText } from '../text';

/** On a narrow screen the panel lies below the text: what is selected is commented on from here. */
export const SelectionBar = ({
  isShown,
  onOpen,
}: {
  readonly isShown: boolean;
  readonly onOpen: () => void;
}) => {
  const t = useText();
  if (!isShown) return null;
  return (
    <div className="r-selection-bar">
      <Button kind="main" onClick={onOpen}>
        {t('comments.openFor')}
      </Button>
    </div>
  );
};
