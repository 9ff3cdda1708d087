### The words of the encyclopedia: its list, its headings, what the numbers mean, and the page that
### criticises the model. The entries themselves stand with the things they describe.
###
### For whoever translates: $track, $lever, $party, $ratchet, $pair, $crisis and $condition are words
### from other messages, in the nominative.

encyclopedia-title = Encyclopedia
encyclopedia-back = To what you looked up before
encyclopedia-forward = To what you looked up after this
encyclopedia-open-list = Contents
encyclopedia-close-list = Close contents
encyclopedia-search = Search the encyclopedia
encyclopedia-search-hint = Search
encyclopedia-found = { $n ->
    [0] Nothing here is called so.
    [one] { $n } entry
   *[other] { $n } entries
}
encyclopedia-copy-address = Copy its address

## Groups of the list

encyclopedia-group-moscow = ● Levers of Moscow
encyclopedia-group-baku = ◆ Levers of Baku
encyclopedia-group-roads = The three roads
encyclopedia-group-tracks = Tracks
encyclopedia-group-routes = Routes
encyclopedia-group-nodes = Places and issues
encyclopedia-group-parties = Third parties
encyclopedia-group-reactions = What third parties do
encyclopedia-group-crises = Crises
encyclopedia-group-pairs = When two levers meet
encyclopedia-group-headlines = Headlines
encyclopedia-group-ratchets = What cannot be undone
encyclopedia-group-interests = Interests
encyclopedia-group-agendas = Agendas
encyclopedia-group-figures = Figures of routes and parties

## What kind of thing an entry is about

encyclopedia-kind-lever = Lever
encyclopedia-kind-pair = When two levers meet
encyclopedia-kind-track = Track
encyclopedia-kind-node-route = On the map: a route
encyclopedia-kind-node-place = On the map: a place
encyclopedia-kind-node-issue = On the map: an issue
encyclopedia-kind-route = Route
encyclopedia-kind-party = Third party
encyclopedia-kind-reaction = What a third party does
encyclopedia-kind-stance = A stance that a third party can take
encyclopedia-kind-road = Road
encyclopedia-kind-interest = Interest
encyclopedia-kind-agenda = Hidden agenda
encyclopedia-kind-ratchet = Cannot be undone
encyclopedia-kind-headline = Headline
encyclopedia-kind-crisis = Crisis

## Headings inside an entry

encyclopedia-section-card = The card
encyclopedia-section-gives = ▲ What it gives
encyclopedia-section-price = ▼ Where it hurts its owner
encyclopedia-section-target = Aimed at: { $target }
encyclopedia-section-countered = What counters it
encyclopedia-section-counters = What it counters
encyclopedia-section-goes = What it goes with
encyclopedia-section-reactions = Who may answer it
encyclopedia-section-sources = Sources
encyclopedia-section-levers = The two levers
encyclopedia-section-moves = What it moves
encyclopedia-section-crisis = Crises here
encyclopedia-section-number = In numbers
encyclopedia-section-ladder = The ladder
encyclopedia-section-moved-levers = Levers that move it
encyclopedia-section-moved-parties = Third parties that move it
encyclopedia-section-moved-headlines = Headlines that move it
encyclopedia-section-moved-itself = What moves it of itself
encyclopedia-section-counts = What counts it
encyclopedia-section-route = The route
encyclopedia-section-act-here = Levers that act here
encyclopedia-section-tracks = What is counted here
encyclopedia-section-does = What it does of its own accord
encyclopedia-section-stances = What a person at its desk may choose
encyclopedia-section-interests = What it wants
encyclopedia-section-reckoned = How it is reckoned
encyclopedia-section-roads = Roads
encyclopedia-section-fixes = What it fixes for good
encyclopedia-section-headlines = Headlines that bring it
encyclopedia-section-choice = The choice
encyclopedia-section-for-good = What it makes final
encyclopedia-section-opened = Where it breaks out, and over what
encyclopedia-section-round = Round { $round }
encyclopedia-section-standings = How far to trust a rule

