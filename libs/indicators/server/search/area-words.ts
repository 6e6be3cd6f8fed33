/** What kinds of places are called in names: every region has such a word, and to meet it alone is to meet all of them. */
export const areaWords: readonly string[] = [
  'область регион район город край округ',
  'region district city oblast province',
  'облысы облыс өңір аудан ауданы қала қаласы',
].flatMap((words) => words.split(' '));
