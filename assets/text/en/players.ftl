# The computer's players, and how they say why they did what they did.

player-random = random: any legal order, all alike
player-hawk = hawk: presses with hard levers
player-dove = dove: seeks an arrangement
player-easy = easy: makes three mistakes that people make
player-normal = normal: looks at the end of this turn
player-careful = careful: looks no further, but at many imagined turns, and errs in none
player-strong = strong: weighs both tables against each other
player-expert = expert: as strong, with ten times the thought

# Why a player did what it did. $gain_points are points of a result with a sign, as text.
player-reason-random = It drew lots.
player-reason-policy = It follows its policy and did not weigh what the other side would do.
player-reason-look = It tried { $choices ->
        [one] its one choice
       *[other] each of its { $choices } choices
    } in { $worlds ->
        [one] one imagined turn and looked at the end of it
       *[other] { $worlds } imagined turns and looked at the end of each
    }: by its own rough reckoning this one came out { $gain_points } points against the first of them.
player-reason-alone = It looked at what “{ $lever }” does by itself, { $gain_points } points, and at nobody’s answer.
player-reason-again = “{ $lever }” had served it last turn, so it played it again.
player-reason-provoked = It had been provoked, and answered with “{ $lever }”.
player-reason-press-on = In a crisis it never backs down.
player-reason-nothing = It saw nothing worth ordering.
player-reason-orders = It weighed { $choices } sets of orders in { $samples } sampled continuations and would play this one in { $share } % of such positions; it was worth { $gain_points } points more than the poorest that it kept. It expected “{ $expected }” to lead, with { $odds } %.
player-reason-weighed = It weighed { $choices ->
        [one] its one choice
       *[other] its { $choices } choices
    } in { $samples } sampled continuations and would take this one in { $share } % of such positions; it was worth { $gain_points } points more than the poorest.
