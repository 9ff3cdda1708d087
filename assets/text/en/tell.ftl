### What the rules did, in sentences that the terminal did not need.

# $cold, $balancing, $divergence: the shares of the three roads, whole points of 100.
ui-tell-shares = The shares now: cold confrontation { $cold }, tactical balancing { $balancing }, open divergence { $divergence }
