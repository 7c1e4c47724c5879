import { firstMisplaced, properOrder } from '../law/order.js';
import { itemPlace, MAKING_OF_LAW } from './legal-basis.js';
import type { Rule } from './rule.js';

/** No legal basis is longer, and the way to the right order is not short. */
const MOST_ITEMS = 200;

/** The legal basis follows the hierarchy, and on one step of it the older rule comes first. */
export const legalOrder: Rule = {
  name: 'legal-order',
  code: 'SOP502',
  severity: 'warning',
  basis: MAKING_OF_LAW,
  messages: {
    id: {
      rank: '“{cited}” berada di bawah “{earlier}”, padahal lebih tinggi dalam hierarki. Dasar hukum diurutkan menurut hierarki, lalu menurut tahun dari yang terlama. Pindahkan ke atasnya.',
      age: '“{cited}” berada di bawah “{earlier}”, padahal lebih dahulu ditetapkan. Dasar hukum diurutkan menurut hierarki, lalu menurut tahun dari yang terlama. Pindahkan ke atasnya.',
      before: 'seharusnya sesudah “{cited}”',
    },
    en: {
      rank: '“{cited}” stands below “{earlier}” although it is higher in the hierarchy. A legal basis follows the hierarchy, then the years, the oldest first. Move it above.',
      age: '“{cited}” stands below “{earlier}” although it is older. A legal basis follows the hierarchy, then the years, the oldest first. Move it above.',
      before: 'should follow “{cited}”',
    },
  },
  check: function* ({ citations }) {
    const items = citations().map((cited) => cited.find(({ role }) => role === 'basis'));
    const misplaced = items.length > MOST_ITEMS ? undefined : firstMisplaced(items);
    const cited = items[misplaced?.item ?? 0];
    const earlier = items[misplaced?.earlier ?? 0];
    if (misplaced === undefined || cited === undefined || earlier === undefined) return;
    yield {
      rule: 'legal-order',
      message: misplaced.reason,
      data: { cited: cited.text, earlier: earlier.text },
      place: itemPlace(misplaced.item, cited),
      related: [{ place: itemPlace(misplaced.earlier, earlier), message: 'before', data: { cited: cited.text } }],
      reorder: { path: ['dasar_hukum'], order: properOrder(items) },
    };
  },
};
