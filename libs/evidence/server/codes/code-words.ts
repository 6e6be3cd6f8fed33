import { codeBookHeader, codeHeadInWords, type CodeRowProblem, type StrayHead } from '@qadam/evidence/domain';
import type { Language, Trilingual } from '@qadam/language/domain';

/** Sentences of expected failures of the code book, each saying what to do. */
export const codeWords = {
  title: {
    kk: 'Кодқа кемінде бір тілде атау беріңіз.',
    ru: 'Дайте коду название хотя бы на одном языке.',
    en: 'Give the code a title in at least one language.',
  },
  form: {
    kk: 'Код латын әрпінен басталады, ішінде әріп, сан және сызықша ғана болады. Мысалы: service-delivery.',
    ru: 'Код начинается с латинской буквы и состоит из букв, цифр и дефисов. Например: service-delivery.',
    en: 'A code begins with a Latin letter and holds letters, digits and hyphens only, such as service-delivery.',
  },
  taken: {
    kk: 'Мұндай код бар. Басқа код таңдаңыз.',
    ru: 'Такой код уже есть. Выберите другой.',
    en: 'There is such a code already. Choose another one.',
  },
  colour: {
    kk: 'Бұл түс басқа кодтың түсіне тым ұқсас. Басқасын таңдаңыз немесе бос қалдырыңыз.',
    ru: 'Этот цвет слишком похож на цвет другого кода. Выберите другой или оставьте поле пустым.',
    en: 'This colour is too close to that of another code. Choose another one, or leave it empty.',
  },
  notColour: {
    kk: 'Түс #1a7f5a түрінде жазылады.',
    ru: 'Цвет записывается в виде #1a7f5a.',
    en: 'A colour is written like #1a7f5a.',
  },
  merged: {
    kk: 'Бұл код басқа кодқа біріктірілген. Алдымен оны қайта бөліңіз.',
    ru: 'Этот код объединен с другим. Сначала разделите их снова.',
    en: 'This code was merged into another one. Split it again first.',
  },
  notMerged: {
    kk: 'Бұл код біріктірілмеген, бөлетін ештеңе жоқ.',
    ru: 'Этот код ни с чем не объединен, разделять нечего.',
    en: 'This code is not merged into another one; there is nothing to split.',
  },
  itself: {
    kk: 'Кодты өзімен біріктіруге болмайды. Басқа код таңдаңыз.',
    ru: 'Код нельзя объединить с самим собой. Выберите другой.',
    en: 'A code cannot be merged into itself. Choose another one.',
  },
  file: {
    kk: 'Файлды оқу мүмкін болмады. CSV, XLSX немесе JSON түріндегі кодтар анықтамалығын таңдаңыз.',
    ru: 'Файл не читается. Выберите справочник кодов в виде CSV, XLSX или JSON.',
    en: 'The file cannot be read. Choose a code book as CSV, XLSX or JSON.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

/** The first row of a table holds none of the heads that a code book has. */
export const wantedHeads = (found: readonly string[]): Trilingual => {
  const wanted = (language: Language) =>
    codeBookHeader.map((head) => codeHeadInWords(head, language)).join(', ');
  const names = found
    .filter((head) => head.trim() !== '')
    .slice(0, 12)
    .join(', ');
  return {
    kk: `Бірінші жолда «Код» бағаны жоқ. Мына бағандар болуы мүмкін: ${wanted('kk')}; «Код» пен «Атауы» жеткілікті. Файлдағы тақырыптар: ${names || '—'}.`,
    ru: `В первой строке нет столбца «Код». Столбцы могут быть такие: ${wanted('ru')}; достаточно «Код» и «Название». В файле: ${names || '—'}.`,
    en: `The first row has no column “Code”. The columns may be: ${wanted('en')}; “Code” and “Title” will do. The file has: ${names || '—'}.`,
  };
};

/** Why a column of a code book was not taken, and what to do. */
export const strayHeadWords = ({ column, head, problem, nearest }: StrayHead): Trilingual => {
  const words = (language: Language) => (nearest === null ? '' : codeHeadInWords(nearest, language));
  if (problem === 'no-head')
    return {
      kk: `${column}-бағанның тақырыбы жоқ, сондықтан алынбайды. Бірінші жолға тақырып жазыңыз.`,
      ru: `У столбца ${column} нет заголовка, поэтому он не берется. Впишите заголовок в первую строку.`,
      en: `Column ${column} has no head, so it is not taken. Write one in the first row.`,
    };
  if (problem === 'head-twice')
    return {
      kk: `«${head}» бағаны (${column}) «${words('kk')}» дегенді екінші рет береді, сондықтан алынбайды. Бірін қалдырыңыз немесе тақырыбында тілін көрсетіңіз.`,
      ru: `Столбец «${head}» (${column}) второй раз дает «${words('ru')}», поэтому не берется. Оставьте один или укажите в заголовке язык.`,
      en: `The column “${head}” (${column}) gives “${words('en')}” a second time, so it is not taken. Keep one, or say its language in the head.`,
    };
  const isNear = nearest !== null;
  return {
    kk: `«${head}» бағаны (${column}) белгісіз, сондықтан алынбайды. ${isNear ? `Мүмкін, бұл «${words('kk')}»: тақырыбын солай жазып, файлды қайта таңдаңыз.` : 'Оған код анықтамалығындағы бағандардың бірінің атын беріңіз немесе оны алып тастаңыз.'}`,
    ru: `Столбец «${head}» (${column}) не знаком, поэтому не берется. ${isNear ? `Возможно, это «${words('ru')}»: назовите его так и выберите файл заново.` : 'Назовите его как один из столбцов справочника кодов или уберите.'}`,
    en: `The column “${head}” (${column}) is not known, so it is not taken. ${isNear ? `Perhaps it is “${words('en')}”: call it so and choose the file again.` : 'Call it like one of the columns of the code book, or take it out.'}`,
  };
};

/** Why a row of a code book was not taken, and what to do. */
export const codeRowWords: Readonly<Record<CodeRowProblem | 'clash', Trilingual>> = {
  'no-code': {
    kk: 'Код бағаны бос. Кодты жазыңыз.',
    ru: 'Не указан код. Впишите его.',
    en: 'The code is missing. Write it.',
  },
  'unknown-code': {
    kk: 'Мұндай мақсат, міндет жоқ, әрі жоба кодының түріне де сай емес. Кодты түзетіңіз.',
    ru: 'Нет такой Цели или задачи, и это не код проекта. Исправьте код.',
    en: 'There is no such goal or target, and it has not the form of a project’s code. Correct it.',
  },
  'no-title': {
    kk: 'Жаңа кодтың атауы жоқ. Кемінде бір тілде атау беріңіз.',
    ru: 'У нового кода нет названия. Дайте его хотя бы на одном языке.',
    en: 'The new code has no title. Give one in at least one language.',
  },
  'bad-colour': codeWords.notColour,
  twice: {
    kk: 'Бұл код файлда екінші рет кездеседі. Бір жолын қалдырыңыз.',
    ru: 'Этот код встречается в файле второй раз. Оставьте одну строку.',
    en: 'The code stands in the file a second time. Keep one of the rows.',
  },
  clash: codeWords.colour,
};
