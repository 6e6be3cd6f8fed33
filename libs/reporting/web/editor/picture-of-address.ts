/**
 * The bytes that a `data:` address holds; they are read here, as the page may ask no address but its own. `null` where
 * they are not written in base 64.
 */
export const pictureOfAddress = (address: string): Blob | null => {
  const [, type = '', text = ''] = /^data:([\w/+.-]+)(?:;[\w=-]+)*;base64,([\w+/=\s]+)$/u.exec(address) ?? [];
  if (text === '') return null;
  try {
    return new Blob([Uint8Array.from(atob(text.replace(/\s/gu, '')), (letter) => letter.charCodeAt(0))], {
      type,
    });
  } catch {
    return null;
  }
};
