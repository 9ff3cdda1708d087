### Everything that can be refused or can be wrong, in words: orders, levels and rulesets, saves.
###
### A refusal says what was asked, why it cannot be, and the numbers behind it. Names ($lever,
### $target, $party) come from the other files; what stands in quotation marks here comes as a person
### wrote it.

## An order that is refused

refused-not-on-table = “{ $lever }” is not on your table this turn.
refused-barred = “{ $lever }” is barred in this level: it lies on the table, but cannot be ordered.
refused-twice = “{ $lever }” is ordered twice. A lever can be ordered once a turn.
refused-too-many = These orders are too many: { $n }, where at most { $most } can be sealed.
refused-attention = Not enough attention: these orders need { $need }, and you have { $have }.
refused-capital = Not enough capital: these orders need { $need }, and you have { $have }.
refused-treasury = Not enough in the treasury: these orders need { $need }, and you have { $have }.
refused-needs = “{ $lever }” cannot be ordered now. { $reason }
refused-needs-list = “{ $lever }” needs: { $list }
refused-target-missing = “{ $lever }” needs a target: { $targets }
refused-target-unneeded = “{ $lever }” takes no target.
refused-target-unknown = “{ $target }” is no target of “{ $lever }”. Its targets: { $targets }
refused-target-needs = “{ $lever }” cannot be aimed at “{ $target }” now. { $reason }
refused-unknown-lever = There is no lever “{ $found }”.
refused-unknown-lever-nearest = There is no lever “{ $found }”. Did you mean “{ $nearest }”?
refused-other-side = { $seat ->
    [moscow] “{ $lever }” belongs to Moscow.
   *[baku] “{ $lever }” belongs to Baku.
}
refused-phase = This cannot be done now. The phase is: { $phase }
refused-seat = This is not your seat’s to do.
refused-already-submitted = You have already sealed this phase. It cannot be changed.
refused-over = The game is over.
refused-prediction = “{ $lever }” cannot be predicted: it is not on the other side’s table.
refused-keep = “{ $lever }” cannot be kept: it is always on your table, or not on it now.
refused-offer-mine = An offer must name one of your own levers: “{ $lever }” is not on your table.
refused-offer-theirs = An offer must ask for one of the other side’s levers: “{ $lever }” is not on its table.
refused-offer-levers = An offer needs two levers, one of each side.
refused-offer-closed = There are no talks in this game.
refused-agenda = This agenda was not dealt to your side.
refused-choice = There is no such choice here.
refused-no-offer = There is no offer to answer.
refused-choice-closed = There is nothing to choose here for your side.
refused-choice-unknown = “{ $found }” is no option here. The options: { $options }
refused-crisis-closed = There is no crisis now.
refused-desk-unseated = Nobody sits at this desk; it is played by the rules: { $party }
refused-stance-unknown = “{ $found }” is no stance of this desk: { $party }
refused-stance-needs = “{ $stance }” cannot be taken now. { $reason }

## A game code that is not taken
##   $found is what the code was made with, $known is what is here. $number counts the decisions of
##   both sides from the start of the game.

problem-code-none = There is neither a game code nor a replay in this text. A game code begins with “TR1” and a hyphen.
problem-code-too-long = This is longer than any game code can be.
problem-code-several = There are several game codes in this text. Paste one of them.
problem-code-other-version = This game code is of version { $found }, and this game reads version 1.
problem-code-cut-short = The end of the game code is missing: { $has ->
    [one] { $has } character is here, and there should be { $needs }.
   *[other] { $has } characters are here, and there should be { $needs }.
}
problem-code-altered = The game code is not as it was written: a character is wrong, missing, or one too many.
problem-code-other-engine = The game code was made by version { $found } of the rules; this is version { $known }.
problem-code-other-ruleset = The game code was made with another ruleset, { $found }; this one is { $known }.
problem-code-unknown-level = The game code is of a level that is not here: “{ $id }”. A level of one’s own travels in the replay file only.
problem-code-other-level = The level “{ $id }” is here, but with another text: the game code was made with { $found }, and this one is { $known }.
problem-code-level-unsound = The level of this game code cannot be read: { $found }
problem-code-refused = Decision { $number } of this game code, in turn { $turn }, is against the rules: { $why }
problem-code-no-such-action = Decision { $number } of this game code, in turn { $turn }, does not exist in the rules.
problem-code-ends-otherwise = The game of this code ends otherwise here than where it was written.

