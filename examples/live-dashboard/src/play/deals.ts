import type { Book } from '@salesperf/core';
import { type Crm, type Deal, put, told } from './crm.ts';
import { onDeal, type Play } from './work.ts';

type Step = Partial<Pick<Deal, 'status' | 'stage' | 'probability' | 'forecastCategory'>>;

/** A deal as it is from now on, and the change that its history keeps. */
function move({ openDeals }: Crm, book: Book, at: number, deal: Deal, step: Step): void {
  const isOpen = (step.status ?? deal.status) === 'open';
  const next: Deal = { ...deal, ...step, ...(isOpen ? {} : { closedAt: at }) };
  if (isOpen) openDeals.set(deal.id, next);
  else openDeals.delete(deal.id);
  put(book, 'changes', { deal: deal.id, at, ...step });
  put(book, 'deals', next);
}

export const opportunity: Play = (crm, who, createdAt) => {
  const amount = `${crm.random.integer(30, 400) * 100}.00`;
  const [customer, product] = [crm.random.pick([...crm.openDeals.values()]), crm.random.pick([...crm.openDeals.values()])];
  const deal: Deal = {
    id: crm.newId(),
    owner: who.id,
    ...(customer.customer == null ? {} : { customer: customer.customer }),
    ...(product.product == null ? {} : { product: product.product }),
    status: 'open',
    ...crm.outlookOf(crm.stages[0]!),
    amount,
    currency: crm.currency,
    createdAt,
    dueAt: createdAt + crm.random.integer(10, 60) * 86_400_000,
    kind: 'new',
  };
  const { owner, status, stage, probability, forecastCategory, currency, dueAt } = deal;
  const first = { deal: deal.id, at: createdAt, owner: owner!, status, stage: stage!, probability: probability!, forecastCategory: forecastCategory! };
  crm.openDeals.set(deal.id, deal);
  return told(
    crm,
    who,
    (say) => say.opportunity(crm.customerOf(deal), amount),
    (book) => {
      put(book, 'changes', { ...first, amount, currency: currency!, dueAt: dueAt! });
      put(book, 'deals', deal);
    },
  );
};

/** To the next stage; a deal in the last one is won or lost next, and not here. */
export const stage = onDeal((crm, who, now, deal) => {
  const next = crm.stages[crm.stages.indexOf(deal.stage ?? '') + 1];
  if (next === undefined) return null;
  return told(
    crm,
    who,
    (say) => say.stage(crm.customerOf(deal), next),
    (book) => move(crm, book, now, deal, crm.outlookOf(next)),
  );
});

export const won = onDeal((crm, who, now, deal) => {
  const { amount } = deal;
  if (amount == null) return null;
  return told(
    crm,
    who,
    (say) => say.won(crm.customerOf(deal), amount),
    (book) => move(crm, book, now, deal, crm.endOf('won')),
  );
});

export const lost = onDeal((crm, who, now, deal) =>
  told(
    crm,
    who,
    (say) => say.lost(crm.customerOf(deal)),
    (book) => move(crm, book, now, deal, crm.endOf('lost')),
  ),
);
