### The words of the game itself: what a player reads before, during and after a turn.
###
### For whoever translates: every message is a whole sentence or a label that stands alone; none is
### glued to another. Two kinds of variables are easily confused:
###   $seat  is an id to choose by: moscow or baku. Write the names into the variants.
###   $side, $lever, $track, $party, $road, $crisis, $cause and the like are words from the other
###          files, in the nominative. Put them after a colon or in quotation marks, where no
###          language has to decline them.
### Numbers come as numbers, and choose plural forms; $by comes as text with its sign (+4, −3, 0).
### Words that a player has to type come in as $command and are the same in every language.

## The game

ui-title = Three Roads
ui-tagline = Two capitals, one region, three ways that it can go.
ui-welcome = This is { ui-title }, a game about Russia and Azerbaijan in the South Caucasus. Type { $command } at any time for help.
# What the screen says of itself before a game.
ui-disclaimer = A model made for learning. It simplifies, it names its sources, and it predicts nothing.
ui-level-length = { $turns ->
    [one] The game lasts { $turns } turn.
   *[other] The game lasts { $turns } turns.
}
ui-level-window = The last turn is turn { $first } or turn { $last }. Nobody knows which.
ui-level-changes-rule = This level changes a rule: { $rule } (here { $value })
ui-seat = { $seat ->
    [moscow] You play for Moscow
   *[baku] You play for Baku
}
ui-opponent = { $seat ->
    [moscow] Moscow is played by: { $player }
   *[baku] Baku is played by: { $player }
}
ui-quarter = Q{ $quarter } { $year }
ui-none = none
ui-figure = { $n }
# Whole points, and hundredths as two digits.
ui-figure-hundredths = { $whole }.{ $rest }
ui-name-with-target = { $lever }: { $target }

## The phases of a turn, in order

ui-phase-opening = Opening
ui-phase-talks = Talks
ui-phase-headline = Headline
ui-phase-reveal = Reveal
ui-phase-contest = Contest
ui-phase-crisis = Crisis
ui-phase-effects = Effects
ui-phase-ratchets = What cannot be undone
ui-phase-reactions = Third parties
ui-phase-economy = Economy and drift
ui-phase-roads = The three roads

## Agendas

ui-agenda-heading = Your hidden agenda
ui-agenda-explained = Choose one of the three in secret. If it is met when the game ends, its points are added to your interests. Both sides see which three were dealt to each.
ui-agenda-title = { $agenda } ({ $points } points)
ui-agenda-other = { $seat ->
    [moscow] Moscow chooses one of these: { $list }
   *[baku] Baku chooses one of these: { $list }
}
ui-agenda-prompt = Agenda 1, 2 or 3 ›

## The opening of a turn

ui-opening-arrived = Arrived: { $move } ({ $cause })

## The board

