/**
 * Series of the World Development Indicators that the World Bank lists as SDG indicators (its metadata: "Related to SDG
 * indicator …"), with unit. Percentages are told by the name of the series and stand here without.
 */
export const worldBankSeries: Readonly<
  Record<string, { readonly indicator: string; readonly unit?: string }>
> = {
  'SI.POV.DDAY': { indicator: '1.1.1' },
  'SI.POV.NAHC': { indicator: '1.2.1' },
  'SN.ITK.DEFC.ZS': { indicator: '2.1.1' },
  'SH.STA.STNT.ZS': { indicator: '2.2.1' },
  'SH.STA.MMRT': { indicator: '3.1.1', unit: 'PER_100000_LIVE_BIRTHS' },
  'SH.STA.BRTC.ZS': { indicator: '3.1.2' },
  'SH.DYN.MORT': { indicator: '3.2.1', unit: 'PER_1000_LIVE_BIRTHS' },
  'SP.DYN.IMRT.IN': { indicator: '3.2.1', unit: 'PER_1000_LIVE_BIRTHS' },
  'SH.DYN.NMRT': { indicator: '3.2.2', unit: 'PER_1000_LIVE_BIRTHS' },
  'SH.TBS.INCD': { indicator: '3.3.2', unit: 'PER_100000_POP' },
  'SH.STA.SUIC.P5': { indicator: '3.4.2', unit: 'PER_100000_POP' },
  'SG.GEN.PARL.ZS': { indicator: '5.5.1' },
  'EG.ELC.ACCS.ZS': { indicator: '7.1.1' },
  'EG.CFT.ACCS.ZS': { indicator: '7.1.2' },
  'EG.FEC.RNEW.ZS': { indicator: '7.2.1' },
  'NY.GDP.PCAP.KD.ZG': { indicator: '8.1.1' },
  'IT.NET.USER.ZS': { indicator: '17.8.1' },
};

/** The unit of a series: as listed, or the percentage where its name says so: `(% of population)`, `(annual %)`. */
export const unitOfWorldBank = (code: string, name: string): string | null =>
  worldBankSeries[code]?.unit ?? (/\((?:annual |gross |net )?%/u.test(name) ? 'PT' : null);
