import { useText } from '../text';

export interface OfficialWordingProps {
  readonly official: { readonly text: string; readonly lang: string } | null;
  readonly isShort?: boolean;
}

/** The official wording in full, marked with its own language. */
export const OfficialWording = ({ official, isShort = false }: OfficialWordingProps) => {
  const t = useText();
  if (official === null) return null;
  return (
    <p className={isShort ? 'ind-official q-muted' : 'ind-official'}>
      {!isShort && <span className="ind-official-head">{t('official.label')}</span>}
      <span lang={official.lang}>{official.text}</span>
    </p>
  );
};