ui-board-turn-of = { $winter ->
    [yes] { $quarter }, heating season · turn { $turn } of { $last }
   *[no] { $quarter } · turn { $turn } of { $last }
}
ui-board-turn-window = { $winter ->
    [yes] { $quarter }, heating season · turn { $turn } · the last is { $first } or { $last }
   *[no] { $quarter } · turn { $turn } · the last is { $first } or { $last }
}
ui-board-heading = The board
ui-board-rung = rung { $rung } of 10: { $name }
ui-board-rung-next = “{ $name }” from { $from } on
ui-board-pushed = Pushed, 3 turns
ui-board-answerable = { $seat ->
    [moscow] If the ladder topped out now, Moscow would be held responsible.
    [baku] If the ladder topped out now, Baku would be held responsible.
   *[both] If the ladder topped out now, both would be held responsible.
}
ui-board-road-threshold = Balancing or divergence is final if it stands at { $threshold } or more at the end of { $turns } turns running, from turn { $from } on.
ui-board-road-never = In this level no road sets in early; the largest share after the last turn decides.
ui-board-road-close = “{ $road }” has begun to set in. If it still stands at { $threshold } or more at the end of this turn, it is final and the game ends.
ui-board-capital = Capital
ui-board-treasury = Treasury
ui-board-attention = Attention
ui-board-routes = Routes
ui-board-built = built
ui-board-flow = flow
ui-board-routes-legend = ━ open ╌ building ┄ throttled ⊗ blocked
ui-board-interests = { $seat ->
    [moscow] Moscow’s interests, 0 to 20
   *[baku] Baku’s interests, 0 to 20
}
ui-board-sum = Together { $sum } of 100; your bar is { $bar }
ui-board-interest = { $interest }: { $score } of 20
ui-board-agenda = { $met ->
    [yes] Your agenda, “{ $agenda }” ({ $points } points): { $summary } It is met as things stand.
   *[no] Your agenda, “{ $agenda }” ({ $points } points): { $summary } It is not met yet.
}
ui-board-ratchets = What cannot be undone
ui-board-ratchet-away = { $n } away
ui-board-ratchet-near = in reach
ui-board-ratchet-done = done
ui-board-ratchets-more = Conditions of each: { $command }
ui-board-between = Between the two
ui-board-baku-ties = Baku’s ties
ui-board-moscow-ties = Moscow’s ties
ui-board-dependence = What Baku needs from Moscow
ui-board-abroad = Outside the region
ui-board-home = At home
ui-board-derived = Reckoned from the above
ui-board-alignment = Baku’s alignment with one camp
ui-board-transit = Income from transit
ui-board-leverage = Moscow’s leverage
ui-board-stability = Regional stability
ui-board-parties = Third parties
ui-board-party = { $party }: toward Baku { $baku }, toward Moscow { $moscow }, ready to act { $appetite }
ui-board-coming = On its way
ui-board-track = { $track }: { $value }
ui-board-floor = cannot fall below { $value }
ui-board-ceiling = cannot rise above { $value }

## Conditions, as a prerequisite or a distance still to go
##   $track, $lever, $ratchet, $reaction, $event: names. $value: a number. $now: the value today.

ui-cond-at-least = { $track } at least { $value } (now { $now })
ui-cond-at-most = { $track } at most { $value } (now { $now })
ui-cond-played = “{ $lever }” ordered this turn
ui-cond-not-played = “{ $lever }” not ordered this turn
ui-cond-played-last = “{ $lever }” ordered last turn
ui-cond-not-played-within = { $turns ->
    [one] not ordered in the last turn: { $lever }
   *[other] not ordered in the last { $turns } turns: { $lever }
}
ui-cond-ratchet = done for good: { $ratchet }
ui-cond-no-ratchet = not yet done: { $ratchet }
ui-cond-winter = winter (the fourth or first quarter)
ui-cond-from = from { $quarter } on
ui-cond-until = until { $quarter }
ui-cond-fired = happened this turn: { $reaction }
ui-cond-seen = happened in this game: { $event }
ui-cond-not-seen = did not happen in this game: { $event }
ui-cond-followed = happened last turn: { $event }
ui-cond-pushed = { $seat ->
    [moscow] Moscow pushed tension by { $value } or more this turn
   *[baku] Baku pushed tension by { $value } or more this turn
}
ui-cond-unpushed = nobody pushed tension this turn
ui-cond-in-crisis = a crisis this turn: { $crisis }
# Of conditions of which one is enough: a card this turn or the last one, and the same of several.
ui-cond-played-lately = “{ $lever }” ordered this turn or last turn
ui-cond-played-any = ordered this turn: { $list }
ui-cond-last-any = ordered last turn: { $list }
ui-cond-lately-any = ordered this turn or last turn: { $list }
ui-cond-name = “{ $name }”
ui-cond-or = { $first } or { $second }

## Both tables
##   $card: the symbol and number of a card, such as ●2.

