//! An event listener that was added to an element.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// A listener, which is removed when this is dropped: its closure lives no longer, and an event
/// that is already queued would call it.
pub(super) struct EventListener {
    element: Element,
    event: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl EventListener {
    pub(super) fn new(
        element: &Element,
        event: &'static str,
        listener: Box<dyn FnMut(Event)>,
    ) -> EventListener {
        let closure = Closure::wrap(listener);
        let callback = closure.as_ref().unchecked_ref();
        let _ = element.add_event_listener_with_callback(event, callback);
        EventListener {
            element: element.clone(),
            event,
            closure,
        }
    }
}

impl Drop for EventListener {
    fn drop(&mut self) {
        let callback = self.closure.as_ref().unchecked_ref();
        let _ = self
            .element
            .remove_event_listener_with_callback(self.event, callback);
    }
}
