//! The codec of the packed form: a list of strings and whole numbers, and single values in it.
//!
//! The error is sticky: after the first, every further value is empty, and `close` returns it. So
//! values need no check of their own.

use crate::ids::Listed;
use crate::{Colour, Edtf, Hour, Key, Text, Unreadable};

/// A value of the packed form.
pub(super) trait Packed {
    fn pack(&self, packer: &mut Packer);
    fn unpack(unpacker: &mut Unpacker) -> Self;
}

/// A list that is being written.
#[derive(Default)]
pub(super) struct Packer {
    written: String,
    /// The language of the last text that has one alone.
    language: Box<str>,
}

impl Packer {
    pub(super) fn number(&mut self, number: u32) {
        self.written.push_str(&number.to_string());
        self.written.push(',');
    }

    pub(super) fn text(&mut self, text: &str) {
        self.written.push('"');
        for letter in text.chars() {
            if matches!(letter, '"' | '\\') {
                self.written.push('\\');
            }
            // The reader lets no control character into a text.
            self.written.push(if letter.is_control() {
                '\u{fffd}'
            } else {
                letter
            });
        }
        self.written.push_str("\",");
    }

    /// The list as JSON.
    pub(super) fn list(self) -> String {
        ["[", self.written.trim_end_matches(','), "]"].concat()
    }
}

/// A list that is being read.
pub(super) struct Unpacker<'text> {
    whole: usize,
    /// The unread rest.
    rest: &'text str,
    /// Whether a value was not as expected; the rest then begins with it.
    failed: bool,
    /// The language of the last text that has one alone.
    language: Box<str>,
    /// How many records each list of the catalogue has, as `List` orders them.
    pub(super) counts: [usize; 8],
}

impl<'text> Unpacker<'text> {
    pub(super) fn open(text: &'text str) -> Self {
        let rest = text.strip_prefix('[');
        Self {
            whole: text.len(),
            rest: rest.unwrap_or(text),
            failed: rest.is_none(),
            language: Box::default(),
            counts: [0; 8],
        }
    }

    pub(super) fn failed(&self) -> bool {
        self.failed
    }

    pub(super) fn fail(&mut self) {
        self.failed = true;
    }

    pub(super) fn number(&mut self) -> u32 {
        let mut number = 0_u32;
        let mut digits = 0;
        for byte in self.rest.bytes() {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            number = number.wrapping_mul(10).wrapping_add(u32::from(digit));
            digits += 1;
        }
        if digits == 0 {
            self.failed = true;
        }
        self.step(digits);
        if self.failed { 0 } else { number }
    }

    pub(super) fn text(&mut self) -> String {
        let mut text = String::new();
        let bytes = self.rest.as_bytes();
        if bytes.first() != Some(&b'"') {
            self.failed = true;
        }
        let mut from = 1;
        let mut at = 1;
        while !self.failed {
            match bytes.get(at) {
                Some(b'"') => break,
                // An escaped character stands for itself.
                Some(b'\\') => {
                    text.push_str(self.rest.get(from..at).unwrap_or_default());
                    from = at + 1;
                    at += 2;
                }
                Some(_) => at += 1,
                None => {
                    self.rest = "";
                    self.failed = true;
                }
            }
        }
        if self.failed {
            return String::new();
        }
        text.push_str(self.rest.get(from..at).unwrap_or_default());
        self.step(at + 1);
        text
    }

    /// Skips a value of so many bytes and the comma or bracket after it.
    fn step(&mut self, bytes: usize) {
        let rest = self.rest.get(bytes..).unwrap_or_default();
        match rest.strip_prefix([',', ']']) {
            Some(next) if !self.failed => self.rest = next,
            _ if !self.failed => {
                self.rest = rest;
                self.failed = true;
            }
            _ => {}
        }
    }

    /// Ends the reading: fails if a value was not as expected, something is left, or what was read
    /// is not `valid`.
    pub(super) fn close(self, valid: bool) -> Result<(), Unreadable> {
        if !self.failed && valid && self.rest.trim_ascii_end().is_empty() {
            return Ok(());
        }
        let (line, column) = (1, self.whole - self.rest.len() + 1);
        Err(if self.failed && self.rest.is_empty() {
            Unreadable::CutShort { line, column }
        } else {
            Unreadable::NotJson {
                reason: String::from("a value that is not expected there"),
                line,
                column,
            }
        })
    }
}