## Facts and what they are called

encyclopedia-fact-side = Side
encyclopedia-fact-acts = Acts on
encyclopedia-fact-whose = Third party
encyclopedia-fact-opens = Runs only after
encyclopedia-fact-tone = Reads as
encyclopedia-fact-cost = Costs
encyclopedia-fact-needs = Needs
encyclopedia-fact-when = When
encyclopedia-fact-often = How often
encyclopedia-fact-range = From, to
encyclopedia-fact-now = Now
encyclopedia-fact-good = Who likes it rising
encyclopedia-fact-owner = Belongs to
encyclopedia-fact-income = Income a turn
encyclopedia-fact-ramp = Traffic follows
encyclopedia-fact-appetite = Ready to act
encyclopedia-fact-rest = Rests
encyclopedia-fact-share = Share now
encyclopedia-fact-points = Worth
encyclopedia-fact-by = Done by
encyclopedia-fact-date = On the record
encyclopedia-fact-window = Can come
encyclopedia-tone-hard = pressure
encyclopedia-tone-steady = neither pressure nor a concession
encyclopedia-tone-soft = an outstretched hand
encyclopedia-range = { $least } to { $most }
encyclopedia-good-moscow = ● Moscow
encyclopedia-good-baku = ◆ Baku
encyclopedia-good-both = both sides
encyclopedia-good-neither = nobody, or it depends
encyclopedia-owner-moscow = ● Moscow
encyclopedia-owner-baku = ◆ Baku
encyclopedia-owner-shared = both sides have a part in it
encyclopedia-income = ● Moscow { $moscow }, ◆ Baku { $baku }, at full traffic
encyclopedia-ramp-by = what is built, by at most { $n } a turn
encyclopedia-appetite = at an appetite of { $value } or more
encyclopedia-rest = { $turns ->
    [one] for { $turns } turn afterwards
   *[other] for { $turns } turns afterwards
}
encyclopedia-points = { $points ->
    [one] { $points } point, if it is met at the end
   *[other] { $points } points, if it is met at the end
}
encyclopedia-window = from { $from } to { $to }
encyclopedia-by-moscow = ● Moscow alone
encyclopedia-by-baku = ◆ Baku alone
encyclopedia-by-either = either side, or an event
encyclopedia-now = now { $value }
encyclopedia-rung = { $rung } · { $name }
encyclopedia-of-party = { $party }: { $act }

## Effects, conditions, reckonings

encyclopedia-later = { $turns ->
    [one] { $turns } turn later
   *[other] { $turns } turns later
}
encyclopedia-toward = by at most so much, toward { $value }
encyclopedia-scale = in proportion to: { $track }
encyclopedia-if = if { $condition }
encyclopedia-at-least = { $track } at least { $value }
encyclopedia-at-most = { $track } at most { $value }
encyclopedia-all = All of these are needed, and the weakest counts:
encyclopedia-any = One of these is enough, and the strongest counts:
encyclopedia-mean = The mean of these:
encyclopedia-sum = The sum of these:
encyclopedia-weight = { $weight }{ "\u00A0" }% of this:
encyclopedia-weight-of = { $weight }{ "\u00A0" }%: { $part }
encyclopedia-inverse = 100 less this: { $track }
encyclopedia-ramp = { $track }, counted from { $from } up to { $to }
encyclopedia-fall = { $track }, counted from { $to } down to { $from }
encyclopedia-done = done or not: { $ratchet }
encyclopedia-shares = The three roads share 100 in proportion to their scores. This one’s score:
encyclopedia-interest-how = From 0 to 100 in the reckoning; a side’s own are shown from 0 to 20.
encyclopedia-meets = its gains × { $mine }{ "\u00A0" }%, the other’s × { $theirs }{ "\u00A0" }%
encyclopedia-left = What it gives counts × { $percent }{ "\u00A0" }%
encyclopedia-same-target = Only if both are aimed at the same thing.
encyclopedia-often = Where it can come, in { $percent } turns of 100, before other news
encyclopedia-opens = Can open: { $crisis }
encyclopedia-opens-if = Can open: { $crisis }, if { $condition }
encyclopedia-reactions-how = Each turn, the first that fits, once it is ready enough to act.
encyclopedia-stances-how = Open only if a person sits at its desk.
encyclopedia-grid = Moscow in rows, Baku in columns
encyclopedia-stake-moscow = Moscow takes { $percent }{ "\u00A0" }%
encyclopedia-stake-baku = Baku takes { $percent }{ "\u00A0" }%

