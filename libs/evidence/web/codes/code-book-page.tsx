import { RequireRole, useAccount } from '@qadam/identity/web';
import { Button, FailureState, Page, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { CodeName, CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import { readers, VoicesTabs } from '../voices-tabs';
import { CodeBookDownload, CodeBookUpload } from './code-book-files';
import { CodeBookDocument, type CodePartsFragment } from './codes.generated';
import { findCodes } from './find-codes';
import { Guidance } from './guidance';
import { OwnCode, OwnCodeForm } from './own-code';
import '../voices.css';
import './codes.css';

interface ListProps {
  readonly codes: readonly CodePartsFragment[];
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

const List = ({ codes, chosen, onChoose }: ListProps) => {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  // The code that a link led to is seen in the list too; the page itself stays where it is.
  useEffect(() => {
    const [scroller, row] = [list.current, list.current?.querySelector('[aria-current]')];
    if (!scroller || !row) return;
    const [inside, outside] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (inside.top < outside.top || inside.bottom > outside.bottom)
      scroller.scrollTop += inside.top - outside.top - outside.height / 3;
  }, [chosen]);
  return (
    <ul ref={list} className="v-book-list" aria-label={t('codes.list')}>
      {codes.map(({ code, title, colour, kind, findings, isRetired, guidance }) => (
        <li key={code} data-kind={kind} data-retired={isRetired}>
          <button
            type="button"
            aria-current={code === chosen ? true : undefined}
            onClick={() => onChoose(code)}
          >
            <CodeTile code={code} colour={colour} size={kind === 'goal' ? 24 : 16} />
            <span>
              <CodeName code={code} title={title} />
              {isRetired && <span className="q-muted"> {t('codes.isRetired')}</span>}
            </span>
            <span className="q-muted q-figures">
              {guidance?.personName && <span title={t('codes.rewritten')}>✎ </span>}
              {findings > 0 && findings}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

interface EntryProps {
  readonly entry: CodePartsFragment;
  readonly codes: readonly CodePartsFragment[];
  readonly onBack: () => void;
}

const Entry = ({ entry, codes, onBack }: EntryProps) => {
  const t = useText();
  const { holds } = useAccount();
  const mayWrite = holds('analyst');
  const { code, kind, title, colour, findings, mergedInto, isPublic, isRetired, origin, wording, everyday } =
    entry;
  const target = codes.find((each) => each.code === mergedInto);
  return (
    <section className="v-book-entry" aria-labelledby="code-title">
      <Button kind="quiet" className="v-book-back" onClick={onBack}>
        {t('codes.back')}
      </Button>
      <h2 id="code-title">
        <CodeTile code={code} colour={colour} size={28} /> <CodeName code={code} title={title} />
      </h2>
      <p className="v-facts">
        {kind === 'project' && <code>{code}</code>}
        <PlaceLink to={`/voices/findings?code=${code}`}>{t('findings.count', { count: findings })}</PlaceLink>
        {origin && <span>{origin}</span>}
        {kind === 'project' && !mergedInto && (
          <span>{t(isPublic ? 'codes.isPublic' : 'codes.isHidden')}</span>
        )}
        {target ? (
          <span>{t('codes.mergedInto', { code: target.title })}</span>
        ) : (
          isRetired && <span>{t('codes.retiredNote')}</span>
        )}
      </p>
      {wording && <p className="v-wording">{wording}</p>}
      {everyday && (
        <p className="q-muted">
          {t('codes.everyday')}: {everyday}
        </p>
      )}
      <Guidance key={code} {...{ entry, codes, mayWrite }} />
      {kind === 'project' && mayWrite && <OwnCode key={`own ${code}`} entry={entry} />}
    </section>
  );
};

const Book = () => {
  const t = useText();
  const { holds } = useAccount();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<'new' | 'files' | null>(null);
  const { data, error, again } = useServerData(CodeBookDocument, {}, { requestPolicy: 'cache-and-network' });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const chosen = search.get('code');
  const found = findCodes(data.codeBook, typed);
  const entry = data.codeBook.find(({ code }) => code === chosen);
  const choose = (code: string | null) => {
    setStep(null);
    setSearch(code ? { code } : {}, { replace: true });
  };
  return (
    <>
      <div className="v-book-head">
        <label className="q-field">
          <span>{t('codes.search')}</span>
          <input
            className="q-input"
            type="search"
            value={typed}
            placeholder={t('tags.placeholder')}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <div className="v-actions">
          {holds('analyst') && <Button onClick={() => setStep('new')}>{t('codes.new')}</Button>}
          {holds('analyst') && <Button onClick={() => setStep('files')}>{t('codes.upload')}</Button>}
          <CodeBookDownload />
        </div>
      </div>
      <div className="v-book" data-open={entry !== undefined || step !== null}>
        {found.length === 0 ? (
          <p className="q-muted">{t('tags.nothing')}</p>
        ) : (
          <List codes={found} chosen={chosen} onChoose={choose} />
        )}
        {step === 'new' ? (
          <section className="v-book-entry" aria-labelledby="code-new">
            <h2 id="code-new">{t('codes.new')}</h2>
            <OwnCodeForm onDone={(code) => (code ? choose(code) : setStep(null))} />
          </section>
        ) : step === 'files' ? (
          <section className="v-book-entry" aria-labelledby="code-files">
            <Button kind="quiet" className="v-book-back" onClick={() => setStep(null)}>
              {t('codes.back')}
            </Button>
            <h2 id="code-files">{t('codes.upload')}</h2>
            <CodeBookUpload onDone={again} />
          </section>
        ) : entry ? (
          <Entry entry={entry} codes={data.codeBook} onBack={() => choose(null)} />
        ) : (
          <p className="v-book-entry q-muted">{t('codes.pick')}</p>
        )}
      </div>
    </>
  );
};

/** What each code means: goals and targets, and the project's own beside them. */
export const CodeBookPage = () => {
  const t = useText();
  return (
    <Page title={t('title')} lead={t('codes.lead')}>
      <VoicesTabs />
      <RequireRole roles={readers}>
        <Book />
      </RequireRole>
    </Page>
  );
};
