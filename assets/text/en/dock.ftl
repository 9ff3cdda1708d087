### The dock of the play screen, what is asked between the orders, and the telling of a turn.
###
### $seat is an id to choose by: moscow or baku. $lever, $track, $road, $card are words or marks from
### elsewhere, in the nominative; after a colon or in quotation marks no language has to decline them.

## Cards

dock-card-head = { $n } { $node }
dock-cards-position = Cards { $first } to { $last } of { $all }
dock-more = { $n ->
    [one] { $n }{ "\u00A0" }more
   *[other] { $n }{ "\u00A0" }more
}
dock-move-later = { $turns ->
    [one] { $track }{ "\u00A0" }{ $by } next turn
   *[other] { $track }{ "\u00A0" }{ $by } in { $turns } turns
}
# $card: the mark and number of the other side’s card, such as ●2.
dock-meets = if { $card }: gains ×{ "\u00A0" }{ $mine }{ "\u00A0" }%
dock-meets-crisis = if { $card }: crisis, gains ×{ "\u00A0" }{ $mine }{ "\u00A0" }%
dock-plate-needs = needs { $track } { $value }
dock-plate-most = { $track }: at most { $value }
dock-plate-barred = barred here
dock-plate-attention = needs attention { $need }
dock-plate-capital = needs capital { $need }
dock-plate-treasury = needs treasury { $need }
dock-plate-dearer = dearer
dock-plate-kept = kept
dock-plate-contested = contested
dock-keep = Keep for next turn: { $lever }
dock-refused-slots = All { $most } slots are taken. Take an order back first.

## Why nothing can be ordered now

dock-closed-reveal = The last turn is still being told.
dock-closed-agenda = Orders come once an agenda is chosen.
dock-closed-talks = Orders come after the talks.
dock-closed-choice = Orders come after the headline is answered.
dock-closed-sealed = Your orders are sealed.
dock-closed-crisis = The orders have been shown. The crisis has to be settled first.
dock-closed-desks = The third parties are deciding.
dock-thinking = { $seat ->
    [moscow] Moscow is deliberating.
   *[baku] Baku is deliberating.
}

## Slots and seal

dock-slot-take-back = Order { $slot }: { $lever }. Take it back
dock-slot-earlier = Move to slot { $slot }
dock-slot-empty = { $slot ->
    [1] First order
    [2] Second order
   *[other] Third order
}
dock-left = Left:
dock-left-attention = Attention left: { $left } of { $all }
dock-undo = Undo
dock-redo = Redo
dock-reason = Why? One line
dock-forecast =
    Your orders alone:
    tension { $tension } → { $next }, interests { $was } → { $is },
    cold { $cold }, balancing { $balancing }, divergence { $divergence }
dock-promise = { $will ->
    [will] You promised to order “{ $lever }”. Breaking that costs { $capital } capital and { $narrative } of narrative.
   *[will_not] You promised not to order “{ $lever }”. Breaking that costs { $capital } capital and { $narrative } of narrative.
}
dock-promised-own = { $will ->
    [will] You promised to order “{ $lever }”.
   *[will_not] You promised not to order “{ $lever }”.
}
dock-promised-theirs = { $seat ->
    [moscow] { $will ->
        [will] Moscow promised to order “{ $lever }”.
       *[will_not] Moscow promised not to order “{ $lever }”.
    }
   *[baku] { $will ->
        [will] Baku promised to order “{ $lever }”.
       *[will_not] Baku promised not to order “{ $lever }”.
    }
}
dock-seal = Seal orders
dock-seal-anyway = Seal all the same

## The other side’s table and the prediction

dock-table-theirs = { $seat ->
    [moscow] Moscow’s table
   *[baku] Baku’s table
}
dock-expect = { $seat ->
    [moscow] You expect Moscow to choose: { $lever }
   *[baku] You expect Baku to choose: { $lever }
}
dock-expect-none = { $seat ->
    [moscow] What do you expect of Moscow?
   *[baku] What do you expect of Baku?
}
dock-expect-short = You expect: { $lever }
dock-expect-short-none = What do you expect?
dock-expect-how = { $seat ->
    [moscow] Which will be Moscow’s main order, the one with most attention? To be right gains capital: { $capital }
   *[baku] Which will be Baku’s main order, the one with most attention? To be right gains capital: { $capital }
}
dock-expect-clear = Expect nothing

## Before sealing

