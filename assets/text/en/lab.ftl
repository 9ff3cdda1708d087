### The words of the command line, cargo lab: its help, headings, progress and complaints.
###
### Commands and options are the same in every language and come in as $command or $option.

## Help

lab-about = Plays, measures and checks { ui-title } from the terminal.
lab-play = Play a game in the terminal
lab-simulate = Play many games and count how they end
lab-ladder = Let all players meet, and say who beats whom
lab-balance = Judge whether the model shows what it must
lab-sensitivity = Move each number that a game starts with, and compare the odds of the roads
lab-exploit = Search a best response against a player, and say what it gains
lab-merge = Put the shards of a command together
lab-validate = Check levels and rulesets, and list every problem
lab-pivot = Find the turns and orders on which a recorded game hung
lab-headlines = Count how often each headline changes what a player orders
lab-report = Write one page of HTML on the balance of the ruleset
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
lab-arg-players = The players, with commas between; all if none is named
lab-arg-player = Who plays both sides
lab-arg-rows = Only these rows, with commas between
lab-arg-groups = Only these groups of numbers, with commas between
lab-arg-frozen = The player that is played against, and that plays on as it is
lab-arg-budget = How many times the budget of strong a response takes for a decision
lab-arg-responders = Only these responders, with commas between
lab-arg-shard = Play one part only, such as 2/5, and print its raw counts
lab-arg-sheets = What the shards printed, a file each
lab-arg-continuing = Who plays on for both sides
lab-arg-continuations = How many games are played on after each set of orders
lab-arg-until = Stop after this turn
lab-arg-replay = A saved game, a replay, or a game code
lab-arg-ledger = Print every change with its cause and its source
lab-arg-record = A record of the past; the shipped one if none is named
lab-arg-subject = What the report is about
lab-arg-answers = What balance, simulate, ladder, exploit, sensitivity and headlines printed as JSON; if none is named, the balance is measured now
lab-arg-out = Where the page is written; if it is not said, it is printed
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
lab-usage-unknown-responder = There is no responder “{ $found }”. The responders: { $expected }.
lab-usage-budget = A response takes { $least } to { $most } times the budget of strong.
lab-usage-unknown-side = There is no side “{ $found }”. The sides: { $expected }.
lab-usage-unknown-level = There is no level “{ $found }”. The levels: { $expected }.
lab-usage-nearest = Did you mean “{ $nearest }”?
lab-usage-unknown-language = There are no words in “{ $found }”. The languages: { $expected }.
lab-usage-unknown-row = There is no row “{ $found }”. The rows: { $expected }.
lab-usage-unknown-group = There is no group “{ $found }”. The groups: { $expected }.
lab-usage-shard = “{ $found }” is no shard. A shard is written as its number, a stroke and how many there are: 2/5.
lab-usage-ladder = A ladder needs two or more players, each named once.
lab-usage-games = There must be at least one game, and at most { $most }.
lab-usage-no-terminal = A game needs someone to type. The input is not a terminal and has ended.

## Players

lab-player-human = a person

## Progress

lab-progress-games = { $done } of { $all } games
lab-progress-continuations = { $done } of { $all } games played on
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

## Figures
##   $n, $low, $high: figures, already written out

lab-figure-percent = { $n } %
lab-figure-span = { $low } to { $high }

## Studies: what many games show
##   $level, $player: names. $games: how many

lab-study-refused = { $n ->
    [one] The rules refused { $n } submission of a player.
   *[other] The rules refused { $n } submissions of players.
}
lab-study-origin = { $games } games, seed { $seed }, ruleset { $hash }, level { $level }

## Ladder

lab-ladder-heading = { $level }: everybody against everybody from both seats, { $games } games each
lab-ladder-players = Players, against all others
lab-ladder-meetings = Meetings
lab-ladder-meeting = { $player } against { $against }
lab-ladder-column-won = won
lab-ladder-column-moscow = as Moscow
lab-ladder-column-baku = as Baku
lab-ladder-column-drawn = drawn
lab-ladder-reading = Won is the share of the decided games, drawn that of all games, each with its 95 % interval.

