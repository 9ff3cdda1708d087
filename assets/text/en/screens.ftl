### The words of the screens around the game: title, choice of level, curtain, saved games,
### settings, credits, keys, problems.
###
### For whoever translates: as in ui.ftl, every message stands alone. $seat is an id to choose by;
### $side, $level, $player and $game are words from other messages, in the nominative.

# A side’s symbol and its name: ◆ Baku.
screens-side = { $symbol } { $side }
screens-back = Back
screens-close = Close
# A day of the calendar. $month is 1 to 12.
screens-date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}

## Title

screens-title-resume = Resume
# $game: one of the lines of a saved game below.
screens-title-resume-note = { $level } · { $game }
screens-title-first = First game
screens-title-first-note = Four guided turns, about 10 minutes. Choose a side.
screens-title-first-as = First game as { $side }
screens-title-new = New game
screens-title-saves = Saved games
screens-title-saves-count = { $n }
screens-title-code = Open a game code
screens-title-encyclopedia = Encyclopedia
screens-title-settings = Settings
screens-title-credits = Credits
screens-title-quit = Quit

## The choice of a level

screens-levels-title = New game
screens-levels-level = Level
screens-levels-length = From { $quarter } · { $length }
screens-levels-situation = The situation
screens-levels-side = Your side
screens-levels-way = Against whom
screens-player-easy = Easy
    .summary = Makes three mistakes that people make. Good for a first game.
screens-player-normal = Normal
    .summary = Looks at the end of this turn, and no further.
screens-player-strong = Strong
    .summary = Weighs both tables against each other. Takes some beating.
screens-player-expert = Expert
    .summary = As strong, with ten times the thought.
screens-levels-two = Two people at this machine
    .summary = A curtain falls between your orders. The side chosen here sits first.
screens-levels-seed = Seed
screens-levels-seed-field = Seed of the game
screens-levels-seed-hint = fresh each time
screens-levels-seed-note = The same seed deals the same headlines and tables. Leave it empty for a fresh one.
screens-levels-seed-wrong = A seed is a whole number of at most nineteen digits.
screens-levels-begin = Begin
screens-levels-line = { $level } · { $side } · against: { $player }
screens-levels-line-two = { $level } · two people · first: { $side }

## The curtain between two people

screens-curtain-title = { $seat ->
    [moscow] Moscow’s turn
   *[baku] Baku’s turn
}
screens-curtain-away = { $seat ->
    [moscow] Baku looks away.
   *[baku] Moscow looks away.
}
screens-curtain-turn = { $turn ->
    [0] Before the first turn. Nothing of the game is on the screen until you go on.
   *[other] Turn { $turn }. Nothing of the game is on the screen until you go on.
}
screens-curtain-ready = { $seat ->
    [moscow] I speak for Moscow
   *[baku] I speak for Baku
}

## Saved games

screens-save-line = { $side } · turn { $turn } · against: { $player }
screens-save-line-over = { $side } · over after turn { $turn } · against: { $player }
screens-save-line-two = two people · turn { $turn } · first: { $side }
screens-save-line-two-over = two people · over after turn { $turn } · first: { $side }
screens-saves-title = Saved games
screens-saves-when = Saved on { $date }
screens-saves-resume = Resume
screens-saves-look = Look at it
screens-saves-delete = Delete
screens-saves-file = Save as a file
screens-saves-pick = Open a file
    .summary = A saved game or a replay. You can also drop the file on this page.
screens-saves-drop = A file with a saved game or a replay can also be dropped on this window.
screens-saves-ask = Delete this game for good?
screens-saves-delete-yes = Delete it
screens-saves-delete-no = Keep it
# Said by a screen reader of a button in the list. $game: one of the lines above.
screens-saves-about = { $level }: { $game }
screens-saves-none = No game is saved yet.
screens-saves-none-note = Every turn is saved by itself as soon as it is sealed. What you begin will be found here.
screens-saves-damaged = Put aside
screens-saves-damaged-note = These files could not be read. They are kept as they were, out of the way.
screens-code-how = Paste the code of a game, or the whole text of a replay. It is checked before it opens.
screens-code-hint = Code or replay
screens-code-field = Game code or text of a replay
screens-code-open = Open it

## Settings

screens-settings-title = Settings
screens-settings-reading = Reading
screens-settings-scale = Size of text and everything else
screens-settings-smaller = Smaller
screens-settings-larger = Larger
screens-settings-percent = { $n }{ "\u00A0" }%
screens-settings-theme = Paper
screens-settings-light = Day
screens-settings-dark = Night
screens-settings-safe = Colours for red–green blindness
    .summary = Blue, orange and purple take the place of green and red. Every colour has a sign beside it all the same.
screens-settings-sample-baku = ◆ Baku
screens-settings-sample-moscow = ● Moscow
screens-settings-sample-gain = ▲ gain
screens-settings-sample-loss = ▼ loss
screens-settings-language = Language
screens-settings-moving = Motion and sound
screens-settings-still = Nothing moves
    .summary = Cards, figures and routes change at once, and nothing travels on the map.
