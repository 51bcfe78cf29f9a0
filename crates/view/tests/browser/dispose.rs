//! Disposing of a view removes its nodes, listeners and effects.

use std::cell::Cell;
use std::rc::Rc;

use vitrine_view::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::page::{Page, effects};

#[wasm_bindgen_test]
async fn dropping_a_mounted_view_removes_its_nodes_effects_and_listeners() {
    let page = Page::prerendered("<i></i>");
    let count = RwSignal::new(0_usize);
    let is_cleaned_up = RwSignal::new(false);
    let (runs, clicks) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let (run, click) = (Rc::clone(&runs), Rc::clone(&clicks));
    let mounted = page.mount(|| {
        on_cleanup(move || is_cleaned_up.set(true));
        let log = Rc::clone(&run);
        effect(move || {
            count.track();
            log.set(log.get() + 1);
        });
        let value = move || {
            run.set(run.get() + 1);
            count.get()
        };
        view! {
            <button lang=value.clone() on:click=move |_| click.set(click.get() + 1)>{value}</button>
            "x"
        }
    });
    effects().await;
    assert_eq!(runs.get(), 3);
    let button = page.find("button");
    button.click();
    drop(mounted);
    page.check("<i></i>");
    assert!(is_cleaned_up.get_untracked());
    count.set(1);
    effects().await;
    button.click();
    assert_eq!((runs.get(), clicks.get()), (3, 1));
    // The closures are gone, and all that they owned.
    assert_eq!((Rc::strong_count(&runs), Rc::strong_count(&clicks)), (1, 1));
}

#[wasm_bindgen_test]
async fn a_view_that_is_replaced_leaves_no_effects_and_listeners() {
    let page = Page::empty();
    let is_shown = RwSignal::new(true);
    let count = RwSignal::new(0_usize);
    let (runs, clicks) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let (run, click) = (Rc::clone(&runs), Rc::clone(&clicks));
    let _mounted = page.mount(|| {
        move || {
            let (run, click) = (Rc::clone(&run), Rc::clone(&click));
            is_shown.get().then(|| {
                let value = move || {
                    run.set(run.get() + 1);
                    count.get()
                };
                view! { <button on:click=move |_| click.set(click.get() + 1)>{value}</button> }
            })
        }
    });
    let button = page.find("button");
    is_shown.set(false);
    effects().await;
    page.check("");
    count.set(1);
    effects().await;
    button.click();
    assert_eq!((runs.get(), clicks.get()), (1, 0));
}

#[wasm_bindgen_test]
async fn an_effect_that_is_due_does_not_run_once_its_view_is_replaced() {
    let page = Page::empty();
    let is_shown = RwSignal::new(true);
    let count = RwSignal::new(0_usize);
    let runs = Rc::new(Cell::new(0));
    let run = Rc::clone(&runs);
    let _mounted = page.mount(|| {
        move || {
            let run = Rc::clone(&run);
            let value = move || {
                run.set(run.get() + 1);
                count.get()
            };
            is_shown.get().then(|| view! { <b>{value}</b> })
        }
    });
    page.check("<b>0</b>");
    effects().await;
    // Both effects are notified before either runs.
    is_shown.set(false);
    count.set(1);
    effects().await;
    page.check("");
    assert_eq!(runs.get(), 1);
}

#[wasm_bindgen_test]
async fn hydrated_views_are_removed_as_mounted_ones_are() {
    let page = Page::prerendered("<p>1</p><i></i>");
    let count = RwSignal::new(1_usize);
    let hydrated = page.hydrate(|| view! { <p>{count}</p> });
    drop(hydrated);
    page.check("<i></i>");
    count.set(2);
    effects().await;
    page.check("<i></i>");
}