## Balance

lab-balance-heading = What the model must show: { $level }, { $player } against { $player }, { $games } games in the main series
lab-balance-column-what = Figure
lab-balance-column-figure = found
lab-balance-column-interval = 95 % interval
lab-balance-column-target = target
lab-balance-column-verdict = verdict
lab-balance-title = { $row }: { $verdict } ({ $met } of { $judged })
lab-balance-reading = Undecided: the interval lies on both sides of a bound, and more games would tell.
lab-balance-sum = { $rows ->
    [one] { $rows } row: met { $met }, undecided { $undecided }, missed { $missed }
   *[other] { $rows } rows: met { $met }, undecided { $undecided }, missed { $missed }
}
lab-balance-row-doves = Two conciliatory policies reach balancing
lab-balance-row-hawks = Two hard policies reach divergence, most of them not by the top rung
lab-balance-row-odds = The odds of the roads
lab-balance-row-length = Games are long enough
lab-balance-row-seats = The seats are fair
lab-balance-row-top-rung = The top rung is a danger
lab-balance-row-levers = Each lever is chosen, none always: turns on which it is ordered, of those on which it is offered
lab-balance-row-barring = No lever is a crutch: its side’s share of the decided games without it, against with it
lab-balance-row-stances = Third parties matter: the road that moves most if the party’s stances at the start are negated
lab-balance-row-reactions = Third parties react: games in which it happens
lab-balance-row-bind = Moscow is bound: without the load of the war, against with it
lab-balance-row-decisions = Decisions matter to the end
lab-balance-row-talks = Talks matter
lab-balance-row-history = The public record
lab-balance-by-top-rung = Of these, by the top rung
lab-balance-median-turn = Median last turn
lab-balance-reach = Turn 8 is played
lab-balance-draws = Games drawn
lab-balance-top-rung = The top rung is reached
lab-balance-bind-wins = Moscow’s share of the decided games
lab-balance-bind-hard = Moscow’s hard orders a turn
lab-balance-open = On turn 8 some order still changes the road
lab-balance-over = Over before turn 8
lab-balance-agreed = Games with an accepted offer
lab-balance-accepted = Offers accepted
lab-balance-kept = Accepted offers that both kept
lab-balance-forbidden = Balancing, with talks against without
lab-balance-history = The record ends cold, with tension highest in the last third
lab-balance-yes = yes
lab-balance-no = no
lab-target-at-least = at least { $n }
lab-target-at-most = at most { $n }
lab-target-above = more than { $n }
lab-target-beyond = { $n } or more either way
lab-verdict-met = met
lab-verdict-undecided = undecided
lab-verdict-missed = missed
lab-verdict-none = –

## Sensitivity

lab-sensitivity-heading = What each number is worth: { $level }, { $player } against { $player }, { $games } games a series
lab-sensitivity-column-what = Moved
lab-sensitivity-usual = nothing: the odds as they are
lab-sensitivity-stance = both stances of: { $party }
lab-sensitivity-values = { $before } → { $now }
lab-sensitivity-reading = Below the odds: by how many points each road gains or loses, with the 95 % interval. The greatest effects come first. Of a third party, the stance toward Moscow is shown, and both are negated.

## Exploit

lab-exploit-heading = What a best response gains: { $level }, { $player } frozen, { $games } games a series, { $budget } times the budget of strong
lab-exploit-seat = As { $side }
lab-exploit-column-responder = Responder
lab-exploit-column-wins = wins and half the draws
lab-exploit-column-decided = of the decided
lab-exploit-column-drawn = drawn
lab-exploit-column-result = result
lab-exploit-column-utility = utility
lab-exploit-frozen = { $player } itself
lab-exploit-seeks-utility = Gained by those who seek what the players seek, their own result and half their lead
lab-exploit-seeks-lead = Gained by those who seek the lead alone; shown, not judged
lab-exploit-seeks-policy = Gained by those who follow a policy or a rule of thumb; shown, not judged
lab-exploit-responder-utility = Response, { $turns } turns ahead
lab-exploit-responder-lead = Response for the lead, { $turns } turns ahead
lab-exploit-chosen = → { $responder }
lab-exploit-verdict = Target, at most { $target } points of wins: { $verdict }
lab-exploit-reading = The arrow is at the best in other games than those that are shown here, so that its gain is not its luck. Gains are in points against the frozen player in the same seat, with the 95 % interval; those of wins are of pairs of games with the same seeds. What is gained is a lower bound: a perfect response would gain no less.

