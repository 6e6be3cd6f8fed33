/** Today in Kazakhstan, where people are asked. */
export const todayInKazakhstan = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format();
