import { useServerData } from '@qadam/ui';
import { useText } from '../text';
import { ProjectLeftOutDocument } from './exchange.generated';
import './exchange.css';

const parts = [
  ...(['rounds', 'maskedTexts', 'withdrawnFindings', 'withdrawnDocuments'] as const),
  ...(['earlierDecisions', 'priorities', 'otherParts'] as const),
] as const;

/** What a download of the project leaves out, counted. */
export const LeftOut = () => {
  const t = useText();
  const { data } = useServerData(ProjectLeftOutDocument, {}, { requestPolicy: 'cache-and-network' });
  if (!data) return null;
  const counted = parts.flatMap((part) => {
    const count = data.projectLeftOut[part];
    return count > 0 ? [{ part, count }] : [];
  });
  if (counted.length === 0) return <p className="v-left-out q-muted">{t('exchange.leftOut.nothing')}</p>;
  return (
    <section className="v-left-out" aria-labelledby="left-out">
      <h3 id="left-out">{t('exchange.leftOut.title')}</h3>
      <ul>
        {counted.map(({ part, count }) => (
          <li key={part}>{t(`exchange.leftOut.${part}`, { count })}</li>
        ))}
      </ul>
    </section>
  );
};
