import type { Topic } from '../../phrases.ts';

export const topics: readonly Topic[] = [
  {
    product: 'stock',
    needs: [
      "Look, stuff goes out of date at the back of the rack. The new delivery gets shoved in front, and the old lot sits there till it's only fit for the skip.",
      'If a supplier recalls a batch, we cannot say who got it. We sit with the delivery notes and go through the whole pile, and still it is guesswork.',
      'the thing is we only find out something has run short when a guy goes to grab it and the bin is empty because nobody reordered',
    ],
    hints: ['The stores could do with a bit of love.', "I wouldn't want anybody poking around in that back room, put it that way."],
    impacts: [
      "The skip bill alone is {2-6} grand a month, and that's before you count what the goods cost us.",
      'The last recall had {3-5} of us on it for {4-9} days straight.',
      'we get like {7-14} of those a week and every one of them is {40-90} bucks in rush freight',
    ],
    presentations: [
      'Okay, so the old lot hiding behind the new delivery: Fairway Stock knows the date on each batch and sends the picker to the oldest one first. And anything getting close goes on a list for you, while you can still shift it.',
      'This recall business you told me about, with the pile of delivery notes. In Fairway Stock you type the batch number and it gives you every customer who received it, with the date. No pile, no guesswork.',
      "you know that empty bin the guy walks up to well in fairway stock each bin gets a floor level and when a pick takes it below that the reorder is written up right then so it's on its way before anybody finds it empty",
    ],
  },
  {
    product: 'stock',
    needs: [
      "Goods in is where it falls apart. A wagon turns up, it's tipped on the floor, and it might be days before a soul books it in. Meanwhile sales swear blind we haven't got it.",
      'We pay for stuff we never got. Nobody has time to check the pallet against the order, so, em, the invoice comes and it just gets passed.',
      'When material moves from this depot to the other one it vanishes from both. This side says sent, that side says not received, and I am in the middle.',
    ],
    hints: ["It's the, um, inbound end that's a bit ropey.", "Between ourselves, the yard isn't what it should be."],
    impacts: [
      "On any given day there's {20-45} thousand quid of stock lying there that, as far as the computer knows, doesn't exist.",
      "I went back over one supplier, just the one, and we'd been overcharged {6-15} thousand in a year.",
      'Every month some {2-4} lakh worth is in that condition, neither here nor there.',
    ],
    presentations: [
      "So for the wagon that sits on the floor unbooked, we'd start at the bay door: your lad scans the supplier's label as it comes off, that's it booked in, and sales see it before the driver's had his tea.",
      "On paying for what you never got: with Stock the order sits on the handheld, they key what's really on the pallet, and the invoice is held if the two don't agree. You'd only ever see the ones in dispute.",
      'Regarding this depot-to-depot matter, Fairway Stock keeps a third place in between, called in transit. It leaves one side by scan, it must arrive by scan, and if it does not, both managers get the alert and you are no longer in the middle.',
    ],
  },
  {
    product: 'stock',
    needs: [
      "Cages and crates, that's my headache. They go out full and they just don't come home, and none of us could tell you which customer's hoarding them.",
      "Our lads take gear for a job, sign nothing, and whatever isn't used stays in the van. So it's not on the shelf and it's not on any job either.",
      "We keep buying things we already own, 'cause it's sitting in another aisle under some other part number.",
    ],
    hints: ['The kit side of things is, ah, loose.', "We're not the tidiest outfit, I'll give you that."],
    impacts: [
      'I bought {200-450} new ones last year, at {60-95} a pop.',
      'We did a clear-out of the vans at Christmas and pulled {8-19} thousand worth of our own gear out of them.',
      "I'd say {15-30} per cent of what's on our shelves is doubles. The auditor's guess, not mine.",
    ],
    presentations: [
      "Right, the cages that don't come home. Every one gets a tag, the tag's tied to the drop, and Stock gives you a running balance per customer. So you can ring whoever's hoarding them and tell them how many.",
      "Take the gear that stays in the vans, like you said: we make each van a little store of its own in Fairway Stock. What's drawn for a job is on that van, what comes back is put back, and what's in neither place shows by the evening.",
      'About buying what you already own: before a purchase order goes through, Stock looks for twins, same maker, same dimensions, and says hey, aisle nine has some of these. One part, one number after that.',
    ],
  },
  {
    product: 'plan',
    needs: [
      "Drivers get there and there's nobody to take it in. Gate's locked, so back it comes on the truck and we do the run all over again.",
      "We've customers saying it never arrived. And the driver says it did, and the docket's a wet bit of paper in a door pocket, if we find it at all.",
      "The phone never stops: where's my delivery. And my people at the desk don't know either, so they ring the driver, who can't pick up because he's driving.",
    ],
    hints: ["Out on the road it's, how do I put it, not always pretty.", "The last mile, yeah, that's a sore spot."],
    impacts: [
      'Call it {9-18} wasted runs a week at about {45-80} pounds each.',
      'We wrote off {11-26} thousand in credits for that in the last year.',
      "There's {2-4} people on phones and that's {60-110} calls a day between them, I had it logged.",
    ],
    presentations: [
      "For the locked gate, then: Plan texts the customer the evening before and again when the truck's half an hour off, and they tap yes or they tap not today. If it's not today, that drop comes off the run before it's loaded.",
      "So instead of the wet docket in the door pocket, they sign on the driver's device, with a photo and the spot on the map, and Plan has it in your office that same minute. Next time someone swears it never came, you just send them the picture.",
      "Those where's-my-delivery calls, they'd go to a link. With Plan your customer sees the van on a map with an honest arrival time, your desk sees the same, and nobody has to ring a man who's driving.",
    ],
  },
  {
    product: 'plan',
    needs: [
      "All the hauliers land on us at once, before lunch, and then they're queueing out onto the road. In the afternoon you could play football on the bay.",
      "I'll send a man out and it turns out he's no driving hours left. We only find that out when he rings in from a lay-by.",
      "vehicles go in for their inspection and no one told the planner so the route is built on a van that's up on a ramp",
    ],
    hints: ["Mornings at the gate are, well, you'd have to see it.", "Getting the wheels and the people to line up, that's an ongoing saga."],
    impacts: [
      "They bill us for the waiting, and it's {2-4} thousand a week now, easy.",
      'That was {5-9} loads stranded in a month, and a fine of {900-1500} euros on top.',
      "it's {3-6} rental vans a month at like {180-240} dollars a day",
    ],
    presentations: [
      "What you said, queue before lunch and a football pitch after: in Plan the hauliers book their own slot on the bay, and once the morning's full it's full. They're offered the afternoon. You set how many doors.",
      "The fella in the lay-by, let's sort him out. Plan pulls the hours off the tacho card, and when you go to give him a job he can't legally finish, it won't let you. It offers you someone who can.",
      "so that van up on the ramp it would have its inspection dates in fairway plan from day one and on those days it just isn't there to be picked so the route gets built on what's really in the yard",
    ],
  },
  {
    product: 'plan',
    needs: [
      "What catches us out is the tickets. There'll be a full crew in and not one of them is licensed for the forklift, so they all stand there looking at it.",
      'Leave is a mess, frankly. They ask me in the corridor, I say okay, I forget, and then on the day half of the section is absent.',
      'Whatever the late crew leaves half done, the early crew knows nothing about. It gets started over, or it gets forgotten.',
    ],
    hints: ["People-wise we've had smoother years.", "Our roster, hmm, don't get me started."],
    impacts: [
      "It's stopped us {4-8} times since the summer, {2-3} hours a go, with a dozen people on the clock.",
      'In the festival month we refused {25-40} orders for that reason only.',
      "I'd put it at {35-70} man-hours a week, the redoing.",
    ],
    presentations: [
      "Right, the forklift nobody's licensed for. In Plan each person carries their tickets with the expiry, each job says which one it needs, and a shift without it stays red till you've put somebody on who has it.",
      'Coming to the leave you approve in the corridor: they apply from the phone, Plan shows you how many of that section are already off, and your yes goes straight into the rota. You need not remember anything.',
      "You mentioned what the late crew leaves half done. Plan hands the open jobs over, so when the early crew clock in, there it is on top of their list with a note, how far it got and what's missing.",
    ],
  },
  {
    product: 'insight',
    needs: [
      "I quote by gut. Honest to God. Somebody wants a price for a job and I lick my finger and hold it up, and later I find we've done it at a loss.",
      "Some of those little drops cost us more than what's on the truck is worth, I'm sure of it, I just can't prove which ones.",
      'Fuel, tyres, tolls, it is all booked under a single head. So which vehicle is eating the money, that nobody can tell me.',
    ],
    hints: ["The sums don't always come out the way I'd expect.", "I've a nasty feeling about a few things."],
    impacts: [
      'Of the last {40-60} jobs, {12-19} lost money, my daughter worked it out for a college project.',
      "My estimate's about {90-160} thousand a year going down the drain there.",
      'Our running cost has gone up {14-22} per cent since last Diwali.',
    ],
    presentations: [
      "So you don't have to lick your finger any more: Insight takes what jobs like that one really cost you, the hours, the diesel, the returns, and shows you the floor before you quote. You can still go under it, but you'll know.",
      "Those little drops you can't prove: Insight splits the truck's day over its stops by time and miles, and ranks them. You'd have the names of the ones to put a minimum order on.",
      'As you said, it is all under a single head. With Insight each fuel slip and toll is tagged to the vehicle number when it is entered, so cost per kilometre per vehicle is there, and the one eating the money is on top.',
    ],
  },
  {
    product: 'insight',
    needs: [
      "We lose people and don't notice. A good customer orders a bit less, a bit less again, and by the time one of us says, hey, where did they go, they're with somebody else.",
      "Our suppliers owe us rebates when we hit a certain volume, and, em, we don't know when we've hit it. So nobody claims.",
      "We give credit notes by the bucket and there's no reason on them. Was it us, was it the driver, was it the customer trying it on? You can't tell afterwards.",
    ],
    hints: ["Something's leaking, I can feel it, don't ask me where.", "It's a bit foggy upstairs, is how I'd describe it."],
    impacts: [
      '{5-8} accounts last year, and together that was {140-220} thousand in sales.',
      "One of them told me over dinner that we'd left {18-32} thousand on the table.",
      "It's {6-12} thousand a month in credits, near enough {3-4} per cent of what we bill.",
    ],
    presentations: [
      "The ones who order less and less, that's where I'd begin. Insight learns each customer's rhythm, and when somebody who buys every week goes quiet for a fortnight, their name's on your phone. You call while they're still yours.",
      "On those rebates nobody claims: we'd put each supplier's agreement into Insight as a ladder, and it tells you how far off the next rung is, and, when you're there, it prints the claim with the invoices behind it.",
      "With the credit notes, it won't let one go out without a reason, one tap, five choices. And then Insight shows you by driver, by customer, by product, so you know whether it's you, or them trying it on.",
    ],
  },
  {
    product: 'insight',
    needs: [
      "We make the same quantities every week, rain or shine, and the leftovers end up in the bin. Nobody's ever laid what we make beside what we sell.",
      "Complaints live in everyone's inbox. So I hear about one, and I can't tell if it's a one-off or the same fault coming round again.",
      "Cash is stuck in slow movers and I couldn't tell you which lines. All I get is one big number for the whole warehouse.",
    ],
    hints: ["We could be sharper, I'll leave it at that.", "There's a fair bit of guessing goes on here."],
    impacts: [
      'We bin about {9-16} per cent of what we make. Every week, like clockwork.',
      'There were {130-210} of them last year, and it was only when a chain dropped us that we looked.',
      "The bank reckons {200-350} thousand is tied up in there that shouldn't be.",
    ],
    presentations: [
      "Made beside sold, that's a page in Insight, day by day, with the weather under it. So for next Tuesday it suggests a quantity, and you're not filling the bin with leftovers to find out.",
      "You said you can't tell a one-off from the same fault coming round. Everyone forwards their complaints to one address, Insight sorts them by product and cause, and the third time it's the same thing, it shouts.",
      "Instead of that one big number: Insight breaks the warehouse down by line, with how long each has sat there and what it's tying up. You start at the top of the list, that's where your stuck cash is.",
    ],
  },
];
