### The words of the game itself: what a player reads before, during and after a turn.
###
### For whoever translates: every message is a whole sentence or a label that stands alone; none is
### glued to another. Two kinds of variables are easily confused:
###   $seat  is an id to choose by: moscow or baku. Write the names into the variants.
###   $side, $lever, $track, $party, $road, $crisis, $reason and the like are words from the other
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
ui-level-intro = Level: { $level }. { $summary }
ui-level-length = { $turns ->
    [one] The game lasts { $turns } turn.
   *[other] The game lasts { $turns } turns.
}
ui-level-window = The last turn is turn { $first } or turn { $last }. Nobody knows which.
ui-level-changes-rule = This level changes a rule: { $rule }
ui-level-seed = Seed: { $seed }. The same seed gives the same cards.
ui-seat = { $seat ->
    [moscow] You play for Moscow.
   *[baku] You play for Baku.
}
ui-opponent = { $seat ->
    [moscow] Moscow is played by: { $player }
   *[baku] Baku is played by: { $player }
}
ui-quarter = Q{ $quarter } { $year }
ui-none = none
ui-unknown = unknown
ui-list-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}

## The phases of a turn, in order

ui-phase-talks = Talks
ui-phase-headline = Headline
ui-phase-orders = Orders
ui-phase-reveal = Reveal
ui-phase-contest = Contest
ui-phase-crisis = Crisis
ui-phase-effects = Effects
ui-phase-reactions = Third parties
ui-phase-economy = Economy and drift
ui-phase-roads = The three roads
ui-phase-over = The end
ui-phase-waiting = { $seat ->
    [moscow] Waiting for Moscow.
   *[baku] Waiting for Baku.
}
ui-phase-both-sealed = Both sides have sealed. The orders are opened together.

## The board

ui-board-turn = Turn { $turn }: { $quarter }
ui-board-turn-of = Turn { $turn } of { $last }: { $quarter }
ui-board-turn-window = Turn { $turn }, the last is { $first } or { $last }: { $quarter }
ui-board-tension = Tension
ui-board-rung = Rung { $rung } of 10: { $name }
ui-board-rung-next = { $points ->
    [one] { $points } point below the next rung, “{ $name }”
   *[other] { $points } points below the next rung, “{ $name }”
}
ui-board-pushed = Pushed tension over the last three turns: Moscow { $moscow }, Baku { $baku }
ui-board-answerable = { $seat ->
    [moscow] If the ladder topped out now, Moscow would be held responsible.
    [baku] If the ladder topped out now, Baku would be held responsible.
   *[both] If the ladder topped out now, both would be held responsible.
}
ui-board-roads = The three roads
ui-board-road = { $road }: { $share } of 100
ui-board-road-threshold = { $road } sets in at { $threshold }
ui-board-road-close = { $road } is past its threshold. If it still is at the end of the next turn, it is final.
ui-board-road-locked = Until turn { $turn } no road can set in.
ui-board-cooperation = Cooperation
ui-board-capital = Capital
ui-board-treasury = Treasury
ui-board-attention = Attention
ui-board-purse = Attention { $attention }, capital { $capital }, treasury { $treasury }
ui-board-purse-of = { $seat ->
    [moscow] Moscow: attention { $attention }, capital { $capital }, treasury { $treasury }
   *[baku] Baku: attention { $attention }, capital { $capital }, treasury { $treasury }
}
ui-board-attention-war = The war leaves Moscow { $attention } attention this turn.
ui-board-routes = Routes
ui-board-route = { $route }: built { $build }, flow { $flow }
ui-board-route-blocked = { $n ->
    [one] blocked for { $n } more turn
   *[other] blocked for { $n } more turns
}
ui-board-parties = Third parties
ui-board-party = { $party }: toward Baku { $baku }, toward Moscow { $moscow }, ready to act { $appetite }
ui-board-ties = Ties
ui-board-dependence = What Baku needs from Moscow
ui-board-abroad = Outside the region
ui-board-home = At home
ui-board-derived = Reckoned from the above
ui-board-alignment = Baku’s alignment with the West, Türkiye and Israel
ui-board-transit = Income from transit
ui-board-leverage = Moscow’s leverage
ui-board-stability = Regional stability
ui-board-track = { $track }: { $value }
ui-board-track-moved = { $track }: { $value } ({ $by })
ui-board-floor = cannot fall below { $value }
ui-board-ceiling = cannot rise above { $value }
ui-board-ratchets = What cannot be undone
ui-board-ratchet-open = { $ratchet }: { $met } of { $all } conditions met
ui-board-ratchet-missing = still needed: { $condition }
ui-board-ratchet-done = { $ratchet }: done in turn { $turn }
ui-board-interests = { $seat ->
    [moscow] Moscow’s interests
   *[baku] Baku’s interests
}
ui-board-interest = { $interest }: { $score } of 20
ui-board-agenda = Your agenda: { $agenda }
ui-board-agendas-seen = The agendas both sides chose from
ui-board-unchanged = Nothing here has moved since the last turn.

