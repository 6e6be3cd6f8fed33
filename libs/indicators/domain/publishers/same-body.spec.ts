import { describe, expect, it } from '@jest/globals';
import { knownBodies } from './known-bodies';
import { bodyNamed, isSamePublisher, publisherName, similarPublisher } from './same-body';

const named = (name: string) => ({ kk: name, ru: name, en: name });

describe('publishers that are one body', () => {
  it.each([
    ['ESTAT', 'Eurostat'],
    ['estat', 'Евростат'],
    ['WB', 'World Bank'],
    ['World Development Indicators', 'Всемирный банк'],
    ['UNSD', 'UN Statistics Division'],
    ['United Nations Statistics Division', 'Статистический отдел ООН'],
    ['Бюро национальной статистики', 'Ұлттық статистика бюросы'],
    ['«Бюро национальной статистики» АСПР РК', 'Bureau of National Statistics'],
  ])('are %s and %s', (one, other) => {
    expect(isSamePublisher(named(one), named(other))).toBe(true);
    expect(publisherName(named(one))).toEqual(publisherName(named(other)));
  });

  it('are not those of other names, however similar', () => {
    expect(isSamePublisher(named('World Bank'), named('Asian Development Bank'))).toBe(false);
    expect(isSamePublisher(named('Eurostat'), named('Eurostar'))).toBe(false);
    expect(bodyNamed('Bureau of Statistics')).toBeNull();
    expect(publisherName(named('Akimat'))).toEqual(named('Akimat'));
  });

  it('have no name in common with another body', () => {
    const names = knownBodies.flatMap(({ name, also }) =>
      [...new Set([...Object.values(name), ...also])].map((one) => one.toLowerCase()),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a publisher with a similar name', () => {
  it('is named, for a person to say whether it is the same', () => {
    expect(similarPublisher(named('Бюро нац статистики'), [])?.en).toBe('Bureau of National Statistics');
    expect(similarPublisher(named('Ministry of Healthcare'), [named('Ministry of Health')])?.en).toBe(
      'Ministry of Health',
    );
    expect(similarPublisher(named('Evrostat'), [])?.en).toBe('Eurostat');
  });

  it('is none where nothing is similar, or the very publisher is known', () => {
    expect(similarPublisher(named('Akimat of Ulytau'), [named('Ministry of Health')])).toBeNull();
    expect(similarPublisher(named('Ministry of Health'), [named('Ministry of Finance')])).toBeNull();
    expect(similarPublisher(named('ministry of health'), [named('Ministry of Health')])).toBeNull();
    expect(similarPublisher(named('ESTAT'), [])).toBeNull();
  });
});
