import { agendaOf } from '../agenda.ts';
import type { Context } from '../context.ts';
import type { AgendaItem, Page } from '../tree.ts';

export function meetingPage(context: Context): Page {
  const { analysis, say } = context;
  const agenda = agendaOf(context);
  return {
    id: 'meeting',
    name: say.meeting,
    clocks: say.meetingClocks,
    headline: agenda.title,
    figures: [
      {
        id: 'agenda',
        question: say.agendaQuestion,
        finding: say.agendaFinding,
        how: agenda.expectedInput,
        picture: {
          kind: 'agenda',
          items: agenda.topics.map(({ minutes, title, evidence, question, metric }, index): AgendaItem => {
            const spark = metric
              ? analysis.weeks.filter((week) => week.metric === metric && week.part === null).map(({ value }) => (value === null ? null : Number(value)))
              : [];
            const drawn = spark.filter((value) => value !== null).length >= 6;
            return {
              minutes: say.minutes(minutes),
              title,
              evidence,
              ...(question ? { question } : {}),
              ...(drawn ? { aside: { text: analysis.metrics.find(({ id }) => id === metric)!.label[context.language], spark } } : {}),
              ...(index === agenda.topics.length - 1 ? { lines: 3 } : {}),
            };
          }),
        },
      },
      {
        id: 'questions',
        question: say.questionsQuestion,
        finding: say.questionsFinding,
        how: say.questionsHow,
        picture: agenda.questions.length > 0 ? { kind: 'questions', items: agenda.questions } : { kind: 'nothing', reason: say.peopleNone },
      },
    ],
  };
}
