/** What one person is by work, post, home or family; Russian words in their cases of the singular, folded. */
const russianRoles = new RegExp(
  `^(?:${[
    '(?:президент|директор|завхоз|завуч|врач|фельдшер|депутат|фермер|респондент|специалист|бухгалтер|инженер|педиатр|терапевт|хирург)(?:а|у|ом|е)?',
    '(?:методист|тренер|сторож|охранник|электрик|инспектор|модератор|ветеран|пенсионер|кассир|менеджер|мастер|бригадир|машинист|эксперт)(?:а|у|ом|е)?',
    '(?:юрист|психолог|логопед|координатор|чабан|имам|аким|начальник|министр|премьер|сенатор|работник|соцработник|медработник|сотрудник)(?:а|у|ом|е)?',
    '(?:участник|волонтер|студент|ученик|школьник|выпускник|активист|инвалид|член|пастух|шахтер|комбайнер|тракторист|лесник|ветеринар)(?:а|у|ом|е)?',
    '(?:лаборант|оператор|диспетчер|почтальон|кочегар|механик|агроном|зоотехник|спикер|консультант|советник|аналитик|лидер|повар|акушер|хозяин)(?:а|у|ом|е)?',
    '(?:заместител|председател|руководител|представител|преподавател|учител|воспитател|водител|жител|строител|предпринимател|библиотекар|секретар|слесар)(?:ь|я|ю|ем|е)',
    '(?:жительниц|учительниц|участниц|владелиц|работниц|сотрудниц|представительниц|преподавательниц|воспитательниц|ученицу?|школьниц|заместительниц)(?:а|ы|у|ей|е)?',
    '(?:студентк|активистк|пенсионерк|предпринимательниц|фермерш|хозяйк|медсестр|старост|вдов|акушерк|директрис|уборщиц|поварих|нян|доярк|волонтерк|соседк|лаборантк)(?:а|и|ы|у|ой|ей|е)',
    '(?:глав)(?:а|ы|е|у|ой)|владел(?:ец|ьца|ьцу|ьцем)|продав(?:ец|ца|цу|цом)|мат(?:ь|ери|ерью)|от(?:ец|ца|цу|цом)|вдов(?:ец|ца|цу|цом)',
    '(?:заведующ|управляющ|рабоч|ведущ)(?:ий|ая|его|ей|ему|им|ую)|участков(?:ый|ого|ому|ым)|председательствующ(?:ий|ая)',
  ].join('|')})$`,
  'u',
);

/** Kazakh ones, as they stand and as somebody's, folded. */
const kazakhRoles = new RegExp(
  `^(?:\\p{L}{4,}(?:шы|ши)(?:сы|си)?|оператор(?:ы)?|президент|${[
    'тургын(?:ы)?|аксакал(?:ы)?|директор(?:ы)?|мугалим(?:и)?|дариге?р(?:и)?|аким(?:и)?|торага(?:сы)?|басшы(?:сы)?|бастыг?(?:ы)?|маман(?:ы)?|кызметкер(?:и)?',
    'менгеруши(?:си)?|ие(?:си)?|анасы|акеси|жетекши(?:си)?|окил(?:и)?|фельдшер(?:и)?|депутат(?:ы)?|каси?пкер(?:и)?|шаруа(?:сы)?|зейнеткер(?:и)?|есепши(?:си)?',
    'студент(?:и)?|окушы(?:сы)?|жургизуши(?:си)?|сатушы(?:сы)?|жумысшы(?:сы)?|тарбиеши(?:си)?|инспектор(?:ы)?|медбике(?:си)?|жаттыктырушы(?:сы)?|китапханашы(?:сы)?',
    'инженер(?:и)?|кузетши(?:си)?|белсенди(?:си)?|ардагер(?:и)?|завуч(?:ы)?|хатшы(?:сы)?|орынбасар(?:ы)?|катысушы(?:сы)?|мушеси|имам(?:ы)?|устаз(?:ы)?|министр(?:и)?',
    'аже(?:си)?|шопан(?:ы)?|малшы(?:сы)?|фермер(?:и)?|кенесши(?:си)?|спикер(?:и)?|модератор(?:ы)?|сарапшы(?:сы)?|зангер(?:и)?|психолог(?:и|ы)?|ветеринар(?:ы)?|мураби',
  ].join('|')})$`,
  'u',
);

const englishRoles =
  /^(?:president|director|head|principal|headteacher|chief|chair(?:man|woman|person)?|resident|teacher|owner|mother|father|representative|nurse|doctor|manager|secretary|farmer|entrepreneur|shopkeeper|deputy|akim|paramedic|vet|veterinarian|specialist|student|pupil|driver|seller|worker|widow|widower|coach|librarian|accountant|engineer|guard|activist|participant|member|moderator|elder|imam|pensioner|veteran|inspector|minister|senator|expert|lawyer|psychologist|shepherd|miner|cook|cleaner|wife|husband|leader|coordinator|volunteer|officer|lecturer|professor|mayor|governor|pharmacist|operator|clerk|midwife|electrician|mechanic|builder|trainer|instructor|tutor|caretaker|cashier|postman|plumber|carpenter|fisherman|beekeeper|herder|baker|tailor|employee|official|agronomist|technician)$/u;

/** Whether a word in folded letters says what one person is. */
export const isRole = (folded: string): boolean =>
  russianRoles.test(folded) || kazakhRoles.test(folded) || englishRoles.test(folded);

export const isKazakhRole = (folded: string): boolean => kazakhRoles.test(folded);
/** Kazakh and no Russian word besides, so that the name stands right behind it. */
export const isOnlyKazakhRole = (folded: string): boolean =>
  isKazakhRole(folded) && !russianRoles.test(folded);

/** Of a place or a body, so that what stands right behind may be its name. */
const ofPlaces =
  /^(?:жите?л|участни|тургын|аким|глав|член|представит|хозя|владел|ие(?:си)?$|катысушы|мушеси|окил|resident|member|akim|head|owner|participant|representative|директор|заместит|работни|сотрудни|маман|кызметкер|басшы|президент|president)/u;
/** Whether a given name alone right behind such a word can hardly be the name of a place or a body. */
export const isOfPeople = (folded: string): boolean => isRole(folded) && !ofPlaces.test(folded);

/** Of a man in the nominative, so that «-ова» behind it is whose the place is: «житель посёлка Валиханова». */
export const isOfMan = (folded: string): boolean =>
  /^(?:житель|участник|аким|ученик|студент|владелец|хозяин|пенсионер|предприниматель|отец|вдовец|учитель|работник|сотрудник|школьник|активист)$/u.test(
    folded,
  );
