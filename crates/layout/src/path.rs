//! The data of SVG paths (the `d` attribute).
//!
//! This module never draws: it gives text for an attribute.

/// Builds the data of an SVG path, as short as the grammar allows for whole numbers.
pub(crate) struct PathBuilder(String);

impl PathBuilder {
    /// A path that starts at this point.
    pub fn start(x: i32, y: i32) -> Self {
        PathBuilder(String::new()).push("M", &[x, y])
    }

    /// Appends a command with its numbers.
    pub fn push(mut self, command: &str, numbers: &[i32]) -> Self {
        self.0.push_str(command);
        for (i, number) in numbers.iter().enumerate() {
            // A minus sign separates by itself.
            if i > 0 && *number >= 0 {
                self.0.push(' ');
            }
            self.0.push_str(&number.to_string());
        }
        self
    }

    /// The path as it is.
    pub fn finish(self) -> String {
        self.0
    }

    /// The path, closed.
    pub fn close(mut self) -> String {
        self.0.push('z');
        self.0
    }
}
