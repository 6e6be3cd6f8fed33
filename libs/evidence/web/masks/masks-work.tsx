import { PlaceLink, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { AskedUnmaskingsDocument } from './masks.generated';
import '../queue.css';

/** What analysts ask an administrator: masks that hide nothing personal. Nothing is shown where nobody asks. */
export const MasksWork = () => {
  const t = useText();
  const { data } = useServerData(AskedUnmaskingsDocument, {}, { requestPolicy: 'cache-and-network' });
  const asked = data?.askedUnmaskings ?? [];
  if (asked.length === 0) return null;
  const documents = new Map(asked.map(({ documentId, documentTitle }) => [documentId, documentTitle]));
  return (
    <div className="v-work">
      <section aria-labelledby="work-masks">
        <h2 id="work-masks">
          <PlaceLink to="/voices/set-aside">{t('work.masks', { count: asked.length })}</PlaceLink>
        </h2>
        <ul className="v-queue">
          {[...documents].map(([id, title]) => (
            <li key={id}>
              <PlaceLink to={`/voices/documents/${id}/masks`}>{title}</PlaceLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
