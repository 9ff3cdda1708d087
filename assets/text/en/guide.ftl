### The hints of the guided first game: a heading, and what to do now and why it matters (.hint),
### in at most two short sentences. A hint must read well from either side, whatever was played.

guide-next = Go on
guide-off = No more hints

guide-agenda = A wish of your own
    .hint = Choose one of three in secret. If it is met at the end, it adds to your result.
guide-talks = Words before deeds
    .hint = Offer a trade of promises, or stay silent. A promise binds nobody, but breaking one costs capital and good name.
guide-crisis = A crisis
    .hint = Both sides choose in secret how firm to stand. Giving way costs standing; if neither does, tension climbs.
guide-cards = Six cards, up to three orders
    .hint = Choose a card of yours. Point at it first, and the map shows where it would act.
guide-price = Every move costs somewhere
    .hint = ▲ is what a card gives, ▼ is where it hurts whoever plays it. There is no card without a ▼.
guide-attention = What you can spend
    .hint = The rings are attention, and some cards take capital or treasury too. What you save stays for the next turn, all but attention.
guide-prediction = Read the other side
    .hint = Its six cards lie open as yours do. Name the order you expect; a right guess earns capital.
guide-seal = Seal when you are content
    .hint = Until then everything can be undone. The other side seals too, and neither sees the other’s orders.
guide-reveal = Both are opened at once
    .hint = Follow the turn step by step, or pause it. Where two orders meet in one place, both may gain or lose by it.
guide-parties = Six others have a will
    .hint = They answer to what both of you did. Two bars show what each thinks of Baku and of Moscow.
guide-triangle = Where the region goes
    .hint = The point moves between three roads, and the trail shows how it came here. The road is not the winner: it decides what your interests are worth.
guide-winter = A cold quarter
    .hint = In winter it matters who supplies whom. A squeeze bites as deep as the dependence goes, and teaches the other to need you less.
guide-tension = Ten rungs
    .hint = Hard orders push tension up. Whoever pushes it over the top loses most, and the game ends there.
guide-why = Every number can say why
    .hint = Open any line to see its cause, its rule and its source. Some sources are disputed, and the line says so.
guide-ratchets = Four acts are for good
    .hint = See how far each is. A winter cut-off, for one, is felt at once and never forgotten.
guide-keep = Not everything at once
    .hint = The same order two turns running is dearer. You may keep one drawn card for the next turn instead.
guide-last = The last turn
    .hint = The largest share decides the road. Look at your agenda and your interests: what is one more order worth?
guide-end = How it ended, and why
    .hint = The debrief shows the turns that mattered and what each of you had expected. Then try the other side.
