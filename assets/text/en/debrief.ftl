### The debrief: what happened, why, and what could have been; on the screen, on paper, as data.
###
### For whoever translates: $seat is moscow or baku (or both) and chooses a variant. $lever, $road,
### $crisis, $quarter and the like are names from the other files, in the nominative: they stand
### after a colon or in quotation marks. The debrief asks; it never marks.

debrief-title = Debrief
debrief-turn = Turn { $turn } · { $quarter }

## Its pages

debrief-tab-road = The road
debrief-tab-orders = Orders and reasons
debrief-tab-predictions = Predictions
debrief-tab-what-if = What if
debrief-tab-thoughts = The computer’s thoughts
debrief-tab-model = The model

## What can be done with the game

debrief-do-replay = Replay
debrief-do-copy = Copy the game code
debrief-do-copy-hint = Puts the whole game on the clipboard as a short text for a mail or a chat. It can be opened again from the title. Lines of reason and names are not in it.
debrief-do-export = Export
debrief-do-export-html = Page to read and print (HTML)
debrief-do-export-csv = Table (CSV)
debrief-do-export-json = Data (JSON)
debrief-do-export-replay = Replay file
debrief-do-menu = Menu
debrief-do-again = Play again
debrief-do-title = To the title

## The outcome

debrief-road = The road
debrief-came-set-in = set in at the end of { $quarter }, turn { $turn }
debrief-came-last-turn = the largest share after the last turn, { $quarter }
debrief-came-top-rung = { $seat ->
    [moscow] tension topped the ladder in { $quarter }; Moscow is held responsible
    [baku] tension topped the ladder in { $quarter }; Baku is held responsible
   *[both] tension topped the ladder in { $quarter }; both are held responsible
}
debrief-result-sum = { $sum } × { $factor }
debrief-result-sum-bonus = ({ $sum } + { $bonus }) × { $factor }
debrief-bar-cleared = ✓ Reached its bar of { $bar }
debrief-bar-missed = × Below its bar of { $bar }
debrief-agenda-met = ✓ Agenda met: { $agenda }
debrief-agenda-missed = × Agenda not met: { $agenda }
debrief-you = you
debrief-stability = Regional stability
debrief-stability-start = was { $before } at the start; it belongs to nobody
debrief-content-note = This game is about a region where people have been driven from their homes and killed in living memory. It simplifies their lives to numbers; a talk about it should not.

## The chart

debrief-chart = { $turns ->
    [one] One turn
   *[other] { $turns } turns
}
debrief-chart-about = Chart of the shares of the three roads, stacked to 100, and of tension, by turn. At the end: balancing { $balancing }, cold confrontation { $cold }, divergence { $divergence }, tension { $tension }.
debrief-chart-start = start
# Along the foot of the chart, where there is little room: Q3, and Q1 24.
debrief-chart-quarter = Q{ $quarter }
debrief-chart-quarter-year = Q{ $quarter }{ "\u00A0" }{ $year }
debrief-chart-entry = { $name } { $value }
debrief-chart-balancing = balancing
debrief-chart-cold = cold confrontation
debrief-chart-divergence = divergence
debrief-chart-tension = tension
debrief-chart-no-return = no order could change the road after this
debrief-chart-how = Choose a turn in the chart, or step through them here, to see its orders and its ledger. Numbers in gold are turning points.
debrief-turn-before = Turn before
debrief-turn-next = Next turn
debrief-odds = cold { $cold } · balancing { $balancing } · divergence { $divergence }
debrief-reading = { $odds } · tension { $tension }

## Turning points, asked

