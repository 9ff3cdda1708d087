//! From the text of a record to a checked [`Record`].

use std::sync::Arc;

use rules::data::{Decoder, Problem, Spanned};
use rules::{EventId, Kind, Level, Quarter, Ruleset, Side, Stand};

use super::raw::{
    Name, RawAct, RawAnswer, RawHeadline, RawOmission, RawPeriod, RawRecord, RawStand,
};
use super::record::{Act, Dated, Headline, Omission, Period, Record};
use crate::data;

/// Checks a record.
struct Checker<'a> {
    rules: &'a Ruleset,
    cx: Decoder<'a>,
    /// Problems of the level, which is a file of its own.
    of_level: Vec<Problem>,
}

impl Record {
    /// Reads a record and checks every name, date and quarter in it.
    ///
    /// # Errors
    /// Every problem of the file, each with its place.
    pub fn read(rules: &Arc<Ruleset>, file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let mut checker = Checker { rules, cx: Decoder::new(file, text), of_level: Vec::new() };
        let raw = checker.cx.read::<RawRecord>();
        let record = raw.and_then(|raw| checker.record(rules, &raw));
        let mut problems = checker.cx.finish().err().unwrap_or_default();
        problems.extend(checker.of_level);
        record.filter(|_| problems.is_empty()).ok_or(problems)
    }
}

