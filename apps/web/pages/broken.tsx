import type { Trilingual } from '@qadam/language/domain';
import { languageOfPath, startLanguage } from '@qadam/ui';
import './broken.css';

/** Here and not in a file of messages: what failed may be the fetching of those. */
const words = {
  title: {
    kk: 'Бұл бетті көрсету мүмкін болмады',
    ru: 'Эту страницу не удалось показать',
    en: 'This page could not be shown',
  },
  safe: {
    kk: 'Сақтағаныңыздың ешқайсысы жоғалған жоқ. Бетті қайта жүктеп көріңіз; қайталанса, осы мекенжайды әкімшіге айтыңыз.',
    ru: 'Ничего из сохраненного не потеряно. Перезагрузите страницу; если это повторится, сообщите администратору ее адрес.',
    en: 'Nothing that you saved is lost. Reload the page; if it happens again, tell the administrator its address.',
  },
  reload: { kk: 'Қайта жүктеу', ru: 'Перезагрузить', en: 'Reload' },
  home: { kk: 'Жиынтық мәліметке өту', ru: 'Перейти к сводке', en: 'Go to the overview' },
} satisfies Readonly<Record<string, Trilingual>>;

/** What stands where even the frame of the pages failed; needs nothing that could have failed with it. */
export const Broken = () => {
  const language = languageOfPath(location.pathname) ?? startLanguage();
  return (
    <main className="web-broken" lang={language} role="alert">
      <title>{`${words.title[language]} · Qadam`}</title>
      <h1>{words.title[language]}</h1>
      <p>{words.safe[language]}</p>
      <p className="web-broken-ways">
        <button type="button" className="q-button" data-main="true" onClick={() => location.reload()}>
          {words.reload[language]}
        </button>
        {/* A fresh start: nothing of the page that failed goes with it. */}
        <a className="q-button" href={`/${language}`}>
          {words.home[language]}
        </a>
      </p>
    </main>
  );
};
