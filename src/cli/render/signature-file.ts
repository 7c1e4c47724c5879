import { signingOffice } from '../../layout/identity/office-lines.js';
import type { LayoutResult } from '../../layout/layout.js';
import { TWIPS_PER_POINT } from '../../page/units.js';
import type { CheckedFile } from '../check-paths.js';
import type { Product } from './formats.js';

/**
 * For an SOP that is signed electronically: where the signing client may put its visual mark, in points from the lower
 * left corner of the page, as PDF counts. The document itself is never signed or touched here.
 */
export function signatureFile({ sop }: CheckedFile, layout: LayoutResult): readonly Product[] {
  const { signature, pages } = layout;
  if (sop?.approval.signature !== 'elektronik' || signature === undefined) return [];
  const page = pages.pages[signature.page - 1];
  if (!page) return [];
  const [x, y, width, height] = signature.box;
  const points = (twips: number) => twips / TWIPS_PER_POINT;
  const place = {
    version: 1,
    page: signature.page,
    box: { x: points(x), y: points(page.height - y - height), width: points(width), height: points(height) },
    pageSize: { width: points(page.width), height: points(page.height) },
    signer: { jabatan: signingOffice(sop.approval), nama: sop.approval.name },
  };
  return [{ ending: '.ttd.json', make: async () => `${JSON.stringify(place, null, 2)}\n` }];
}
