//! A facet of numbers or dates as a histogram, on which a range is chosen: by dragging over the bars, or
//! by two sliders, which keys and screen readers know.

use std::ops::Range;

use super::{format, language, nouns};
use vitrine_catalogue::{Catalogue, Facet};
use vitrine_i18n::Language;
use vitrine_search::{FacetValue, Query, Results};
use vitrine_view::prelude::*;
use wasm_bindgen::JsCast;

/// The height of the tallest bar, in the units of the drawing.
const HEIGHT: u32 = 100;
/// The height of a bar that stands for anything at all.
const LEAST: u32 = 3;

/// The bars, the sliders under them, and what is chosen in words.
#[component]
pub fn Histogram(
    catalogue: &'static Catalogue,
    facet: Facet,
    histogram: &'static vitrine_search::Histogram,
    /// The bins come first.
    values: &'static [FacetValue],
    /// Which of the index's facets it is.
    position: usize,
    query: Memo<Query>,
    results: Memo<Results>,
    /// A range was chosen in place of another, or removed.
    on_range: Callback<(String, Option<String>)>,
) -> impl IntoView {
    let messages = language().gallery_messages();
    let state = RangeState::new(catalogue, facet, histogram, query, on_range);
    let label = format::facet(catalogue, facet, language().messages(), language().tag());
    let bins = histogram.bins();
    let counts = memo(move || {
        results.with(|results| results.counts.get(position).cloned().unwrap_or_default())
    });
    view! {
        <div class="histogram" role="group" aria-label=(messages.histogram_of)(label, &nouns())>
            <Bars state values counts />
            <div class="histogram__sliders">
                <Slider state end=SliderEnd::Start />
                <Slider state end=SliderEnd::End />
            </div>
            <p class="histogram__range">
                <span>{move || state.in_words()}</span>
                <Show when=move || state.chosen.get().is_some()>
                    <button
                        class="histogram__whole"
                        type="button"
                        aria-label=(messages.remove_range)(label)
                        on:click=move |_| state.choose(0..bins)
                    >
                        {messages.range_whole}
                    </button>
                </Show>
            </p>
        </div>
    }
}

/// Which bins are chosen, and while a hand is still moving, which it would choose.
#[derive(Clone, Copy)]
struct RangeState {
    language: Language,
    catalogue: &'static Catalogue,
    facet: Facet,
    histogram: &'static vitrine_search::Histogram,
    chosen: Memo<Option<Range<usize>>>,
    preview: RwSignal<Option<Range<usize>>>,
    on_range: Callback<(String, Option<String>)>,
}

impl RangeState {
    fn new(
        catalogue: &'static Catalogue,
        facet: Facet,
        histogram: &'static vitrine_search::Histogram,
        query: Memo<Query>,
        on_range: Callback<(String, Option<String>)>,
    ) -> Self {
        let chosen = memo(move || {
            query.with(|query| {
                let mut ranges = query.filters.of(facet.name_in(catalogue));
                ranges.find_map(|range| histogram.bins_in(range))
            })
        });
        Self {
            language: language(),
            catalogue,
            facet,
            histogram,
            chosen,
            preview: RwSignal::new(None),
            on_range,
        }
    }

    /// The bins that are shown as chosen.
    fn bins(self) -> Range<usize> {
        let shown = self.preview.get().or_else(|| self.chosen.get());
        shown.unwrap_or(0..self.histogram.bins())
    }

    /// The range that is shown, as text.
    fn in_words(self) -> String {
        let range = self.histogram.range(self.bins());
        let (messages, tag) = (self.language.messages(), self.language.tag());
        format::facet_value(self.catalogue, self.facet, &range, messages, tag)
    }

    fn choose(self, bins: Range<usize>) {
        self.preview.set(None);
        let is_whole = bins == (0..self.histogram.bins());
        let range = (!is_whole).then(|| self.histogram.range(bins));
        let name = self.facet.name_in(self.catalogue).to_owned();
        self.on_range.run((name, range));
    }
}

