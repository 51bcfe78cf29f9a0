//! In the browser the exhibit; on the host the curator's desk.

#[cfg(target_arch = "wasm32")]
fn main() {
    use vitrine::app::App;
    use vitrine::exhibit::{Collection, Theme, Visit, keep_fetching, keep_location};
    use vitrine::markup::mount;
    use vitrine::markup::prelude::*;

    let theme = Theme::remembered();
    theme.show();
    let coming = Collection::Coming {
        received: 0,
        expected: None,
        retries: 0,
    };
    // The shell that the page came with has done its work.
    if let Ok(Some(shell)) = document().query_selector(".shell") {
        shell.remove();
    }
    mount(move || {
        let visit = keep_location(|address| Visit::new(address, coming, theme));
        visit.mine.keep();
        keep_fetching(visit);
        let on_retry = Callback::new(move |()| keep_fetching(visit));
        view! { <App visit on_retry /> }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    vitrine::desk::run(std::env::args_os().skip(1))
}
