import {
  type ChoiceFault,
  choiceFaults,
  type ProgressMethod,
  progressMethods,
  type ProposedChoice,
} from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import { invalidInput } from '@qadam/platform/server';
import type { SettingInput } from './setting.object';

const words: Readonly<Record<ChoiceFault, Trilingual & { readonly field: string }>> = {
  'number-not-finite': {
    field: 'target',
    kk: 'Нысаналы мән, шек және шкаланың екі шеті сан болуы керек.',
    ru: 'Целевое значение, предел и границы шкалы должны быть числами.',
    en: 'The target value, the limit and the bounds of the scale must be numbers.',
  },
  'target-beyond-limit': {
    field: 'target',
    kk: 'Нысаналы мән табиғи шектен аспауы керек: шектен асатын мән болмайды. Екеуінің бірін түзетіңіз.',
    ru: 'Целевое значение не может быть больше естественного предела: таких значений не бывает. Исправьте одно из них.',
    en: 'The target value must not be above the natural limit, which no figure can pass. Correct one of them.',
  },
  'bounds-in-wrong-order': {
    field: 'lowerBound',
    kk: 'Шкаланың төменгі шегі жоғарғы шегінен (ол жоқ болса, нысаналы мәннен) нашар болуы керек.',
    ru: 'Нижняя граница шкалы должна быть хуже верхней (а без нее — хуже целевого значения).',
    en: 'The lower bound of the scale must be worse than the upper one (or than the target where there is none).',
  },
  'two-targets': {
    field: 'target',
    kk: 'Нысаналы мәнді не санмен, не бастапқы мәнге еселік түрінде беріңіз, екеуін бірге емес.',
    ru: 'Задайте целевое значение либо числом, либо кратным исходному, но не то и другое.',
    en: 'Give the target either as a number or as a multiple of the base value, not both.',
  },
  'factor-not-positive': {
    field: 'relativeFactor',
    kk: 'Еселік оң сан болуы керек: 0,5 екі есе азайтады, 2 екі есе көбейтеді.',
    ru: 'Кратное должно быть больше нуля: 0,5 — вдвое меньше, 2 — вдвое больше.',
    en: 'The multiple must be above zero: 0.5 halves the base value, 2 doubles it.',
  },
  'shortfall-without-limit': {
    field: 'limit',
    kk: 'Жетпейтін бөліктің үлесі табиғи шекке дейін есептеледі: шекті жазыңыз, мысалы 100.',
    ru: 'Доля недостающего считается до естественного предела: укажите предел, например 100.',
    en: 'A share of what is missing is counted to the natural limit: write the limit, such as 100.',
  },
  'target-year-out-of-range': {
    field: 'targetYear',
    kk: 'Нысаналы жыл 2016 мен 2100 аралығында болуы керек.',
    ru: 'Целевой год должен быть от 2016 до 2100.',
    en: 'The target year must lie between 2016 and 2100.',
  },
  'base-year-out-of-range': {
    field: 'baseYear',
    kk: 'Базалық жыл 1990 жылдан бергі жыл болуы керек.',
    ru: 'Базовый год должен быть не раньше 1990.',
    en: 'The base year must be 1990 or later.',
  },
  'base-year-not-before-target-year': {
    field: 'baseYear',
    kk: 'Базалық жыл нысаналы жылдан ерте болуы керек.',
    ru: 'Базовый год должен быть раньше целевого.',
    en: 'The base year must come before the target year.',
  },
  'source-missing': {
    field: 'source',
    kk: 'Бағыт пен нысаналы мән қайдан алынғанын жазыңыз: қаулы, бағдарлама, шешім.',
    ru: 'Укажите, откуда взяты направление и целевое значение: резолюция, программа, решение.',
    en: 'Say where direction and target come from: a resolution, a programme, a decision.',
  },
};

const unknownWord = (field: string, value: string) =>
  invalidInput(
    {
      kk: `«${value}» деген мән белгісіз.`,
      ru: `Неизвестное значение «${value}».`,
      en: `"${value}" is not known here.`,
    },
    { field },
  );

export interface ReadSetting extends ProposedChoice {
  readonly method: ProgressMethod;
  readonly note: string;
}

const isMethod = (text: string): text is ProgressMethod => progressMethods.some((method) => method === text);

/** A setting as the domain reads it; the first fault is refused with its field. */
export const readSettingInput = (input: SettingInput): ReadSetting => {
  const { direction, method, transform = null, relativeBaseYear = null, relativeFactor = null } = input;
  if (direction !== 'positive' && direction !== 'negative') throw unknownWord('direction', direction);
  if (!isMethod(method)) throw unknownWord('method', method);
  if (transform !== null && transform !== 'parity-index' && transform !== 'parity-share')
    throw unknownWord('transform', transform);
  const choice: ProposedChoice = {
    direction,
    target: input.target ?? null,
    targetYear: input.targetYear ?? null,
    baseYear: input.baseYear ?? null,
    limit: input.limit ?? null,
    lowerBound: input.lowerBound ?? null,
    upperBound: input.upperBound ?? null,
    relativeTarget:
      relativeFactor === null
        ? null
        : {
            ...{ baseYear: relativeBaseYear ?? 2015, factor: relativeFactor },
            isOfShortfall: input.relativeOfShortfall,
          },
    transform,
    source: input.source,
  };
  const [fault] = choiceFaults(choice);
  if (fault !== undefined) {
    const { field, ...sentence } = words[fault];
    throw invalidInput(sentence, { field });
  }
  return { ...choice, method, note: input.note.trim() };
};
