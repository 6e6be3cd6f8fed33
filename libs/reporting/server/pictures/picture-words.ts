import type { Trilingual } from '@qadam/language/domain';

export const pictureWords = {
  noFile: {
    kk: 'Файл таңдалмаған. PNG немесе JPEG суретін таңдаңыз.',
    ru: 'Файл не выбран. Выберите изображение PNG или JPEG.',
    en: 'No file was chosen. Choose a PNG or JPEG picture.',
  },
  tooLarge: {
    kk: 'Файл 20 МБ-тан үлкен. Суретті кішірейтіп, қайта жүктеңіз.',
    ru: 'Файл больше 20 МБ. Уменьшите изображение и загрузите его снова.',
    en: 'The file is larger than 20 MB. Make the picture smaller and upload it again.',
  },
  cutOff: {
    kk: 'Сурет файлы үзіліп қалған немесе зақымдалған. Оны түпнұсқадан қайта сақтаңыз не көшіріңіз де, қайта жүктеңіз.',
    ru: 'Файл изображения обрывается или поврежден. Сохраните или скопируйте его заново из исходного и загрузите снова.',
    en: 'The file of the picture is cut off or damaged. Save or copy it again from where it came and upload it again.',
  },
  notAPicture: {
    kk: 'Файл PNG не JPEG суреті емес немесе зақымдалған. Оны басқа бағдарламада ашып, PNG не JPEG түрінде сақтаңыз.',
    ru: 'Файл не является изображением PNG или JPEG либо поврежден. Откройте его в другой программе и сохраните как PNG или JPEG.',
    en: 'The file is no PNG or JPEG picture, or it is damaged. Open it in another program and save it as PNG or JPEG.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

export const tooManyPixels = (width: number, height: number): Trilingual => ({
  kk: `Сурет тым үлкен: ${width} × ${height} нүкте. Ең көбі 50 миллион нүкте. Суретті кішірейтіп, қайта жүктеңіз.`,
  ru: `Изображение слишком велико: ${width} × ${height} точек. Допускается до 50 миллионов точек. Уменьшите его и загрузите снова.`,
  en: `The picture is too large: ${width} × ${height} pixels. At most 50 million are allowed. Make it smaller and upload it again.`,
});

/** Said with a picture that was kept smaller than it came. */
export const scaledDown = (from: string, to: string): Trilingual => ({
  kk: `Сурет ${from} нүктеден ${to} нүктеге дейін кішірейтілді: басып шығаруға бұл жеткілікті.`,
  ru: `Изображение уменьшено с ${from} до ${to} точек: для печати этого достаточно.`,
  en: `The picture was scaled down from ${from} to ${to} pixels: that is enough for print.`,
});
