//! Where a rule comes from, and how far to trust it.

/// How a claim stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The article says it and a second, independent source agrees.
    Supported,
    /// The article says it; others dispute it, or it is one side's view.
    Contested,
    /// Nobody's claim: put in to make the model work.
    Designer,
    /// A dated public event beside or after the article.
    Outside,
}

impl Standing {
    /// The name used in word keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Contested => "contested",
            Self::Designer => "designer",
            Self::Outside => "outside",
        }
    }
}

/// A citation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Cite {
    /// How the claim stands.
    pub standing: Standing,
    /// The article's sentence, for `Supported` and `Contested`.
    pub sentence: Option<String>,
    /// What a designer's rule is for.
    pub purpose: Option<String>,
    /// Position of the second or outside source.
    pub source: Option<u16>,
}

/// A publication other than the article.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Who wrote it.
    pub author: String,
    /// Its title.
    pub title: String,
    /// Its year.
    pub year: u16,
    /// Who published it; may be empty.
    pub publisher: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// A sentence of the article in the register.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sentence {
    /// Its id, for example `2.4-1.2`.
    pub id: String,
    /// What it names: lever, risk, interest, actor.
    pub names: Vec<String>,
    /// Why no rule cites it, if none does.
    pub left_out: Option<String>,
}
