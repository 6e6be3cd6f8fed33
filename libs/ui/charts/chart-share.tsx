import { useId, useState } from 'react';
import { announce } from '../announce/announce';
import { Button } from '../controls';
import { useUiText } from '../i18n/ui-text';

/** A frame for another site, with its title for those who do not see it. */
export const embedCode = (address: string, title: string, heightPx: number): string => {
  const quoted = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${heightPx}" style="border:0" loading="lazy"></iframe>`;
};

const Copyable = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const t = useUiText();
  const id = useId();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    // Only on addresses that the browser calls secure; elsewhere the text is selected, to be copied by hand.
    document.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.select();
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
      announce(t('chart.copied'));
    } catch {
      announce(t('chart.selected'));
    }
  };
  return (
    <div className="q-field q-chart-copy">
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          className="q-input"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{t(isCopied ? 'chart.copied' : 'chart.copy')}</Button>
      </span>
    </div>
  );
};

/** The address that holds everything that was chosen, and a frame where the chart can stand alone. */
export const ChartShare = ({
  title,
  embed,
  heightPx,
}: {
  readonly title: string;
  readonly embed: string | undefined;
  /** Of the frame: the chart with what stands around it. */
  readonly heightPx: number;
}) => {
  const t = useUiText();
  return (
    <div className="q-chart-share">
      <Copyable label={t('chart.link')} text={window.location.href} />
      {embed !== undefined && (
        <Copyable
          label={t('chart.embed')}
          text={embedCode(new URL(embed, window.location.origin).href, title, heightPx)}
        />
      )}
    </div>
  );
};
