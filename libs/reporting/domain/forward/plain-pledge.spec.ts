import { describe, expect, it } from '@jest/globals';
import { isPledge } from './pledge';

const promised = {
  en: [
    'We plan to cut emissions by 15 per cent.',
    'We intend to double exports.',
    'It is necessary to adopt a law on water.',
    'The Government plans to build 20 schools.',
    'The ministry is planning to open a centre in each district.',
    'It is planned to reduce emissions by 15 per cent.',
    'We will introduce mentoring in every council.',
    'The akimat aims to connect all villages to water.',
    'We shall publish the data every year.',
    'Three clinics will be opened in Ulytau.',
    'There are plans to extend the programme.',
    'We need to adopt a law on water.',
    'A law on water must be adopted.',
    'The Government of Kazakhstan intends to repair 300 km of roads.',
    'It is envisaged to train 500 nurses.',
  ],
  ru: [
    'Планируется снизить выбросы на 15 %.',
    'Намерены удвоить экспорт.',
    'Необходимо принять закон.',
    'Мы планируем построить 20 школ.',
    'Правительство намерено удвоить экспорт.',
    'Предусматривается открыть центр в каждом районе.',
    'Предстоит подключить все села к воде.',
    'Нужно отремонтировать дорогу до районного центра.',
    'Следует ввести наставничество.',
    'Нам необходимо также обучить 500 медсестер.',
    'Будут построены три больницы.',
    'Акимат области планирует открыть центр.',
    'Министерство собирается пересмотреть тариф.',
    'Должен быть принят закон о воде.',
    'Введем наставничество в каждом маслихате.',
  ],
  kk: [
    'Шығарындыларды 15 %-ға азайту жоспарлануда.',
    'Экспортты екі есе арттыруға ниеттіміз.',
    'Заң қабылдау қажет.',
    'Үкімет 20 мектеп салуды жоспарлап отыр.',
    'Әр ауданда орталық ашу көзделуде.',
    'Барлық ауылды сумен қамтамасыз ету көзделіп отыр.',
    'Аудан орталығына баратын жолды жөндеу керек.',
    'Тәлімгерлік енгізілуі тиіс.',
    '500 медбикені оқыту жоспарланып отыр.',
    'Үш аурухана салынады.',
    'Әкімдік орталық ашуға ниетті.',
    'Министрлік тарифті қайта қарауды көздеп отыр.',
    'Су туралы заң қабылдануы қажет.',
    'Әр мәслихатқа тәлімгерлік енгіземіз.',
    'Бізге экспортты арттыру керек.',
  ],
};

const none = {
  en: [
    'We planned to cut emissions by 15 per cent.',
    'It was planned to open 20 centres.',
    'The centres had been planned for 2020.',
    'People need clean water.',
    'Villagers need to walk to the well.',
    'Women will outnumber men in ten years.',
    'The plan contains 20 measures.',
    'Emissions fell by 15 per cent as planned.',
    'Residents say that they plan to move away.',
    'Families intend to leave the village.',
    'Nurses must travel 40 km each day.',
    'Exports will grow by 5 per cent.',
    'The intention of the law is clear.',
    'It is necessary for farmers to carry water.',
    'We were going to repair the road.',
    'We must understand the causes of poverty.',
  ],
  ru: [
    'Планировалось снизить выбросы на 15 %.',
    'Было запланировано открытие 20 центров.',
    'Планировали построить 20 школ.',
    'Необходимо было принять закон.',
    'Жителям необходимо ездить за водой.',
    'Людям нужно ходить к колодцу.',
    'Жители планируют переехать в город.',
    'Семьи намерены уехать.',
    'Население вырастет на 5 %.',
    'Воды нужно больше.',
    'Необходимые документы собраны.',
    'Школы должны были построить в 2020 году.',
    'Предусматривалось открыть центр.',
    'Жители считают, что необходимо отремонтировать дорогу.',
    'Экспорт удвоился, как и планировалось.',
    'При этом необходимо также учитывать состав населения.',
    'О качестве воды не следует беспокоиться.',
  ],
  kk: [
    'Шығарындыларды 15 %-ға азайту жоспарланған еді.',
    '20 орталық ашу көзделген болатын.',
    'Заң қабылдау қажет болды.',
    'Тұрғындарға су қажет.',
    'Тұрғындарға құдықтан су тасу керек.',
    'Отбасылар қалаға көшуді жоспарлап отыр.',
    'Халық саны 5 %-ға өседі.',
    'Шығарындылар жоспарланғандай 15 %-ға азайды.',
    'Жоспарда 20 шара бар.',
    'Экспорт екі есе артты.',
    'Жастар ауылдан кетуге ниетті.',
    'Балаларға мектепке жаяу бару керек.',
    'Қажетті құжаттар жиналды.',
    'Тұрғындар жолды жөндеу қажет дейді.',
    'Жол жөндеу керек еді.',
  ],
};

describe('a promise without a year', () => {
  it.each(Object.values(promised).flat())('is “%s”', (sentence) => {
    expect(isPledge(sentence)).toBe(true);
  });

  it.each(Object.values(none).flat())('is not “%s”', (sentence) => {
    expect(isPledge(sentence)).toBe(false);
  });
});
