import type { LawKind } from './citation.js';

/** A rule that is no longer in force, or changes one that is not. */
export interface RevokedRule {
  readonly kind: LawKind;
  /** The issuer's key, as `issuerKey` gives it; empty where the kind says it. */
  readonly issuer: string;
  readonly figure: number;
  readonly year: number;
  /** What took its place, in order: the last one is valid now. Empty where it was abolished. */
  readonly replacedBy: readonly string[];
  /** The year, or the day where it matters, from which it is out of force. */
  readonly since: string;
  /** Whether it is known from a source or beyond doubt; otherwise it is to be looked up before anybody acts on it. */
  readonly sure: boolean;
  /** What the row rests on. */
  readonly source: string;
}

const PRACTICE = 'practice, beyond doubt';
const UNCHECKED = 'practice, to be looked up at peraturan.bpk.go.id';
const HEALTH = 'meridianhukum.com (UU 17/2023)';

/**
 * Rules that SOPs still cite although others took their place: kind, issuer, number/year, replaced by (a chain), since,
 * source. A row with the source UNCHECKED is uncertain. State of knowledge: November 2025.
 */
export const REVOKED_RULES: readonly RevokedRule[] = [
  // The civil service
  row('uu', '8/1974', 'UU 5/2014 → UU 20/2023', '2014', PRACTICE),
  row('uu', '43/1999', 'UU 5/2014 → UU 20/2023', '2014', PRACTICE),
  row('uu', '5/2014', 'UU 20/2023', '2023-10-31', 'UU 20/2023; meridianhukum.com'),
  row('pp', '30/1980', 'PP 53/2010 → PP 94/2021', '2010', PRACTICE),
  row('pp', '53/2010', 'PP 94/2021', '2021', 'PP 94/2021'),
  row('pp', '10/1979', 'PP 46/2011 → PP 30/2019', '2011', PRACTICE),
  row('pp', '46/2011', 'PP 30/2019', '2019', 'SE Sekjen Kemenkumham'),
  row('permen panrb', '8/2021', 'Permenpan-RB 6/2022', '2022', PRACTICE),
  row('pp', '24/1976', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '32/1979', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '97/2000', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '54/2003', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '98/2000', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '11/2002', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '78/2013', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '99/2000', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '12/2002', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '100/2000', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '13/2002', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '101/2000', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '9/2003', 'PP 11/2017', '2017', PRACTICE),
  row('pp', '63/2009', 'PP 11/2017', '2017', PRACTICE),
  row('keppres', '68/1995', 'Perpres 21/2023', '2023-04-12', 'setneg.go.id (Perpres 21/2023)'),
  row('keppres', '58/1964', 'Perpres 21/2023', '2023-04-12', 'setneg.go.id (Perpres 21/2023)'),
  row('keppres', '24/1972', 'Perpres 21/2023', '2023-04-12', 'setneg.go.id (Perpres 21/2023)'),
  row('permen panrb', '28/2019', 'Permenpan-RB 17/2021', '2021', PRACTICE),
  row('permen panrb', '25/2016', 'Permenpan-RB 41/2018 → Permenpan-RB 45/2022', '2018', UNCHECKED),
  row('permen panrb', '41/2018', 'Permenpan-RB 45/2022', '2022', UNCHECKED),
  row('permen panrb', '33/2011', 'Permenpan-RB 1/2020', '2020', PRACTICE),
  row('keputusan panrb', '75/2004', 'Permenpan-RB 1/2020', '2020', PRACTICE),

  // SOPs, business processes, public service, records
  row('permen panrb', '21/2008', 'Permenpan-RB 35/2012', '2012', 'Permenpan-RB 35/2012'),
  row('permen panrb', '12/2011', 'Permenpan-RB 19/2018', '2018', PRACTICE),
  row('permen panrb', '36/2012', 'Permenpan-RB 15/2014', '2014', 'Permenpan-RB 15/2014'),
  row('keputusan panrb', '63/2003', 'UU 25/2009, PP 96/2012, Permenpan-RB 15/2014', '2014', UNCHECKED),
  row('keputusan panrb', '25/2004', 'Permenpan-RB 16/2014 → Permenpan-RB 14/2017', '2014', PRACTICE),
  row('permen panrb', '16/2014', 'Permenpan-RB 14/2017', '2017', PRACTICE),
  row('permen panrb', '13/2009', 'Permenpan-RB 16/2017', '2017', UNCHECKED),
  row('permen panrb', '22/2008', 'Permenpan-RB 80/2012 → Peraturan ANRI 5/2021', '2012', PRACTICE),
  row('permen panrb', '80/2012', 'Peraturan ANRI 5/2021', '2021', UNCHECKED),
  row('peraturan-lembaga anri', '2/2014', 'Peraturan ANRI 5/2021', '2021', PRACTICE),
  row('permen dagri', '54/2009', 'Permendagri 1/2023', '2023', 'Permendagri 1/2023; inforegulasi.com'),
  row('permen dagri', '78/2012', 'Permendagri 83/2022', '2022', UNCHECKED),
  row('permen dagri', '135/2017', 'Permendagri 83/2022', '2022', UNCHECKED),
  row('uu', '7/1971', 'UU 43/2009', '2009', PRACTICE),
  row('permen panrb', '20/2010', 'Permenpan-RB 11/2015 → Permenpan-RB 25/2020', '2015', PRACTICE),
  row('permen panrb', '11/2015', 'Permenpan-RB 25/2020', '2020', PRACTICE),
  row('permen panrb', '29/2010', 'Permenpan-RB 53/2014', '2014', PRACTICE),
  row('permen panrb', '12/2015', 'Permenpan-RB 88/2021', '2021', PRACTICE),
  row('inpres', '7/1999', 'Perpres 29/2014', '2014', UNCHECKED),
  row('permen panrb', '52/2014', 'Permenpan-RB 90/2021', '2021', PRACTICE),
  row('permen panrb', '10/2019', 'Permenpan-RB 90/2021', '2021', PRACTICE),
  row('peraturan-lembaga ki', '1/2010', 'Perki 1/2021', '2021', PRACTICE),
  row('permen dagri', '35/2010', 'Permendagri 3/2017', '2017', PRACTICE),
  row('pp', '82/2012', 'PP 71/2019', '2019', PRACTICE),

  // Regional government, finance and assets
  row('uu', '22/1999', 'UU 32/2004 → UU 23/2014', '2004', PRACTICE),
  row('uu', '32/2004', 'UU 23/2014', '2014', PRACTICE),
  row('uu', '8/2005', 'UU 23/2014', '2014', PRACTICE),
  row('uu', '12/2008', 'UU 23/2014', '2014', PRACTICE),
  row('uu', '10/2004', 'UU 12/2011', '2011', PRACTICE),
  row('pp', '38/2007', 'UU 23/2014', '2014', UNCHECKED),
  row('pp', '8/2003', 'PP 41/2007 → PP 18/2016', '2007', PRACTICE),
  row('pp', '41/2007', 'PP 18/2016', '2016', PRACTICE),
  row('pp', '79/2005', 'PP 12/2017', '2017', PRACTICE),
  row('pp', '65/2005', 'PP 2/2018', '2018', PRACTICE),
  row('pp', '3/2007', 'PP 13/2019', '2019', PRACTICE),
  row('pp', '6/2008', 'PP 13/2019', '2019', PRACTICE),
  row('pp', '58/2005', 'PP 12/2019', '2019', 'PP 12/2019'),
  row('permen dagri', '13/2006', 'Permendagri 77/2020', '2020', PRACTICE),
  row('permen dagri', '59/2007', 'Permendagri 77/2020', '2020', PRACTICE),
  row('permen dagri', '21/2011', 'Permendagri 77/2020', '2020', PRACTICE),
  row('permen dagri', '64/2013', 'Permendagri 77/2020', '2020', UNCHECKED),
  row('permen dagri', '54/2010', 'Permendagri 86/2017', '2017', PRACTICE),
  row('pp', '6/2006', 'PP 27/2014', '2014', PRACTICE),
  row('pp', '38/2008', 'PP 27/2014', '2014', PRACTICE),
  row('permen dagri', '17/2007', 'Permendagri 19/2016', '2016', PRACTICE),
  row('permen dagri', '53/2011', 'Permendagri 1/2014 → Permendagri 80/2015', '2014', PRACTICE),
  row('permen dagri', '1/2014', 'Permendagri 80/2015', '2015', PRACTICE),
  row('uu', '28/2009', 'UU 1/2022', '2022-01-05', 'basishukum.com (UU 1/2022 Ps. 189)'),
  row('uu', '33/2004', 'UU 1/2022', '2022-01-05', 'basishukum.com (UU 1/2022 Ps. 189)'),
  row('pp', '55/2016', 'PP 35/2023', '2023', UNCHECKED),
  row('pp', '91/2010', 'PP 35/2023', '2023', UNCHECKED),
  row('pp', '72/2005', 'PP 43/2014', '2014', PRACTICE),
  row('pp', '73/2005', 'PP 17/2018', '2018', PRACTICE),
  row('pp', '19/2008', 'PP 17/2018', '2018', PRACTICE),
  row('permen dagri', '37/2007', 'Permendagri 113/2014 → Permendagri 20/2018', '2014', PRACTICE),
  row('permen dagri', '113/2014', 'Permendagri 20/2018', '2018', PRACTICE),
  row('pp', '6/2010', 'PP 16/2018', '2018', PRACTICE),
  row('permen keuangan', '190/2012', 'PMK 62/2023', '2023', UNCHECKED),

  // Procurement and licensing
  row('keppres', '80/2003', 'Perpres 54/2010 → Perpres 16/2018', '2010', PRACTICE),
  row('perpres', '54/2010', 'Perpres 16/2018', '2018', 'Perpres 16/2018; andzaribrahim.com'),
  row('perpres', '35/2011', 'Perpres 16/2018', '2018', 'Perpres 16/2018; andzaribrahim.com'),
  row('perpres', '70/2012', 'Perpres 16/2018', '2018', 'Perpres 16/2018; andzaribrahim.com'),
  row('perpres', '172/2014', 'Perpres 16/2018', '2018', 'Perpres 16/2018; andzaribrahim.com'),
  row('perpres', '4/2015', 'Perpres 16/2018', '2018', 'Perpres 16/2018; andzaribrahim.com'),
  row('uu', '11/2020', 'Perppu 2/2022 → UU 6/2023', '2022-12-30', PRACTICE),
  row('pp', '24/2018', 'PP 5/2021 → PP 28/2025', '2021', PRACTICE),
  row('pp', '5/2021', 'PP 28/2025', '2025-06-05', 'legalitasku.com, sw-indonesia.com, golaw.id (PP 28/2025)'),
  row('peraturan-lembaga investasi', '3/2021', 'Peraturan Menteri Investasi/Kepala BKPM 5/2025', '2025', UNCHECKED),
  row('peraturan-lembaga investasi', '4/2021', 'Peraturan Menteri Investasi/Kepala BKPM 5/2025', '2025', UNCHECKED),
  row('peraturan-lembaga investasi', '5/2021', 'Peraturan Menteri Investasi/Kepala BKPM 5/2025', '2025', UNCHECKED),
  row('permen dagri', '24/2006', 'Permendagri 138/2017', '2017', PRACTICE),
  row('perpres', '27/2009', 'Perpres 97/2014', '2014', UNCHECKED),
  row('permen dagri', '27/2009', '', '2017', 'Permendagri 19/2017'),
  row('uu', '3/1982', 'UU 11/2020 → UU 6/2023', '2020', PRACTICE),
  row('pp', '36/2005', 'PP 16/2021', '2021', PRACTICE),
  row('pp', '27/2012', 'PP 22/2021', '2021', PRACTICE),
  row('pp', '15/2010', 'PP 21/2021', '2021', PRACTICE),

  // Health, education, population, justice, ministries
  row('uu', '23/1992', 'UU 36/2009 → UU 17/2023', '2009', 'UU 36/2009'),
  row('uu', '36/2009', 'UU 17/2023', '2023', HEALTH),
  row('uu', '44/2009', 'UU 17/2023', '2023', HEALTH),
  row('uu', '29/2004', 'UU 17/2023', '2023', HEALTH),
  row('uu', '6/2018', 'UU 17/2023', '2023', HEALTH),
  row('uu', '36/2014', 'UU 17/2023', '2023', PRACTICE),
  row('uu', '38/2014', 'UU 17/2023', '2023', PRACTICE),
  row('uu', '4/2019', 'UU 17/2023', '2023', PRACTICE),
  row('uu', '18/2014', 'UU 17/2023', '2023', PRACTICE),
  row('uu', '4/1984', 'UU 17/2023', '2023', PRACTICE),
  row('permen kesehatan', '75/2014', 'Permenkes 43/2019 → Permenkes 19/2024', '2019', PRACTICE),
  row('permen kesehatan', '43/2019', 'Permenkes 19/2024', '2024', UNCHECKED),
  row('permen kesehatan', '46/2015', 'Permenkes 34/2022', '2022', UNCHECKED),
  row('permen kesehatan', '27/2019', 'Permenkes 34/2022', '2022', UNCHECKED),
  row('pp', '19/2005', 'PP 57/2021', '2021', 'PP 57/2021 Ps. 57'),
  row('pp', '32/2013', 'PP 57/2021', '2021', 'PP 57/2021 Ps. 57'),
  row('pp', '13/2015', 'PP 57/2021', '2021', 'PP 57/2021 Ps. 57'),
  row('uu', '2/1989', 'UU 20/2003', '2003', PRACTICE),
  row('perpres', '25/2008', 'Perpres 96/2018', '2018', PRACTICE),
  row('pp', '37/2007', 'PP 40/2019', '2019', PRACTICE),
  row('uu', '1/1946', 'UU 1/2023', '2026-01-02', 'UU 1/2023; mulamula.id'),
  row('uu', '8/1981', 'UU 20/2025', '2026-01-02', 'UU 20/2025; inspot.id, metrosulsel.com'),
  row('perpres', '47/2009', 'Perpres 7/2015 → Perpres 68/2019 → Perpres 140/2024', '2015', UNCHECKED),
  row('perpres', '24/2010', 'Perpres 7/2015 → Perpres 68/2019 → Perpres 140/2024', '2015', UNCHECKED),
  row('perpres', '7/2015', 'Perpres 68/2019 → Perpres 140/2024', '2019', UNCHECKED),
  row('perpres', '68/2019', 'Perpres 140/2024', '2024', UNCHECKED),
];

/** `which` is a kind, with the key of its issuer where there are several. */
function row(
  which: `${LawKind}` | `${LawKind} ${string}`,
  law: string,
  replacedBy: string,
  since: string,
  source: string,
): RevokedRule {
  const [kind, issuer = ''] = which.split(' ');
  const [figure, year] = law.split('/').map(Number);
  return {
    // The type of `which` allows no other beginning.
    kind: kind as LawKind,
    issuer,
    figure: figure ?? 0,
    year: year ?? 0,
    replacedBy: replacedBy === '' ? [] : replacedBy.split(' → '),
    since,
    sure: source !== UNCHECKED,
    source,
  };
}