/// A bar for each bin: how many there are, and before them how many match.
#[component]
fn Bars(state: RangeState, values: &'static [FacetValue], counts: Memo<Vec<u32>>) -> impl IntoView {
    let bins = state.histogram.bins();
    let most = values[..bins].iter().map(|value| value.count).max();
    let most = most.unwrap_or(1).max(1);
    let height = move |count: u32| match count {
        0 => 0,
        count => (count.saturating_mul(HEIGHT) / most).max(LEAST),
    };
    let bars = move || {
        let chosen = state.bins();
        counts.with(|counts| {
            let bars = (0..bins).map(|bin| {
                let count = counts.get(bin).copied().unwrap_or(0);
                (bin, count, chosen.contains(&bin))
            });
            keyed(
                bars,
                |bar| *bar,
                |(bin, count, is_chosen)| {
                    let [all, now] = [values[bin].count, count].map(height);
                    view! {
                        <g class="histogram__bar" class:histogram__bar--chosen=is_chosen>
                            <rect class="histogram__all" x=bin y=HEIGHT - all width="0.86" height=all />
                            <rect class="histogram__now" x=bin y=HEIGHT - now width="0.86" height=now />
                        </g>
                    }
                },
            )
        })
    };
    let anchor = StoredValue::new(None::<usize>);
    let spanned = move |event: &web_sys::PointerEvent| {
        let (from, to) = (anchor.get_value()?, bin_at(event, bins)?);
        Some(from.min(to)..from.max(to) + 1)
    };
    let press = move |event: web_sys::PointerEvent| {
        anchor.set_value(bin_at(&event, bins));
        state.preview.set(spanned(&event));
    };
    let drag = move |event: web_sys::PointerEvent| {
        if let Some(bins) = spanned(&event) {
            state.preview.set(Some(bins));
        }
    };
    let release = move |event: web_sys::PointerEvent| {
        let bins = spanned(&event);
        anchor.set_value(None);
        if let Some(bins) = bins {
            state.choose(bins);
        }
    };
    // The browser scrolls instead.
    let cancel = move |_: web_sys::PointerEvent| {
        anchor.set_value(None);
        state.preview.set(None);
    };
    view! {
        <svg
            class="histogram__bars"
            viewBox=["0 0 ", &bins.to_string(), " 100"].concat()
            preserveAspectRatio="none"
            aria-hidden="true"
            on:pointerdown=press
            on:pointermove=drag
            on:pointerup=release
            on:pointerleave=release
            on:pointercancel=cancel
        >
            {bars}
        </svg>
    }
}

/// The bin under a pointer that is over the bars.
fn bin_at(event: &web_sys::PointerEvent, bins: usize) -> Option<usize> {
    let bars = event.current_target()?;
    let bars = bars
        .dyn_ref::<web_sys::Element>()?
        .get_bounding_client_rect();
    let at = (f64::from(event.client_x()) - bars.left()) / bars.width();
    let width = 1.0 / f64::from(u32::try_from(bins).ok()?);
    let mut end = width;
    (0..bins)
        .find(|_| {
            let is_before = at < end;
            end += width;
            is_before
        })
        .or(Some(bins - 1))
}

#[derive(Clone, Copy, PartialEq)]
enum SliderEnd {
    Start,
    End,
}

/// A slider for one end of the range. It never passes the other, but pushes it along.
#[component]
fn Slider(state: RangeState, end: SliderEnd) -> impl IntoView {
    let messages = language().gallery_messages();
    let bins = state.histogram.bins();
    let label = match end {
        SliderEnd::Start => messages.range_from,
        SliderEnd::End => messages.range_to,
    };
    let value = move || {
        let chosen = state.bins();
        match end {
            SliderEnd::Start => chosen.start,
            SliderEnd::End => chosen.end,
        }
    };
    let slid = move |event: &web_sys::Event| {
        let chosen = state.bins();
        let to: usize = event_target_value(event).parse().unwrap_or_default();
        match end {
            SliderEnd::Start => {
                let start = to.min(bins - 1);
                start..chosen.end.max(start + 1)
            }
            SliderEnd::End => {
                let end = to.clamp(1, bins);
                chosen.start.min(end - 1)..end
            }
        }
    };
    view! {
        <label class="histogram__slider">
            <span class="visually-hidden">{label}</span>
            <input
                type="range"
                min="0"
                max=bins
                step="1"
                // Hydration leaves the property alone: a visitor may have moved it already.
                value=untrack(value)
                prop:value=move || value().to_string()
                aria-valuetext=move || state.in_words()
                on:input=move |event: web_sys::Event| state.preview.set(Some(slid(&event)))
                on:change=move |event: web_sys::Event| state.choose(slid(&event))
            />
        </label>
    }
}
