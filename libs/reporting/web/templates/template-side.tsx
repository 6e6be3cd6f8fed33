import { templateChanges, withRegionsByName } from '@qadam/reporting/domain';
import { PlaceLink, useFormat, useLanguage, useServerData } from '@qadam/ui';
import { useText } from '../text';
import type { TemplateDetail } from './template-rows';
import { TemplateRegionsDocument } from './templates.generated';
import { useMaker } from './templates-page';

/** The versions of a template, and what this one has otherwise than the one that ships. */
export const TemplateSide = ({ template }: { readonly template: TemplateDetail }) => {
  const t = useText();
  const language = useLanguage();
  const maker = useMaker();
  const { compare } = useFormat();
  const { data } = useServerData(TemplateRegionsDocument, {});
  const { version, versions, shipped } = template;
  const differences = withRegionsByName(
    template.differences.map(({ title, ...rest }) => ({ ...rest, title: title[language] })),
    data?.templateRegions ?? [],
    compare,
  );
  const namesOf = (changes: readonly string[]): string =>
    templateChanges
      .filter((change) => changes.includes(change))
      .map((change) => t(`templates.changes.${change}`))
      .join(', ');
  return (
    <aside className="r-template-side">
      {shipped && (
        <section aria-labelledby="template-compare">
          <h2 id="template-compare">{t('templates.compare')}</h2>
          {differences.length === 0 ? (
            <p className="q-muted">{t('templates.same', { number: shipped.number })}</p>
          ) : (
            <ul className="r-differences">
              {differences.map(({ key, title, changes }) => (
                <li key={key}>
                  {title} <span className="q-muted">{namesOf(changes)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section aria-labelledby="template-versions">
        <h2 id="template-versions">{t('templates.versions')}</h2>
        <ol className="r-differences">
          {versions.map((each) => (
            <li key={each.id}>
              {each.id === version.id ? (
                <b>{t('templates.version', { number: each.number })}</b>
              ) : (
                <PlaceLink to={`/reviews/templates/${each.key}?version=${each.number}`}>
                  {t('templates.version', { number: each.number })}
                </PlaceLink>
              )}{' '}
              <span className="q-muted">{maker(each)}</span>
            </li>
          ))}
        </ol>
      </section>
    </aside>
  );
};
