### The words of the play screen: header, columns, the card about a thing, and the sheets.
###
### For whoever translates: every message is a whole sentence or a label that stands alone.
###   $seat  is an id to choose by: moscow or baku. Write the names into the variants.
###   $who   is one symbol or two, of the side that can do it: ◆ Baku, ● Moscow.
### Numbers come as numbers, and choose plural forms; $by comes as text with its sign.

## The header

# $quarter: 1 is January to March.
play-season = { $quarter ->
    [1] Winter { $year }
    [2] Spring { $year }
    [3] Summer { $year }
   *[other] Autumn { $year }
}
play-turn-window = turn { $turn } · last turn is { $first } or { $last }
play-turn-before = before the first turn
play-turn-of = turn { $turn } of { $last }
play-turn-short = turn { $turn } of { $first }–{ $last }
play-talks = Talks
# $n: how many offers wait for an answer.
play-talks-waiting = Talks · { $n }
play-ledger = Ledger
play-encyclopedia = Encyclopedia
play-menu = Menu
play-close = Close

## The left column

play-country-baku = Azerbaijan
play-country-moscow = Russia
play-interests = Interests
play-attention = Attention: { $left } left of { $all }
play-agenda = Your agenda, sealed
play-agenda-met = Met as things stand
play-agenda-not-yet = Not met yet
play-agenda-not = Not met
play-result = Result if it ended now
play-result-over = Result
# $factor: what interests are worth on that road, such as 1.20.
play-result-road = { $road } × { $factor }
play-result-other = { $seat ->
    [moscow] Moscow, as far as you know
   *[baku] Baku, as far as you know
}
play-range = { $least }–{ $most }
play-other = { $seat ->
    [moscow] Moscow, in view
   *[baku] Baku, in view
}

## The right column

play-roads = The three roads
play-road-cold = Cold
play-road-balancing = Balancing
play-road-divergence = Divergence
play-road = { $road } { $share }
play-road-ahead = { $road } { $share } → { $next }
play-triangle = Shares of the three roads: cold confrontation { $cold }, tactical balancing { $balancing }, open divergence { $divergence }
play-tension = Tension { $value }
play-tension-ahead = Tension { $value } → { $next }
play-tension-named = Tension { $value }, rung { $rung } of 10: { $name }
# On the strip of a narrow screen: tension and its rung.
play-strip-tension = { $value } · { $rung }
# The same strip: a share now, and where it leads.
play-strip-ahead = { $now } → { $next }
# $threshold: the share at which it goes on setting in.
play-setting = “{ $road }” is setting in: final if it still stands at { $threshold } or more after this turn.
play-pushed = Pushed over three turns: Moscow { $moscow }, Baku { $baku }
play-ratchet-near = { $who } in reach
play-all-tracks = All tracks
play-parties = Third parties

## The card about the thing in focus

play-inspector-look-up = In the encyclopedia
play-inspector-ledger = In the ledger
play-inspector-keep = Click to keep this open.
play-inspector-more = More
play-inspector-less = Less
play-your-cards = Your cards here
play-card-does = What it does
play-their-cards = { $seat ->
    [moscow] If Moscow plays
   *[baku] If Baku plays
}
play-kind-place = A place where levers act
play-kind-issue = A matter on which levers act
play-kind-party = A third party
play-kind-road = One of the three roads · share { $share }
play-kind-ratchet = { $who } Cannot be undone
play-kind-interest = An interest · { $score } of 20
play-kind-agenda = { $points ->
    [one] A hidden agenda · { $points } point
   *[other] A hidden agenda · { $points } points
}
play-kind-headline = A headline
play-kind-pair = Two levers that meet
play-kind-crisis = A crisis
play-route-planned = planned
play-route-building = building
play-route-open = open
play-route-throttled = throttled
play-route-blocked = { $turns ->
    [one] blocked for { $turns } turn
   *[other] blocked for { $turns } turns
}
play-route-built = Built, of 100
play-route-flow = Flowing, of 100
play-route-turns-blocked = Turns still blocked
play-lately = Turn { $turn }: { $by }, { $cause }
# How many of the conditions of what a third party may do hold now.
play-trigger = { $reaction }: { $met } of { $all } conditions hold
# A track that an interest or a road is reckoned from, and how far it counts (the bar).
play-counts-title = What counts, and how much
play-counts = { $track }: { $now }, which counts { $value } of 100

## Sheets: talks

play-sheet-talks = Talks
play-talks-none = Nobody has made an offer yet.
play-turn-heading = Turn { $turn } · { $season }

## Sheets: the ledger

play-sheet-ledger = Ledger
play-ledger-turn = Turn
play-ledger-search = Find in the ledger
play-ledger-track = Track
play-ledger-all-tracks = All tracks
play-ledger-all-turns = All turns
play-ledger-none = No line fits.
play-ledger-empty = Nothing has moved yet.
play-ledger-cause = Cause: { $cause }
play-ledger-source = Source: { $source }
# How well a rule is supported.
play-standing-supported = supported
play-standing-contested = contested
play-standing-designer = set by the designers
play-standing-outside = on the public record

## Sheets: third parties

play-sheet-parties = Third parties
play-party-stance = { $seat ->
    [moscow] Stance to Moscow: { $value }
   *[baku] Stance to Baku: { $value }
}
play-party-to = { $seat ->
    [moscow] to Moscow
   *[baku] to Baku
}
play-party-towards = { $seat ->
    [moscow] Stance to Moscow
   *[baku] Stance to Baku
}
play-party-readiness = Readiness to act
play-party-appetite = Ready to act: { $value }
play-party-acts = What would make it act
play-party-from = ready to act at { $value }
play-party-rests = { $turns ->
    [one] rests for { $turns } more turn
   *[other] rests for { $turns } more turns
}
play-party-would = would act now

## Sheets: tracks

play-sheet-tracks = All tracks
play-track-line = { $track }: { $value }

## Sheets: the columns

play-sheet-standing = Where you stand
play-sheet-roads = Roads and tension

## Sheets: the menu

play-sheet-menu = Menu
play-menu-resume = Back to the game
play-menu-saves = Saved games
play-menu-settings = Settings
play-menu-keys = Keys
play-menu-leave = Leave to the title
play-menu-quit = Quit
play-menu-saved = The game is saved after every step. You can leave at any time.

## Sheets: keys

play-sheet-keys = Keys