## A level or a ruleset that is wrong, anywhere
##   problem-place puts the place before the problem. $what and $record are names of things
##   (thing-…); $expected and $found are put together from expected-… and found-… below. $limit,
##   $min, $max, $most: numbers.

problem-place = { $file }, line { $line }, column { $column }: { $problem }
problem-syntax = this is not RON: expected { $expected }, found { $found }
problem-wrong-type = expected { $expected }, found { $found }
problem-missing-field = a field is missing: “{ $field }” ({ $record })
problem-unknown-field = no such field: “{ $field }” ({ $record })
problem-unknown-field-nearest = no such field: “{ $field }” ({ $record }). Did you mean “{ $nearest }”?
problem-duplicate-field = the same field twice: “{ $field }” ({ $record })
problem-unknown-name = no such name: “{ $found }” ({ $what })
problem-unknown-name-nearest = no such name: “{ $found }” ({ $what }). Did you mean “{ $nearest }”?
problem-duplicate-name = the same name twice: “{ $name }” ({ $what })
problem-out-of-range = expected a whole number from { $min } to { $max }, found “{ $found }”
problem-too-deep = nested too deeply: at most { $limit } levels are read
problem-too-large = too long: { $found } bytes, where at most { $limit } are read
problem-too-many = more than { $limit } problems; the rest is left out
problem-missing-file = a file is missing: { $name }
problem-unreadable = { $file } cannot be read: { $found }
problem-not-text = { $file } is not text in UTF-8
problem-count = { $n ->
    [one] { $n } problem
   *[other] { $n } problems
}

## A level or a ruleset that breaks a rule of its contents

problem-any-inside-any = “Any” cannot stand inside another “Any”
problem-choice-options = a choice needs two to four options
problem-crisis-cells = a crisis round needs nine cells, one for each pair of choices
problem-crisis-no-end = the last crisis round must end in every cell
problem-crisis-rounds = a crisis has one to three rounds
problem-effect-of-nothing = an effect that moves nothing
problem-expression-parts = expected one to twelve parts, found { $found }
problem-expression-too-wide = the weights of this expression are too large to reckon with
problem-missing-constant = a named number is missing: “{ $name }”
problem-no-price = “{ $name }” has no price; every lever hurts its owner somewhere
problem-not-a-quarter = expected a quarter such as “2024Q3”, found “{ $found }”
problem-pairs-apart = the rules for the two levers of “{ $name }” must stand next to each other
problem-party-interests = a third party has three interests
problem-party-stances = a third party needs at least two stances
problem-ramp-backwards = a ramp must begin below its end
problem-ratchet-of-nothing = a ratchet needs a condition and something to fix
problem-reaction-without-trigger = a reaction needs a trigger
problem-ruleset-too-large = the ruleset holds more effects or conditions than can be counted
problem-side-interests = { $seat ->
    [moscow] Moscow needs five interests
   *[baku] Baku needs five interests
}
problem-too-many-things = too many: { $what }, of which at most { $most } can be
problem-too-many-delayed = { $most ->
    [0] nothing may be delayed here
    [one] at most { $most } effect may be delayed here
   *[other] at most { $most } effects may be delayed here
}
problem-toward-needs-positive = an effect with “toward” needs a positive amount
problem-window-backwards = “until” is earlier than “from”
problem-wrong-side = “{ $name }” belongs to the other side
problem-attention-backwards = Moscow’s least attention is above its greatest
problem-last-turn-window = the last turn falls on one of two turns: the second number is the first or one more
problem-two-fixed-levers = expected two different fixed levers
problem-too-few-levers = too few levers to draw from: at least { $least } are needed, found { $found }
problem-too-few-agendas = a side needs at least three agendas
problem-short-deck = too few headlines: at least { $least } are needed, found { $found }
problem-six-on-a-table = a table has six different levers

## A save, a replay or a record that breaks a rule of its contents