## Sources and standings

encyclopedia-reference = { $author }: { $title }. { $year }.
encyclopedia-reference-published = { $author }: { $title }. { $publisher }, { $year }.
encyclopedia-supported = Supported
    .summary = The article says it, and a second, independent source agrees.
encyclopedia-contested = Contested
    .summary = The article says it, and others dispute it, or it is one side’s view told as fact.
encyclopedia-outside = Public record
    .summary = A dated event that stands beside the article or came after it.
encyclopedia-designer = Set by the designers
    .summary = Nobody’s claim. It is there to make the model work, and says what it is for.
encyclopedia-sources-title = Sources
    .summary = The article, what stands beside it, and each of its sentences in our words.
encyclopedia-sources-others = Beside the article
encyclopedia-sources-sentences = The article, sentence by sentence
encyclopedia-sources-sentences-note = These lines report the article and do not vouch for it. Rules cite them by number.
encyclopedia-left-out = { $text } (No rule. { $reason }.)

## The front page

encyclopedia-front-link = How to use it
    .summary = The first page.
encyclopedia-front-summary = Every rule of the game, where it comes from, and how far to trust it.
encyclopedia-front-how = Look a thing up in the list, or press F1 over anything in the game. Each entry says what the thing is, what it moves, what meets it and what others make of the claim behind it.
encyclopedia-front-first = Read these first
encyclopedia-front-sides = The two sides

## The page that criticises the model

encyclopedia-model-title = What is wrong with this model
    .summary = What it leaves out, what is disputed, and what its numbers cannot say.
encyclopedia-model-what = The game puts into rules what one article of 2025 argues about Moscow and Baku. It models an argument, not the world. To play it well is to understand that argument; it is not to understand the Caucasus.
encyclopedia-model-voice = The article speaks from one school of thought, close to the debate in Iran. The game does not use its loaded terms. It says Israel, Karabakh, Iran and its partners, and it names policies instead of praising or blaming them.
encyclopedia-model-left-out = What is left out
encyclopedia-model-people = The people who live there
    .entry = They appear as discontent, capital or stability. Nobody in this game is drafted, displaced, jailed or ruined by name, though all of that has happened, and every road has a price that is paid by people who did not choose it.
encyclopedia-model-armenians = The Armenians of Karabakh
    .entry = Over 100,000, nearly all of them, fled within days in September 2023. Courts and monitors dispute how and why. The game begins after that, and a number called consolidation cannot hold it. Armenia itself is seen here mostly as something that two others press upon; it has a will of its own.
encyclopedia-model-georgia = Georgia
    .entry = Nearly everything that leaves Azerbaijan for the Black Sea or Türkiye by pipe or rail crosses it, and the article hardly names it. Here it is a line on the map and a few headlines.
encyclopedia-model-washington = Washington
    .entry = In August 2025 it put its name to a route across southern Armenia. The article was written before that; in the game the West is the EU, a tie with NATO, and talks about Ukraine.
encyclopedia-model-inside = What happens inside states
    .entry = Parties, rivals, families, elections and prisons are missing. A capital here has one will, and popular support is a purse.
