import { heardNotMeasured, measuredNotHeard } from '@qadam/evidence/domain';
import { FailureState, PlaceLink, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { type ReactNode, useState } from 'react';
import type { FindingFilter } from '../findings/filter-address';
import { CodeName, CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import { HeardAndMeasuredDocument } from './matrix.generated';

const step = 10;
const country = 'kz';

interface SideListProps<Item> {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly none: string;
  readonly items: readonly Item[];
  readonly itemOf: (item: Item) => ReactNode;
}

const SideList = <Item extends { readonly code: string; readonly areaCode?: string }>({
  id,
  title,
  note,
  none,
  items,
  itemOf,
}: SideListProps<Item>) => {
  const t = useText();
  const [shown, setShown] = useState(step);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="v-note">{note}</p>
      {items.length === 0 && <p className="q-muted">{none}</p>}
      <ul className="v-heard">
        {items.slice(0, shown).map((item) => (
          <li key={`${item.code} ${item.areaCode ?? ''}`}>{itemOf(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" className="q-link-button" onClick={() => setShown(items.length)}>
          {t('matrix.showAll', { count: items.length })}
        </button>
      )}
    </section>
  );
};

/** What people spoke of without figures for their region, and figures of which nobody spoke. */
export const HeardLists = ({ filter }: { readonly filter: FindingFilter }) => {
  const t = useText();
  const { number } = useFormat();
  const { data, error, again } = useServerData(HeardAndMeasuredDocument, { filter });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const { heardTargets, measuredTargets } = data;
  // Measured in the region of the filter; without one, in the country as a whole.
  const regions = new Set(heardTargets.map(({ areaCode }) => areaCode));
  const [only] = filter.areaCode && regions.size === 1 ? regions : [];
  const area = only ?? filter.areaCode ?? country;
  const spoken = only ? heardTargets : heardTargets.map((heard) => ({ ...heard, areaCode: area }));
  return (
    <div className="v-sides-of-matrix">
      <SideList
        id="heard-not-measured"
        title={t('matrix.heardNotMeasured')}
        note={t('matrix.heardNotMeasuredNote')}
        none={t('matrix.allHeardMeasured')}
        items={heardNotMeasured(heardTargets, measuredTargets)}
        itemOf={({ code, title, areaCode, areaName, findings }) => (
          <>
            <CodeTile code={code} />
            <PlaceLink to={`/voices/findings?code=${code}&area=${areaCode}`}>
              <CodeName code={code} title={title} />
              <span className="q-muted"> · {areaName}</span>
            </PlaceLink>
            <b className="q-figures">{number(findings)}</b>
          </>
        )}
      />
      <SideList
        id="measured-not-heard"
        title={t('matrix.measuredNotHeard')}
        note={t('matrix.measuredNotHeardNote')}
        none={t('matrix.allMeasuredHeard')}
        items={measuredNotHeard(spoken, measuredTargets, area)}
        itemOf={({ code, title }) => (
          <>
            <CodeTile code={code} />
            <PlaceLink to={`/targets/${code}${area === country ? '' : `?area=${area}`}`}>
              <CodeName code={code} title={title} />
            </PlaceLink>
          </>
        )}
      />
    </div>
  );
};
