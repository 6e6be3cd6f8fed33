import { type ReactNode, useEffect } from 'react';
import { announce } from '../announce/announce';
import { Named } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

export interface PageProps {
  /** Says where one is; also the title of the window. */
  readonly title: string;
  /** What stands as the heading, if more than the title: a code, a goal's tile. */
  readonly heading?: ReactNode;
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Buttons at the end of the heading. */
  readonly actions?: ReactNode;
  /** `text` keeps to 72 characters, `full` takes the whole width; `wide` (default) 1200 px. */
  readonly width?: 'text' | 'wide' | 'full';
  readonly children?: ReactNode;
}

/** A page: one h1, the title of the window, spoken when one arrives. */
export const Page = ({ title, heading, lead, crumbs, actions, width = 'wide', children }: PageProps) => {
  const t = useUiText();
  const product = t('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
    announce(title);
  }, [title, product]);
  return (
    <div className="q-page" data-width={width}>
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className="q-page-head">
        <div>
          <h1>
            <Named>{heading ?? title}</Named>
          </h1>
          {lead && (
            <p className="q-lead">
              <Named>{lead}</Named>
            </p>
          )}
        </div>
        {actions && <div className="q-page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
};