## Conditions, as a prerequisite or a distance still to go
##   $track, $lever, $ratchet, $reaction, $event: names. $value: a number. $now: the value today.

ui-cond-at-least = { $track }: at least { $value } (now { $now })
ui-cond-at-most = { $track }: at most { $value } (now { $now })
ui-cond-played = ordered this turn: { $lever }
ui-cond-played-on = ordered this turn: { $lever }, with { $target }
ui-cond-not-played = not ordered this turn: { $lever }
ui-cond-played-last = ordered last turn: { $lever }
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
ui-cond-pushed = { $seat ->
    [moscow] Moscow pushed tension by { $value } or more this turn
   *[baku] Baku pushed tension by { $value } or more this turn
}
ui-cond-unpushed = nobody pushed tension this turn
ui-cond-in-crisis = a crisis this turn: { $crisis }
ui-cond-any = any one of these: { $list }

## The table

ui-table-yours = Your table
ui-table-theirs = { $seat ->
    [moscow] Moscow’s table
   *[baku] Baku’s table
}
ui-table-card = { $number }. { $lever }
ui-table-target = { $letter }. { $target }
ui-table-price = Price: attention { $attention }, capital { $capital }, treasury { $treasury }
ui-table-price-attention = attention { $n }
ui-table-price-capital = capital { $n }
ui-table-price-treasury = treasury { $n }
ui-table-dearer = Dearer this turn: it was ordered last turn too.
ui-table-fixed = always on the table
ui-table-kept = kept from last turn
ui-table-drawn = drawn
ui-table-refused = Not now: { $reason }
ui-table-moves = Would move:
ui-table-move = { $track } { $by }
ui-table-move-later = { $turns ->
    [one] { $track } { $by }, { $turns } turn later
   *[other] { $track } { $by }, { $turns } turns later
}
ui-table-moves-nothing = Would move nothing as things stand.
ui-table-preview-note = The forecast leaves out what the other side does.
ui-table-countered = Met by:
ui-table-keep = Which card do you keep for next turn? Its number, or { $command } for none.
ui-table-keeping = Kept for next turn: { $lever }
ui-table-keeping-none = No card is kept for next turn.

## Talks
##   $mine, $yours are will or will_not. The one who offers speaks.

ui-talks-heading = Talks: offers bind nobody, but broken words are remembered.
ui-talks-ask = Do you want to make an offer?
ui-talks-ask-mine = What do you promise to do, or not to do?
ui-talks-ask-yours = What do you want in return?
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
ui-talks-no-offer = { $seat ->
    [moscow] Moscow makes no offer.
   *[baku] Baku makes no offer.
}
ui-talks-answer-ask = Your answer: accept, refuse or silence?
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
ui-talks-kept = { $seat ->
    [moscow] Moscow kept its word.
   *[baku] Baku kept its word.
}
ui-talks-broken = { $seat ->
    [moscow] Moscow broke its word. It costs { $capital } capital and some of its good name.
   *[baku] Baku broke its word. It costs { $capital } capital and some of its good name.
}
ui-talks-void = The promise fell away: the other side did not do its part.
ui-talks-record = { $seat ->
    [moscow] Moscow’s word so far: kept { $kept }, broken { $broken }
   *[baku] Baku’s word so far: kept { $kept }, broken { $broken }
}
ui-talks-breaking = You accepted an offer. These orders break it: the price is { $capital } capital and some of your good name. Seal them all the same?