ui-table-yours = Your table
ui-table-theirs = { $seat ->
    [moscow] Moscow’s table
   *[baku] Baku’s table
}
ui-table-price-attention = attention { $n }
ui-table-price-capital = capital { $n }
ui-table-price-treasury = treasury { $n }
ui-table-legend = • attention that it takes · × cannot be ordered now
ui-table-not-now = not now
ui-table-dearer = Dearer this turn: it was ordered last turn too.
ui-table-kept = kept from last turn
ui-table-refused = Not now: { $reason }
ui-table-unmet = Needed: { $condition }
ui-table-unmet-why = { $reason } Needed: { $condition }
ui-table-move = { $track }{ "\u00A0" }{ $by }
# $side: the symbol of a side. What this third party thinks of that side.
ui-short-stance = { $party }{ "\u00A0" }→{ "\u00A0" }{ $side }
ui-short-appetite = { $party }: appetite
ui-table-move-later = { $turns ->
    [one] { $track } { $by }, { $turns } turn later
   *[other] { $track } { $by }, { $turns } turns later
}
ui-table-meets = With { $card }: { $pair } · your gains × { $mine }{ "\u00A0" }%, theirs × { $theirs }{ "\u00A0" }%
ui-table-meets-crisis = With { $card }: { $pair } · your gains × { $mine }{ "\u00A0" }%, theirs × { $theirs }{ "\u00A0" }% · opens a crisis
ui-table-meets-crisis-later = With { $card }: { $pair } · your gains × { $mine }{ "\u00A0" }%, theirs × { $theirs }{ "\u00A0" }% · at higher tension, a crisis
ui-table-preview-note = ▲ what a card gives · ▼ where it hurts whoever plays it · ⇄ what happens if the other side plays that card too; the figures leave it out
# $stance and $appetite are examples of the short names below.
ui-table-short-note = “{ $stance }”: what that third party thinks of that side, ● Moscow or ◆ Baku. “{ $appetite }”: how ready it is to act.
ui-table-keeping = Kept for next turn: { $lever }
ui-table-keeping-none = No card is kept for next turn.
ui-card-needs = Needs: { $list }
ui-card-pair = With “{ $lever }”: { $pair }. { $summary }

## Talks
##   $mine, $yours are will or will_not. The one who offers speaks. $most is yes where a broken word
##   costs no more from the next time on. $moscow and $baku are how many promises each has kept.

ui-talks-heading = Talks: offers bind nobody, but broken words are remembered
ui-talks-how = “{ $will }” says: I order my card 1 if you order your card 4. “{ $not }” says: I order my card 1 if you do not order your card 4. Enter makes no offer.
ui-talks-prompt = Offer, or Enter ›
ui-talks-offer = { $mine ->
    [will]
        { $yours ->
            [will] We will order “{ $lever }” this turn if you order “{ $other }”.
           *[will_not] We will order “{ $lever }” this turn if you do not order “{ $other }”.
        }
   *[will_not]
        { $yours ->
            [will] We will not order “{ $lever }” this turn if you order “{ $other }”.
           *[will_not] We will not order “{ $lever }” this turn if you do not order “{ $other }”.
        }
}
ui-talks-offered = { $seat ->
    [moscow] Moscow offers:
   *[baku] Baku offers:
}
ui-talks-stakes = { $most ->
    [yes] If both keep it: cooperation { $cooperation }, tension { $tension }. Breaking an accepted offer costs { $capital } capital and { $narrative } points of narrative.
   *[no] If both keep it: cooperation { $cooperation }, tension { $tension }. Breaking an accepted offer costs { $capital } capital and { $narrative } points of narrative, more each time.
}
ui-talks-stakes-unpaid = { $most ->
    [yes] A promise kept brings only what the orders bring. Breaking an accepted offer costs { $capital } capital and { $narrative } points of narrative.
   *[no] A promise kept brings only what the orders bring. Breaking an accepted offer costs { $capital } capital and { $narrative } points of narrative, more each time.
}
ui-talks-record = { $made ->
    [one] Of { $made } promise each so far, Moscow has kept { $moscow } and Baku { $baku }.
   *[other] Of { $made } promises each so far, Moscow has kept { $moscow } and Baku { $baku }.
}
ui-talks-answer-ask = Accept, refuse or silence ›
ui-talks-choice-accept = accept
ui-talks-choice-refuse = refuse
ui-talks-choice-silence = silence
ui-talks-accepted = { $seat ->
    [moscow] Moscow accepts.
   *[baku] Baku accepts.
}
ui-talks-refused = { $seat ->
    [moscow] Moscow refuses.
   *[baku] Baku refuses.
}
ui-talks-silence = { $seat ->
    [moscow] Moscow does not answer.
   *[baku] Baku does not answer.
}
ui-talks-promised = { $will ->
    [will] You have promised to order “{ $lever }” this turn.
   *[will_not] You have promised not to order “{ $lever }” this turn.
}
ui-talks-kept = { $will ->
    [will]
        { $seat ->
            [moscow] Moscow kept its word and ordered “{ $lever }”.
           *[baku] Baku kept its word and ordered “{ $lever }”.
        }
   *[will_not]
        { $seat ->
            [moscow] Moscow kept its word and left “{ $lever }” alone.
           *[baku] Baku kept its word and left “{ $lever }” alone.
        }
}
ui-talks-broken = { $will ->
    [will]
        { $seat ->
            [moscow] Moscow broke its word: it had promised to order “{ $lever }”.
           *[baku] Baku broke its word: it had promised to order “{ $lever }”.
        }
   *[will_not]
        { $seat ->
            [moscow] Moscow broke its word: it had promised not to order “{ $lever }”.
           *[baku] Baku broke its word: it had promised not to order “{ $lever }”.
        }
}
ui-talks-breaking = These orders break what you promised, which costs capital and good name. Seal them all the same?

