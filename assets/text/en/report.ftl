### The words of the reports: pages that are read, printed and kept.
###
### $level, $player, $moscow, $baku: names. $games: how many. $seed, $hash: as they are.

report-met = met
report-undecided = undecided
report-missed = missed
report-data = The data as a table
report-figure = { $figure } ({ $interval })
report-series = { $games ->
    [one] { $level }: { $moscow } as Moscow, { $baku } as Baku, { $games } game, seed { $seed }
   *[other] { $level }: { $moscow } as Moscow, { $baku } as Baku, { $games } games, seed { $seed }
}
report-level = { $level }, { $hash }
report-against = against { $player }
report-contents = Contents
report-drawn = Each is drawn below

## Reading answers
##   $file, $other: files. $found: what was found. $command: a whole command. $option: an option.

report-no-balance = There is no balance to report: name a file that holds what “{ $command }” prints, or no file at all to have it measured now.
report-empty-file = { $file } is empty. Run the command that was to fill it again, and see what it says on the error stream.
report-damaged = { $file } is damaged, or is no JSON: { $found }. Print it anew with { $option }.
report-shard = { $file } is one shard. Put all shards together first: { $command }
report-complaint = { $file } holds no answer but a complaint: { $found }
report-unknown = { $file } is no answer that this page can show. It shows those of: { $found }, each printed with { $option }.
report-unfit = { $file } does not hold what “{ $command }” prints: { $found }. Print it anew with this version of the program.
report-other-ruleset = { $file } was made with ruleset { $found }, { $other } with { $expected }. A page is about one ruleset: print both anew, or leave one out.
report-other-level = { $file } was made with another form of the level ({ $found }) than { $other } ({ $expected }). Print both anew, or leave one out.
report-nothing-to-play = Files and { $option } do not go together: what is in the files is played already.
report-written = Written: { $file }

## The head of the page

report-kicker = Three Roads · Report on balance
report-title = What the model shows: { $level }
report-lead = Three Roads is a strategy game made from an argument about Russia and Azerbaijan in the South Caucasus. Two things are asked of its rules: that play under them goes where the argument says that it goes, and that they make a fair game. Here computer players play it many times over, and what they find is set beside what the rules were meant to show.
report-properties-met = { $n ->
    [one] property met
   *[other] properties met
}
report-properties-undecided = undecided
report-properties-missed = missed
report-figures-met = { $n ->
    [one] { $n } figure met
   *[other] { $n } figures met
}
report-figures-undecided = { $n } undecided
report-figures-missed = { $n } missed
report-fact-series = Main series
report-fact-ruleset = Ruleset
report-fact-level = Level
report-fact-games = Games played
report-fact-refused = Orders refused by the rules
report-older = The program that made this page carries another ruleset ({ $hash }). To make the figures again, go back to the version that has this one.

## Sections

report-must-title = What the model must show
report-must-says = Each property was written down with its target before it was measured. A row is met only if all its figures are.
report-odds-title = Where games end
report-odds-says = Every game ends on one of three roads. The argument holds cold confrontation for the likeliest, and neither of the others for impossible.
report-course-title = How games go
report-course-says = The mean board at the end of each turn, and when games end.
report-use-title = No dead lever, no crutch
report-use-says = A lever that nobody orders is decoration; one that is always ordered is no decision; and one without which its side cannot win is a crutch.
report-parties-title = Third parties matter
report-parties-says = Where a third party stands at the start should change where the region goes, and what it does in answer should be neither rare nor certain.
report-players-title = The players
report-players-says = What is measured with a player is worth as much as the player: it should beat the weaker ones, and be hard to beat for one who knows it.
report-numbers-title = What the odds depend on
report-numbers-says = Every number that a game starts with was moved up and down by a tenth of its range, and every third party’s stances were negated.
report-news-title = Headlines that change minds
report-news-says = A headline should change the best orders often enough to be worth reading.
report-reading-title = How to read this page
report-reading-figures = Every figure is of a sample of games and has its 95 % interval beside it: were the whole measured again from other seeds, the interval would cover the true figure about 95 times in 100.
report-reading-intervals = Shares have Wilson’s interval. Points are differences of two shares, in hundredths.
report-reading-verdicts = ✓ met: the whole interval meets the target. ? undecided: the interval lies on both sides of a bound, and more games would tell. ✗ missed: the whole interval misses the target.
report-reading-pairs = A change is measured on the same games played twice, with it and without it, from the same seeds, so that what both have in common drops out.
report-again-title = How it was made
report-again-says = The same commands, with the same version of the program, print the same figures on any machine and any number of cores, and the last of them makes this page again, byte for byte.