## The headline

ui-headline-dated = On the record: { $date }
ui-headline-quiet = A quiet quarter: no headline.
ui-headline-choose = { $seat ->
    [moscow] Moscow decides:
   *[baku] Baku decides:
}
ui-headline-option = { $letter }. { $option }
ui-headline-chosen = { $seat ->
    [moscow] Moscow chose: { $option }
   *[baku] Baku chose: { $option }
}

## Orders and their sealing

ui-orders-heading = Orders
ui-orders-ask = Choose up to { $n } cards by number, such as { $example }.
ui-orders-ask-target = With which target?
ui-orders-chosen = { $slot }. { $lever }
ui-orders-chosen-target = { $slot }. { $lever }: { $target }
ui-orders-none = No orders: the turn passes quietly for you.
ui-orders-left = Left after these orders: attention { $attention }, capital { $capital }, treasury { $treasury }
ui-orders-forecast = Together they would move:
ui-orders-undo = The last order is taken back.
ui-orders-seal-ask = Seal these orders? They cannot be changed afterwards.
ui-orders-sealed = { $seat ->
    [moscow] Moscow’s orders are sealed.
   *[baku] Baku’s orders are sealed.
}
ui-orders-could-top = These orders could top the ladder. This can end the game, in open divergence.
ui-orders-answerable = Who would be held responsible, counting these orders: { $side }
ui-orders-pass-device = { $seat ->
    [moscow] Hand the screen to Moscow, then press Enter.
   *[baku] Hand the screen to Baku, then press Enter.
}

## The prediction

ui-prediction-ask = { $seat ->
    [moscow] Which card will be Moscow’s main order? Its number, or { $command } for no guess.
   *[baku] Which card will be Baku’s main order? Its number, or { $command } for no guess.
}
ui-prediction-made = You expect: { $lever }
ui-prediction-none = No prediction.
ui-prediction-reason-ask = Why do you think so? One line, or Enter to skip.
ui-prediction-right = { $seat ->
    [moscow] Moscow read the other side rightly and gains { $capital } capital.
   *[baku] Baku read the other side rightly and gains { $capital } capital.
}
ui-prediction-wrong = { $seat ->
    [moscow] Moscow expected “{ $expected }”; the main order was “{ $lever }”.
   *[baku] Baku expected “{ $expected }”; the main order was “{ $lever }”.
}

## The reveal

ui-reveal-heading = The orders are opened
ui-reveal-orders = { $seat ->
    [moscow] Moscow ordered:
   *[baku] Baku ordered:
}
ui-reveal-none = { $seat ->
    [moscow] Moscow ordered nothing.
   *[baku] Baku ordered nothing.
}
ui-reveal-pair = Both act at { $node }: { $pair }
ui-reveal-pair-left = What is left of each: { $moscow } percent for Moscow, { $baku } percent for Baku

## Crisis

ui-crisis-opens = Crisis: { $crisis }
ui-crisis-can-end = This can end the game.
ui-crisis-cannot-end = At this tension no choice of this round can top the ladder.
ui-crisis-round = Round { $round } of { $rounds }
ui-crisis-ask = What do you do?
ui-crisis-hold = hold
ui-crisis-escalate = escalate
ui-crisis-back-down = back down
ui-crisis-hold-summary = Keep your ground and raise nothing.
ui-crisis-escalate-summary = Raise the stake and the tension.
ui-crisis-back-down-summary = Give way, at a price in capital that rises with each round.
ui-crisis-cells = What each pair of choices does
ui-crisis-cell = Moscow: { $moscow }. Baku: { $baku }.
ui-crisis-stake = Stake so far: { $percent } percent
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
ui-crisis-warning = Tension is { $tension }. If both escalate it becomes { $next }; at 100 the game ends in open divergence.
ui-crisis-answerable = Pushed over three turns, this crisis included: Moscow { $moscow }, Baku { $baku }

