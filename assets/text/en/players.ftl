# The computer's players, and how they say why they did what they did.

player-random = random: any legal order, all alike
player-hawk = hawk: presses with hard levers
player-dove = dove: seeks an arrangement
player-strong = strong: weighs both tables against each other
player-expert = expert: as strong, with ten times the thought
