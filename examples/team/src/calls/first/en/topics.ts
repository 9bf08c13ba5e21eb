import type { Topic } from '../../phrases.ts';

export const topics: readonly Topic[] = [
  {
    product: 'stock',
    needs: [
      'The system says we have twelve pallets, and then someone walks to the shelf and there are nine.',
      "To be honest, our stock figures are wrong. We sell things that aren't there and then have to ring the customer.",
      "What bothers me is that I can't trust the count. Every Friday two of my people walk the aisles with a clipboard.",
    ],
    hints: ["The stock side isn't great, let's put it that way.", 'Well, the numbers could be better.'],
    impacts: [
      'We cancel about {12-30} orders a month for that alone.',
      "Last year's write-off was {35-90} thousand euros, and half of it was just bad counting.",
      'Two people, {5-9} hours every week, only to look for things.',
    ],
    presentations: [
      'Then let me show you the one thing that fits: a rolling count. Instead of once a year, your pickers confirm ten places a day, and the three missing pallets show up the same afternoon.',
      "That is just what the stock module is for. Before an order is confirmed it looks at what is really there, so you won't have to ring a customer about something you already sold twice.",
      'You said the shelf and the screen disagree. With Fairway every pick is scanned as it happens, so the count on the screen is the shelf, and nobody walks around with a clipboard on Fridays.',
    ],
  },
  {
    product: 'stock',
    needs: [
      'Our problem is wrong picks. The blue one goes out instead of the green one, and back it comes.',
      "We're drowning in returns, because people in the warehouse read the article number from a printed list and slip by a line.",
      'New colleagues need months before they find anything. Until then they send out the wrong box.',
    ],
    hints: ['Returns are a bit of a topic here.', "The warehouse isn't always at its best."],
    impacts: [
      'Around {4-8} per cent of all parcels come back, and each one costs us {14-22} euros.',
      'I had it counted: {60-140} wrong parcels in the last quarter.',
      'It takes {10-16} weeks until a new picker is any use, and I hire {3-6} of them a year.',
    ],
    presentations: [
      'For the blue-instead-of-green business there is a picture and a beep: the scanner simply refuses the wrong box, so it never reaches the belt and never comes back to you.',
      "Since it's the printed list that trips people up, we would take the list away. The device leads them to the place, shows the article and counts along.",
      'With new people in mind: the device walks them round in the shortest order. A customer of ours lets students pick on their second day, that would take the sting out of your hiring.',
    ],
  },
  {
    product: 'plan',
    needs: [
      "We promise the customer Wednesday and then the lorry is full, so it's Friday. Nobody sees it coming.",
      'The tours are planned by one man in his head. When he is on holiday we are blind.',
      'Half of our deliveries are late because the planning is a day behind reality.',
    ],
    hints: ['Deliveries are, well, a mixed bag.', 'Planning is rather a one-man show here.'],
    impacts: [
      'We pay penalties for it, {3-9} thousand euros a month to two big chains.',
      'Of a hundred drops, {15-30} are late. I get that list every Monday.',
      'Our vans drive {18-30} per cent more kilometres than they would have to, the tax adviser told me.',
    ],
    presentations: [
      'So that a promised Wednesday stays a Wednesday: the plan knows the space left on each lorry while your colleague is still on the phone, and offers only days that will hold.',
      "What you describe, all of it in one man's head, is where we would begin: his rules go into the planner, he keeps the last word, and somebody else can run it in August.",
      'Because your plan lags a day behind, we would feed it live from the vans. When something runs late, the remaining stops are put in a new order and the customer gets a message.',
    ],
  },
  {
    product: 'plan',
    needs: [
      'I fill the shifts by telephone. On Sunday evening I sit there and ring people until the gaps are closed.',
      'We never know how many hands we need on a given day, so we either stand around or we drown.',
      'Overtime is out of control, since the machines and the people are planned in two different lists.',
    ],
    hints: ['Staffing is a bit of a puzzle, I must say.', "Shifts aren't my favourite subject."],
    impacts: [
      'That is {6-11} hours of my own time, every single week.',
      'Temps cost me {8-19} thousand a month, and a third of them just stand there.',
      'We booked {240-480} hours of overtime in the second quarter alone.',
    ],
    presentations: [
      'Then the Sunday evening goes first. Your people see the open shifts on their phones and take them, and you only decide where two want the same one.',
      'On hands per day: the planner reads the orders that are already in and turns them into heads per shift, a week ahead, so you know on Thursday what Tuesday needs.',
      "You mentioned two lists. Here it is one: a machine without an operator can't be scheduled, and overtime shows up in red before it is worked rather than on the payslip.",
    ],
  },
  {
    product: 'insight',
    needs: [
      "Month end is a nightmare. I copy figures out of four systems into one spreadsheet, and then they don't match.",
      'When the board asks for a figure I need three days, and by then they have a new question.',
      'Each branch reports in its own way, so I compare apples with pears and everybody says theirs is the right number.',
    ],
    hints: ['Reporting is a bit of a chore.', 'We could do with better figures, I suppose.'],
    impacts: [
      'I lose {3-5} full days a month on it, and my colleague as many again.',
      'We found a mistake of {40-120} thousand euros in the forecast, after it had gone to the bank.',
      'There are {11-19} branches, and it takes two hours each to clean up what they send.',
    ],
    presentations: [
      'For your month end that means: the four systems are read overnight and matched line by line. On the first of the month you look at what does not fit, and only at that.',
      "So that you don't need three days for the board: they open the same page as you, click on the figure and see the orders behind it.",
      'With the branches, I would not ask anyone to change how they work. We map each report once, and from then on an apple is an apple in all of them.',
    ],
  },
  {
    product: 'insight',
    needs: [
      'We have no clue which customers we actually make money with. Turnover, yes. Margin, no.',
      'Prices go up on the buying side and we notice at the end of the quarter, when it is too late to pass them on.',
      'The reps give discounts left and right, and I only see the damage in the annual accounts.',
    ],
    hints: ['Margins are under some pressure.', "It would be nice to know where we stand, wouldn't it."],
    impacts: [
      'Our margin went from {31-34} to {25-28} per cent in two years, and nobody can tell me why.',
      'Copper alone cost us {50-95} thousand before anyone reacted.',
      'I reckon {6-12} per cent of turnover goes out in discounts.',
    ],
    presentations: [
      'That gap between turnover and margin is the first page you would see: every customer with freight, returns and rebates taken off, so you know who earns you something.',
      'On the purchase prices: the day a supplier raises one, you get the list of offers that still carry the old one. That is weeks earlier than today.',
      'Discounts we would put in front of you as they are given: who, to whom, and what is left of the deal. Above a limit you set, it waits for your okay.',
    ],
  },
];
