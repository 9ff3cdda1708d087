### What “cargo web” says: the command that builds, packs and serves the page.

web-about = The game in the browser: builds the page, packs it, serves it
web-usage-build = Build a folder that any web host can serve
web-usage-serve = Build it and serve it on this machine
web-usage-single = Build one HTML file that opens by double click, without a server
web-usage-out = Where to put what is built
web-usage-port = The port to serve on; 0 takes any that is free
web-usage-built = Serve what is there, without building
web-usage-module = Pack this module, which cargo has built for wasm32, instead of compiling
web-usage-quick = Build quickly: several times as large, not to be published

web-target-adding = The compiler cannot build for the browser yet: adding the target { $target } with rustup.
web-target-failed = The compiler cannot build for the browser, and the target { $target } could not be added: { $why }. Install rustup, or the target, and try again.
web-compiling = Compiling the game for the browser (profile { $profile }). This can take many minutes the first time.
web-compile-failed = The game did not compile. The compiler says why above.
web-gluing = Connecting the game and the page.
web-glue-failed = The game and the page could not be connected: { $why }
web-packing = Packing { $file }.

web-table-file = File, in bytes
web-table-raw = raw
web-table-gzip = gzip
web-table-brotli = brotli
web-table-first = First visit

web-built = Built in { $file }. A first visit transfers { $size } MB in brotli; at most { $budget } MB are allowed.
web-quick = Built quickly in { $file }. Do not publish this: it is several times as large as it has to be.
web-too-large = A first visit would transfer { $size } MB in brotli; at most { $budget } MB are allowed. See the table above for what is large.
web-single-built = Built { $file }, { $size } MB. It opens by double click, without a server and without a network.
web-serving = Serving the game at http://127.0.0.1:{ $port }/ until you press Ctrl-C.
web-not-built = There is no page in { $file }. Build it first: cargo web build.
web-port-taken = Port { $port } cannot be used: { $why }. Choose another port; 0 takes any that is free.
web-foreign = { $file } holds something else, which stays as it is. Choose an empty folder.
web-file-failed = { $file } could not be used: { $why }
