//! The page as a whole: its head, its sections, and how it is made again.

use report::{Markup, Page, Sign};
use text::{Args, Words};

use super::answer::Balance;
use super::input::Answers;
use super::{command, levers, must, numbers, players, roads, tell};
use crate::data;
use crate::figures::count;

/// A section: its name in an address, its title, what stands under the title, and its content.
struct Section {
    id: &'static str,
    title: &'static str,
    says: &'static str,
    content: Markup,
}

/// The page.
pub(super) fn page(words: &Words, answers: &Answers) -> String {
    let sections = sections(words, answers);
    let title = title(words, answers);
    let mut body = Markup::new();
    head(words, answers, &title, &sections, &mut body);
    for section in &sections {
        body.element("section", &[("id", &section.id)], |markup| {
            markup.line("h2", "", &words.name(section.title));
            markup.line("p", "", &words.name(section.says));
            markup.add(&section.content);
        });
    }
    let language = words.language().to_string();
    Page { language: &language, title: &title, body }.html()
}

fn title(words: &Words, answers: &Answers) -> String {
    let level = answers.balance.first().map_or("", |balance| &balance.origin.level);
    words.say("report-title", &Args::new().text("level", tell::name(words, "level", level)))
}

fn head(words: &Words, answers: &Answers, title: &str, sections: &[Section], body: &mut Markup) {
    body.element("header", &[], |head| {
        head.line("p", "kicker", &words.name("report-kicker"));
        head.line("h1", "", title);
        head.line("p", "lead", &words.name("report-lead"));
        for balance in &answers.balance {
            tally(words, balance, head);
        }
        facts(words, answers, head);
        let label = words.name("report-contents");
        head.element("nav", &[("aria-label", &label)], |nav| {
            nav.element("ul", &[], |list| {
                for section in sections {
                    list.element("li", &[], |entry| {
                        let place = format!("#{}", section.id);
                        let name = words.name(section.title);
                        entry.element("a", &[("href", &place)], |link| link.text(&name));
                    });
                }
            });
        });
    });
}

/// How many properties have which verdict.
fn tally(words: &Words, balance: &Balance, head: &mut Markup) {
    head.element("div", &[("class", &"tally")], |tally| {
        for sign in Sign::ALL {
            let with = balance.rows.iter().filter(|row| tell::sign(row.verdict) == sign).count();
            let key = match sign {
                Sign::Met => "report-properties-met",
                Sign::Undecided => "report-properties-undecided",
                Sign::Missed => "report-properties-missed",
            };
            tally.element("div", &[("class", &sign.ink().class())], |one| {
                let class = format!("sign {}", sign.ink().class());
                one.element("span", &[("class", &class), ("aria-hidden", &"true")], |glyph| {
                    glyph.text(sign.glyph());
                });
                one.line("b", "", &with.to_string());
                one.line("span", "", &words.say(key, &Args::new().count("n", with)));
            });
        }
    });
}

fn facts(words: &Words, answers: &Answers, head: &mut Markup) {
    let mut facts: Vec<(&str, String)> = Vec::new();
    for balance in &answers.balance {
        let players = [&balance.player; 2].map(String::as_str);
        facts.push(("report-fact-series", tell::series(words, &balance.origin, players)));
    }
    let origin = answers.balance.first().map(|balance| &balance.origin);
    if let Some(origin) = origin {
        facts.push(("report-fact-ruleset", origin.ruleset_hash.clone()));
    }
    let mut levels: Vec<(&str, &str)> = Vec::new();
    for origin in answers.origins() {
        let known = levels.iter().any(|(level, _)| *level == origin.level);
        if let (false, Some(hash)) = (known, &origin.level_hash) {
            levels.push((&origin.level, hash));
        }
    }
    for (level, hash) in levels {
        let args = Args::new().text("level", level).text("hash", hash);
        facts.push(("report-fact-level", words.say("report-level", &args)));
    }
    let games = answers.origins().map(|origin| origin.games_in_all.unwrap_or(origin.games));
    let games = games.fold(0_u64, u64::saturating_add);
    facts.push(("report-fact-games", count(games).to_string()));
    let refused = answers.origins().fold(0_u64, |sum, one| sum.saturating_add(one.refused));
    facts.push(("report-fact-refused", count(refused).to_string()));
    head.element("dl", &[("class", &"facts")], |list| {
        for (key, text) in facts {
            list.line("dt", "", &words.name(key));
            list.line("dd", "", &text);
        }
    });
    let shipped = data::ruleset().hash().to_string();
    if origin.is_some_and(|origin| origin.ruleset_hash != shipped) {
        let args = Args::new().text("hash", shipped);
        head.line("p", "quiet", &words.say("report-older", &args));
    }
}

/// The sections that have something in them.
fn sections(words: &Words, answers: &Answers) -> Vec<Section> {
    let of = |id, title, says, fill: &dyn Fn(&mut Markup)| {
        let mut content = Markup::new();
        fill(&mut content);
        Section { id, title, says, content }
    };
    let several = answers.balance.len() > 1;
    let mut all = vec![
        of("must", "report-must-title", "report-must-says", &|markup| {
            for balance in &answers.balance {
                if several {
                    let players = [&balance.player; 2].map(String::as_str);
                    let name = tell::series(words, &balance.origin, players);
                    markup.line("h3", "spaced", &name);
                }
                must::show(words, balance, markup);
            }
        }),
        of("roads", "report-odds-title", "report-odds-says", &|markup| {
            roads::shares(words, answers, markup);
        }),
        of("course", "report-course-title", "report-course-says", &|markup| {
            let found = answers.simulations.iter().zip(1..);
            found.for_each(|(found, place)| roads::course(words, found, place, markup));
        }),
        of("levers", "report-use-title", "report-use-says", &|markup| {
            let found = answers.balance.iter().zip(1..);
            found.for_each(|(found, place)| levers::levers(words, found, place, markup));
        }),
        of("parties", "report-parties-title", "report-parties-says", &|markup| {
            let found = answers.balance.iter().zip(1..);
            found.for_each(|(found, place)| levers::parties(words, found, place, markup));
        }),
        of("players", "report-players-title", "report-players-says", &|markup| {
            answers.ladders.iter().for_each(|found| players::ladder(words, found, markup));
            answers.exploits.iter().for_each(|found| players::exploit(words, found, markup));
        }),
        of("numbers", "report-numbers-title", "report-numbers-says", &|markup| {
            let found = answers.sensitivity.iter().zip(1..);
            found.for_each(|(found, place)| numbers::sensitivity(words, found, place, markup));
        }),
        of("headlines", "report-news-title", "report-news-says", &|markup| {
            let found = answers.headlines.iter().zip(1..);
            found.for_each(|(found, place)| numbers::headlines(words, found, place, markup));
        }),
        of("reading", "report-reading-title", "report-reading-figures", &|markup| {
            for key in
                ["report-reading-intervals", "report-reading-verdicts", "report-reading-pairs"]
            {
                markup.line("p", "", &words.name(key));
            }
        }),
        of("again", "report-again-title", "report-again-says", &|markup| {
            markup.element("ol", &[("class", &"commands")], |list| {
                for command in command::all(answers) {
                    list.element("li", &[], |entry| entry.line("code", "", &command));
                }
            });
        }),
    ];
    all.retain(|section| !section.content.as_str().is_empty());
    all
}