## The headline

ui-headline-dated = On the record: { $date }
ui-headline-quiet = A quiet quarter: no headline.
ui-headline-crisis = It opens a crisis once the orders are open: { $crisis }.
ui-headline-crisis-later = It can open a crisis once the orders are open: { $crisis }.
ui-headline-choose = { $seat ->
    [moscow] Moscow decides:
   *[baku] Baku decides:
}
ui-headline-chosen = { $seat ->
    [moscow] Moscow chose: { $option }
   *[baku] Baku chose: { $option }
}
ui-headline-prompt = Your choice, by its letter ›

## Orders and their sealing

ui-orders-heading = Orders
ui-orders-how = Choose up to three cards by number, such as “{ $orders }”; a target by its letter, such as “{ $target }”. “{ $predict }” names the main order that you expect, “{ $keep }” keeps a drawn card for next turn, “{ $seal }” seals. All of it fits on one line: “{ $all }”.
ui-orders-prompt = Orders (left: attention { $attention }, capital { $capital }, treasury { $treasury }) ›
ui-orders-chosen = { $slot }. { $lever }
ui-orders-none = No orders are chosen.
ui-orders-forecast = Together they move: { $moves }
ui-orders-compass = By themselves: your interests { $was } → { $is }; shares cold { $cold }, balancing { $balancing }, divergence { $divergence }
ui-orders-ladder = Tension { $tension } → { $next }. Pushed over three turns, with these: Moscow { $moscow }, Baku { $baku }
ui-orders-could-top = These orders could top the ladder. This can end the game, in open divergence.
ui-orders-nothing-to-undo = There is nothing to undo.
ui-orders-seal-none = No orders are chosen, so the turn would pass quietly for you. Seal it so?

## The prediction

ui-prediction-ask = { $seat ->
    [moscow] Which of Moscow’s six cards will be its main order? A number, or Enter for no guess ›
   *[baku] Which of Baku’s six cards will be its main order? A number, or Enter for no guess ›
}
ui-prediction-made = You expect: { $lever }
ui-prediction-none = No prediction.
ui-prediction-right = { $seat ->
    [moscow] Moscow read the other side rightly and gains { $capital } capital.
   *[baku] Baku read the other side rightly and gains { $capital } capital.
}
ui-prediction-wrong = { $seat ->
    [moscow] Moscow expected “{ $expected }”; the main order was “{ $lever }”.
   *[baku] Baku expected “{ $expected }”; the main order was “{ $lever }”.
}
ui-prediction-wrong-none = { $seat ->
    [moscow] Moscow expected “{ $expected }”; there was no order at all.
   *[baku] Baku expected “{ $expected }”; there was no order at all.
}

## The reveal

ui-reveal-heading = The orders are opened
ui-reveal-none = no orders
ui-reveal-pair = Both act on the same matter: { $pair }
ui-reveal-pair-left = What the cards give counts at: Moscow { $moscow }{ "\u00A0" }%, Baku { $baku }{ "\u00A0" }%

## Crisis

