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
lab-arg-threads = How many threads; the answer does not depend on it
lab-arg-json = Print JSON
lab-arg-plain = No colour
lab-arg-language = The language of the words
lab-exit-codes = Exit codes: 0 fine, 1 the thing checked is wrong, 2 wrong usage

## Usage that is wrong

lab-usage-unknown-command = There is no command “{ $found }”.
lab-usage-unknown-command-nearest = There is no command “{ $found }”. Did you mean “{ $nearest }”?
lab-usage-unknown-player = There is no player “{ $found }”. The players: { $expected }
lab-usage-unknown-side = There is no side “{ $found }”. The sides: { $expected }
lab-usage-unknown-level = There is no level “{ $found }”. The levels: { $expected }
lab-usage-nearest = Did you mean “{ $nearest }”?
lab-usage-unknown-language = There are no words in “{ $found }”. The languages: { $expected }
lab-usage-games = At least one game is needed.
lab-usage-no-terminal = A game needs someone to type. The input is not a terminal and has ended.

## Players

lab-player-human = a person
lab-player-random = random: any legal order, all alike
lab-player-hawk = hawk: presses with hard levers
lab-player-dove = dove: seeks an arrangement

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
lab-validate-some-wrong = { $problems ->
    [one] { $files } files checked, { $problems } problem.
   *[other] { $files } files checked, { $problems } problems.
}

## Replay

lab-replay-heading = { $file }: { $level }, seed { $seed }
lab-replay-turn = Turn { $turn }: { $hash }
lab-replay-same = { $turns ->
    [one] { $turns } turn played again. Every state is the same.
   *[other] { $turns } turns played again. Every state is the same.
}

## Hindcast

lab-hindcast-heading = The public record, played: { $from } to { $until }
lab-hindcast-columns-quarter = Quarter
lab-hindcast-columns-tension = Tension
lab-hindcast-quarter = { $quarter }: tension { $tension }, cold { $cold }, balancing { $balancing }, divergence { $divergence }
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
