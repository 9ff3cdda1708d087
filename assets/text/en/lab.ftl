### The words of the command line, cargo lab: its help, headings, progress and complaints.
###
### Commands and options are the same in every language and come in as $command or $option.

## Help

lab-about = Plays, measures and checks { ui-title } from the terminal.
lab-play = Play a game in the terminal
lab-simulate = Play many games and count how they end
lab-validate = Check levels and rulesets, and list every problem
lab-replay = Play a recorded game again and check it turn by turn
lab-hindcast = Play the public record and show the gauge by quarter
lab-table = Write the table that maps the article’s sentences to rules
lab-arg-level = A level’s id or file
lab-arg-file = A file
lab-arg-files = The files to check; every level and the ruleset if none is named
lab-arg-as = The side you play
lab-arg-against = The player on the other side
lab-arg-seed = The seed; the same seed gives the same game
lab-arg-resume = Go on with the saved game
lab-arg-save = Where the game is saved
lab-arg-games = How many games
lab-arg-moscow = Who plays Moscow
lab-arg-baku = Who plays Baku
lab-arg-until = Stop after this turn
lab-arg-replay = A saved game or a replay
lab-arg-ledger = Print every change with its cause and its source
lab-arg-record = A record of the past; the shipped one if none is named
lab-arg-write = Write the table
lab-arg-check = Compare the table with the file
lab-arg-threads = How many threads; the answer does not depend on it
lab-arg-json = Print JSON
lab-arg-plain = No colour
lab-arg-language = The language of the words
lab-exit-codes = Exit codes: 0 fine, 1 the thing checked is wrong, 2 wrong usage

## Usage that is wrong

lab-usage-unknown-command = There is no command “{ $found }”.
lab-usage-unknown-command-nearest = There is no command “{ $found }”. Did you mean “{ $nearest }”?
lab-usage-unknown-player = There is no player “{ $found }”. The players: { $expected }.
lab-usage-unknown-side = There is no side “{ $found }”. The sides: { $expected }.
lab-usage-unknown-level = There is no level “{ $found }”. The levels: { $expected }.
lab-usage-nearest = Did you mean “{ $nearest }”?
lab-usage-unknown-language = There are no words in “{ $found }”. The languages: { $expected }.
lab-usage-games = At least one game is needed.
lab-usage-no-terminal = A game needs someone to type. The input is not a terminal and has ended.

## Players

lab-player-human = a person

## Progress

lab-progress-games = { $done } of { $all } games
lab-progress-files = { $done } of { $all } files
lab-progress-turns = Turn { $done } of { $all }
lab-progress-left = about { $seconds } s left

## Simulate

lab-simulate-heading = { $games ->
    [one] { $games } game of { $level }: Moscow { $moscow }, Baku { $baku }
   *[other] { $games } games of { $level }: Moscow { $moscow }, Baku { $baku }
}
lab-simulate-roads = How the games ended
lab-simulate-row = { $name }: { $n } ({ $share } %, between { $low } and { $high } %)
lab-simulate-top-rung = The top rung was reached
lab-simulate-wins = Who won
lab-simulate-draws = drawn
lab-simulate-bars = Bars cleared
lab-simulate-bars-both = both sides
lab-simulate-bars-neither = neither side
lab-simulate-levers = Levers
lab-simulate-lever = { $lever }: offered { $offered }, ordered { $chosen } ({ $share } %)
lab-simulate-reactions = Third parties
lab-simulate-reaction = { $party }, { $reaction }: in { $games } games ({ $share } %)
lab-simulate-turns = Turns in a game, on average: { $mean }
lab-simulate-speed = { $games } games in { $seconds } s: { $rate } a second
lab-simulate-interval = The figures in brackets are shares with their 95 % interval.
lab-simulate-ruleset = Ruleset { $hash }, seed { $seed }

## Validate

lab-validate-fine = { $file }: no problems
lab-validate-wrong = { $n ->
    [one] { $file }: { $n } problem
   *[other] { $file }: { $n } problems
}
lab-validate-all-fine = { $n ->
    [one] { $n } file checked, no problems.
   *[other] { $n } files checked, no problems.
}
lab-validate-some-wrong = Files checked: { $files }. Problems: { $problems }
lab-validate-unknown = this is no level, ruleset, saved game or record
lab-validate-change = changes a rule: { $rule }: { $before } → { $now }

## Replay

lab-replay-heading = { $file }: { $level }, seed { $seed }
lab-replay-turn = Turn { $turn }: { $hash }
lab-replay-same = { $turns ->
    [one] { $turns } turn played again. Every state is the same.
   *[other] { $turns } turns played again. Every state is the same.
}
lab-replay-standing = After turn { $turn }: tension { $tension }, cold { $cold }, balancing { $balancing }, divergence { $divergence }
lab-replay-result = The game ended: { $road }. Results: Moscow { $moscow }, Baku { $baku }

## The ledger of a replay
##   $cause, $name: what caused it. $by, $asked: numbers with their sign.

