import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const said = [
  'Құдық мамырдан бері құрғақ тұр, су тасымалдайтын көлік аптасына бір рет келеді.',
  'Школьный автобус не ходит уже второй месяц, дети идут пешком четыре километра.',
  'The clinic has no doctor since spring, so people travel to the district centre.',
  'Мост снесло паводком, и скорая не может доехать до дальней улицы.',
] as const;
const people = ['Айгүл Сериковна Ахметова', 'Петров Иван', 'Serik Akhmetov'] as const;

/** A row in so many names a person and a telephone. */
const personalEach = 23;

/** Writes answers of a survey in three languages as CSV, until the file has so many bytes; made up. */
export const writeSyntheticAnswers = async (path: string, bytes: number): Promise<void> => {
  function* lines(): Generator<string, void> {
    yield 'id,date,region,group,finding,remark\n';
    for (let [row, written] = [1, 0]; written < bytes; row += 1) {
      const words = Array.from({ length: 4 }, (_, at) => said[(row * 7 + at * 3) % said.length]).join(' ');
      const spoken =
        row % personalEach === 0
          ? ` ${people[row % people.length]}, +7 701 ${100 + (row % 900)} ${10 + (row % 90)} 45.`
          : '';
      const line = `${row},2025-0${1 + (row % 9)}-1${row % 10},Туркестанская область,youth,"${words}${spoken} ${row}",${row}\n`;
      written += Buffer.byteLength(line);
      yield line;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
};
