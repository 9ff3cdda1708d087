### What the application says of itself: saved games, settings, and what went wrong with them.
###
### A message about a problem has three parts: what happened, where (a file), and what can be done.
### $file and $aside are paths; $why is what the system says, in its own language.

## Beginning a game

game-begin-no-level = There is no level “{ $name }”.
game-begin-no-player = The computer has no player “{ $name }”.
game-begin-advice = Choose another one from the list.
game-refused-curtain = Nobody is sitting at the table now. Raise the curtain, or wait until the turn has been told.

## Saved games

game-save-damaged = This saved game is damaged and cannot be read.
game-save-damaged-advice = { $moved ->
    [yes] It has been put aside, untouched, as { $aside }. Your other saved games are as they were.
   *[no] It could not be moved and stays where it is. Your other saved games are as they were.
}
game-save-foreign = This saved game was made with other rules than the ones here, so it cannot be played on.
game-save-foreign-advice = It is kept as it is: the version of the game that made it can still open it.
game-save-gone = This saved game is no longer there.
game-save-gone-advice = It may have been moved or deleted outside the game. Put it back, or begin a new one.
# $beside: where this game is kept from now on.
game-save-two-of-one = This saved game was changed in another window while you were playing here.
game-save-two-of-one-advice = Neither game is lost: the other one stays as it is, and yours is kept beside it as { $beside }. Both are in the list of saved games.

## A pasted code, or a file

game-code-damaged = This text does not hold a game.
game-code-damaged-advice = Copy the code again from its first character to its last, and paste it once more.
game-code-foreign = This game was made with other rules than the ones here, so it cannot be played on.
game-code-foreign-advice = Ask whoever sent it which version of the game they have.

# $n: characters.
game-code-copied = The code of this game is on the clipboard: { $n ->
    [one] { $n } character.
   *[other] { $n } characters.
}
game-code-holds = It holds the level, the seed and every order, and anybody with this version of the game can open it. Lines of reason and names are not in it: they are in the replay file.
game-code-own-level = The text of the replay is on the clipboard.
game-code-own-level-why = A code holds only levels that come with the game, and this one is your own. The replay has the level and the lines of reason in it.

## Files that are read again when they change; only in a build for those who write them

game-reload-done = The files were read again.
game-reload-later = The files were read again. The game that is running keeps the rules that it began with; the new ones hold as soon as you leave it for the title.
game-reload-wrong = The changed files cannot be read, so the old ones hold.
game-reload-wrong-advice = Mend what is listed here, and save: the files are read again by themselves.
game-reload-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}

## Settings

game-settings-damaged = The settings could not be read, so the usual ones are in use.
game-settings-damaged-advice = { $moved ->
    [yes] The old file has been put aside as { $aside }. Set what you like; it will be kept again.
   *[no] The old file stays where it is. Set what you like; it will be kept if the file can be written.
}

## Files

game-place = { $file }, line { $line }, column { $column }
# $found: what is wrong there, from the file of problems.
game-found-in-file = { $file }, line { $line }, column { $column }: { $found }
game-found-in-code = Line { $line }, column { $column }: { $found }
game-file-unreadable = A file cannot be read. The system says: { $why }
game-file-not-text = A file is not text.
game-file-unreadable-advice = Check that the file is the right one and that you may read it. Nothing was changed.
game-file-not-written = A file cannot be written, so the last changes are not kept. The system says: { $why }
game-file-not-written-advice = Check that there is room on the disk and that you may write there. The game goes on, and tries again with your next move.
game-store-none = This system does not say where saved games belong, so nothing will be kept.
game-store-none-advice = You can play, and copy the code of a game to keep it elsewhere.
game-browser-keeps-nothing = This browser does not let the page keep anything, so nothing will be saved.
game-browser-keeps-nothing-advice = You can play. To keep a game, save it as a file under “Saved games”, or allow this page to store data and load it again.
game-store-full = There is no more room for saved games, so the last changes are not kept.
game-store-full-advice = Delete games that you no longer need, or save them as files first. The game goes on, and tries again with your next move.
