import type { Trilingual } from '@qadam/language/domain';
import type { ComparedStatement } from '@qadam/reporting/domain';
import type { Cell } from '../tables/write-table';
import type { ComparedReviews } from './comparison.service';

const words = {
  title: { kk: 'Екі шолудың салыстырмасы', ru: 'Сравнение двух обзоров', en: 'Two reviews compared' },
  part: { kk: 'Бөлік', ru: 'Часть', en: 'Part' },
  what: { kk: 'Не өзгерді', ru: 'Что изменилось', en: 'What changed' },
  text: { kk: 'Мәтін', ru: 'Текст', en: 'Text' },
  figures: { kk: 'Сандар', ru: 'Числа', en: 'Figures' },
  targets: { kk: 'Қамтылған міндеттер', ru: 'Охваченные задачи', en: 'Targets covered' },
  onlyBefore: { kk: 'тек алдыңғысында', ru: 'только в прошлом', en: 'only in the earlier' },
  both: { kk: 'екеуінде де', ru: 'в обоих', en: 'in both' },
  onlyAfter: { kk: 'тек жаңасында', ru: 'только в новом', en: 'only in the new' },
} as const satisfies Readonly<Record<string, Trilingual>>;

const kinds: Readonly<Record<ComparedStatement['kind'], Trilingual>> = {
  same: { kk: 'өзгеріссіз', ru: 'без изменений', en: 'unchanged' },
  changed: { kk: 'өзгертілген', ru: 'изменено', en: 'changed' },
  dropped: { kk: 'алынған', ru: 'убрано', en: 'taken out' },
  new: { kk: 'жаңа', ru: 'новое', en: 'new' },
};

/** Text, figures and targets of two reviews in one table. */
export const comparisonTable = (compared: ComparedReviews): Cell[][] => {
  const { language, before, after, sections, figures, targets } = compared;
  const say = (word: keyof typeof words): string => words[word][language];
  return [
    [say('part'), say('what'), before, after],
    ...sections.flatMap(({ title, statements }) =>
      statements.map(({ kind, before: then, after: now }): Cell[] => [
        `${say('text')}: ${title}`,
        ...[kinds[kind][language], then, now],
      ]),
    ),
    ...figures.map(({ indicator, indicatorTitle, areaName, before: then, after: now }): Cell[] => [
      say('figures'),
      ...[`${indicator} ${indicatorTitle}, ${areaName}`, then, now],
    ]),
    ...(['onlyBefore', 'both', 'onlyAfter'] as const).map((side): Cell[] => [
      ...[say('targets'), say(side)],
      side === 'onlyAfter' ? '' : targets[side].join(', '),
      side === 'onlyBefore' ? '' : targets[side].join(', '),
    ]),
  ];
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

/** The same as a page that stands alone: no script, nothing fetched. */
export const comparisonPage = (compared: ComparedReviews): string => {
  const { language, before, after, sections, figures, targets } = compared;
  const say = (word: keyof typeof words): string => escaped(words[word][language]);
  const head = `<thead><tr><th scope="col">${say('what')}</th><th scope="col">${escaped(before)}</th><th scope="col">${escaped(after)}</th></tr></thead>`;
  const row = (name: string, then: string | null, now: string | null): string =>
    `<tr><th scope="row">${escaped(name)}</th><td>${escaped(then ?? '—')}</td><td>${escaped(now ?? '—')}</td></tr>`;
  const table = (rows: readonly string[]): string => `<table>${head}<tbody>${rows.join('')}</tbody></table>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say('title')}</title>
<style>body{max-width:70rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}table{width:100%;border-collapse:collapse;table-layout:fixed}th,td{padding:.5rem;border-top:1px solid #ccc;text-align:start;vertical-align:top;overflow-wrap:anywhere}th[scope=row]{width:9rem;font-weight:600}thead th:first-child{width:9rem}</style></head>
<body><h1>${say('title')}</h1><p>${escaped(before)} → ${escaped(after)}</p>
<h2>${say('targets')}</h2>${(['onlyBefore', 'both', 'onlyAfter'] as const)
    .map((side) => `<p><b>${say(side)}:</b> ${escaped(targets[side].join(', ') || '—')}</p>`)
    .join('')}
<h2>${say('figures')}</h2>${table(
    figures.map(({ indicator, indicatorTitle, areaName, before: then, after: now }) =>
      row(`${indicator} ${indicatorTitle}, ${areaName}`, then, now),
    ),
  )}
<h2>${say('text')}</h2>${sections
    .map(
      ({ title, statements }) =>
        `<h3>${escaped(title)}</h3>${table(statements.map(({ kind, before: then, after: now }) => row(kinds[kind][language], then, now)))}`,
    )
    .join('\n')}
</body></html>
`;
};
