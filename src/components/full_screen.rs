//! Full screen. A browser may refuse it at any time, and then the page stays as it is.

use js_sys::Promise;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

// The bindings of web-sys drop the promise, so that a refusal is an error on the console.
#[wasm_bindgen]
extern "C" {
    type FullScreen;

    #[wasm_bindgen(method, catch, js_name = requestFullscreen)]
    fn request(this: &FullScreen) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = exitFullscreen)]
    fn exit(this: &FullScreen) -> Result<JsValue, JsValue>;
}

/// Shows an element full screen.
pub fn enter_full_screen(element: &Element) {
    settle(element.unchecked_ref::<FullScreen>().request());
}

/// Leaves full screen.
pub fn leave_full_screen() {
    let document = leptos::prelude::document();
    settle(document.unchecked_ref::<FullScreen>().exit());
}

fn settle(promise: Result<JsValue, JsValue>) {
    let Ok(promise) = promise else { return };
    spawn_local(async move {
        let _ = JsFuture::from(Promise::resolve(&promise)).await;
    });
}
