import { describe, expect, it } from '@jest/globals';
import { embedAddress } from './embed-address';

describe('the address of a chart alone', () => {
  it('holds what the page shows and which of its charts it is, each once', () => {
    const page = new URLSearchParams('areas=kz,astana&by=groups&lang=kk');
    expect(embedAddress('comparison', page, { panel: 'astana', lang: 'ru' })).toBe(
      '/embed/charts/comparison?areas=kz%2Castana&by=groups&lang=ru&panel=astana',
    );
  });
});
