//! A chart with its title, what it says, and its data as a table.

use text::Words;

use crate::chart::{About, Chart, Width};
use crate::{Markup, Table};

/// A chart as it stands on a page.
pub struct Figure<'a> {
    /// A name that no other figure of the page has, fit for an address: letters, digits, `-`.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What it shows and how it is read, a paragraph each.
    pub says: &'a [String],
    /// What is drawn.
    pub chart: &'a dyn Chart,
    /// The same as a table.
    pub data: &'a Table,
}

impl Figure<'_> {
    /// Adds it.
    ///
    /// The chart is drawn twice, for wide and for narrow pages, of which one is shown: a drawing
    /// that is scaled down cannot be read.
    pub fn show(&self, words: &Words, markup: &mut Markup) {
        let description = self.says.join(" ");
        markup.element("figure", &[("id", &self.id)], |figure| {
            figure.element("figcaption", &[], |caption| {
                caption.line("h3", "", self.title);
                for paragraph in self.says {
                    caption.line("p", "", paragraph);
                }
            });
            for width in [Width::Wide, Width::Narrow] {
                let about =
                    About { id: self.id, title: self.title, description: &description, width };
                self.chart.draw(&about, figure);
            }
            figure.element("details", &[], |details| {
                details.line("summary", "", &words.name("report-data"));
                self.data.show(words, details);
            });
        });
    }
}
