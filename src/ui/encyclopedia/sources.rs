//! Where rules come from: citations as rows, each with its standing.

use rules::{CiteId, Effects, Standing};
use text::{Args, Key};

use super::article::{Row, Source};
use super::desk::Desk;

impl Desk<'_> {
    /// The citations of effects.
    pub fn cites(&self, effects: &[Effects]) -> Vec<CiteId> {
        let rules = self.names.rules;
        effects
            .iter()
            .flat_map(|range| rules.effects_of(*range))
            .map(|effect| effect.cite)
            .collect()
    }

    /// Citations as rows, each once; all that designers have set in one.
    pub fn sourced(&self, cites: &[CiteId]) -> Vec<Row> {
        let rules = self.names.rules;
        let mut all: Vec<_> = cites.iter().map(|id| rules.cite(*id)).collect();
        all.sort();
        all.dedup();
        let mut rows = Vec::new();
        let mut purposes = Vec::new();
        for cite in all {
            if cite.standing == Standing::Designer {
                let purpose = cite.purpose.as_deref().map(|id| Key::new("purpose", id));
                purposes.extend(purpose.map(|key| self.names.words.name(key)));
                continue;
            }
            let claim = cite.sentence.as_deref().map_or(String::new(), |id| self.sentence(id));
            let (reference, url) =
                cite.source.map_or_else(Default::default, |index| self.reference(index));
            let title = self.plain(standing(cite.standing));
            rows.push(Row::Source(Source {
                standing: Some(cite.standing),
                title,
                claim,
                reference,
                url,
            }));
        }
        if !purposes.is_empty() {
            rows.push(Row::Source(Source {
                standing: Some(Standing::Designer),
                title: self.plain(standing(Standing::Designer)),
                claim: String::new(),
                reference: purposes.join("; "),
                url: None,
            }));
        }
        rows
    }

    /// A sentence of the article, in our words, with its number.
    pub fn sentence(&self, id: &str) -> String {
        let args =
            Args::new().text("id", id).text("text", self.names.words.name(Key::sentence(id)));
        self.say("ui-source-sentence", &args)
    }

    /// A publication in full, and where it can be read.
    pub fn reference(&self, index: u16) -> (String, Option<String>) {
        let source = self.names.rules.source(index);
        let args = Args::new()
            .text("author", source.author.as_str())
            .text("title", source.title.as_str())
            .text("publisher", source.publisher.as_str())
            .text("year", source.year.to_string());
        let key = if source.publisher.is_empty() {
            "encyclopedia-reference"
        } else {
            "encyclopedia-reference-published"
        };
        (self.say(key, &args), source.url.clone())
    }
}

/// The key of a standing’s explanation.
pub(super) const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Supported => "encyclopedia-supported",
        Standing::Contested => "encyclopedia-contested",
        Standing::Designer => "encyclopedia-designer",
        Standing::Outside => "encyclopedia-outside",
    }
}