ui-crisis-round = { $crisis }: round { $round } of { $rounds }
ui-crisis-can-end = Tension is { $tension }, and this round can take it to { $worst }. This can end the game.
ui-crisis-can-end-later = Tension is { $tension }; this round can take it to { $worst }, all rounds to { $all }. If it goes on, this can end the game.
ui-crisis-cannot-end = Tension is { $tension }; this round can take it to { $worst }. This crisis cannot top the ladder.
ui-crisis-ask = Hold, escalate or back down ›
ui-crisis-hold = hold
ui-crisis-escalate = escalate
ui-crisis-back-down = back down
ui-crisis-answerable = Pushed over three turns, this crisis included: Moscow { $moscow }, Baku { $baku }
ui-crisis-stake = { $seat ->
    [moscow] If Moscow prevails ({ $percent }{ "\u00A0" }% of the stake): { $moves }
   *[baku] If Baku prevails ({ $percent }{ "\u00A0" }% of the stake): { $moves }
}
ui-crisis-cells = Your choices are the rows, the other side’s the columns. Both are sealed.
ui-crisis-cell-stake = takes { $percent }{ "\u00A0" }% of what is at stake
ui-crisis-cell-end = the crisis ends
ui-crisis-cell-next = another round
ui-crisis-cell-top = the ladder tops out: the game ends
ui-crisis-chose = { $seat ->
    [moscow] Moscow chose: { $choice }
   *[baku] Baku chose: { $choice }
}
ui-crisis-goes-on = Neither gives way. Another round.
ui-crisis-won = { $seat ->
    [moscow] The crisis ends in Moscow’s favour.
   *[baku] The crisis ends in Baku’s favour.
}
ui-crisis-drawn = The crisis ends with nothing settled.

## Third parties and the economy

ui-reactions-heading = Third parties react
ui-reactions-none = No third party acts this turn.
ui-reaction-because = Because: { $list }
ui-economy-cause = { $move }: { $cause }
ui-economy-traffic = Traffic: { $moves }
ui-economy-drift = Drift: { $moves }
ui-economy-net = { $seat ->
    [moscow] Moscow: capital { $capital }, treasury { $treasury }
   *[baku] Baku: capital { $capital }, treasury { $treasury }
}

## The three roads at the end of a turn

ui-roads-because = “{ $road }” moved mainly by: { $moves }
ui-roads-unmoved = The shares did not move.
ui-roads-setting = { $ends ->
    [0] “{ $road }” has fallen back and no longer sets in.
    [one] “{ $road }” stands past its threshold at the end of this turn. If it does so at the end of the next, it is final.
   *[other] “{ $road }” stands past its threshold at the end of { $ends } turns running.
}
ui-roads-interests = Your interests: { $was } → { $is } of 100 ({ $moves })
ui-roads-interests-same = Your interests: { $is } of 100, as before

## The ledger: every change, with its cause and its source
##   $cause: the name of a lever, pair, crisis, reaction, event, ratchet or rule.

ui-ledger-heading = Ledger of turn { $turn }
ui-ledger-line = { $track } { $by } (now { $value }): { $cause }
ui-ledger-line-capped = { $track } { $by } instead of { $wanted } (now { $value }, as far as it goes): { $cause }
ui-ledger-later = Due in turn { $turn }: { $track } { $by }, from { $cause }
ui-ledger-empty = Nothing moved.
ui-history-heading = The turns so far
ui-history-none = No turn has begun yet.
ui-history-turn = Turn { $turn }, { $quarter }: tension { $tension } · cold { $cold }, balancing { $balancing }, divergence { $divergence }

## Why: the reasons behind a number

