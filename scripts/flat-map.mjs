/** What `list.flatMap(each)` gives; see plain-arrays.mjs. */
export function flatMap$(list, each) {
  const all = [];
  for (let index = 0; index < list.length; index++) {
    const some = each(list[index], index, list);
    if (!Array.isArray(some)) all.push(some);
    else for (let at = 0; at < some.length; at++) all.push(some[at]);
  }
  return all;
}
