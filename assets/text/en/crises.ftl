# The five crises and the four ratchets: name, one line (.summary) and encyclopedia entry (.entry); a crisis
# also has .prompt, what is at stake and what may happen, shown above the first choice.

## Crises

crisis-syunik = Crisis in Syunik
    .summary = Who decides about the road through southern Armenia.
    .prompt = Machines, border guards and observers face each other on the road through Syunik; whoever prevails decides how far the works go. If both keep escalating, the tension can climb to the top rung: this can end the game.
    .entry = Syunik is the narrow south of Armenia, between Azerbaijan and its exclave Nakhchivan, with Iran across the Aras. Baku wants a link there, Yerevan wants one under its own law, Tehran wants the border unchanged, and Moscow signed in 2020 to guard the road. In the game the crisis opens on a high enough rung, when Baku’s works meet a joint front or containment, or its force meets a guarantee or pressure on Yerevan. Containment that meets the Shusha Pact can open it too, and so can a crowd at a consulate. The stake is progress of the works, sway in Yerevan and capital.

crisis-caspian_shipping = Crisis on the Caspian
    .summary = Whose rules hold for tankers and ferries.
    .prompt = Inspectors hold tankers, insurers raise their rates, and patrol boats shadow the ferries; the winner’s freight moves, and the loser pays. If both keep escalating, the tension can climb to the top rung: this can end the game.
    .entry = Oil for Novorossiysk and ferries of the Middle Corridor use the same sea. Five states signed a convention on the Caspian in 2018, and Russia has by far the largest fleet there. No crisis of this kind has happened; it is the designer’s picture of what a squeeze on oil beside a gas deal, or beside works on the Middle Corridor, could lead to. The stake is traffic and treasury. The pipeline from Baku to Ceyhan is out of its reach.

crisis-border_incident = Incident on the southern border
    .summary = Who answers for shots on the Iranian frontier.
    .prompt = Shots have been fired near the Aras, a drone is down, and each capital has a different story; the winner’s story will stand. If both keep escalating, the tension can climb to the top rung: this can end the game.
    .entry = The frontier between Azerbaijan and Iran is long, and people speak the same language on both sides of much of it. Iran held large exercises there in 2021 and 2022, and Baku evacuated its embassy in Tehran after an armed attack in January 2023. In the game the crisis opens when the border is stirred, or a joint front is formed with Tehran, in the same turn in which Baku buys from Israel, and tension is high enough. The stake is the calm of the border, Baku’s tie with Israel and Iran’s regard for Moscow.

crisis-winter_supplies = Winter supplies
    .summary = Who signs first when it is cold.
    .prompt = Stores are falling and no new contract is signed; whoever gives in first signs on the other’s terms for years. If both keep escalating, the tension can climb to the top rung: this can end the game.
    .entry = Several neighbours say that Russia has used energy prices and food rules to press them; Moscow speaks of market prices and hygiene. A real cut of supplies to Baku has not been seen, and its dependence is disputed except for grain. In the game the crisis opens in winter and at raised tension, when a squeeze and a switch meet on the same supply, or a squeeze meets a gas deal with Europe; a blast at a pipeline can open it in any season. The stake is the dependence on grain and electricity, and money.

crisis-north_road_closure = The closed road
    .summary = Who pays for the lorries at the Dagestan post.
    .prompt = Lorries stand for days at the Dagestan post and shippers are choosing a road for years to come; the winner’s road gets them. If both keep escalating, the tension can climb to the top rung: this can end the game.
    .entry = The road by Derbent is the shortest way by land from Azerbaijan to Russia and round the north of the Caspian. The article says that Moscow closed some such routes for a time in 2025; no second public account is known to us. In the game the crisis opens at raised tension, when the road is blocked in the same turn in which Baku builds the Middle Corridor or rallies the Turkic states; a jet over the border river can open it too. The stake is traffic, works and the regard of Beijing.

## Ratchets

ratchet-peacekeepers_leave = The peacekeepers leave
    .summary = The mission in Karabakh ends for good: Baku’s hold has a floor, Moscow’s mission a ceiling.
    .entry = Russian peacekeepers came to Karabakh in November 2020 for five years. The article dates their withdrawal to late 2023; it was confirmed on 17 April 2024 and completed about 12 June 2024, a year and a half before the term was up. In the game either side can bring it about once Karabakh is consolidated and the mission has lost its standing, and the headlines of spring 2024 can bring it too. Afterwards Moscow may still mediate, but never again with much weight, and nothing can undo the consolidation below its floor.

ratchet-shusha_invoked = The Shusha Pact is invoked
    .summary = Baku calls on Türkiye’s promise: the tie keeps a floor, cooperation with Moscow a ceiling.
    .entry = The Shusha Declaration speaks of help if one of the two is threatened by a third state; it has never been invoked against Russia. In the game Baku does it by deepening the pact on a high rung when the tie is already deep. Türkiye then stays in the matter for good. The southern border becomes safer, Moscow loses face, and working deals between Moscow and Baku can never again go as far as they did.

ratchet-zangezur_opens = Zangezur opens
    .summary = The first train crosses Syunik: works and traffic keep a floor, and Tehran does not forgive it soon.
    .entry = A road that carries freight creates people who live by it, and no government on the route wants to be the one that stopped it. In the game the route opens when the works are nearly complete and nothing blocks it. From then on works and traffic cannot fall below a floor. Iran, which loses transit and sees its border with Armenia change its meaning, answers with a colder stance and a greater appetite.

ratchet-winter_cutoff = Supplies are cut in winter
    .summary = Moscow cuts supplies in the cold: it hurts once, and the customer never fully comes back.
    .entry = A customer who was cut off in winter finds other sellers and keeps them; Europe’s turn away from Russian gas since 2022 shows how far that can go, though each side blames the other for it. In the game Moscow does it by squeezing supplies in winter on a high rung. Baku loses capital at once. After that neither Baku’s dependence nor cooperation between the two can rise above a ceiling: the lever is spent as it is used.
