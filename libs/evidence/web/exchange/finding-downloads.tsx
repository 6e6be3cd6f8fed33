import { useAccount } from '@qadam/identity/web';
import { PlaceLink, useLanguage } from '@qadam/ui';
import { useText } from '../text';
import './exchange.css';

const formats = ['xlsx', 'csv', 'json'] as const;

/** The findings of the filter as files; for analysts also the way to whole coded projects. */
export const FindingDownloads = ({ search }: { readonly search: URLSearchParams }) => {
  const t = useText();
  const language = useLanguage();
  const { holds } = useAccount();
  const addressOf = (format: string): string => {
    const asked = new URLSearchParams(search);
    asked.set('lang', language);
    return `/api/exchange/findings/${format}?${asked}`;
  };
  return (
    <p className="v-downloads">
      <span>{t('exchange.downloadFound')}</span>
      {formats.map((format) => (
        <a key={format} href={addressOf(format)} download>
          {format.toUpperCase()}
        </a>
      ))}
      {holds('analyst', 'administrator') && (
        <PlaceLink to="/voices/exchange">{t('exchange.title')}</PlaceLink>
      )}
    </p>
  );
};
