### What the page about the game says before the game is there, and when it cannot go on.

page-loading-name = Loading the game
# $percent is how much has arrived.
page-loading = Loading: { $percent } %
page-starting = Starting
page-retry = Try again
page-reload = Reload
page-later = Later
# What the live region is called in which a screen reader reads what has happened.
page-said = What has happened

page-no-script = The game needs JavaScript, and this browser has it turned off. Turn it on for this page, then reload.
page-no-graphics = This browser cannot draw the game.
page-no-graphics-advice = The game needs WebGL 2. Turn on hardware acceleration in the settings of the browser, update the browser, or open this page in another one. At a school, whoever looks after the computers may have turned it off.
page-no-assembly = This browser cannot run the game.
page-no-assembly-advice = The game needs WebAssembly. Update the browser, or open this page in another one. At a school, whoever looks after the computers may have turned it off.
page-old = This browser is too old for the game.
page-old-advice = Update the browser, or open this page in another one. Browsers of the last three years can run the game.
page-failed = The game did not arrive.
page-failed-advice = Part of it could not be loaded. Try again in a moment. If that does not help, the page may be in the middle of an update, or a filter on the network may hold it back.
page-offline = There is no connection.
page-offline-advice = Connect to the network and try again. After the first visit the game also opens without a network.
page-lost = The graphics were taken away.
page-lost-advice = The browser or the graphics driver had to take back what the game draws with. Everything that was sealed is saved. Reload, then choose “Resume”.
page-stopped = Three Roads had to stop.
page-stopped-advice = Everything that was sealed is saved. Reload, then choose “Resume”. If it happens again, report it with the lines below.
page-stopped-details = What happened
page-update = A new version is ready. Saved games are kept.

page-missing = There is nothing here.
page-missing-advice = The address may be mistyped, or the page may have moved.
page-missing-start = To the game