debrief-points = Turning points
debrief-points-count = { $n ->
    [one] One turning point
    [2] Two turning points
    [3] Three turning points
    [4] Four turning points
    [5] Five turning points
   *[other] { $n } turning points
}
debrief-points-busy = Looking for them: every turn is played on from, again and again, with other orders. { $percent }{ "\u00A0" }% done.
debrief-points-how = Found by letting the computer play on from every turn, { $games } times after each set of orders. It says what was likely, not what was right.
debrief-point = turning point
debrief-ask-toward = { $seat ->
    [moscow] What did Moscow hope for with “{ $lever }”?
   *[baku] What did Baku hope for with “{ $lever }”?
}
debrief-ask-away = { $seat ->
    [moscow] Moscow’s “{ $lever }” pulled away from the road that came. Why was it not enough?
   *[baku] Baku’s “{ $lever }” pulled away from the road that came. Why was it not enough?
}
debrief-ask-grew = Who wanted “{ $road }” to gain ground here?
debrief-ask-grew-detail = { $quarter }. Its share went from { $from } to { $to }, more than in any other turn.
debrief-ask-tension = Was this rise in tension meant, and by whom?
debrief-ask-tension-detail = { $quarter }. Tension went from { $from } to { $to }, more than in any other turn.
debrief-ask-odds = { $quarter }. With this order { $with } in 100 continuations end in “{ $road }”, without it { $without }.
debrief-ask-expected = { $seat ->
    [moscow] Moscow had expected “{ $lever }”.
   *[baku] Baku had expected “{ $lever }”.
}
debrief-ask-broken = { $seat ->
    [moscow] Moscow gave its word and broke it. What did it hope to gain that quarter?
   *[baku] Baku gave its word and broke it. What did it hope to gain that quarter?
}
debrief-ask-broken-detail = { $quarter }. An accepted offer was broken, which costs capital and good name. Was there another way to the same end?
debrief-ask-crisis = Who could have stepped back first in “{ $crisis }”, and at what price?
debrief-ask-opening = { $seat ->
    [moscow] What would “{ $orders }” have asked of Moscow?
   *[baku] What would “{ $orders }” have asked of Baku?
}
debrief-ask-opening-detail = { $quarter }. After these orders { $with } in 100 continuations end in “{ $road }”; after those that were given { $without }. Did anybody weigh them?
debrief-ask-closed = Was anyone still able to turn back?
debrief-ask-closed-detail = After { $quarter } no orders of one side in one turn made another road likely. Who could see that, and when?
debrief-ask-open = Who noticed that the road was still open?
debrief-ask-open-detail = Up to the last turn, { $quarter }, one side’s orders could have made another road likely.
debrief-ask-never-open = Was there ever another road?
debrief-ask-never-open-detail = From { $quarter } on, no orders of one side in one turn made another road likely, as the computer plays. Would people have played otherwise?
debrief-ask-quarter = { $quarter }.
debrief-wrote = { $seat ->
    [moscow] Moscow wrote: “{ $reason }”
   *[baku] Baku wrote: “{ $reason }”
}
debrief-also = And always
debrief-also-armenia = What would somebody in Armenia say that these turns were about? And a family that had to leave its home, on either side?
debrief-also-other-side = What was reasonable in what the other side did?

## Decisive movements

debrief-movements-none = Nothing that was done moved it.

## Orders and reasons

debrief-column-turn = Turn
debrief-column-ordered = { $seat ->
    [moscow] Moscow ordered
   *[baku] Baku ordered
}
debrief-column-expected = { $seat ->
    [moscow] Moscow expected
   *[baku] Baku expected
}
debrief-column-main = { $seat ->
    [moscow] Moscow’s main order
   *[baku] Baku’s main order
}
debrief-headline = Headline: { $event }
debrief-offer = { $seat ->
    [moscow] Moscow offered: { $offer } { $answer }
   *[baku] Baku offered: { $offer } { $answer }
}
debrief-word-kept = { $seat ->
    [moscow] Moscow kept its word.
   *[baku] Baku kept its word.
}
debrief-word-broken = { $seat ->
    [moscow] Moscow broke its word.
   *[baku] Baku broke its word.
}
debrief-crisis = { $crisis }: { $rounds }
# $moscow, $baku: hold, escalate or back down.
debrief-crisis-round = round { $round }, Moscow: { $moscow }, Baku: { $baku }
debrief-reactions = Third parties: { $list }
debrief-no-reason = no reason was written down

## Predictions

