import type { Trilingual } from '@qadam/language/domain';

type Fault = (name: string) => Trilingual;

/** What the XML reader (saxes) says, and the same for people; the first group is the name that it is about. */
const faults: readonly (readonly [RegExp, Fault])[] = [
  [
    /^unclosed tag: (.+)$/u,
    (name) => ({
      kk: `«${name}» тегі жабылмаған`,
      ru: `тег «${name}» не закрыт`,
      en: `the tag “${name}” is not closed`,
    }),
  ],
  [
    /^un(?:matched closing tag: (.+)|expected close tag)\.$/u,
    (name) => ({
      kk: `жабылатын${name === '' ? '' : ` «${name}»`} тегінің ашылатын сыңары жоқ`,
      ru: `у закрывающего тега${name === '' ? '' : ` «${name}»`} нет открывающего`,
      en: `the closing tag${name === '' ? '' : ` “${name}”`} has no opening one`,
    }),
  ],
  [
    /^(?:unexpected end|document must contain a root element)\.$/u,
    () => ({ kk: 'мәтін жартысында үзілген', ru: 'текст обрывается', en: 'the text breaks off' }),
  ],
  [
    /^(?:text data outside of root node|documents may contain only one root)\.$/u,
    () => ({
      kk: 'негізгі тегтен тыс мәтін бар',
      ru: 'есть текст за пределами корневого тега',
      en: 'there is text outside the root tag',
    }),
  ],
  [
    /^duplicate attribute: (.+)\.$/u,
    (name) => ({
      kk: `«${name}» атрибуты екі рет жазылған`,
      ru: `атрибут «${name}» записан дважды`,
      en: `the attribute “${name}” is written twice`,
    }),
  ],
  [
    /^(?:attribute without value|unquoted attribute value|value must be quoted|value required)\.$/u,
    () => ({
      kk: 'атрибуттың мәні жоқ немесе тырнақшаға алынбаған',
      ru: 'у атрибута нет значения или оно не в кавычках',
      en: 'an attribute has no value, or one without quotation marks',
    }),
  ],
  [
    /^unbound namespace prefix: "(.+)"\.$/u,
    (name) => ({
      kk: `«${name}» префиксінің аттар кеңістігі көрсетілмеген`,
      ru: `не указано пространство имён префикса «${name}»`,
      en: `the namespace of the prefix “${name}” is not declared`,
    }),
  ],
  [
    /^(?:disallowed character.*|malformed (?:name|comment|character entity).*|empty entity name\.|undefined entity.*|the string "\]\]>".*)$/u,
    () => ({
      kk: 'рұқсат етілмеген таңба бар',
      ru: 'недопустимый знак',
      en: 'there is a character that may not stand there',
    }),
  ],
  [
    /^DOCTYPE$/u,
    () => ({
      kk: 'құжат түрінің сипаттамасы (DOCTYPE) бар, ол қабылданбайды',
      ru: 'есть описание типа документа (DOCTYPE), оно не принимается',
      en: 'it declares a document type (DOCTYPE), which is not accepted',
    }),
  ],
];

/** What is wrong with XML in the three languages; what is said of it but seldom stands there as it is. */
export const xmlFault = (detail: string): Trilingual => {
  for (const [pattern, fault] of faults) {
    const match = pattern.exec(detail);
    if (match !== null) return fault(match[1] ?? '');
  }
  return { kk: detail, ru: detail, en: detail };
};
