/** Values of the types of signatures, from the pipe and back. */
export const values = String.raw`
/// Reads and writes a type of a signature.
pub trait Codec {
    type Value;
    fn read(input: &mut Input) -> Self::Value;
    fn write(output: &mut Output, value: &Self::Value) -> Written;

    fn read_all(input: &mut Input) -> Vec<Self::Value> {
        let mut values = Vec::new();
        input.take(b'[');
        while !input.take(b']') {
            values.push(Self::read(input));
            input.take(b',');
        }
        values
    }
}

pub struct Int;
pub struct Long;
pub struct Float;
pub struct Bool;
pub struct Text;
pub struct Array<C>(PhantomData<C>);
pub struct Maybe<C>(PhantomData<C>);

impl Codec for Int {
    type Value = i32;
    fn read(input: &mut Input) -> i32 {
        input.integer() as i32
    }
    fn write(output: &mut Output, value: &i32) -> Written {
        output.integer(i64::from(*value))
    }
}

impl Codec for Long {
    type Value = i64;
    fn read(input: &mut Input) -> i64 {
        input.integer()
    }
    fn write(output: &mut Output, value: &i64) -> Written {
        output.put(b"\"")?;
        output.integer(*value)?;
        output.put(b"\"")
    }
}

impl Codec for Float {
    type Value = f64;
    fn read(input: &mut Input) -> f64 {
        input.number().parse().unwrap_or(0.0)
    }
    fn write(output: &mut Output, value: &f64) -> Written {
        match *value {
            number if number.is_nan() => output.put(b"\"NaN\""),
            f64::INFINITY => output.put(b"\"Infinity\""),
            f64::NEG_INFINITY => output.put(b"\"-Infinity\""),
            number if number == 0.0 && number.is_sign_negative() => output.put(b"\"-0\""),
            number => output.put(format!("{number:?}").as_bytes()),
        }
    }
}

impl Codec for Bool {
    type Value = bool;
    fn read(input: &mut Input) -> bool {
        let value = input.peek() == b't';
        input.at += if value { 4 } else { 5 };
        value
    }
    fn write(output: &mut Output, value: &bool) -> Written {
        output.put(if *value { b"true" } else { b"false" })
    }
}

impl Codec for Text {
    type Value = String;
    fn read(input: &mut Input) -> String {
        input.text()
    }
    fn write(output: &mut Output, value: &String) -> Written {
        output.quoted(value)
    }
}

impl<C: Codec> Codec for Array<C> {
    type Value = Vec<C::Value>;
    fn read(input: &mut Input) -> Self::Value {
        C::read_all(input)
    }
    fn write(output: &mut Output, value: &Self::Value) -> Written {
        output.put(b"[")?;
        for (at, item) in value.iter().enumerate() {
            if at > 0 {
                output.put(b",")?;
            }
            C::write(output, item)?;
        }
        output.put(b"]")
    }
}

impl<C: Codec> Codec for Maybe<C> {
    type Value = Option<C::Value>;
    fn read(input: &mut Input) -> Self::Value {
        if input.take_null() { None } else { Some(C::read(input)) }
    }
    fn write(output: &mut Output, value: &Self::Value) -> Written {
        match value {
            None => output.put(b"null"),
            Some(value) => C::write(output, value),
        }
    }
}
`
