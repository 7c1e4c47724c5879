/**
 * Verbs of memper-: memperbaiki, diperbaiki, perbaikan. The suffix is written behind a plus sign. For the marks see
 * `entries.ts`.
 */
export const WITH_PER = `
  baik+i ~baru+i ~banyak besar ~cepat ~hati+kan ~hitung+kan ~ingat+kan ~jelas kenal+kan ~kuat luas oleh panjang
  siap+kan ~tahan+kan tanggungjawab+kan ~tegas ~temu+kan ~timbang+kan ~untuk+kan
`;