dock-warn-heading = This can end the game
dock-warn-top = By themselves these orders take tension from { $tension } to { $next }, the top of the ladder. The game would end at once, in open divergence.
dock-warn-top-together = { $seat ->
    [moscow] These orders take tension from { $tension } to { $next }. If Moscow pushes as hard as its table allows, it reaches { $worst }, the top of the ladder. The game would end at once, in open divergence.
   *[baku] These orders take tension from { $tension } to { $next }. If Baku pushes as hard as its table allows, it reaches { $worst }, the top of the ladder. The game would end at once, in open divergence.
}
dock-warn-pushed = Pushed over three turns, with these orders: Moscow { $moscow }, Baku { $baku }. Whoever pushed more answers for it.
dock-warn-road = “{ $road }” has begun to set in. After these orders it stands at { $share }, if nothing else moves it. At the end of this turn it would be final.
dock-warn-brink = These orders leave tension at { $next }, if nothing else moves it. From there the next headline can top the ladder and end the game at once, in open divergence: the chance is { $percent }{ "\u00A0" }%.
dock-warn-back = Think again
dock-warn-none = { $n ->
    [one] Nothing is ordered, and { $n } point of attention is free. Seal it so?
   *[other] Nothing is ordered, and { $n } points of attention are free. Seal it so?
}
dock-warn-left = { $n ->
    [one] { $n } point of attention is left, and another card could be ordered. Seal it so?
   *[other] { $n } points of attention are left, and another card could be ordered. Seal it so?
}

## The briefing and the agenda

dock-briefing = Briefing
dock-situation = The situation
dock-worth = What each road is worth to you
dock-worth-aim = Result: your interests, and the agenda’s points if it is met, times the road’s factor. A lead of more than { $margin } wins.
dock-worth-cold = Your interests count in full: × { $factor }
dock-worth-balancing = × { $above } at { $bar } points of interests or more, × { $below } below
dock-worth-divergence = × { $factor }; × { $responsible } if you answer for the top rung
dock-agenda-first = Choose an agenda
dock-agenda-read-on = Read on to the agendas
dock-agenda-take = Begin with this agenda

## Talks and answers

dock-talks-heading = Make an offer, or none
dock-talks-how = An offer binds nobody. What was accepted and then broken is remembered, and costs.
dock-talks-mine = { $seat ->
    [moscow] What Moscow promises
   *[baku] What Baku promises
}
dock-talks-yours = { $seat ->
    [moscow] What you ask of Moscow
   *[baku] What you ask of Baku
}
dock-talks-we-will = We will order
dock-talks-we-will-not = We will not order
dock-talks-you-will = If you order
dock-talks-you-will-not = If you do not order
dock-talks-empty = Choose a card on each side.
dock-talks-make = Make this offer
dock-talks-nothing = Say nothing
dock-answers-own = Your own offer is with the other side:
dock-answers-closed = { $seat ->
    [moscow] As things stand Moscow could not order this at all: { $lever }
   *[baku] As things stand Baku could not order this at all: { $lever }
}
dock-answer-accept = Accept
dock-answer-accept-about = Both are expected to keep it. To break it costs { $capital } capital and { $narrative } of narrative.
dock-answer-refuse = Refuse
dock-answer-refuse-about = A clear no. It costs nothing.
dock-answer-silence = No answer
dock-answer-silence-about = Neither yes nor no. It costs nothing.

## The choice that a headline puts

dock-choice-first = Choose an answer
dock-choice-take = Answer so

## Crisis

dock-crisis-rows = Your choice, sealed; the other side’s is sealed too
dock-crisis-hold = Hold
dock-crisis-escalate = Escalate
dock-crisis-back-down = Back down
dock-crisis-if-hold = { $seat ->
    [moscow] If Moscow holds
   *[baku] If Baku holds
}
dock-crisis-if-escalate = { $seat ->
    [moscow] If Moscow escalates
   *[baku] If Baku escalates
}
dock-crisis-if-back-down = { $seat ->
    [moscow] If Moscow backs down
   *[baku] If Baku backs down
}
dock-crisis-tension = Tension { $least }
dock-crisis-tension-range = Tension { $least } to { $most }
dock-crisis-capital = Your capital { $least }
dock-crisis-capital-range = Your capital { $least } to { $most }
dock-crisis-first = Choose one of the three
dock-crisis-seal-hold = Seal: hold
dock-crisis-seal-escalate = Seal: escalate
dock-crisis-seal-back-down = Seal: back down

## The telling of a turn

dock-reveal-previous = Previous step
dock-reveal-play = Play
dock-reveal-pause = Pause
dock-reveal-next = Next step
dock-reveal-skip = Skip
dock-reveal-go-on = Go on
dock-reveal-step = { $n } of { $all }
dock-reveal-sealed = The orders are still sealed.
dock-reveal-reasons = The reasons are opened after the game.
dock-reveal-paid = { $seat ->
    [moscow] Moscow pays: capital { $capital }, treasury { $treasury }
   *[baku] Baku pays: capital { $capital }, treasury { $treasury }
}
dock-reveal-traffic = Traffic on the routes
dock-reveal-drift = What drifts by itself

# The end.
dock-end = The end
dock-end-more = What it was worth to each side, what was hidden, and where it turned, is in the debrief.
dock-end-part = { $part }: fits this road to { $value }{ "\u00A0" }%
dock-end-weakest = ▸ { $part }: fits this road to { $value }{ "\u00A0" }%, the weakest part, which alone counts
dock-end-debrief = Open the debrief
dock-end-title = To the title
