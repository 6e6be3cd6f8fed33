import type { Trilingual } from '@qadam/language/domain';

const words = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/**
 * Words of daily life that people in towns and villages use for what a target is about and that its title
 * does not hold, commas between expressions. They help to find a target; they decide nothing.
 */
export const everydayWords: Readonly<Record<string, Trilingual>> = {
  '1.1': words('жоқшылық, кедей', 'бедность, нищета, бедные', 'poverty, poor'),
  '1.3': words(
    'жәрдемақы, зейнетақы, атаулы көмек, көпбалалы, жетім',
    'пособие, пенсия, адресная помощь, льгота, многодетные, сирота, сироты',
    'benefit, pension, allowance, large family, orphan',
  ),
  '1.4': words(
    'базалық қызмет, жер телімі',
    'базовые услуги, земельный участок',
    'basic services, plot of land',
  ),
  '1.5': words('су тасқыны, апат, көктемгі су', 'паводок, наводнение, бедствие', 'flood, disaster'),
  '2.1': words('азық-түлік, нан, тамақ', 'продукты питания, хлеб, еда', 'food, bread'),
  '2.3': words(
    'мал, жайылым, фермер, шаруа',
    'скот, пастбище, фермер, хозяйство',
    'livestock, pasture, farmer',
  ),
  '3.1': words(
    'босанатын әйел, перзентхана',
    'роженица, роддом, беременная',
    'childbirth, maternity, pregnant',
  ),
  '3.6': words('көлік апаты, жол апаты', 'авария, дтп', 'accident, crash'),
  '3.8': words(
    'дәрігер, аурухана, емхана, жедел жәрдем, фельдшер, дәрі, дәріхана',
    'врач, больница, поликлиника, скорая, фельдшер, лекарства, аптека',
    'doctor, hospital, clinic, ambulance, medicine, pharmacy',
  ),
  '4.1': words('мектеп, оқушы, мұғалім', 'школа, ученик, учитель', 'school, pupil, teacher'),
  '4.2': words(
    'балабақша, бөбекжай, тәрбиеші, садик',
    'детский сад, детсад, детсадик, садик, ясли, воспитатель',
    'kindergarten, nursery, preschool',
  ),
  '4.3': words('колледж, университет', 'колледж, университет, вуз', 'college, university'),
  '4.c': words(
    'мұғалім жетіспейді, мұғалім жетпейді, мұғалім жоқ, педагог',
    'не хватает учителей, нет учителей, нехватка учителей, педагог',
    'not enough teachers, no teachers, lack of teachers, teacher shortage',
  ),
  '4.a': words('мектеп ғимараты, пандус', 'здание школы, пандус', 'school building, ramp'),
  '5.2': words(
    'тұрмыстық зорлық, зорлық, ұрып-соғу, тиісу, дағдарыс орталығы',
    'бытовое насилие, насилие, побои, избивает, домогательства, приставания, кризисный центр',
    'domestic violence, violence, beating, harassment, shelter, crisis centre',
  ),
  '5.3': words('ерте некеге беру, алып қашу', 'замуж, невеста, похищение', 'child marriage, bride'),
  '5.4': words('үй шаруасы, бала күтімі', 'домашняя работа, уход за детьми', 'housework, childcare'),
  '5.5': words(
    'әйел әкім, әйел депутат, әйел басшы',
    'женщина аким, женщина депутат, женщина руководитель',
    'woman akim, woman deputy, woman leader',
  ),
  '6.1': words(
    'су, ауыз су, құдық, су құбыры, тасымал су',
    'вода, питьевая вода, колодец, водопровод, привозная вода, колонка',
    'water, drinking water, well, pipe',
  ),
  '6.2': words('әжетхана, кәріз', 'туалет, канализация', 'toilet, sewerage'),
  '7.1': words(
    'жарық, электр, көмір, газ, жылу',
    'свет, электричество, уголь, газ, отопление',
    'light, electricity, coal, gas, heating',
  ),
  '8.3': words(
    'кәсіпкер, несие, шағын бизнес',
    'предприниматель, кредит, малый бизнес',
    'entrepreneur, credit, small business',
  ),
  '8.5': words('жұмыс, жалақы, жұмыссыздық', 'работа, зарплата, безработица', 'job, wage, unemployment'),
  '8.6': words('жастар жұмысы', 'работа для молодежи, молодежь уезжает', 'youth job, young people leaving'),
  '9.1': words(
    'жол, көпір, тас жол, жол шұңқыры',
    'дорога, мост, трасса, асфальт, ямы на дороге, выбоина',
    'road, bridge, highway, pothole',
  ),
  '9.c': words(
    'интернет, байланыс, ұялы байланыс, вайфай, wifi',
    'интернет, связь, мобильная связь, вайфай, wifi',
    'internet, connection, mobile, wifi',
  ),
  '10.2': words(
    'мүгедек, мүгедектік, қолжетімді орта',
    'инвалид, инвалидность, доступная среда',
    'disability, disabled, inclusion',
  ),
  '11.1': words(
    'баспана, тұрғын үй, ипотека, коммуналдық қызмет, ТКШ',
    'жилье, квартира, общежитие, ипотека, ЖКХ, коммунальные услуги, коммуналка',
    'housing, flat, mortgage, utilities',
  ),
  '11.2': words(
    'автобус, көлік, қоғамдық көлік, аялдама, пандус',
    'автобус, транспорт, общественный транспорт, остановка, пандус',
    'bus, transport, stop, ramp',
  ),
  '11.6': words(
    'қоқыс, полигон, тұман, ауа, шу',
    'мусор, свалка, смог, воздух, шум',
    'rubbish, landfill, smog, air, noise',
  ),
  '11.7': words(
    'саябақ, алаң, көше жарығы, қаңғыбас ит',
    'парк, детская площадка, уличное освещение, бездомные собаки, бродячие собаки',
    'park, playground, street lighting, stray dogs',
  ),
  '12.5': words('қоқыс сұрыптау', 'сортировка мусора, переработка', 'recycling, sorting'),
  '16.5': words('пара, сыбайлас жемқорлық', 'взятка, коррупция', 'bribe, corruption'),
  '16.6': words(
    'бюджет, есеп, әкімдік, ашықтық',
    'бюджет, отчет, акимат, прозрачность',
    'budget, report, akimat, transparency',
  ),
  '16.7': words(
    'тыңдау, халық қатысуы, сход',
    'слушания, участие граждан, сход',
    'hearing, participation, meeting',
  ),
  '16.10': words('ақпарат, жариялау', 'информация, публикация, доступ', 'information, access'),
};
