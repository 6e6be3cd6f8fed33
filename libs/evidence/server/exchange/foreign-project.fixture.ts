import { strToU8, zipSync } from 'fflate';

/** A text with a character of two code units, so that code points and code units differ behind it. */
export const sceneOf = 'Село.\r\nНаш колодец 💧 высох еще весной.\r\n';

export interface ForeignOptions {
  /** Added to the number in each GUID, for a project of its own. */
  readonly offset?: number;
  readonly secondCoder?: boolean;
  readonly withoutText?: boolean;
  readonly beyond?: boolean;
  /** Another source with the same words. */
  readonly twin?: boolean;
  /** The folder of the files, as the program that wrote it spells it. */
  readonly folder?: string;
  /** Stands behind the text. */
  readonly more?: string;
}

export interface ForeignProject {
  readonly bytes: Uint8Array;
}

/** GUIDs in capitals, as some programs write them. */
export const guid = (number: number): string => `AB000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A project as other programs write it: nested codes, a selection in a selection, a picture, a set, a link, a case. */
export const foreignProject = ({
  offset = 0,
  secondCoder = false,
  withoutText = false,
  beyond = false,
  twin = false,
  folder = 'sources',
  more = '',
}: ForeignOptions = {}): ForeignProject => {
  const id = (number: number) => guid(number + offset);
  const coding = (number: number, code: number, user: number) =>
    `<Coding guid="${id(number)}" creatingUser="${id(user)}" creationDateTime="2024-03-01T10:00:00Z">
       <CodeRef targetGUID="${id(code)}"/></Coding>`;
  // "Село." is 5 characters and its line end 2: "колодец" begins at 11, the drop is one code point.
  const qde = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Wells" origin="Other 2.0">
  <Users><User guid="${id(1)}" name="Aigerim"/><User guid="${id(2)}" name="Boris"/></Users>
  <CodeBook><Codes>
    <Code guid="${id(10)}" name="Needs" isCodable="false" color="#AA0011">
      <Code guid="${id(11)}" name="Water" isCodable="true" color="#0000FF"><Description>Water &amp; wells</Description></Code>
      <Code guid="${id(12)}" name="6.1" isCodable="true"/>
    </Code>
    <Code guid="${id(13)}" name="Қоғам" isCodable="true"/>
  </Codes></CodeBook>
  <Cases><Case guid="${id(40)}" name="A village"><SourceRef targetGUID="${id(20)}"/></Case></Cases>
  <Sources>
    <TextSource guid="${id(20)}" name="Village" plainTextPath="internal://${id(20)}.txt" creatingUser="${id(1)}">
      <Description>Minutes</Description>
      <PlainTextSelection guid="${id(21)}" name="a" startPosition="11" endPosition="26" creatingUser="${id(1)}">
        <Description>First</Description>
        ${coding(30, 11, 1)}<NoteRef targetGUID="${id(50)}"/>
      </PlainTextSelection>
      <PlainTextSelection guid="${id(22)}" startPosition="21" endPosition="${beyond ? 4000 : 26}">
        ${coding(31, 12, 1)}${secondCoder ? coding(32, 12, 2) : ''}
      </PlainTextSelection>
    </TextSource>
    ${twin ? `<TextSource guid="${id(24)}" name="Village again" plainTextPath="internal://${id(24)}.txt"/>` : ''}
    <PictureSource guid="${id(23)}" name="Well" path="internal://well.png"/>
  </Sources>
  <Notes><Note guid="${id(50)}" name="Memo"><PlainTextContent>Ask again</PlainTextContent></Note></Notes>
  <Links><Link guid="${id(51)}" name="see" originGUID="${id(11)}" targetGUID="${id(12)}"/></Links>
  <Sets><Set guid="${id(52)}" name="Both"><MemberCode targetGUID="${id(11)}"/></Set></Sets>
  <Description>About wells</Description>
</Project>`;
  const words = strToU8(`${sceneOf}${offset === 0 ? '' : offset}${more}`);
  return {
    bytes: zipSync({
      'project.qde': strToU8(qde),
      ...(withoutText ? {} : { [`${folder}/${id(20)}.txt`]: words }),
      ...(twin ? { [`${folder}/${id(24)}.txt`]: words } : {}),
      [`${folder}/well.png`]: new Uint8Array([1, 2, 3]),
    }),
  };
};