lab-ledger-turn = Turn { $turn }, { $quarter }
lab-ledger-play = { $lever } ({ $target })
lab-ledger-price = { $name } (its price)
lab-ledger-cost = { $name } (paid)
lab-ledger-late = set going earlier
lab-ledger-stake = { $crisis } (to { $side })
lab-ledger-pledge = a pledge: { $name }
lab-ledger-promise = a promise: { $name }
lab-ledger-prediction = a prediction: { $name }
lab-ledger-source = { $author } { $year }
lab-ledger-supported = { $sentence }, supported: { $source }
lab-ledger-contested = { $sentence }, contested: { $source }
lab-ledger-outside = public record: { $source }
lab-ledger-designer = designers: { $purpose }
lab-ledger-moved = { $track } { $by } ({ $from } → { $to }): { $cause }
lab-ledger-pushed-moscow = { $track } { $by } ({ $from } → { $to }), pushed by Moscow: { $cause }
lab-ledger-pushed-baku = { $track } { $by } ({ $from } → { $to }), pushed by Baku: { $cause }
lab-ledger-pushed-both = { $track } { $by } ({ $from } → { $to }), pushed by both: { $cause }
lab-ledger-held = { $track } { $by } instead of { $asked } ({ $from } → { $to }, at its limit): { $cause }
lab-ledger-later = { $track } { $by } in turn { $turn }: { $cause }
lab-ledger-orders = Orders, { $side }: { $list }
lab-ledger-chosen = Chosen, { $side }: { $option }
lab-ledger-met = { $pair } (left: Moscow { $moscow } %, Baku { $baku } %)
lab-ledger-crisis = Crisis: { $name }
lab-ledger-stands = Moscow: { $moscow }. Baku: { $baku }
lab-ledger-turned = For good: { $name }
lab-ledger-floor = { $track } can no longer fall below { $value }
lab-ledger-ceiling = { $track } can no longer rise above { $value }
lab-ledger-setting = { $turns ->
    [0] { $road } no longer sets in
    [one] { $road } has been past its threshold for { $turns } turn
   *[other] { $road } has been past its threshold for { $turns } turns
}
lab-ledger-ended = The end: { $name }
lab-ledger-offered = Offer, { $side }: { $mine }; asked in return: { $yours }
lab-ledger-will = will order “{ $lever }”
lab-ledger-will-not = will not order “{ $lever }”
lab-ledger-answered = Answer, { $side }: { $answer }
lab-ledger-kept = Kept, { $side }: { $term }
lab-ledger-broken = Broken, { $side }: { $term }
lab-ledger-right = Right prediction, { $side }: { $lever }
lab-ledger-mistaken = Wrong prediction, { $side }: { $lever }
lab-ledger-pledged = Pledge: { $name }

## Hindcast

lab-hindcast-heading = The public record, played: { $from } to { $until }
lab-hindcast-quarter = { $quarter }: tension { $tension } ({ $rung }), cold { $cold }, balancing { $balancing }, divergence { $divergence }
lab-hindcast-headline = Headline: { $event }, { $date } [{ $source }]
lab-hindcast-order = { $side }: { $lever }
lab-hindcast-refused = { $side }: { $lever }, refused by the rules: { $reason }
lab-hindcast-reason-attention = too little attention
lab-hindcast-reason-capital = too little capital
lab-hindcast-reason-treasury = too little in the treasury
lab-hindcast-reason-needs = what it needs does not hold
lab-hindcast-reason-other = not legal
lab-hindcast-refusals = { $n ->
    [0] No act refused by the rules
    [one] { $n } act refused by the rules
   *[other] { $n } acts refused by the rules
}
lab-hindcast-coded = { $n ->
    [one] { $n } act coded from the record
   *[other] { $n } acts coded from the record
}
lab-hindcast-omitted = { $n ->
    [one] { $n } act left out, with the reason
   *[other] { $n } acts left out, each with the reason
}
lab-hindcast-codebook = Coded by: { $file }
lab-hindcast-holds = The gauge ends in cold confrontation, and tension is highest in the last third: the model agrees with the record.
lab-hindcast-fails-road = The gauge ends in “{ $road }”, not in cold confrontation: the model does not agree with the record.
lab-hindcast-fails-tension = Tension is highest in { $quarter }, before the last third: the model does not agree with the record.
lab-hindcast-fails-short = The game ended before the record did: the model does not agree with the record.
lab-hindcast-after = { $n ->
    [one] After { $n } quarter:
   *[other] After { $n } quarters:
}
lab-hindcast-results = Results at the end of the record, which nobody played for: Moscow { $moscow }, Baku { $baku }

## The reviewer’s table

lab-table-title = What stands on which sentence of the article
lab-table-generated = Generated from the ruleset by { $command }. Do not edit it by hand.
lab-table-reading = For each sentence that names a lever, a risk or an interest: what it says, in our words; what it names; the rules that cite it, each with the tracks that it moves on this ground (or reads, if it moves none), and in brackets what it names without citing it; how the claim stands; and who else says so, or disputes it.
lab-table-section = Section { $section }
lab-table-sentence = Sentence
lab-table-says = What it says
lab-table-names = What it names
lab-table-rules = Rules and tracks
lab-table-standing = Standing
lab-table-supported = supported
lab-table-contested = contested
lab-table-designer = designers
lab-table-outside = public record
lab-table-sources = Second sources
lab-table-named = ({ $rule })
lab-table-left-out = Sentences without a rule, and why
lab-table-written = Written: { $file }
lab-table-same = { $file } is what the ruleset gives.
lab-table-differs = { $file } is not what the ruleset gives. Write it anew with: { $command }