encyclopedia-model-violence = Violence
    .entry = It is an order with a price, and the worst end of the ladder is a line of text. This is deliberate, and it is also false: it makes force look tidier than it is.
encyclopedia-model-contested = What is disputed in the article
encyclopedia-disputed-peacekeepers = That Russian peacekeepers left Karabakh in late 2023
encyclopedia-disputed-peacekeepers-others = Their departure was confirmed on 17 April 2024 and complete about 12 June 2024. The game has them in place until then.
encyclopedia-disputed-pipeline = That Moscow holds a stake in oil transit through Baku–Tbilisi–Ceyhan
encyclopedia-disputed-pipeline-others = That pipeline runs by Georgia to Türkiye and was built to avoid Russia. The route that Russia controls is Baku–Novorossiysk, and the lever acts there only.
encyclopedia-disputed-dependence = That Azerbaijan depends on Russian electricity, gas and grain
encyclopedia-disputed-dependence-others = It exports far more gas than it buys, and electricity is exchanged both ways. Grain is the real one. The game has three dependences of unequal weight.
encyclopedia-disputed-nato = That Baku moves with NATO’s bloc
encyclopedia-disputed-nato-others = Azerbaijan is a partner, belongs to the Non-Aligned Movement and has not asked to join. NATO is a tie that can deepen, never a membership.
encyclopedia-disputed-karabakh = That Karabakh has been fully integrated and the matter is closed
encyclopedia-disputed-karabakh-others = The flight of its Armenians and the lawfulness of how it was brought about are before courts. The game lets Baku offer a right of return.
encyclopedia-disputed-protests = That Moscow backed protests in Armenia
encyclopedia-disputed-protests-others = Yerevan and Western commentators allege it; Moscow denies it; the protests had causes at home. The lever carries a risk of backlash.
encyclopedia-disputed-unstable = That Türkiye and the West are unreliable friends
encyclopedia-disputed-unstable-others = This is an opinion. In the game they may let Baku down, and may not.
encyclopedia-disputed-axis = That Israel, Türkiye and the West act as one
encyclopedia-disputed-axis-others = Türkiye and Israel have been at odds in public since 2023. In the game the ties are apart, and to deepen one strains the other.
encyclopedia-model-numbers = What a number here can and cannot say
encyclopedia-model-number-is = A number says which way something pushes, and how much beside other pushes in this game. Tension at 46 is more than at 40. It is not a measurement, and nobody has an instrument that could take it.
encyclopedia-model-number-not = The three shares are not probabilities of the future. They say what the table of roads makes of the board as it is. If half the games between equal players end in cold confrontation, this speaks of the rules and those players, not of the years to come.
encyclopedia-model-rational = Both sides see the same board and know the same rules. Real governments misread each other’s aims, their own strength and the date; here only the orders, the agenda and the next headline are hidden.
encyclopedia-model-quarters = Each turn is a quarter, and everything in it happens in one order. Much of real politics is who moves first within a week.
encyclopedia-model-tuning = How it was tuned
encyclopedia-model-tuned = Most amounts are the designers’ choice. They were set so that each road can be reached, no lever is useless or a crutch, both seats are near even, and hard policies end in a break while soft ones end in an arrangement. Thousands of games between the computer’s own players were counted for this, with the uncertainty of each figure.
encyclopedia-model-history = Nothing was tuned to history. The public record of late 2023 to 2025 was put down as orders by a written rule, and played afterwards: it ends in cold confrontation, with tension highest at the end. One person coded it, and another might have coded it otherwise.
encyclopedia-model-missed = Not everything came out as aimed. Arrangements come about more often between strong players than the article’s view would have it, the top rung is rarer, and a few levers matter more than any one lever should. The report on the balance, which comes with the source, has the figures.
encyclopedia-model-yourself = Try it yourself: every number lies in a readable file. Change one, play your own game again, and see whether your story of it still holds.
encyclopedia-model-next = From here