debrief-expected-nothing = no prediction
debrief-expected-right = ✓ { $lever }
debrief-expected-wrong = × { $lever }
debrief-predictions-how = Before each reveal a side may name the other’s main order: the one with most attention. Here is what each expected, and what came.
debrief-hits = { $seat ->
    [moscow] Moscow foresaw { $right } of { $made } main orders. Blind guessing among six cards would get about { $chance }.
   *[baku] Baku foresaw { $right } of { $made } main orders. Blind guessing among six cards would get about { $chance }.
}
debrief-hits-figure = { $right } of { $made }
debrief-calibration-none = { $seat ->
    [moscow] Moscow made no predictions, so nothing can be said of how it read Baku.
   *[baku] Baku made no predictions, so nothing can be said of how it read Moscow.
}
debrief-calibration-few = { $seat ->
    [moscow] Moscow made too few predictions to say how well it read Baku.
   *[baku] Baku made too few predictions to say how well it read Moscow.
}
debrief-calibration-learned = { $seat ->
    [moscow] Moscow came to read Baku better: { $early } of { $early_made } right in the first half, { $late } of { $late_made } in the second. What did it notice?
   *[baku] Baku came to read Moscow better: { $early } of { $early_made } right in the first half, { $late } of { $late_made } in the second. What did it notice?
}
debrief-calibration-lost = { $seat ->
    [moscow] Moscow lost track of Baku: { $early } of { $early_made } right in the first half, { $late } of { $late_made } in the second. What had changed?
   *[baku] Baku lost track of Moscow: { $early } of { $early_made } right in the first half, { $late } of { $late_made } in the second. What had changed?
}
debrief-calibration-chance = { $seat ->
    [moscow] Moscow did no better than chance. What did it think that Baku wanted?
   *[baku] Baku did no better than chance. What did it think that Moscow wanted?
}
debrief-calibration-steady = { $seat ->
    [moscow] Moscow read Baku about as well throughout, and better than chance. By which signs?
   *[baku] Baku read Moscow about as well throughout, and better than chance. By which signs?
}

## What if

debrief-what-if-how = Change one order of one turn, and let the computer play both sides from there to the end, many times. All else of that turn stays as it was played; later the other side answers, or keeps to the orders that it gave. The deck ahead and the other side’s agenda are drawn afresh each time, as that side had to imagine them then.
debrief-what-if-turn = Turn
debrief-what-if-side = Whose orders
debrief-what-if-order = Instead of
debrief-what-if-add = one order more
debrief-what-if-with = Order
debrief-what-if-nothing = nothing
debrief-what-if-none = No other single change of this order was legal.
debrief-what-if-player = Played on by
debrief-what-if-player-normal = a normal player
debrief-what-if-player-strong = a strong player
debrief-what-if-other = The other side
debrief-what-if-answers = { $seat ->
    [moscow] Moscow answers
   *[baku] Baku answers
}
debrief-what-if-frozen = { $seat ->
    [moscow] Moscow orders what it did, where it can
   *[baku] Baku orders what it did, where it can
}
debrief-what-if-go = Play it on
debrief-what-if-stop = Stop
debrief-what-if-again = Another change
debrief-what-if-instead = { $quarter }: { $side }, “{ $new }” instead of “{ $old }”
debrief-what-if-besides = { $quarter }: { $side }, “{ $new }” as well
debrief-what-if-without = { $quarter }: { $side }, without “{ $old }”
debrief-what-if-as-played = As it was played
debrief-what-if-changed = With the change
debrief-what-if-games = { $n ->
    [one] { $n } continuation
   *[other] { $n } continuations
}
debrief-what-if-progress = { $done } of { $all } continuations
debrief-what-if-lead = Lead of the results
debrief-what-if-lead-about = How the results of these continuations differ: from Moscow ahead by { $most } or more at the left to Baku ahead by { $most } or more at the right. The middle one is { $middle }.
debrief-what-if-lead-median = { $seat ->
    [moscow] in the middle: Moscow by { $lead }
    [baku] in the middle: Baku by { $lead }
   *[neither] in the middle: level
}
debrief-what-if-bar = { $road }: { $share } in 100
debrief-what-if-shift-more = “{ $road }” comes { $by } in 100 more often with the change.
debrief-what-if-shift-less = “{ $road }” comes { $by } in 100 less often with the change.
debrief-what-if-shift-none = The change hardly moves the odds.
debrief-what-if-empty = Nothing has been tried yet. A turning point is a good place to begin.
debrief-what-if-caution = A distribution, not a prophecy: another player would give other odds.
debrief-what-if-open = Try another order of this turn