impl Checker<'_> {
    fn record(&mut self, rules: &Arc<Ruleset>, raw: &RawRecord) -> Option<Record> {
        let Some(level_text) = data::level_text(&raw.level) else {
            return self.cx.unknown(raw.level.span, "level", &raw.level, data::level_ids());
        };
        let level = Level::load(rules, &format!("{}.ron", raw.level.value), level_text);
        let level = level.map_err(|problems| self.of_level = problems).ok()?;
        let from = self.quarter(&raw.from)?;
        if from != level.quarter(1) {
            let args = vec![("expected", level.quarter(1).to_string())];
            self.cx.rule::<()>(raw.from.span, "record-other-start", args);
        }
        if raw.turns.is_empty() || raw.turns.len() > usize::from(rules::MAX_TURNS) {
            let args = vec![("most", rules::MAX_TURNS.to_string())];
            self.cx.rule::<()>(raw.turns.span, "record-turns", args);
        }
        let quarters = (0..rules::MAX_TURNS).map(|turn| from.plus(turn));
        let periods: Vec<_> = raw.turns.iter().zip(quarters).collect();
        let periods = periods.into_iter().map(|(raw, quarter)| self.period(raw, quarter)).collect();
        let omissions = raw.omissions.iter().map(|raw| self.omission(raw)).collect();
        Some(Record {
            level,
            level_text: level_text.to_owned(),
            codebook: raw.codebook.clone(),
            periods: all(periods)?,
            omissions,
        })
    }

    fn period(&mut self, raw: &RawPeriod, expected: Quarter) -> Option<Period> {
        let quarter = self.quarter(&raw.quarter);
        if quarter.is_some_and(|quarter| quarter != expected) {
            let args = vec![("expected", expected.to_string())];
            self.cx.rule::<()>(raw.quarter.span, "record-quarter-order", args);
        }
        let quarter = quarter.unwrap_or(expected);
        let headline = match &raw.headline {
            Some(raw) => self.headline(raw, quarter),
            // Without one the game would draw a card, which the record does not hold.
            None => self.cx.rule(raw.quarter.span, "record-no-headline", vec![]),
        };
        let acts = [(&raw.moscow, Side::Moscow), (&raw.baku, Side::Baku)];
        let [moscow, baku] = acts.map(|(raw, side)| self.acts(raw, side, quarter));
        let crisis = raw.crisis.iter().map(|&(moscow, baku)| [stand(moscow), stand(baku)]);
        let crisis = crisis.collect();
        Some(Period { quarter, headline: headline?, acts: [moscow?, baku?], crisis })
    }

    fn headline(&mut self, raw: &RawHeadline, quarter: Quarter) -> Option<Headline> {
        self.day(&raw.date, quarter);
        self.source(&raw.source);
        let name = &raw.id;
        let Some(event) = self.rules.find_event(name) else {
            let known = self.rules.ids(Kind::Event).iter().map(String::as_str);
            return self.cx.unknown(name.span, "event", name, known);
        };
        let option = match &raw.option {
            Some(raw) => Some(self.option(event, raw, quarter)?),
            None => None,
        };
        let (date, source) = (raw.date.value.clone(), raw.source.value.clone());
        Some(Headline { event, date, source, option })
    }

    fn option(&mut self, event: EventId, raw: &RawAnswer, quarter: Quarter) -> Option<(u8, Dated)> {
        let dated = self.dated(&raw.date, &raw.source, &raw.act, quarter);
        let choice = self.rules.event(event).choice.as_ref();
        let options = choice.map_or(&[][..], |choice| &choice.options);
        let place = options.iter().position(|(id, _)| *id == raw.id.value);
        let place = place.and_then(|place| u8::try_from(place).ok());
        if place.is_none() {
            let known = options.iter().map(|(id, _)| id.as_str());
            self.cx.unknown::<()>(raw.id.span, "option", &raw.id, known);
        }
        Some((place?, dated))
    }

    fn acts(
        &mut self,
        raw: &Spanned<Vec<RawAct>>,
        side: Side,
        quarter: Quarter,
    ) -> Option<Vec<Act>> {
        if raw.len() > rules::SLOTS {
            let args = vec![("most", rules::SLOTS.to_string())];
            self.cx.rule::<()>(raw.span, "too-many-orders", args);
        }
        self.cx.unique("lever", raw.iter().map(|act| &act.lever));
        all(raw.iter().map(|act| self.act(act, side, quarter)).collect())
    }

    fn act(&mut self, raw: &RawAct, side: Side, quarter: Quarter) -> Option<Act> {
        let dated = self.dated(&raw.date, &raw.source, &raw.act, quarter);
        let (rules, name) = (self.rules, &raw.lever);
        let Some(lever) = rules.find_lever(name) else {
            let known = rules.ids(Kind::Lever).iter().map(String::as_str);
            return self.cx.unknown(name.span, "lever", name, known);
        };
        if rules.lever(lever).side != side {
            let args = vec![("name", name.value.clone())];
            self.cx.rule::<()>(name.span, "wrong-side", args);
        }
        let wanted = raw.target.as_ref();
        let play = rules.find_play(lever, wanted.map(|target| target.value.as_str()));
        if play.is_none() {
            let targets = rules.lever(lever).plays().filter_map(|play| rules.target_name(play));
            let targets: Vec<_> = targets.collect();
            let place = wanted.unwrap_or(name);
            let found = wanted.map_or("", |target| target.value.as_str());
            self.cx.unknown::<()>(place.span, "target", found, targets.into_iter());
        }
        Some(Act { play: play?, dated })
    }

    fn dated(&mut self, date: &Name, source: &Name, act: &str, quarter: Quarter) -> Dated {
        self.day(date, quarter);
        self.source(source);
        Dated { date: date.value.clone(), source: source.value.clone(), act: act.to_owned() }
    }

    fn omission(&mut self, raw: &RawOmission) -> Omission {
        if quarter_of(&raw.date).is_none() {
            self.not_a_date(&raw.date);
        }
        Omission { date: raw.date.value.clone(), act: raw.act.clone(), why: raw.why.clone() }
    }

    /// A day in the quarter.
    fn day(&mut self, date: &Name, quarter: Quarter) {
        match quarter_of(date) {
            None => self.not_a_date(date),
            Some(found) if found == quarter => {}
            Some(_) => {
                let args = vec![("found", date.value.clone()), ("quarter", quarter.to_string())];
                self.cx.rule::<()>(date.span, "date-outside-quarter", args);
            }
        }
    }

    fn not_a_date(&mut self, date: &Name) {
        self.cx.rule::<()>(date.span, "not-a-date", vec![("found", date.value.clone())]);
    }

    fn source(&mut self, name: &Name) {
        let known = self.rules.ids(Kind::Source);
        if !known.contains(&name.value) {
            let known = known.iter().map(String::as_str);
            self.cx.unknown::<()>(name.span, "source", name, known);
        }
    }

    fn quarter(&mut self, name: &Name) -> Option<Quarter> {
        let quarter = Quarter::parse(name);
        if quarter.is_none() {
            self.cx.rule::<()>(name.span, "not-a-quarter", vec![("found", name.value.clone())]);
        }
        quarter
    }
}

/// All of them, or none; every one has been looked at by then.
fn all<T>(items: Vec<Option<T>>) -> Option<Vec<T>> {
    items.into_iter().collect()
}

const fn stand(raw: RawStand) -> Stand {
    match raw {
        RawStand::Hold => Stand::Hold,
        RawStand::Escalate => Stand::Escalate,
        RawStand::BackDown => Stand::BackDown,
    }
}

/// The quarter of a day such as `2024-04-17`.
fn quarter_of(date: &str) -> Option<Quarter> {
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let sizes = [year.len(), month.len(), day.len()];
    let day: u8 = day.parse().ok()?;
    let month: u8 = month.parse().ok()?;
    let whole = parts.next().is_none() && sizes == [4, 2, 2];
    if !whole || !(1..=31).contains(&day) || !(1..=12).contains(&month) {
        return None;
    }
    Quarter::parse(&format!("{year}Q{}", (month - 1) / 3 + 1))
}