ui-why-what = Why what? A card by its number, a track such as tension, a road such as divergence, or an interest by its name.
ui-why-heading = Why { $track } is { $value }
ui-why-start = { $value } at the start
ui-why-turn = Turn { $turn }: { $by }
ui-why-line = { $by } { $cause }
ui-why-no-change = It has not moved since the start.
ui-why-road = “{ $road }” has a share of { $share }
ui-why-shares = The shares are in proportion to three scores: { $list }
ui-why-all = All of these are needed, and the weakest counts: { $value } of 100
ui-why-any = One of these is enough, and the strongest counts: { $value } of 100
ui-why-mean = The mean of these: { $value } of 100
ui-why-sum = The sum of these: { $value } of 100
ui-why-weight = ({ $points } of { $weight } points)
ui-why-ramp = { $track }: { $now }; counted from { $from } up to { $to }, that is { $value } of 100
ui-why-fall = { $track }: { $now }; counted from { $to } down to { $from }, that is { $value } of 100
ui-why-track = { $track }: { $now }
ui-why-inverse = 100 less { $now }: { $track }
ui-why-done = { $value ->
    [0] Not done: { $ratchet }
   *[other] Done: { $ratchet }
}
ui-why-const = a fixed { $value }
ui-why-card = Where “{ $lever }” comes from
ui-why-sentences = Sentences of the article: { $list }
ui-why-if = { $move } (if { $condition })
ui-why-source-supported = { $sentence } Supported by { $source }
ui-why-source-contested = { $sentence } Contested; see { $source }
ui-why-source-designer = Set by the designers: { $purpose }
ui-why-source-outside = On the public record: { $source }
# $id: the sentence’s number in the article. $text: what it says, in our words.
ui-source-sentence = Article { $id }: { $text }
ui-source-full = { $author }: { $title } ({ $year })
ui-source-short = { $author } { $year }
ui-source-supported = article { $sentence }, supported: { $source }
ui-source-contested = article { $sentence }, contested: { $source }
ui-source-designer = designers: { $purpose }
ui-source-outside = public record: { $source }

## Looking things up

ui-look-what = Look at what? { $list }
ui-look-several = This could be several: { $list }
ui-look-none = Nothing here is called “{ $input }”.
ui-look-none-nearest = Nothing here is called “{ $input }”. Did you mean “{ $nearest }”?
ui-look-levers = Levers that act here: { $list }
ui-look-reactions = What would make it act, the first that fits:
ui-look-reaction = { $reaction }, if { $list }; ready to act at { $appetite }
ui-look-reaction-rests = { $rest ->
    [one] { $reaction }, if { $list }; ready to act at { $appetite }. Rests for { $rest } more turn.
   *[other] { $reaction }, if { $list }; ready to act at { $appetite }. Rests for { $rest } more turns.
}

## Causes that are rules of the game

ui-cause-cost = the cost of { $lever }
ui-cause-late = set going earlier by { $cause }
ui-cause-earlier = set going earlier
ui-cause-stake = { $crisis }: the stake, to { $side }
ui-cause-pledge = a pledge: { $party }
ui-cause-promise = { $seat ->
    [moscow] Moscow’s given word
   *[baku] Baku’s given word
}
ui-cause-prediction = { $seat ->
    [moscow] Moscow’s right prediction
   *[baku] Baku’s right prediction
}
ui-cause-transit = { $seat ->
    [moscow] Moscow’s income from transit
   *[baku] Baku’s income from transit
}
ui-cause-option = { $event }: { $option }
ui-cause-rules = the rules of the game

## Ratchets

ui-ratchet-happens = For good: { $ratchet }
ui-ratchet-floor = From now on { $track } cannot fall below { $value }.
ui-ratchet-ceiling = From now on { $track } cannot rise above { $value }.

## The ending