## Third parties and desks

ui-reactions-heading = Third parties react
ui-reactions-none = No third party acts this turn.
ui-reaction = { $party }: { $reaction }
ui-desk-ask = Your desk: { $party }. Wait, or take a stance?
ui-desk-stance = { $letter }. { $stance }
ui-desk-wait = wait
ui-desk-pledge-ask = A public pledge for next turn? Its letter, or { $command } for none.
ui-desk-pledge = { $party } pledges: { $stance }
ui-desk-pledge-kept = { $party } kept its pledge.
ui-desk-pledge-broken = { $party } did not keep its pledge.
ui-desk-by-rules = { $party } is played by the rules.

## The ledger: every change, with its cause and its source
##   $cause: the name of a lever, pair, crisis, reaction, event, ratchet or rule.

ui-ledger-heading = Ledger of turn { $turn }
ui-ledger-line = { $track } { $by }: { $cause }
ui-ledger-line-side = { $seat ->
    [moscow] { $track } { $by }: { $cause } (Moscow)
   *[baku] { $track } { $by }: { $cause } (Baku)
}
ui-ledger-line-capped = { $track } { $by } instead of { $wanted }: { $cause } (it is at its limit, { $value })
ui-ledger-line-delayed = { $track } { $by }: { $cause } (set going in turn { $turn })
ui-ledger-later = Due in turn { $turn }: { $track } { $by }, from { $cause }
ui-ledger-sum = { $track }: { $before } → { $after } ({ $by })
ui-ledger-empty = Nothing moved.
ui-ledger-hash = State after turn { $turn }: { $hash }

## Why: the reasons behind a number

ui-why-heading = Why { $track } is { $value }
ui-why-start = { $value } at the start
ui-why-turn = Turn { $turn }: { $by }
ui-why-line = { $by } { $cause }
ui-why-no-change = It has not moved since the start.
ui-why-road = What makes up the share of “{ $road }”
ui-why-term = { $term }: { $value } of 100
ui-why-source-supported = Source: { $sentence }; a second source agrees: { $source }
ui-why-source-contested = Source: { $sentence }; contested, see: { $source }
ui-why-source-designer = Set by the designers: { $purpose }
ui-why-source-outside = Source outside the article: { $source }
ui-why-standing-supported = supported
ui-why-standing-contested = contested
ui-why-standing-designer = designer
ui-why-standing-outside = public record

## Causes that are rules of the game

