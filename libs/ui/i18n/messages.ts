/** A catalogue as it stands in `messages/<language>.json`: texts under names, nested as the page is. */
export interface Catalogue {
  readonly [name: string]: string | Catalogue;
}

type WithoutPluralForm<Key extends string> = Key extends `${infer Name}_${'one' | 'few' | 'many' | 'other'}`
  ? Name
  : Key;

/** Every key of a catalogue: `rail.collapse`; the forms of a counted message share one key. */
export type MessageKey<Messages> = {
  [Name in keyof Messages & string]: Messages[Name] extends string
    ? WithoutPluralForm<Name>
    : `${Name}.${MessageKey<Messages[Name]>}`;
}[keyof Messages & string];

export type MessageValues = Readonly<Record<string, unknown>>;

export type Translate<Key extends string = string> = (key: Key, values?: MessageValues) => string;