impl Packed for u32 {
    fn pack(&self, packer: &mut Packer) {
        packer.number(*self);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        unpacker.number()
    }
}

impl Packed for String {
    fn pack(&self, packer: &mut Packer) {
        packer.text(self);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        unpacker.text()
    }
}

impl Packed for Box<str> {
    fn pack(&self, packer: &mut Packer) {
        packer.text(self);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        unpacker.text().into()
    }
}

/// Values that are written as other values.
macro_rules! packed_as {
    ($($type:ty as $other:ty: $pack:expr, $unpack:expr;)+) => {
        $(impl Packed for $type {
            fn pack(&self, packer: &mut Packer) {
                let pack: fn(&$type) -> $other = $pack;
                pack(self).pack(packer);
            }

            fn unpack(unpacker: &mut Unpacker) -> Self {
                let unpack: fn($other) -> $type = $unpack;
                unpack(<$other>::unpack(unpacker))
            }
        })+
    };
}

packed_as! {
    usize as u32: |number| u32::try_from(*number).unwrap_or(u32::MAX), |number| number as usize;
    bool as u32: |flag| u32::from(*flag), |flag| flag != 0;
    u8 as u32: |number| u32::from(*number), |number| u8::try_from(number).unwrap_or_default();
    u16 as u32: |number| u32::from(*number), |number| u16::try_from(number).unwrap_or_default();
    i32 as u32: |number| number.cast_unsigned(), u32::cast_signed;
    f64 as [u32; 2]:
        |number| {
            let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).unwrap_or_default();
            [half(number.to_bits() >> 32), half(number.to_bits())]
        },
        |[high, low]| f64::from_bits((u64::from(high) << 32) | u64::from(low));
    Colour as u32:
        |colour| {
            let [red, green, blue] = colour.0;
            u32::from_be_bytes([0, red, green, blue])
        },
        |number| {
            let [_, red, green, blue] = number.to_be_bytes();
            Colour([red, green, blue])
        };
    char as u32: |letter| u32::from(*letter), |code| char::from_u32(code).unwrap_or_default();
    Edtf as String: |date| date.to_string(), |text| Edtf::parse(&text).unwrap_or_else(|_| Edtf::unknown());
    Hour as [u8; 2]: |time| [time.hour, time.minute], |[hour, minute]| Hour { hour, minute };
}

impl<T: Packed> Packed for [T; 2] {
    fn pack(&self, packer: &mut Packer) {
        self[0].pack(packer);
        self[1].pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        [T::unpack(unpacker), T::unpack(unpacker)]
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, packer: &mut Packer) {
        self.0.pack(packer);
        self.1.pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        (A::unpack(unpacker), B::unpack(unpacker))
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, packer: &mut Packer) {
        self.is_some().pack(packer);
        if let Some(value) = self {
            value.pack(packer);
        }
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        bool::unpack(unpacker).then(|| T::unpack(unpacker))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, packer: &mut Packer) {
        packer.number(u32::try_from(self.len()).unwrap_or(u32::MAX));
        for item in self {
            item.pack(packer);
        }
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        let mut items = Vec::new();
        for _ in 0..unpacker.number() {
            if unpacker.failed {
                break;
            }
            items.push(T::unpack(unpacker));
        }
        items
    }
}

/// Its languages with their wordings; one in the language of the last such text is its words alone,
/// as nearly all are.
impl Packed for Text {
    fn pack(&self, packer: &mut Packer) {
        if let [(language, wording)] = self.0.as_slice() {
            if *language == packer.language {
                return packer.text(wording);
            }
            packer.language.clone_from(language);
        }
        self.0.pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        if unpacker.rest.starts_with('"') {
            return Text(vec![(unpacker.language.clone(), Packed::unpack(unpacker))]);
        }
        let wordings: Vec<(Box<str>, Box<str>)> = Vec::unpack(unpacker);
        if let [(language, _)] = wordings.as_slice() {
            unpacker.language.clone_from(language);
        }
        Text(wordings)
    }
}

impl<T: Listed> Packed for Key<T> {
    fn pack(&self, packer: &mut Packer) {
        packer.number(u32::try_from(self.position()).unwrap_or(u32::MAX));
    }

    fn unpack(unpacker: &mut Unpacker) -> Self {
        let position = unpacker.number() as usize;
        let within = |list| position < unpacker.counts[list as usize];
        if !T::LISTS.iter().copied().any(within) {
            unpacker.fail();
        }
        Key::new(position)
    }
}
