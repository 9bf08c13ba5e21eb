import type { Analysis } from './analyse.ts';
import { asOfText, contextOf, footerOf } from './context.ts';
import { callsPage } from './pages/calls.ts';
import { dataPage } from './pages/data.ts';
import { goalsPage } from './pages/goals.ts';
import { meetingPage } from './pages/meeting.ts';
import { numbersPage } from './pages/numbers.ts';
import { overviewPage } from './pages/overview.ts';
import type { Language, Page, Report } from './tree.ts';

/** The team's report: what changed, where to look, all numbers, the meeting, and what the numbers stand on. */
export function teamReport(analysis: Analysis, language: Language, title: string): Report {
  const context = contextOf(analysis, language);
  const pages = [overviewPage, callsPage, goalsPage, numbersPage, meetingPage, dataPage]
    .map((page) => page(context))
    .filter((page): page is Page => page !== null);
  return { language, title, asOf: asOfText(context), pages, footer: footerOf(context) };
}