problem-not-a-hash = “{ $found }” is not a hash: sixteen digits from 0 to f
problem-no-such-level = there is no level “{ $found }”
problem-other-engine = made by version { $found } of the rules; this is version { $known }
problem-other-ruleset = made with another ruleset, { $found }; this one is { $known }
problem-other-level = made with another text of the level, { $found }; this one is { $known }
problem-too-many-orders = too many orders: at most { $most }
problem-order-refused = an order of turn { $turn } is refused: { $why }
problem-hash-differs = the state after turn { $turn } is not the recorded one
problem-hash-without-turn = a hash for turn { $turn }, which was not played
problem-not-a-date = expected a day such as “2024-04-17”, found “{ $found }”
problem-date-outside-quarter = { $found } lies outside { $quarter }
problem-record-other-start = the record must begin where its level does, in { $expected }
problem-record-quarter-order = expected the quarter { $expected }: one after the other, none left out
problem-record-no-headline = this quarter has no headline; the game would draw one that the record does not hold
problem-record-turns = a record has from one to { $most } quarters

## What could have stood there, and what does

expected-value = a value
expected-bool = “true” or “false”
expected-int = a whole number
expected-int-range = a whole number from { $min } to { $max }
expected-text = a text in quotation marks
expected-list = a list in [ and ]
expected-map = a map in { "{" } and { "}" }
expected-record = a record in ( and ): { $record }
expected-items = { $count ->
    [one] { $count } value in { $name }(…)
   *[other] { $count } values in { $name }(…)
}
expected-one-of = one of { $list }
expected-identifier = a field’s name
expected-punctuation = “{ $mark }”
expected-either = “{ $first }” or “{ $second }”
expected-closing = a closing “{ $mark }”
expected-comment-end = the end of the comment
expected-escape = one of the escapes { $list }
expected-end-of-file = the end of the file
found-written = “{ $written }”
found-text = the text “{ $written }”
found-char = the character “{ $written }”
found-unit = “()”
found-items = { $count ->
    [one] { $count } value in { $name }(…)
   *[other] { $count } values in { $name }(…)
}
found-record = a record
found-record-named = the record { $name }(…)
found-list = a list
found-map = a map
found-end-of-file = the end of the file

## Kinds of things that a file names

thing-act = act
thing-action = submission
thing-agenda = agenda
thing-answer = answer
thing-bound = floor or ceiling
thing-cell = cell of a crisis round
thing-choice = choice
thing-citation = citation
thing-condition = condition
thing-constant = named number
thing-crises = file of the crises
thing-crisis = crisis
thing-desk = desk
thing-drift = drift rule
thing-effect = effect
thing-event = event
thing-expression = expression
thing-file = file of a ruleset
thing-group = group of tracks
thing-headline = headline
thing-income = income of a route
thing-interest = interest
thing-left_out = sentence left out
thing-level = level
thing-lever = lever
thing-node = node
thing-node_kind = kind of node
thing-omission = omission
thing-option = option
thing-owner = owner
thing-pair = pair rule
thing-party = third party
thing-party_interest = interest of a third party
thing-party_start = start of a third party
thing-play = lever or target
thing-purpose = purpose
thing-quarter = quarter of a record
thing-ratchet = ratchet
thing-reaction = reaction
thing-record = record
thing-replay = saved game or replay
thing-road_cites = citations of the roads
thing-roads = table of the roads
thing-round = crisis round
thing-route = route
thing-route_start = start of a route
thing-script = line of the script
thing-sealed = sealed orders
thing-seat = seat
thing-sentence = sentence of the article
thing-sentences = register of sentences
thing-side = side
thing-sides = lists of both sides
thing-source = source
thing-stance = stance
thing-target = target
thing-tone = tone
thing-track = track
thing-turn = turn
thing-word = word

## A save or a replay that is wrong

save-damaged = { $file } is damaged: { $found }
save-wrong-kind = { $file } is not a saved game or a replay.
save-wrong-engine = { $file } was made by version { $found } of the rules; this is version { $expected }.
save-wrong-ruleset = { $file } was made with another ruleset ({ $found }); this one is { $expected }.
save-wrong-level = { $file } was made with another level ({ $found }); this one is { $expected }.
save-unknown-level = { $file } was made with a level that is not here: { $found }
save-hash-differs = { $file }: the state after turn { $turn } differs. Recorded: { $expected }. Played again: { $found }
save-order-refused = { $file }: an order of turn { $turn } is refused. { $reason }
save-cut-short = { $file } ends in the middle of turn { $turn }.
save-not-written = { $file } cannot be written: { $found }
