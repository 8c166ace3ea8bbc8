/** The frame that is read and the answer that is written, as the pieces that read and write values take them. */
export const inputAndOutput = String.raw`use std::any::Any;
use std::cell::{Cell, RefCell as Slot};
use std::io::{self, ErrorKind, Write};
use std::marker::PhantomData;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};

const CHANNEL: i32 = 3;
const ANSWER_LIMIT: usize = 64 << 20;

extern "C" {
    fn _exit(code: i32) -> !;
    fn fcntl(descriptor: i32, command: i32, ...) -> i32;
    fn read(descriptor: i32, bytes: *mut u8, length: usize) -> isize;
    fn write(descriptor: i32, bytes: *const u8, length: usize) -> isize;
}

pub struct TooLarge;
pub type Written = Result<(), TooLarge>;

/// A frame that was read, and the place in it. It is trusted: the parent wrote it.
pub struct Input {
    bytes: Vec<u8>,
    at: usize,
}

impl Input {
    fn peek(&mut self) -> u8 {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied().unwrap_or(b']')
    }

    pub fn take(&mut self, wanted: u8) -> bool {
        let found = self.peek() == wanted;
        self.at += usize::from(found);
        found
    }

    fn take_null(&mut self) -> bool {
        let found = self.peek() == b'n';
        self.at += if found { 4 } else { 0 };
        found
    }

    fn integer(&mut self) -> i64 {
        let quoted = self.take(b'"');
        let negative = self.take(b'-');
        let mut value = 0i64;
        while let Some(digit @ b'0'..=b'9') = self.bytes.get(self.at) {
            let digit = i64::from(digit - b'0');
            // Below zero, since there is one number more on that side.
            value = value.wrapping_mul(10).wrapping_sub(digit);
            self.at += 1;
        }
        self.at += usize::from(quoted);
        if negative { value } else { value.wrapping_neg() }
    }

    /// The characters of a number; quoted, it is one that JSON lacks.
    fn number(&mut self) -> &str {
        let quoted = self.take(b'"');
        self.peek();
        let start = self.at;
        while !matches!(self.bytes.get(self.at), None | Some(b',' | b']' | b'}' | b'"' | b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        let end = self.at;
        self.at += usize::from(quoted);
        std::str::from_utf8(&self.bytes[start..end]).unwrap_or("")
    }

    pub fn text(&mut self) -> String {
        self.take(b'"');
        let mut text = Vec::new();
        loop {
            let rest = &self.bytes[self.at..];
            let plain = rest.iter().position(|&byte| byte == b'"' || byte == b'\\').unwrap_or(rest.len());
            text.extend_from_slice(&rest[..plain]);
            self.at += plain + 1;
            if rest.get(plain) != Some(&b'\\') {
                return String::from_utf8_lossy(&text).into_owned();
            }
            let escape = self.bytes[self.at];
            self.at += 1;
            let character = match escape {
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                b'u' => self.unicode(),
                other => other as char,
            };
            text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    fn unicode(&mut self) -> char {
        let high = self.hex();
        if high >> 10 == 0x36 && self.bytes[self.at..].starts_with(b"\\u") {
            let back = self.at;
            self.at += 2;
            let low = self.hex();
            if low >> 10 == 0x37 {
                return char::from_u32(0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff)).unwrap_or('\u{fffd}');
            }
            self.at = back;
        }
        char::from_u32(high).unwrap_or('\u{fffd}')
    }

    fn hex(&mut self) -> u32 {
        let digits = std::str::from_utf8(&self.bytes[self.at..self.at + 4]).unwrap_or("");
        self.at += 4;
        u32::from_str_radix(digits, 16).unwrap_or(0xfffd)
    }

    /// What was read is not the program's to pay for.
    pub fn release(&mut self) {
        self.bytes = Vec::new();
        self.at = 0;
    }
}

pub struct Output {
    bytes: Vec<u8>,
}

impl Output {
    pub fn put(&mut self, bytes: &[u8]) -> Written {
        if self.bytes.len() + bytes.len() > ANSWER_LIMIT {
            return Err(TooLarge);
        }
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn mismatch(&mut self, start: usize, description: &[u8]) -> Written {
        self.bytes.truncate(start);
        self.put(b"{\"$\":\"")?;
        self.put(description)?;
        self.put(b"\"}")
    }

    fn integer(&mut self, value: i64) -> Written {
        let mut digits = [0; 20];
        let mut first = digits.len();
        let mut rest = value.unsigned_abs();
        loop {
            first -= 1;
            digits[first] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if value < 0 {
            first -= 1;
            digits[first] = b'-';
        }
        self.put(&digits[first..])
    }

    fn quoted(&mut self, text: &str) -> Written {
        self.put(b"\"")?;
        let bytes = text.as_bytes();
        let mut plain = 0;
        for (at, &byte) in bytes.iter().enumerate() {
            if byte < 32 || byte == b'"' || byte == b'\\' {
                self.put(&bytes[plain..at])?;
                let hex = |digit: u8| b"0123456789abcdef"[usize::from(digit)];
                self.put(&[b'\\', b'u', b'0', b'0', hex(byte >> 4), hex(byte & 15)])?;
                plain = at + 1;
            }
        }
        self.put(&bytes[plain..])?;
        self.put(b"\"")
    }
}
`
