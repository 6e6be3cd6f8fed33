import type { ActStore } from './outbox';

const actsOf = (person: string): string => `qadam.voices.waiting.${person}`;
const numbersOf = (person: string): string => `qadam.voices.numbered.${person}`;

/** Where this browser keeps what a person did and could not be sent. */
export const storeOf = (person: string): ActStore => ({
  read: () => localStorage.getItem(actsOf(person)),
  write: (acts) =>
    acts === null ? localStorage.removeItem(actsOf(person)) : localStorage.setItem(actsOf(person), acts),
  readNumbers: () => localStorage.getItem(numbersOf(person)),
  writeNumbers: (numbers) => localStorage.setItem(numbersOf(person), numbers),
});

/** Whether something of this person waits in this browser. */
export const waitsFor = (person: string): boolean => storeOf(person).read() !== null;