## Merge
##   $file, $other: files. $shard: a part and how many there are, such as 2/5

lab-merge-nothing = Nothing to put together.
lab-merge-unreadable = { $file } is not what a shard prints: { $found }
lab-merge-no-shard = { $file } says that it is a shard that cannot be.
lab-merge-other-command = { $file } and { $other } are of different commands.
lab-merge-other-ruleset = { $file } and { $other } were made with different rulesets.
lab-merge-other-level = { $file } and { $other } were made with different levels.
lab-merge-other-seed = { $file } and { $other } have different seeds.
lab-merge-other-games = { $file } and { $other } are of different numbers of games.
lab-merge-other-options = { $file } and { $other } were asked for different things.
lab-merge-other-count = { $file } and { $other } are of different numbers of shards.
lab-merge-twice = Shard { $shard } is there twice: { $file } and { $other }
lab-merge-missing = Shard { $shard } is missing.
lab-merge-jobs = { $file } does not hold what its shard would print. Was it made by another version of the program?
lab-merge-ruleset-changed = The shards were made with a ruleset that is not the one here.
lab-merge-level-changed = The shards were made with a level that is not the one here.

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

## Turning points

lab-pivot-heading = { $file }: { $level }. The game ended in turn { $turn }: { $road }
lab-pivot-continued = Played on by { $player } for both sides, { $games } times after each set of orders, seed { $seed }
lab-pivot-unfinished = This game has not ended, so that its turning points cannot be told yet.
lab-pivot-before = Before the orders: cold { $cold } %, balancing { $balancing } %, divergence { $divergence } %
lab-pivot-played = After the orders: cold { $cold } %, balancing { $balancing } %, divergence { $divergence } %
lab-pivot-unsettled = Open: after the orders as they were given another road was still likelier.
lab-pivot-open = Open to { $side }: { $orders }. This leads to { $road } in { $share } % ({ $low } to { $high } %)
lab-pivot-closed = Settled: no legal orders of either side would have changed the road.
lab-pivot-point = The point of no return is turn { $turn }: the last in which orders of one side would have changed the road.
lab-pivot-no-point = No turn was a turning point: in none would orders of one side have changed the road.
lab-pivot-orders = The orders that moved the odds most, of this end: { $road }
lab-pivot-order = Turn { $turn }, { $side }, { $order }: { $share } % ({ $low } to { $high } %) with it, { $other } % ({ $other_low } to { $other_high } %) without it
lab-pivot-no-orders = No order moved them.

## Headlines

lab-headlines-heading = { $games ->
    [one] How often a headline changes the best orders of either side: { $level }, { $player }, { $games } game, seed { $seed }
   *[other] How often a headline changes the best orders of either side: { $level }, { $player }, { $games } games, seed { $seed }
}
lab-headlines-row = { $n ->
    [one] { $name }: { $share } % of { $n } state ({ $low } to { $high } %), { $verdict }; { $beyond } points beyond chance ({ $interval })
   *[other] { $name }: { $share } % of { $n } states ({ $low } to { $high } %), { $verdict }; { $beyond } points beyond chance ({ $interval })
}
lab-headlines-chance = With no headline but another seed the orders differ in { $share } % ({ $low } to { $high } %): that much is the player’s own chance.
lab-headlines-sum = { $all ->
    [one] { $all } headline. At least 10 points beyond chance: met { $met }, undecided { $undecided }, missed { $missed }
   *[other] { $all } headlines. At least 10 points beyond chance: met { $met }, undecided { $undecided }, missed { $missed }
}

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