ui-cause-start = the level’s start
ui-cause-price = the price of the orders
ui-cause-repeat = the same lever two turns running
ui-cause-income = income
ui-cause-transit = income from transit
ui-cause-upkeep = upkeep
ui-cause-drift = drift
ui-cause-easing = nobody pushed tension
ui-cause-cooling = ties left alone cool
ui-cause-prediction = a right prediction
ui-cause-broken-word = a broken word
ui-cause-back-down = backing down in a crisis
ui-cause-option = { $event }: { $option }
ui-cause-limit = a floor or ceiling that was fixed for good

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
ui-ending-set-in-why = “{ $name }” stood at { $share }, past its threshold of { $threshold }, at the end of turn { $previous } and again at the end of turn { $turn }. A road that holds for two turns running is final.
ui-ending-top-rung = Tension reached the top of the ladder. The game ends at once, in open divergence.
ui-ending-top-rung-why = { $seat ->
    [moscow] Over the last three turns Moscow pushed tension by { $moscow } and Baku by { $baku }. Moscow is held responsible.
    [baku] Over the last three turns Baku pushed tension by { $baku } and Moscow by { $moscow }. Baku is held responsible.
   *[both] Over the last three turns Moscow pushed tension by { $moscow } and Baku by { $baku }. The two are so close that both are held responsible.
}
ui-ending-top-rung-in-crisis = It happened in a crisis: { $crisis }
ui-ending-top-rung-last-push = The last push came from: { $cause }
ui-ending-top-rung-close = Nobody wins by this. It is the end that both sides had reason to avoid.
ui-ending-last-turn = Turn { $turn } was the last. No road had set in, so the largest share decides.
ui-ending-last-turn-road = { $road ->
    [cold] The region is left in cold confrontation.
    [balancing] The region is left in tactical balancing.
   *[divergence] The region is left in open divergence.
}
ui-ending-shares = Cold confrontation { $cold }, tactical balancing { $balancing }, open divergence { $divergence }
ui-ending-tie = Two shares were equal. The road that is nearer to how the region stood before decides: { $road }
ui-ending-movers = What brought it there
ui-ending-mover = { $cause }: { $by } over the game
ui-ending-turning-point = The gauge moved most in turn { $turn }: { $cause }
ui-ending-needed = What “{ $road }” needed, and how far each stood
ui-ending-needed-line = { $term }: { $value } of 100
ui-ending-abandoned = The game was left in turn { $turn }. It has no result.

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
ui-result-factor-cold = Cold confrontation leaves interests as they are (× { $factor }).
ui-result-factor-balancing-above = Balancing rewards a side at or above its bar (× { $factor }).
ui-result-factor-balancing-below = Balancing costs a side below its bar (× { $factor }).
ui-result-factor-divergence = Divergence costs everyone (× { $factor }).
ui-result-factor-responsible = To be held responsible for the top rung costs most of all (× { $factor }).
ui-result-side = { $seat ->
    [moscow] Moscow: { $sum } × { $factor } = { $result }
   *[baku] Baku: { $sum } × { $factor } = { $result }
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
ui-result-stability = Regional stability: { $value } of 100. It belongs to nobody, and to everyone who lives there.
ui-result-desk = { $party }: { $sum } of 60
ui-result-words = { $seat ->
    [moscow] Moscow’s word: kept { $kept }, broken { $broken }
   *[baku] Baku’s word: kept { $kept }, broken { $broken }
}
ui-result-predictions = { $seat ->
    [moscow] Moscow predicted the other’s main order in { $right } of { $all } turns.
   *[baku] Baku predicted the other’s main order in { $right } of { $all } turns.
}

## Help and prompts
##   $command: what to type.

ui-prompt = >
ui-prompt-enter = Press Enter to go on.
ui-prompt-yes-no = { $question } ({ $yes } or { $no })
ui-prompt-number = A number from { $first } to { $last }
ui-help-heading = What you can type
ui-help-number = { $command }: choose a card, a target or an option
ui-help-seal = { $command }: seal the orders
ui-help-undo = { $command }: take back the last order
ui-help-board = { $command }: show the board
ui-help-table = { $command }: show both tables
ui-help-look = { $command }: read about a lever, a track, a route, a party or a road
ui-help-why = { $command }: see why a number stands where it does
ui-help-ledger = { $command }: list every change of the last turn, with its source
ui-help-history = { $command }: list the turns so far
ui-help-save = { $command }: save and go on
ui-help-quit = { $command }: save and leave
ui-help-help = { $command }: show this list
ui-help-rules-heading = How it works
ui-help-rules = Each turn both sides seal up to three orders, which are opened together. Every order moves the board and has a price. Tension climbs a ladder of ten rungs; whoever pushes it over the top loses most. When the game ends, each side’s interests are counted and the road decides what they are worth.

## What a person typed

ui-input-unknown = “{ $input }” is not something to choose here.
ui-input-unknown-nearest = “{ $input }” is not something to choose here. Did you mean “{ $nearest }”?
ui-input-number-range = There is no number { $input } here. Choose from { $first } to { $last }.
ui-input-yes-no = Please answer { $yes } or { $no }.
ui-input-empty = Nothing was chosen.
ui-input-end = The input has ended.

## Saving and coming back

ui-save-saved = Saved to { $file }.
ui-save-resume-hint = Go on later with: { $command }
ui-save-resumed = Resumed: turn { $turn } of { $level }.
ui-save-autosave = The game is saved after every turn.
ui-save-holds-secrets = This file holds both sides’ sealed orders and agendas. Do not open it before the game is over.
ui-save-interrupted = Interrupted. The game is saved.
ui-save-replay = Replay: { $file }
ui-save-exists = { $file } exists already. Overwrite it?
ui-save-none = There is no saved game to resume at { $file }.
