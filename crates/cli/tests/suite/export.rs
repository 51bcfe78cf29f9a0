//! Into what `export` writes, and of what.

use std::fs;
use std::path::Path;
use std::process::Command;

const VALID: &str = include_str!("../../../../tests/fixtures/catalogue/valid.json");

#[test]
fn into_a_release_it_writes_what_the_release_has() {
    let release = Path::new(env!("CARGO_TARGET_TMPDIR")).join("release");
    fs::create_dir_all(&release).unwrap();
    let mut catalogue: serde_json::Value = serde_json::from_str(VALID).unwrap();
    catalogue["gifts"][0]["plate"]["file"] = "vase-0123456789abcdef".into();
    catalogue.as_object_mut().unwrap().remove("tours");
    fs::write(release.join("catalogue.json"), catalogue.to_string()).unwrap();
    let ran = Command::new(env!("CARGO_BIN_EXE_vitrine"))
        .args([Path::new("export"), &release])
        .env_remove("VITRINE_URL")
        .output()
        .unwrap();
    assert!(ran.status.success(), "{ran:?}");
    let csv = fs::read_to_string(release.join("catalogue.csv")).unwrap();
    assert!(csv.contains("plates/vase-0123456789abcdef.svg"), "{csv}");
    assert!(!csv.contains("plates/fur-hat"), "{csv}");
}