## Columns

report-column-property = Property
report-column-what = What
report-column-figure = Found
report-column-interval = 95 % interval
report-column-target = Target
report-column-verdict = Verdict
report-column-series = Series
report-column-turn = Turn
report-column-games = Games
report-column-share = Share
report-column-moved = Moved
report-column-values = From and to
report-column-headline = Headline
report-column-states = States
report-column-beyond = Beyond chance, points
report-column-player = Won by
report-column-against-all = Against all others
report-column-meeting = Meeting
report-column-won = Won
report-column-moscow = As Moscow
report-column-baku = As Baku
report-column-drawn = Drawn
report-column-response = Response
report-column-seat = Seat
report-column-gain-wins = Wins and half the draws, points
report-column-gain-decided = Wins of decided games, points
report-column-gain-result = Result

## Axes

report-axis-games = Games, in percent
report-axis-turn = End of turn
report-axis-gauge = Mean share of each road
report-axis-tension = Mean tension
report-axis-last = Last turn
report-axis-levers = Turns on which it is ordered, in percent of those on which it is offered
report-axis-barring = Change of its side’s share of decided games, in points
report-axis-stances = Change of the odds of the road that moves most, in points
report-axis-reactions = Games in which it happens, in percent
report-axis-points = Change of the odds of each road, in points
report-axis-states = States in which it changes orders beyond chance, in points
report-shade-wanted = target
report-shade-little = too little
report-rule-least = at least 10

## Charts

report-roads-title = Shares of the three roads
report-roads-together = All games
report-roads-says = The bar holds all games of a series. Below it each road has its share and 95 % interval again on the same scale; a block marks its target, where it has one.
report-gauge-title = Shares of the roads by turn
report-gauge-says = The gauge that players see, from 0 to 100, averaged over the games that came so far; turn 0 is the start.
report-tension-title = Tension by turn
report-tension-says = From 0 to 100, averaged over the games that came so far; turn 0 is the start.
report-last-title = When games end
report-last-says = Games by their last turn, in percent of all.
report-levers-title = How often each lever is ordered
report-levers-says = Of the turns on which the lever is on offer, those on which it is ordered, with the 95 % interval.
report-barring-title = What a side does without a lever
report-barring-says = The lever is barred for the whole game. Left of zero its side wins less often without it.
report-stances-title = A third party turned round
report-stances-says = Both stances of the party at the start are negated. Of the three roads the one is shown whose odds move most; it should move by four points or more, to either side.
report-reactions-title = How often each reaction happens
report-reactions-says = Games in which the third party acts in this way at least once, with the 95 % interval.
report-ladder-title = Who beats whom
report-ladder-series = { $games ->
    [one] { $level }: every player against every other from both seats, { $games } game a seat, seed { $seed }
   *[other] { $level }: every player against every other from both seats, { $games } games a seat, seed { $seed }
}
report-ladder-says = Of the decided games, those that the player at the left won against the one above; under it the 95 % interval.
report-ladder-seats = Each meeting by seat
report-exploit-title = What a best response gains
report-exploit-series = { $level }: { $player } plays on as it is, and responses with { $budget } times the budget of strong play against it; { $games } games a series, seed { $seed }; target: { $target } points
report-exploit-says = Gains over the frozen player in the same seat, with the 95 % interval. The arrow is at the best of its kind, chosen in other games than these. What is gained is a lower bound: a perfect response would gain no less.
report-response = { $responder }
report-response-chosen = → { $responder }
report-sensitivity-title = The numbers that weigh most
report-sensitivity-odds = The odds as they are: cold confrontation { $cold }, tactical balancing { $balancing }, open divergence { $divergence }.
report-sensitivity-says = The twenty greatest effects. Each has three bars, from the top: cold confrontation, tactical balancing, open divergence; the line across a bar is its 95 % interval. At the right stands the road that moves most, in points.
report-moved = { $what } ({ $values })
report-moves-cold = cold { $points }
report-moves-balancing = balancing { $points }
report-moves-divergence = divergence { $points }
report-headlines-title = How often each headline changes the best orders
report-headlines-says = The same state with the headline and without it, and players of the same seeds: how often either side orders another set of levers. With no headline but another seed the orders differ in { $chance } of the states, which is the player’s own chance; drawn and judged is how much oftener they differ from that other seed’s when the headline comes.
