# The program itself: its command line, its window, what it says when it cannot start.

app-title = Three Roads

app-about = A turn-based strategy game about Russia and Azerbaijan in the South Caucasus.
app-usage-level = Begin with this level
app-usage-side = Play this side: baku or moscow
app-usage-against = Play against this player, or two for two people at one machine
app-usage-seed = Deal the game that this number deals
app-usage-code = Open the game that this code holds
app-usage-load = Open this saved game or replay
app-usage-terminal = Play in the terminal
app-usage-help = Say what can be asked for
app-usage-version = Say which version this is

app-no-display = No display was found, so the game cannot open a window.
app-no-display-advice = On a desktop, start it from a graphical session. On a machine without a screen, install a virtual one: on Debian and Ubuntu, “{ $install }”, then “{ $run }”.
app-no-driver = A display was found, but no graphics driver that the game can use.
app-no-driver-advice = Install the Vulkan driver of your graphics card, or a software one: on Debian and Ubuntu, “{ $install }”.
app-terminal-instead = The game goes on in this terminal.
app-two-needs-window = Two people at one machine need the window; in the terminal one person plays against the computer.

app-unknown-level = There is no level called “{ $found }”. There are: { $known }.
app-unknown-side = There is no side called “{ $found }”. Say baku or moscow.
app-unknown-player = There is no player called “{ $found }”. There are: { $known }, or two for two people.
app-unknown-seed = “{ $found }” is no number of a game. Say a whole number, 0 or more.
app-link-place = In the link, at { $part }={ $value }
app-link-advice = Ask whoever gave you the link for a new one, or choose a game here.
app-export-done = Written to { $file }.
app-export-downloaded = The browser has { $file } now; look among its downloads.
app-export-failed = { $file } could not be written: { $why }.
app-export-failed-advice = Free some space or choose a folder that you may write to, then export again. The game is not lost.
app-fault = Three Roads had to stop. Everything that was sealed is saved.
app-fault-advice = Start it again and choose “Resume”. If it happens again, report it with the lines above.
