import type { Finding } from '@qadam/suggest';

/** What people of one district say with names and slang that nobody else would understand. */
const said: readonly (readonly [target: string, texts: readonly string[]])[] = [
  [
    // The bus between the villages.
    '11.2',
    [
      'Шайтанка опять не пришла, стояли на морозе два часа',
      'В нашу сторону шайтанка ездит по вторникам',
      'Бабушке не влезть в шайтанку, ступенька высокая',
      'Шайтанкой пользуются все, у кого своей машины нет',
      'Просим, чтобы шайтанка заезжала на хутор',
      'Из-за поломки шайтанки неделю сидели дома',
    ],
  ],
  [
    // The spring from which water is carried.
    '6.1',
    [
      'Ходим с флягами на Мырзакудук, другого нет',
      'Мырзакудук зимой замёрз, растапливали снег',
      'У Мырзакудука по утрам очередь',
      'С Мырзакудука возят на санках дети',
      'Мырзакудук надо огородить и проверить',
      'Весной Мырзакудук мутный и горький',
    ],
  ],
  [
    // A programme of small loans.
    '8.3',
    [
      'Жасдәулет бойынша құжат тапсырғанмын, жауап болмады',
      'Жасдәулетке кімдер қатыса алады, түсіндірмеді',
      'Көрші Жасдәулет алып, тігін ашты',
      'Жасдәулеттің шарты бізге келмейді',
      'Жасдәулет тек қалада жүріп жатыр',
      'Келесі жылы Жасдәулетті күтіп отырмыз',
    ],
  ],
  [
    // The visiting nurse.
    '3.8',
    [
      'Әжемізге Шипажан айына бір рет келіп тұрады',
      'Шипажан машинасы сынғалы ешкім келмеді',
      'Шипажанды қыстақтарға да жіберсе екен',
      'Шипажан келсе ғана таблетка аламыз',
      'Шипажаннан бес айдан бері хабар жоқ',
      'Біздің үйге Шипажан кірмей кетті',
    ],
  ],
  [
    // The heap behind the village.
    '11.6',
    [
      'The Kumtebe smokes every night and we shut the windows',
      'Kumtebe is growing towards the last houses',
      'Nobody has levelled the Kumtebe since spring',
      'Plastic from Kumtebe blows into our yards',
      'Children play on the Kumtebe after school',
      'We were promised a fence round Kumtebe',
    ],
  ],
];

export const localFindings: readonly Finding[] = said.flatMap(([target, texts]) =>
  texts.map((text, place) => ({ id: `${target}-${place}`, text, lang: 'ru', targets: [target] })),
);
