/** Words that join others: in a question of several words nobody looks for them. */
const small = new Set(
  [
    'в во на о об обо по с со из у к ко за от до для и или не при над под про без между',
    'of in on at to the a an for by with from and or not among between per',
    'мен пен бен және не үшін туралы бойынша арасында дейін кейін',
  ].flatMap((words) => words.split(' ')),
);

/** The words of a question that say what is looked for; all of them where it has no other. */
export const tellingWords = (words: readonly string[]): readonly string[] => {
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  return telling.length === 0 ? words : telling;
};
