//! The look: colours by role, type by voice, sizes. Nothing else names a colour or a font.

mod fonts;
mod palette;

pub use fonts::{ITALIC, SANS, SEMIBOLD, SERIF, definitions};
pub use palette::{Palette, Tint, glass};

use egui::{
    Color32, CornerRadius, FontId, Margin, Shadow, Stroke, Style, TextStyle, Vec2,
    style::WidgetVisuals,
};

use crate::model::Settings;

/// How everything looks now.
#[derive(Clone, PartialEq, Debug)]
pub struct Look {
    /// The colours.
    pub palette: Palette,
    /// Whether nothing moves.
    pub still: bool,
}

impl Look {
    /// The look that the settings ask for.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self {
            palette: Palette::new(settings.dark, settings.safe_colours),
            still: settings.reduced_motion,
        }
    }

    /// Sets fonts and style of a context. Cheap when nothing has changed is the caller's business.
    pub fn install(&self, ctx: &egui::Context) {
        ctx.set_fonts(definitions());
        ctx.add_plugin(crate::kit::focus::Hands);
        ctx.options_mut(|options| {
            options.zoom_with_keyboard = false;
            // In low-power mode the frame that sees a press can come long after it.
            options.input_options.max_click_duration = f64::INFINITY;
        });
        self.restyle(ctx);
    }

    /// Sets the style of a context that has the fonts already.
    pub fn restyle(&self, ctx: &egui::Context) {
        let style = self.style();
        ctx.all_styles_mut(|target| *target = style.clone());
    }

    fn style(&self) -> Style {
        let p = &self.palette;
        let animation_time = if self.still { 0.0 } else { 0.18 };
        let mut style = Style { animation_time, ..Style::default() };
        style.text_styles = [
            (TextStyle::Small, FontId::new(10.5, SANS.family())),
            (TextStyle::Body, FontId::new(12.5, SANS.family())),
            (TextStyle::Monospace, FontId::new(12.5, SANS.family())),
            (TextStyle::Button, FontId::new(12.5, SEMIBOLD.family())),
            (TextStyle::Heading, FontId::new(19.0, SERIF.family())),
        ]
        .into();
        style.spacing.item_spacing = Vec2::new(8.0, 6.0);
        style.spacing.button_padding = Vec2::new(12.0, 7.0);
        style.spacing.window_margin = Margin::same(16);
        style.spacing.menu_margin = Margin::same(10);
        style.spacing.interact_size = Vec2::new(28.0, 28.0);
        // What is longer than its room says so by `kit::scroll`, and by a bar that is always seen.
        style.spacing.scroll.fade.strength = 0.0;
        style.spacing.scroll.floating_width = 3.0;
        style.spacing.scroll.dormant_handle_opacity = 0.4;
        style.spacing.tooltip_width = 340.0;
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.25;
        let visuals = &mut style.visuals;
        visuals.dark_mode = p.dark;
        visuals.override_text_color = Some(p.ink);
        visuals.weak_text_color = Some(p.soft);
        visuals.panel_fill = p.panel;
        visuals.window_fill = p.card;
        visuals.window_stroke = Stroke::new(1.0, p.line);
        visuals.window_corner_radius = CornerRadius::same(8);
        visuals.menu_corner_radius = CornerRadius::same(8);
        visuals.faint_bg_color = p.panel;
        visuals.extreme_bg_color = p.card;
        visuals.text_edit_bg_color = Some(p.card);
        visuals.hyperlink_color = p.baku;
        visuals.warn_fg_color = p.divergence;
        visuals.error_fg_color = p.moscow;
        visuals.selection.bg_fill = glass(p.focus, 0.35);
        visuals.selection.stroke = Stroke::new(1.0, p.focus);
        visuals.text_cursor.blink = false;
        visuals.text_cursor.stroke = Stroke::new(1.5, p.ink);
        let shadow = Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: Color32::from_black_alpha(if p.dark { 110 } else { 36 }),
        };
        visuals.window_shadow = shadow;
        visuals.popup_shadow = shadow;
        let plain = |fill: Color32, line: Color32, width: f32| WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: Stroke::new(width, line),
            corner_radius: CornerRadius::same(6),
            fg_stroke: Stroke::new(1.0, p.ink),
            expansion: 0.0,
        };
        visuals.widgets.noninteractive = plain(p.panel, p.line, 1.0);
        visuals.widgets.inactive = plain(p.card, p.line, 1.0);
        visuals.widgets.hovered = plain(p.card, p.soft, 1.0);
        visuals.widgets.active = plain(p.ground, p.focus, 2.0);
        visuals.widgets.open = plain(p.card, p.focus, 1.0);
        style
    }
}