screens-settings-sound = Sound
screens-settings-no-sound = No sound device was found, so the game is silent.
screens-settings-quieter = Quieter
screens-settings-louder = Louder
screens-settings-mute = off
screens-settings-playing = While you play
screens-settings-reason = Ask me for one line of reason
    .summary = A line beside your orders, for yourself. The debrief sets it against what came of them.
screens-settings-full = Fill the screen
    .summary = The key F11 does the same. In a browser, Escape gives the screen back.
screens-settings-defaults = Set everything back

## Credits

screens-credits-title = Credits
screens-credits-version = Version { $version }
screens-credits-article = The article behind the game
screens-credits-article-reference = Masumeh Muhammadi, “Disputes Between Russia and Azerbaijan: Examining Roots and Reciprocal Approaches in Light of Recent South Caucasus Developments”, International Peace Studies Centre (IPSC), 2025.
screens-credits-article-note = The game puts its argument into rules, cites it sentence by sentence and copies none of it. The author has no part in the game and has not endorsed it. Where others dispute a claim, the rule that rests on it says so.
screens-credits-games = Games that showed the way
screens-credits-games-struggle = Ananda Gupta and Jason Matthews, Twilight Struggle (GMT Games, 2005): cards that help and hurt, and a ladder nobody wants to top.
screens-credits-games-days = Asger Harding Granerud and Daniel Skjold Pedersen, 13 Days (Jolly Roger Games, 2016): the same tension in under an hour.
screens-credits-games-note = None of their text, art or rules is used.
screens-credits-map = The map
screens-credits-map-note = Coasts and borders come from Natural Earth, which is in the public domain; towns, rivers and routes were drawn for the game. Borders are those of internationally recognised states; the game takes no position.
screens-credits-type = The type
screens-credits-type-note = Noto Sans, Noto Serif, Noto Sans Mono, Noto Sans Symbols 2 and Noto Sans Math, by the Noto Project Authors, under the SIL Open Font License 1.1.
screens-credits-libraries = Libraries
screens-credits-libraries-note = Written in Rust, with Bevy, egui, Fluent, lyon, serde, RON and the many smaller crates that these stand on.
screens-credits-libraries-licences = Each is free software under a permissive licence such as MIT, Apache 2.0, BSD or Zlib. The file Cargo.lock in the source names every one with its version.
screens-credits-licence = This game’s own licence
screens-credits-licence-code = Code: MIT or Apache 2.0, as you choose.
screens-credits-licence-texts = Texts, ruleset and levels: Creative Commons Attribution 4.0. “Three Roads, by the Three Roads authors, CC BY 4.0” is enough.
screens-credits-sources = All sources of the rules

## Keys

screens-keys-title = Keys
screens-keys-everywhere = Everywhere
screens-keys-move = To the next thing, to the one before
screens-keys-press = Press what is in focus
screens-keys-back = Close what is open, go back
screens-keys-scroll = Scroll what is open
screens-keys-encyclopedia = Look up the thing in focus
screens-keys-window = Fill the screen, or leave it
screens-keys-turn = While you draft orders
screens-keys-card = Order a card of yours, or take it back
screens-keys-details = Price, effect, risk and source of what is in focus
screens-keys-keep = Keep the card in focus for the next turn
screens-keys-predict = What you expect of the other side
screens-keys-undo = Undo
screens-keys-redo = Redo
screens-keys-seal = Seal the orders, when nothing is in focus
screens-keys-board = On the board
screens-keys-talks = Talks
screens-keys-ledger = Ledger
screens-keys-parties = Third parties
screens-keys-tracks = All tracks
screens-keys-menu = Menu
screens-keys-keys = This sheet
screens-keys-hint = The next hint of the guided first game
screens-keys-telling = While a turn is told
screens-keys-pause = Pause, or go on
screens-keys-step = A step back, a step on
screens-keys-finish = To the end of the turn
screens-keys-replay = In a replay
screens-keys-leap = A turn back, a turn on
screens-keys-ends = To the beginning, to the end
# What stands on the caps of keys.
screens-cap-tab = Tab
screens-cap-shift-tab = Shift Tab
screens-cap-enter = Enter
screens-cap-space = Space
screens-cap-escape = Esc
screens-cap-f1 = F1
screens-cap-f11 = F11
screens-cap-cards = 1–6
screens-cap-i = I
screens-cap-k = K
screens-cap-n = N
screens-cap-p = P
screens-cap-z = Z
screens-cap-y = Y
screens-cap-t = T
screens-cap-l = L
screens-cap-o = O
screens-cap-b = B
screens-cap-m = M
screens-cap-h = H
screens-cap-left = ←
screens-cap-right = →
screens-cap-page-up = Pg Up
screens-cap-page-down = Pg Dn
screens-cap-home = Home
screens-cap-end = End

## Problems

screens-problem-title = Something went wrong
screens-done-title = Done
screens-problem-where = Where
screens-problem-done = OK
screens-problem-copy = Copy details

# Keys of the map, once it has the keyboard.
screens-keys-map = On the map
screens-keys-map-move = Move it
screens-keys-map-scale = Nearer, further off
screens-keys-map-home = As it was
screens-cap-arrows = ← ↑ ↓ →
screens-cap-plus = +
screens-cap-minus = −