ui-ending-heading = The game ends
ui-ending-set-in = { $road ->
    [balancing] Tactical balancing has set in.
   *[divergence] Open divergence has set in.
}
ui-ending-set-in-why = “{ $name }” stood at { $before } at the end of turn { $previous } and at { $share } at the end of turn { $turn }. The threshold is { $threshold } (once past it, { $hold } is enough), and a road that holds for { $turns } turns running is final.
ui-ending-top-rung = Tension reached the top of the ladder. The game ends at once, in open divergence.
ui-ending-top-rung-why = { $seat ->
    [moscow] Over the last three turns Moscow pushed tension by { $moscow } and Baku by { $baku }. Moscow is held responsible.
    [baku] Over the last three turns Baku pushed tension by { $baku } and Moscow by { $moscow }. Baku is held responsible.
   *[both] Over the last three turns Moscow pushed tension by { $moscow } and Baku by { $baku }. The two are so close that both are held responsible.
}
ui-ending-top-rung-last-push = The last push came from: { $cause }
ui-ending-top-rung-close = Both had reason to avoid this end: it takes from what each of them has reached, and most from whoever is held responsible.
ui-ending-last-turn = Turn { $turn } was the last. No road had set in, so the largest share decides.
ui-ending-last-turn-never = Turn { $turn } was the last. In this level no road sets in early, so the largest share decides.
ui-ending-last-turn-road = { $road ->
    [cold] The region is left in cold confrontation.
    [balancing] The region is left in tactical balancing.
   *[divergence] The region is left in open divergence.
}
ui-ending-shares = The shares at the end: cold confrontation { $cold }, tactical balancing { $balancing }, open divergence { $divergence }
ui-ending-tie = Two shares are equal; the one nearer to cold confrontation decides: { $road }
ui-ending-movers = What brought “{ $road }”
ui-ending-movers-against = What held “{ $road }” back, the one that had come nearest
ui-ending-movers-ladder = What drove tension up the ladder
ui-ending-movers-how = Each cause with what it added to the parts that this road needs together, in percent of all that was added.
ui-ending-movers-how-against = Each cause with what it took from the part that was weakest at the end, in percent of all that was taken.
ui-ending-movers-how-ladder = Each cause with what it added to tension over the game, in percent of all that was added.
ui-ending-movers-none = Nothing that was done moved it.
ui-ending-mover = { $n ->
    [one] { $cause } · turn { $turns } · { $percent }{ "\u00A0" }% of all that counted
   *[other] { $cause } · turns { $turns } · { $percent }{ "\u00A0" }% of all that counted
}
ui-ending-needed = What “{ $road }” needed, and how far it was met
ui-ending-lacked = What “{ $road }” lacked (share { $share } at the end, { $peak } at its highest)
ui-ending-limb-any = One of these is enough; the best stands at { $value } of 100
ui-ending-limb-sum = These are added up, to { $value } of 100
ui-ending-weakest = ▸ the weakest part: all are needed, and it alone counts.

## The result

ui-result-heading = The result
ui-result-interests = { $seat ->
    [moscow] Moscow’s interests: { $sum } of 100
   *[baku] Baku’s interests: { $sum } of 100
}
ui-result-agenda-met = { $seat ->
    [moscow] Moscow’s hidden agenda was “{ $agenda }”. It was met: { $points } points.
   *[baku] Baku’s hidden agenda was “{ $agenda }”. It was met: { $points } points.
}
ui-result-agenda-missed = { $seat ->
    [moscow] Moscow’s hidden agenda was “{ $agenda }”. It was not met.
   *[baku] Baku’s hidden agenda was “{ $agenda }”. It was not met.
}
ui-result-factor-cold = Cold confrontation leaves interests as they are (×{ "\u00A0" }{ $factor }).
ui-result-factor-balancing-above = Balancing rewards a side at or above its bar (×{ "\u00A0" }{ $factor }).
ui-result-factor-balancing-below = Balancing costs a side below its bar (×{ "\u00A0" }{ $factor }).
ui-result-factor-divergence = Divergence costs everyone (×{ "\u00A0" }{ $factor }).
ui-result-factor-responsible = To be held responsible for the top rung costs most of all (×{ "\u00A0" }{ $factor }).
ui-result-side = { $seat ->
    [moscow] Moscow: { $sum } × { $factor } = { $result }
   *[baku] Baku: { $sum } × { $factor } = { $result }
}
ui-result-side-bonus = { $seat ->
    [moscow] Moscow: ({ $sum } + { $bonus }) × { $factor } = { $result }
   *[baku] Baku: ({ $sum } + { $bonus }) × { $factor } = { $result }
}
ui-result-bar-cleared = { $seat ->
    [moscow] Moscow cleared its bar of { $bar }.
   *[baku] Baku cleared its bar of { $bar }.
}
ui-result-bar-missed = { $seat ->
    [moscow] Moscow did not clear its bar of { $bar }.
   *[baku] Baku did not clear its bar of { $bar }.
}
ui-result-win = { $seat ->
    [moscow] Moscow wins by { $lead }.
   *[baku] Baku wins by { $lead }.
}
ui-result-draw = A draw: the lead is { $lead }, and a win needs more than { $margin }.
ui-result-road-apart = The road is not the winner: the road is where the region goes, the result is what each side has of it.
ui-result-stability = Regional stability: { $value } of 100, after { $before } at the start. It belongs to nobody, and to everyone who lives there.
ui-result-record = { $seat ->
    [moscow] Moscow: right predictions { $right } of { $all }; promises kept { $kept }, broken { $broken }
   *[baku] Baku: right predictions { $right } of { $all }; promises kept { $kept }, broken { $broken }
}

