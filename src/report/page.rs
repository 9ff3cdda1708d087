//! A whole page.

use crate::Markup;

/// How every page looks: on screens wide and narrow, light and dark, and on paper.
const STYLE: &str = include_str!("page.css");

/// Nothing may be fetched, from anywhere; only the page's own style applies.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A page that needs nothing but itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page<'a> {
    /// The language of its words, such as `en`.
    pub language: &'a str,
    /// Its title, which a window or a tab shows.
    pub title: &'a str,
    /// What stands in it.
    pub body: Markup,
}

impl Page<'_> {
    /// The page as a file's text.
    #[must_use]
    pub fn html(&self) -> String {
        self.styled("")
    }

    /// The same, with a style of its own after the common one.
    #[must_use]
    pub fn styled(&self, own: &'static str) -> String {
        let mut page = Markup::new();
        page.element("html", &[("lang", &self.language)], |html| {
            html.element("head", &[], |head| {
                head.empty("meta", &[("charset", &"utf-8")]);
                let width = "width=device-width, initial-scale=1";
                head.empty("meta", &[("name", &"viewport"), ("content", &width)]);
                head.empty("meta", &[("name", &"color-scheme"), ("content", &"light dark")]);
                let policy = "Content-Security-Policy";
                head.empty("meta", &[("http-equiv", &policy), ("content", &POLICY)]);
                head.line("title", "", self.title);
                head.element("style", &[], |style| {
                    style.raw(STYLE);
                    style.raw(own);
                });
            });
            html.element("body", &[], |body| {
                body.element("main", &[], |main| main.add(&self.body));
            });
        });
        format!("<!DOCTYPE html>\n{}\n", page.as_str())
    }
}
