//! What is looked at on a desktop: the screen, how it is painted, the clipboard, files, sounds.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy_egui::{EguiRenderOutput, PrimaryEguiContext};
use egui::epaint::{Primitive, Vertex};
use game::hand;
use game::mirror::Item;

use super::list::{Part, Step, Thing};
use super::player::{Player, is};
use crate::hand::is_at_rest;

/// How a thing was when it was marked.
#[derive(Clone, PartialEq, Debug)]
pub struct Mark {
    says: String,
    place: Rect,
    colours: BTreeSet<[u8; 4]>,
}

impl Player {
    /// Looks at what a step is about.
    pub fn look(&mut self, step: &Step) -> Result<(), String> {
        match (step.verb.as_str(), &step.parts[..]) {
            ("see", [Part::Thing(thing)]) => self.find(thing, false).map(drop),
            ("gone", [Part::Thing(thing)]) => {
                let gone = self.wait(|player| {
                    let tree = player.tree();
                    (!tree.items.iter().any(|item| is(item, thing, &tree))).then_some(())
                });
                gone.ok_or_else(|| "it is there".to_owned())
            }
            ("mark", [Part::Thing(thing)]) => {
                self.mark = Some(self.seen(thing)?);
                Ok(())
            }
            ("changed", [Part::Thing(thing)]) => {
                self.compare(thing, |old, new| old.says != new.says)
            }
            ("moved", [Part::Thing(thing)]) => self.compare(thing, |old, new| {
                old.place.center().distance(new.place.center()) > 2.0
                    || (old.place.size() - new.place.size()).length() > 2.0
            }),
            ("stays", [Part::Thing(thing)]) => self
                .compare(thing, |old, new| old.place.center().distance(new.place.center()) < 2.0),
            ("recoloured", [Part::Thing(thing)]) => self.compare(thing, |old, new| {
                old.colours.is_disjoint(&new.colours) && !new.colours.is_empty()
            }),
            ("paper dark", []) => self.paper(true),
            ("paper light", []) => self.paper(false),
            ("copied", [Part::Text(text)]) => {
                let found = self.clipboard.contains(text.as_str());
                found.then_some(()).ok_or_else(|| format!("copied: “{}”", self.clipboard))
            }
            ("file", [Part::Text(ending), Part::Text(text)]) => self.written(ending, text),
            ("listen", []) => {
                self.heard = 0;
                Ok(())
            }
            ("heard", []) => {
                let heard = self.wait(|player| (player.heard > 0).then_some(()));
                heard.ok_or_else(|| "nothing was to be heard".to_owned())
            }
            ("silent", []) => match self.heard {
                0 => Ok(()),
                heard => Err(format!("{heard} cues were to be heard")),
            },
            ("rest", []) => {
                let rests = is_at_rest(&mut self.app);
                rests.then_some(()).ok_or_else(|| "it asks for more updates".to_owned())
            }
            ("told", [Part::Text(text)]) => {
                let told = self.wait(|player| {
                    let seen = player.tree().items.into_iter().map(|item| item.name);
                    let mut all = seen.chain([player.told.clone()]);
                    all.any(|words| words.contains(text.as_str())).then_some(())
                });
                told.ok_or_else(|| "nothing of the sort is said".to_owned())
            }
            _ => Err("nobody knows how this is done on a desktop".to_owned()),
        }
    }

    /// How a thing lies and is painted now.
    fn seen(&mut self, thing: &Thing) -> Result<Mark, String> {
        let item = self.find(thing, false)?;
        let place = hand::place(self.app.world_mut(), &item);
        let colours = self.painted(&item);
        Ok(Mark { says: item.name, place, colours })
    }

    fn compare(
        &mut self,
        thing: &Thing,
        right: impl Fn(&Mark, &Mark) -> bool,
    ) -> Result<(), String> {
        let old = self.mark.clone().ok_or("nothing was marked")?;
        let found = self.wait(|player| {
            let new = player.seen(thing).ok()?;
            right(&old, &new).then_some(())
        });
        let new = self.seen(thing)?;
        found.ok_or_else(|| format!("it was {old:?} and is {new:?}"))
    }

    /// Everything that is painted, in order.
    fn vertices(&mut self) -> Vec<Vertex> {
        let world = self.app.world_mut();
        let mut outputs = world.query_filtered::<&EguiRenderOutput, With<PrimaryEguiContext>>();
        let Ok(output) = outputs.single(world) else { return Vec::new() };
        let mut vertices = Vec::new();
        for job in &output.paint_jobs {
            if let Primitive::Mesh(mesh) = &job.primitive {
                vertices.extend(mesh.vertices.iter().copied());
            }
        }
        vertices
    }

    /// The colours in which a thing is painted.
    fn painted(&mut self, item: &Item) -> BTreeSet<[u8; 4]> {
        let place = item.place;
        let [x, y, width, height] =
            [place.x, place.y, place.width, place.height].map(|of| of as f32);
        let corner = Vec2::new(x, y);
        let room = Rect::from_corners(corner, corner + Vec2::new(width, height));
        let inside = |vertex: &Vertex| room.contains(Vec2::new(vertex.pos.x, vertex.pos.y));
        let all = self.vertices().into_iter().filter(inside);
        all.map(|vertex| vertex.color.to_array()).filter(|[.., alpha]| *alpha == 255).collect()
    }

    /// Whether what everything is painted on is dark.
    fn paper(&mut self, dark: bool) -> Result<(), String> {
        let right = self.wait(|player| {
            let [r, g, b, _] = player.vertices().first()?.color.to_array();
            ((u32::from(r) + u32::from(g) + u32::from(b) < 384) == dark).then_some(())
        });
        right.ok_or_else(|| "the paper is of the other kind".to_owned())
    }

    /// The file that the screen says has been written.
    fn written(&mut self, ending: &str, text: &str) -> Result<(), String> {
        let path = self.wait(|player| {
            let said = player.tree().items.into_iter().map(|item| item.name);
            said.flat_map(|line| files(&line)).find(|path| path.to_string_lossy().ends_with(ending))
        });
        let path = path.ok_or("no such file is named")?;
        let content = std::fs::read_to_string(&path).map_err(|why| why.to_string())?;
        self.file = Some(path.clone());
        self.files.insert(path);
        let found = content.contains(text);
        found.then_some(()).ok_or_else(|| format!("it holds: {content}"))
    }
}

/// Files that a line names.
fn files(line: &str) -> Vec<PathBuf> {
    let words = line.split_whitespace().map(|word| Path::new(word.trim_end_matches('.')));
    words.filter(|path| path.is_absolute() && path.is_file()).map(Path::to_owned).collect()
}

impl Drop for Player {
    fn drop(&mut self) {
        for file in &self.files {
            // Whoever has taken it away already has done the same.
            let _ = std::fs::remove_file(file);
        }
    }
}
