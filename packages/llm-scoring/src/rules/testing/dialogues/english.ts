import type { Dialogue } from './dialogue.ts';

export const english: readonly Dialogue[] = [
  {
    title: 'a need, a number, an objection and a date',
    results: '1½10111100111111',
    ending: 'next_step_dated',
    text: `Rep: Good morning, Mr. Hale. My name is Olivia Grant, I'm calling from Northbeam Logistics. The reason for my call is that you opened a second depot last month.
Customer: Morning. Yes, we did.
Rep: Congratulations! How do you plan the vans for two depots today?
Customer: We do it on a whiteboard, and then someone types it into a spreadsheet.
Rep: And what tends to go wrong when volumes jump?
Customer: Two drivers turn up at the same customer and another order gets forgotten until the evening.
Rep: How much does a forgotten order cost you?
Customer: About 120 dollars in refunds each, and we have fifteen a week.
Rep: You said orders get forgotten until the evening. Our planner assigns every order to one driver and flags what is still open at noon, so no customer waits.
Customer: Sounds useful, but honestly it looks expensive for a firm our size.
Rep: Fair enough. When you say expensive, are you comparing with another tool or with the refunds?
Customer: With what we pay now, which is nothing.
Rep: Understood. Fifteen refunds a week come to more than seven thousand a month, and the licence is a tenth of that.
Customer: Put that way, it makes sense.
Rep: Shall we do a forty-minute demo with your dispatcher on Thursday at 10?
Customer: Thursday at ten works. Send the invitation to her as well.
Rep: Will do. Talk to you on Thursday.`,
  },
  {
    title: 'small talk and closed questions, refused',
    rep: 'Kevin Bloom',
    results: '00½0000000000000',
    ending: 'refused',
    text: `[00:00] Kevin: Hi, how are you today?
[00:03] Dana: Fine, thanks. Who is this?
[00:05] Kevin: It's Kevin from Brightdesk. How was your weekend?
[00:09] Dana: Good, quiet.
[00:12] Kevin: Do you use a help desk system?
[00:15] Dana: Yes.
[00:17] Kevin: Are you happy with it?
[00:19] Dana: It's fine, no problems really.
[00:22] Kevin: We have a platform with over two hundred features, dashboards, automation and integrations. Would you be interested?
[00:31] Dana: No, thank you. We're not interested.
[00:34] Kevin: OK, have a nice day.`,
  },
  {
    title: 'a need without a number, sent away with a summary',
    results: '0½00111000110½0½',
    ending: 'next_step_undated',
    text: `Agent: Hello, this is Priya with Cleargrid Energy, calling about the form you filled in on our website.
Client: Oh yes, hello.
Agent: Walk me through what happens in the plant when the grid drops.
Client: The ovens cool down and the whole batch has to be scrapped.
Agent: What does a scrapped batch do to the rest of the week?
Client: We end up running overtime on Saturday and the night crew hates it.
Agent: That's exactly where a battery helps: the ovens keep their temperature for an hour and no batch is scrapped.
Client: I'm not sure our director would go for it.
Agent: I see. We have done this for six bakeries of your size, and the case studies cover what directors ask.
Client: Maybe. Send me something I can forward.
Agent: I'll send you a two-page summary.
Client: OK, I'll have a look.
Agent: Thanks, bye.`,
  },
  {
    title: 'a date named and refused',
    results: '1½0011010010––10',
    ending: 'refused',
    text: `Rep: Hi Tom, Rachel here from Stackwell, I wanted to follow up on the webinar you attended.
Customer: Hi Rachel.
Rep: What made you sign up for it?
Customer: Onboarding new hires. It takes us three weeks before anyone can answer a ticket on their own.
Rep: Which part of those three weeks is the hardest?
Customer: Finding the right article. Nobody knows which version is current.
Rep: For finding the current version, our knowledge base keeps one article per topic and archives the old ones automatically.
Customer: Interesting.
Rep: Would next Tuesday at 3 pm suit you for a walkthrough?
Customer: No, Tuesday is impossible, and to be fair we don't want to start anything before spring.
Rep: OK, I'll get in touch some time later then.
Customer: Sure, bye.`,
  },
  {
    title: 'closed questions only',
    results: '1110000000000000',
    ending: 'no_next_step',
    text: `Rep: Good afternoon, Marta Lind, Fieldnote. I am phoning because your colleague Peter suggested I speak to you about inspections.
Customer: Ah, Peter. Go on.
Rep: Do you do inspections on paper?
Customer: Yes.
Rep: Is that a problem for you?
Customer: Yes, it is.
Rep: Would you say you lose reports?
Customer: Sometimes.
Rep: We make an app for inspections. It works offline and has photos, signatures and templates.
Customer: I see. We already work with another provider for that.
Rep: Our app is better. Shall I put you down for a demo?
Customer: I don't think so.
Rep: All right, goodbye.`,
  },
  {
    title: 'the same in other words',
    results: '1½10111100111111',
    ending: 'next_step_dated',
    text: `Rep: Hi, is that Laura? Great. Ben Archer, I look after hospitality clients at Tablewise.
Customer: Yes, hi Ben.
Rep: I was reading about your third restaurant and thought it was worth a quick chat about staffing. In what way do you put the rota together at the moment?
Customer: Each manager has their own spreadsheet, and they text people when somebody drops out.
Rep: And where does that let you down?
Customer: Saturdays. Last month we had eleven shifts with nobody in the kitchen, so I had to pay agency rates.
Rep: Ouch. Roughly what did the agency bill come to?
Customer: Four and a half grand.
Rep: Right. When somebody drops out, Tablewise offers the shift to everyone qualified within a minute, so you would not need the agency on Saturdays.
Customer: My worry is that the older staff won't install an app.
Rep: Is it the phones they have or the habit that would hold them back?
Customer: The habit, mostly.
Rep: It also works by plain text message, which is what nine out of ten of the over-fifties choose with us.
Customer: Oh, that could work.
Rep: Could I pop in on the 12th and set it up for one kitchen?
Customer: The 12th is perfect, come before lunch.`,
  },
  {
    title: 'a list of features',
    results: '00½0000000000000',
    ending: 'no_next_step',
    text: `Rep: Hello Mr Osei, calling from Plainpay. Nice weather today, isn't it?
Customer: It is.
Rep: Did you get a chance to look at our brochure?
Customer: Briefly.
Rep: And do you process card payments?
Customer: We do.
Rep: Are you paying more than two percent?
Customer: I would have to check.
Rep: Plainpay has lower fees, instant payouts, a mobile terminal, loyalty points and multi-currency support. We are the market leader.
Customer: I see.
Rep: So will you sign up?
Customer: I'll think about it.
Rep: Okay, let me know.`,
  },
  {
    title: 'a step agreed without its date',
    results: '0½00111?0010––0½',
    ending: 'next_step_undated',
    text: `Rep: Good day, Nadia Rahman speaking, from Coldline. You asked for a quote on refrigerated vans, so I'm calling to understand what you need.
Customer: Good, yes.
Rep: Can you describe what happens to a load on a hot day?
Customer: The berries go soft. The supermarket rejects a pallet or two, sometimes more.
Rep: What does a rejected pallet mean for your margin?
Customer: We make nothing that week on that route.
Rep: Got it. Our vans hold two degrees even with the doors open, so the berries stay firm and the supermarket has no reason to reject.
Customer: OK.
Rep: Shall I bring one for a trial run?
Customer: Yes, why not. Give me a ring and we'll find a day.
Rep: Super, I will.`,
  },
  {
    title: 'a wrong number',
    results: '????????????????',
    ending: 'not_reached',
    text: `Rep: Hello, is this Acme Dental?
Customer: No, sorry, wrong number.
Rep: My apologies.`,
  },
  {
    title: 'a busy customer',
    results: '????????????????',
    ending: 'call_back',
    text: `Rep: Hi, you have reached... oh, hello. It's Sam at Voltcar.
Customer: Listen, I'm walking into a board meeting. Try me again next week.
Rep: Of course.`,
  },
  {
    title: 'who decides, what it would give, and a recap',
    results: '111111111110––11',
    ending: 'next_step_dated',
    text: `Rep: Good morning, Mr. Quayle? Teresa Bond from Hollin Software. I read that you took over two garages in spring, and I'd like to hear how the bookings cope. Is now a good moment?
Customer: It is, go ahead.
Rep: As far as I know you book by phone at all sites. How is that organised at the moment?
Customer: Each garage has a paper diary and one person at the desk.
Rep: What goes wrong with three diaries?
Customer: Customers are sent to the wrong garage, and two ramps stand empty while people queue next door.
Rep: What does an empty ramp do to your week?
Customer: We lose about 400 pounds a day with it.
Rep: Suppose all three shared one diary, what would that change for you?
Customer: We could move the jobs between sites in the morning and send nobody away.
Rep: Let me sum up: jobs end up at the wrong garage, and the empty ramps cost you 400 pounds a day. Have I missed anything?
Customer: No, that's it exactly.
Rep: Who besides you decides on something like this?
Customer: My brother and I sign together, after our accountant has looked at the numbers.
Rep: Then this is what fits: one shared diary shows every ramp, so a job goes to the garage that is free instead of standing in a queue.
Customer: I like that.
Rep: Shall we look at it with your brother on Wednesday at nine?
Customer: Wednesday at nine suits us both.
Rep: Wonderful, I'll send the link to both of you. Goodbye.`,
  },
];
