# The three roads, what happens of itself every turn (drift), and what designers’ rules are for
# (purpose). Roads and drifts have a name, one line (.summary) and an encyclopedia entry (.entry); purposes
# only a name. Keys follow the ids of the ruleset.

## The three roads

road-cold = Cold confrontation
    .summary = Rivalry over routes, energy, diplomacy and story, without direct conflict.
    .entry = The article’s first scenario: Moscow and Baku compete for routes, energy, partners and the public’s ear, and neither fights the other. It is a forecast, and others disagree. In the game it is the default: its share falls as the region moves toward an arrangement or toward a break. It never sets in early, for it is what remains when neither an arrangement nor a break has come about. Under it, interests count as they are.

road-balancing = Tactical balancing
    .summary = A working arrangement: cooperation at low tension, while the great powers leave room for it.
    .entry = The article’s second scenario, which it calls the less likely one in the short term: Russia and the West come to terms, or NATO’s role shrinks, and Moscow and Baku go back to the pragmatic deals of the 2010s. In the game all three parts are needed together: room from outside, much cooperation, and low tension; the weakest of them counts. Under it, whoever has served its own interests well gains, and whoever has not loses.

road-divergence = Open divergence
    .summary = Baku stands with the West, Türkiye and Israel, and Moscow answers with force or trouble.
    .entry = The article’s third scenario: full alignment of Baku with one camp, and a hard answer from Moscow, or unrest on the southern border. In the game both halves are needed: deep ties on Baku’s side, and either high tension or a troubled frontier; the weaker half counts. It can set in, and it also comes at once if tension tops the ladder. Under it everybody’s interests are worth a little less, and those of whoever drove the ladder to its top less than half.

## What happens of itself every turn

drift-baku_revenue = Baku’s budget
    .summary = Taxes, oil money and a government’s ordinary standing at home.
    .entry = Every turn Baku’s treasury and political capital grow a little, whatever else happens. Income from transit comes on top of it.

drift-moscow_revenue = Moscow’s budget
    .summary = What the budget leaves for the South Caucasus, and the Kremlin’s ordinary standing at home.
    .entry = Every turn Moscow’s treasury and political capital grow a little, whatever else happens. Income from transit comes on top of it.

drift-tension_eases = Tension eases
    .summary = Nothing raised it this turn, so tempers cool.
    .entry = If nothing raised tension in a turn, neither an order nor the news, it falls by a little of itself: a quarrel has to be fed. Where rivalry persists, it outweighs this.

drift-rivalry_persists = Rivalry persists
    .summary = The two capitals want different things, and calm does not last of itself.
    .entry = Below the seventh rung, and in its lower part, small grievances bring it up again a little every turn. Calm between two states that compete for the same routes has to be kept up by somebody.

drift-restraint_holds = Restraint holds
    .summary = Short of a rupture, both capitals still have something to lose.
    .entry = When tension is high, budgets, markets and neighbours pull it back a little every turn. That is why competition without direct conflict is where matters rest when nobody drives them further.

drift-haste_alarms = Haste is taken back
    .summary = Whoever pushes hard in one quarter alarms those who could follow.
    .entry = The more a side has pushed tension in one turn, the more of it is taken back at the end of the turn: diplomats travel, friends ask for time, soldiers wait for orders. The ladder can be climbed, but not in one quarter. What a side has pushed still counts as pushed.

drift-cooperation_settles = Cooperation settles
    .summary = Deals that nobody renews wear out; trade that nobody forbids comes back.
    .entry = Working cooperation moves a little every turn toward the level that trade between neighbours keeps of itself. To hold it higher, both sides have to go on making deals.

drift-ties_cool = Ties settle
    .summary = A tie that nobody tends goes back toward its ordinary warmth.
    .entry = Baku’s ties with NATO, Israel, the EU, China and the Turkic states each move a little every turn toward an ordinary level. Friendship between states costs attention, on both sides.

drift-orders_lapse = Orders lapse
    .summary = A supplier who has cooled lets what was ordered run out.
    .entry = While Israel’s stance toward Baku is no better than polite, the tie loses a little every turn: spare parts do not come, instructors go home, and what was promised is not renewed. Winning the stance back stops it.

drift-beijing_looks_away = Beijing looks away
    .summary = A power that is at odds with both has no reason to keep their trade going.
    .entry = While China’s stances toward both Moscow and Baku are cold, nobody from outside asks for calm on the roads between them: working cooperation wears down, and shippers look past the Caspian. One stance mended is enough to stop it.

drift-tehran_at_ease = Tehran is at ease
    .summary = A neighbour on good terms with Baku, and not in Moscow’s debt, keeps the quarrel from its door.
    .entry = While Iran’s stance toward Baku is not hostile and the one toward Moscow is cool, there is no front for anybody to fear in the south: above a middling level, some tension goes of itself every turn.

drift-ankara_cools = Ankara cools
    .summary = A close ally who is treated as a convenience stops giving more than was signed.
    .entry = While Türkiye’s stance toward Baku is lukewarm and the tie is deeper than habit alone would keep it, the tie loses a little every turn: joint exercises are put off, calls are returned later. What the pact itself holds remains. Warming the stance stops it.

drift-narrative_fades = Stories fade
    .summary = What was said last quarter is half forgotten in this one.
    .entry = The public image of Baku, between “Western tool” and “Eurasian hub”, moves back toward the middle a little every turn, whatever was said.

drift-border_calms = The border calms
    .summary = Nobody stirred it, so the southern frontier goes back to its everyday quiet.
    .entry = When Moscow does not stir the southern border, calm there moves a little every turn toward its ordinary level. Most days it is a border of lorries and shared dams.

drift-appetites_return = Attention wanders
    .summary = Third parties calm down, or grow restless again, toward their ordinary readiness to act.
    .entry = How ready a third party is to act moves a little every turn toward what is usual for it. Whoever was provoked forgets in time; whoever was soothed does too.

drift-freed_upkeep = Upkeep of the terms
    .summary = Attention freed from the front has to be paid for, or it is lost.
    .entry = When Moscow has won terms with the West, the attention so freed costs money every turn. If the treasury cannot bear it, the attention goes back to where it came from.

## What a designers’ rule is for

purpose-price = a price, so that no move is free
purpose-pacing = pace, so that the game moves neither too fast nor too slowly
purpose-stag_hunt = a shared gain that needs both sides
purpose-contest = a contest of two moves
purpose-crisis = the ladder of a crisis
purpose-drift = what happens of itself
purpose-income = income
purpose-reward = a reward for the one who moves
purpose-road = the reckoning of the three roads
purpose-closure = an effect that comes back to where it began
purpose-talks = what a given word is worth
purpose-score = the reckoning of the result
