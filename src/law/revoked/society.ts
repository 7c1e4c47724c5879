import { PRACTICE, type RevokedRule, row, UNCHECKED } from './row.js';

/** Population, justice, politics, social affairs, ministries. */
export const SOCIETY: readonly RevokedRule[] = [
  row('perpres', '25/2008', 'Perpres 96/2018', '2018', PRACTICE),
  row('pp', '37/2007', 'PP 40/2019', '2019', 'PP 40/2019 Ps. 69'),
  row('uu', '1/1946', 'UU 1/2023', '2026-01-02', 'UU 1/2023; mulamula.id'),
  row('uu', '8/1981', 'UU 20/2025', '2026-01-02', 'UU 20/2025; inspot.id, metrosulsel.com'),
  row('perpres', '47/2009', 'Perpres 7/2015 → Perpres 68/2019 → Perpres 140/2024', '2015', UNCHECKED),
  row('perpres', '24/2010', 'Perpres 7/2015 → Perpres 68/2019 → Perpres 140/2024', '2015', UNCHECKED),
  row('perpres', '7/2015', 'Perpres 68/2019 → Perpres 140/2024', '2019', PRACTICE),
  row('perpres', '68/2019', 'Perpres 140/2024', '2024-11-05', PRACTICE),
  row('permen dagri', '19/2010', 'Permendagri 109/2019', '2019', UNCHECKED),
  row('permen dagri', '118/2017', 'Permendagri 109/2019', '2019', UNCHECKED),
  row('uu', '22/1997', 'UU 35/2009', '2009', 'UU 35/2009 Ps. 153'),
  row('uu', '3/1997', 'UU 11/2012', '2014-07-30', 'UU 11/2012 Ps. 106'),
  row('uu', '12/1995', 'UU 22/2022', '2022', 'UU 22/2022 Ps. 97'),
  row('uu', '4/1997', 'UU 8/2016', '2016', 'UU 8/2016 Ps. 151'),
  row('uu', '6/1974', 'UU 11/2009', '2009', 'UU 11/2009 Ps. 57'),
  row('uu', '3/2005', 'UU 11/2022', '2022', 'UU 11/2022 Ps. 109'),
  row('uu', '5/1992', 'UU 11/2010', '2010', 'UU 11/2010 Ps. 119'),
  row('uu', '8/1985', 'UU 17/2013', '2013', 'UU 17/2013 Ps. 85'),
  row('uu', '22/2003', 'UU 27/2009 → UU 17/2014', '2009', 'UU 27/2009 Ps. 407'),
  row('uu', '27/2009', 'UU 17/2014', '2014', 'UU 17/2014 Ps. 427'),
  row('uu', '15/2011', 'UU 7/2017', '2017', PRACTICE),
  row('uu', '8/2012', 'UU 7/2017', '2017', PRACTICE),
  row('uu', '42/2008', 'UU 7/2017', '2017', PRACTICE),
];