## Help and prompts
##   $command: what to type.

ui-prompt-enter = Enter to go on ›
ui-prompt-yes-no = { $question } ({ $yes } or { $no }) ›
ui-prompt-after = The game is over. Ask what you like (“{ $ledger }”, “{ $why }”, “{ $history }”), or press Enter to leave ›
ui-help-heading = At any time
ui-help-here = Here
ui-help-short = The first letters are enough when they fit one word only.
ui-help-help = { $command }: this list
ui-help-board = { $command }: the board
ui-help-board-all = { $command }: everything on it, with ties, third parties and conditions
ui-help-table = { $command }: both tables
ui-help-card = { $command }: a card in full; m2 is Moscow’s second card, b2 Baku’s
ui-help-why-card = { $command }: where a card’s figures come from, and how well they are supported
ui-help-why = { $command }: why a number stands where it does; also for roads and interests
ui-help-look = { $command }: a place, a route or a third party, with what would make it act
ui-help-rules-short = { $command }: the rules in short
ui-help-encyclopedia = { $command }: an entry of the encyclopedia
ui-help-ledger = { $command }: every change of the last turn with its source; a number names another turn
ui-help-history = { $command }: the turns so far
ui-help-brief = { $command }: the situation and your role
ui-help-save = { $command }: save and go on
ui-help-quit = { $command }: save and leave
ui-help-rules-heading = How it goes
ui-help-rules = Each turn brings talks, a headline and six cards to each side, face up. Both sides seal up to three orders, which are opened together. Every order moves the board and has a price. Tension climbs a ladder of ten rungs; whoever pushes it over the top loses most. Three roads compete, and the one that holds decides what each side’s interests are worth.
ui-help-phase-agenda = Type 1, 2 or 3 to choose an agenda.
ui-help-phase-talks = Make an offer with two card numbers, yours first, a minus before a card that is not to be ordered: offer 1 4, offer 2 −3. Enter makes no offer.
ui-help-phase-answers = Accept, refuse, or silence, which is also Enter. An accepted offer binds nobody, but it is remembered who broke it.
ui-help-phase-choice = Type the letter of an option.
ui-help-phase-orders = Card numbers choose the orders, a letter names a target: 1 3b. Then predict 4, keep 5, show, undo, none, seal; also all on one line.
ui-help-phase-prediction = Type the number of one of the other side’s cards, or Enter for no guess. A right guess earns capital.
ui-help-phase-yes-no = Type yes or no.
ui-help-phase-crisis = Type hold, escalate or back down, with at least two letters.
ui-help-phase-rest = Press Enter to go on.

## What a person typed

ui-input-unknown = “{ $input }” is not something to choose here.
ui-input-unknown-nearest = “{ $input }” is not something to choose here. Did you mean “{ $nearest }”?
ui-input-number-range = There is no number { $input } here. Choose from { $first } to { $last }.
ui-input-end = There is nothing more to read.

## Saving and coming back

ui-save-saved = Saved to { $file }.
ui-save-resume-hint = Go on with: { $command }
ui-save-resumed = Resumed: turn { $turn } of { $level }.
ui-save-autosave = The game is saved after every step; Ctrl-C leaves it at any time.
ui-save-holds-secrets = This file holds both sides’ sealed orders and agendas. Do not open it before the game is over.
ui-save-interrupted = Interrupted. The game is saved.
ui-save-put-aside = Another game was saved there; it is now { $file }
ui-save-none = There is no saved game to resume at { $file }.

## What the computer was thinking, shown when the game is over
ui-thoughts-heading = What the computer was thinking
ui-thoughts-turn = Turn { $turn }. { $reason }
ui-thoughts-crisis = Turn { $turn }, crisis. { $reason }