## The computer’s thoughts

debrief-thoughts-how = What the computer’s player says for itself. One that searches gives its own numbers; one that follows a policy weighs nothing, and says so. It saw no more than its seat: not the other side’s orders, agenda or plans.
debrief-thoughts-none = No computer played in this game.
debrief-thoughts-empty = This player gives no reasons.
debrief-thoughts-orders = Orders
debrief-thoughts-crisis = Crisis

## The model

debrief-model-title = What this game leaves out
debrief-model-says = The game is a model of one article’s view. It shows how three futures follow from a few dozen levers. It does not show the region.
debrief-model-people = The people who live there are not in it: those who fled Karabakh in 2023 and those driven from it thirty years before, soldiers and their families, journalists in prison, workers abroad. No number stands for them.
debrief-model-actors = Georgia, Washington, Kazakhstan and the region’s oppositions act only as headlines, or not at all. Armenia, Iran, Türkiye, the EU, Israel and China react by fixed rules.
debrief-model-unity = Each capital is one mind here. Ministries, companies, quarrels within a government and plain mistakes are left out.
debrief-model-contested = Much that the rules state is contested. Every line of the ledger says whether its source is supported, contested or the designers’ own.
debrief-model-odds = Odds come from the computer’s players, not from history. They say how this model behaves, not what will happen.
debrief-model-ask = Which rule would you change, and what would you expect to come of it?
debrief-model-link = Open the page that criticises the model
debrief-model-sources = Open the list of sources

## The ledger of a turn

debrief-ledger-show = Show the ledger of turn { $turn }
debrief-ledger-hide = Hide the ledger of turn { $turn }

## The replay

debrief-replay-title = Replay
debrief-replay-place = Turn { $turn } of { $turns } · { $quarter }
debrief-replay-start = Before the first turn · { $quarter }
debrief-replay-slider = Place in the game
debrief-replay-back = Step back
debrief-replay-on = Step on
debrief-replay-turn-back = Turn back
debrief-replay-turn-on = Turn on
debrief-replay-play = Play
debrief-replay-pause = Pause
debrief-replay-keys = ← → step · Page Up, Page Down turn · Home, End
debrief-replay-shares = Where it stands
debrief-replay-happened = What moves
debrief-replay-quiet = Nothing moves in this step.
debrief-replay-more = { $n ->
    [one] and { $n } smaller movement
   *[other] and { $n } smaller movements
}
debrief-replay-close = To the debrief

## On paper

debrief-page-title = Debrief: { $level }
debrief-page-kicker = { -debrief-game } · debrief of a game
-debrief-game = Three Roads
debrief-page-lead = { $road }: { $how }.
debrief-page-verdict = The result
debrief-page-orders = Orders, reasons and offers, turn by turn
debrief-page-predictions = Predictions
debrief-page-points = Turning points, as questions
debrief-page-points-none = The turning points had not been computed when this page was made.
debrief-page-ledger = The ledger, with sources
debrief-page-ledger-says = Every movement, its cause, and where the rule comes from. Open a turn to read it; what is open is printed.
debrief-page-model = What the model leaves out
debrief-page-facts-seed = Seed
debrief-page-facts-rules = Ruleset
debrief-page-facts-turns = Turns
debrief-page-chart-says = The areas are the shares of the three roads at the end of each turn, which sum to 100: balancing at the foot, hatched with short strokes; cold confrontation plain; divergence on top, hatched with long lines. The dashed line with rings is tension. Numbered lines are turning points; the dotted line marks the point of no return.
debrief-page-column-interest = Interest
debrief-page-column-line = What moved
debrief-page-column-source = Source
debrief-page-column-step = Step
debrief-page-column-side = Side
debrief-page-column-ordered = Ordered
debrief-page-column-reason = Reason
debrief-page-column-expected = Expected
debrief-page-column-of-twenty = of 20
