import { quoteList, type Report, SalesperfError } from '@salesperf/core';

/** Ids of the page's own parts begin so. */
const reserved = 'sp-';

/** Pages are shown by the address, so every id stands for one place, and every link leads to one. */
export function checkLinks(report: Report): void {
  if (report.pages.length === 0) throw new SalesperfError('invalid_argument', 'Cannot draw a report without pages: expected at least one.');
  const ids = new Set<string>();
  for (const id of report.pages.flatMap((page) => [page.id, ...page.figures.map((figure) => figure.id)])) {
    if (id === '' || id.startsWith(reserved) || /\s/.test(id)) {
      throw new SalesperfError(
        'invalid_argument',
        `Cannot draw a page or figure with the id "${id}": expected one without spaces that does not begin with "${reserved}".`,
      );
    }
    if (ids.has(id)) throw new SalesperfError('invalid_argument', `Cannot draw two pages or figures with the id "${id}": expected an id of its own for each.`);
    ids.add(id);
  }
  for (const link of links(report)) {
    if (!ids.has(link))
      throw new SalesperfError('invalid_argument', `Cannot link to "${link}": no page or figure has that id, expected one of ${quoteList([...ids])}.`);
  }
}

function links(report: Report): string[] {
  const listed = report.pages.flatMap((page) => (page.lists ?? []).flatMap((list) => list.items.map((item) => item.link)));
  const noted = report.pages.flatMap((page) => page.figures.map((figure) => figure.note?.link?.to));
  return [...listed, ...noted].filter((link) => link !== undefined);
}
