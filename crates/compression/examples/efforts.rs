//! How many bytes and how much time each effort takes, in relation to the best, of files that are
//! named:
//!
//! ```sh
//! cargo run --release -p vitrine-compression --example efforts -- $(find dist -name '*.html')
//! ```

use std::io;
use std::time::Instant;

use vitrine_compression::{Effort, brotli, gzip};

fn main() -> io::Result<()> {
    let files = std::env::args().skip(1).map(std::fs::read);
    let files: Vec<Vec<u8>> = files.collect::<io::Result<_>>()?;
    let plain: usize = files.iter().map(Vec::len).sum();
    println!("{} files of {plain} bytes", files.len());
    let measured = |compress: &dyn Fn(&[u8]) -> io::Result<Vec<u8>>| {
        let start = Instant::now();
        let mut bytes = 0;
        for file in &files {
            bytes += compress(file)?.len();
        }
        Ok::<_, io::Error>((bytes, start.elapsed()))
    };
    let best = measured(&|file| brotli(file, Effort::Best))?;
    let good = measured(&|file| brotli(file, Effort::Good))?;
    let fair = measured(&|file| brotli(file, Effort::Fair))?;
    let quick = measured(&|file| brotli(file, Effort::Quick))?;
    let gzip = measured(&gzip)?;
    for (name, (bytes, time)) in [
        ("best", best),
        ("good", good),
        ("fair", fair),
        ("quick", quick),
        ("gzip", gzip),
    ] {
        let ratio = time.as_secs_f64() / best.1.as_secs_f64();
        #[allow(clippy::cast_precision_loss, reason = "a ratio in two digits")]
        let of_best = bytes as f64 / best.0 as f64;
        println!("{name}: {bytes} bytes, {of_best:.2}, in {ratio:.3} of the time");
    }
    Ok(())
}
