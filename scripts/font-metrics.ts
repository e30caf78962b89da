import type { FontMetrics } from '@capsizecss/core';

// Faces measured, in units of their own em: from @capsizecss/metrics 4.3.0 (MIT), which has the same of 3,000 faces in 29,597
// files, 173 MB of each install. Of another face: `fromFile` of @capsizecss/unpack.

export const arial: FontMetrics = {
  familyName: 'Arial',
  fullName: 'Arial',
  postscriptName: 'ArialMT',
  category: 'sans-serif',
  capHeight: 1467,
  ascent: 1854,
  descent: -434,
  lineGap: 67,
  unitsPerEm: 2048,
  xHeight: 1062,
  xWidthAvg: 913,
};

export const bitter: FontMetrics = {
  familyName: 'Bitter',
  fullName: 'Bitter Regular',
  postscriptName: 'Bitter-Regular',
  category: 'serif',
  capHeight: 698,
  ascent: 935,
  descent: -265,
  lineGap: 0,
  unitsPerEm: 1000,
  xHeight: 528,
  xWidthAvg: 465,
};

export const bricolage: FontMetrics = {
  familyName: 'Bricolage Grotesque',
  fullName: 'Bricolage Grotesque Regular',
  postscriptName: 'BricolageGrotesque-Regular',
  category: 'sans-serif',
  capHeight: 660,
  ascent: 930,
  descent: -270,
  lineGap: 0,
  unitsPerEm: 1000,
  xHeight: 517,
  xWidthAvg: 470,
};

export const brygada: FontMetrics = {
  familyName: 'Brygada 1918',
  fullName: 'Brygada 1918 Regular',
  postscriptName: 'Brygada1918-Regular',
  category: 'serif',
  capHeight: 670,
  ascent: 920,
  descent: -250,
  lineGap: 0,
  unitsPerEm: 1000,
  xHeight: 460,
  xWidthAvg: 467,
};

export const figtree: FontMetrics = {
  familyName: 'Figtree',
  fullName: 'Figtree Regular',
  postscriptName: 'Figtree-Regular',
  category: 'sans-serif',
  capHeight: 700,
  ascent: 950,
  descent: -250,
  lineGap: 0,
  unitsPerEm: 1000,
  xHeight: 500,
  xWidthAvg: 449,
};

export const fraunces: FontMetrics = {
  familyName: 'Fraunces',
  fullName: 'Fraunces Regular',
  postscriptName: 'Fraunces-Regular',
  category: 'serif',
  capHeight: 1400,
  ascent: 1956,
  descent: -510,
  lineGap: 0,
  unitsPerEm: 2000,
  xHeight: 964,
  xWidthAvg: 938,
};

export const georgia: FontMetrics = {
  familyName: 'Georgia',
  fullName: 'Georgia',
  postscriptName: 'Georgia',
  category: 'serif',
  capHeight: 1419,
  ascent: 1878,
  descent: -449,
  lineGap: 0,
  unitsPerEm: 2048,
  xHeight: 986,
  xWidthAvg: 913,
};

export const newsreader: FontMetrics = {
  familyName: 'Newsreader',
  fullName: 'Newsreader Regular',
  postscriptName: 'Newsreader-Regular',
  category: 'serif',
  capHeight: 1340,
  ascent: 1470,
  descent: -530,
  lineGap: 0,
  unitsPerEm: 2000,
  xHeight: 852,
  xWidthAvg: 857,
};

export const notoSerif: FontMetrics = {
  familyName: 'Noto Serif',
  fullName: 'Noto Serif Regular',
  postscriptName: 'NotoSerif-Regular',
  category: 'serif',
  capHeight: 714,
  ascent: 1069,
  descent: -293,
  lineGap: 0,
  unitsPerEm: 1000,
  xHeight: 536,
  xWidthAvg: 481,
};

export const roboto: FontMetrics = {
  familyName: 'Roboto',
  fullName: 'Roboto Regular',
  postscriptName: 'Roboto-Regular',
  category: 'sans-serif',
  capHeight: 1456,
  ascent: 1900,
  descent: -500,
  lineGap: 0,
  unitsPerEm: 2048,
  xHeight: 1082,
  xWidthAvg: 911,
};

export const sourceSans: FontMetrics = {
  familyName: 'Source Sans 3',
  fullName: 'Source Sans 3 Regular',
  postscriptName: 'SourceSans3-Regular',
  category: 'sans-serif',
  capHeight: 660,
  ascent: 1024,
  descent: -400,
  lineGap: 0,
  unitsPerEm: 1000,
  xHeight: 486,
  xWidthAvg: 418,
};

export const times: FontMetrics = {
  familyName: 'Times New Roman',
  fullName: 'Times New Roman',
  postscriptName: 'TimesNewRomanPSMT',
  category: 'serif',
  capHeight: 1356,
  ascent: 1825,
  descent: -443,
  lineGap: 87,
  unitsPerEm: 2048,
  xHeight: 916,
  xWidthAvg: 832,
};
