/** Frames on the channel, what is answered where the program panics, and the loop over the tests. */
export const serving = String.raw`
/// What was panicked with, and where in the user's file.
struct Panicked {
    message: String,
    place: Option<(u32, u32)>,
}

thread_local! {
    /// Whether this thread runs the tests: other threads' panics are printed as ever.
    static TESTING: Cell<bool> = const { Cell::new(false) };
    static PANICKED: Slot<Option<Panicked>> = const { Slot::new(None) };
    /// The call that a class test is in; -1 in the constructor.
    static CALL: Cell<i64> = const { Cell::new(-1) };
}

pub fn calling(call: i64) {
    CALL.set(call);
}

fn message_of(payload: &(dyn Any + Send)) -> String {
    let text = match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (_, Some(text)) => text.as_str(),
        _ => "a value that is not text was panicked with",
    };
    let mut end = text.len().min(4000);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}

fn noting(info: &PanicHookInfo) {
    let place = info.location().filter(|place| place.file() == "solution.rs").map(|place| (place.line(), place.column()));
    PANICKED.set(Some(Panicked { message: message_of(info.payload()), place }));
}

fn write_panicked(output: &mut Output, panicked: Panicked, counts_calls: bool) -> Written {
    output.bytes.clear();
    output.put(b"{\"thrown\":{\"name\":\"panic\",\"message\":")?;
    output.quoted(&panicked.message)?;
    if let Some((line, column)) = panicked.place {
        output.put(b",\"frames\":[{\"line\":")?;
        output.integer(i64::from(line))?;
        output.put(b",\"column\":")?;
        output.integer(i64::from(column))?;
        output.put(b"}]")?;
    }
    output.put(b"}")?;
    if counts_calls {
        output.put(b",\"call\":")?;
        output.integer(CALL.get())?;
    }
    output.put(b"}")
}

type Answer = fn(&mut Input, &mut Output) -> Written;

fn answered(answer: Answer, input: &mut Input, output: &mut Output, counts_calls: bool) -> Written {
    output.put(b"{\"value\":")?;
    PANICKED.set(None);
    match panic::catch_unwind(AssertUnwindSafe(|| answer(input, output))) {
        Ok(written) => {
            written?;
            output.put(b"}")
        }
        Err(payload) => {
            let own = PANICKED.take();
            let panicked = own.unwrap_or_else(|| Panicked { message: message_of(&*payload), place: None });
            // Dropping what was panicked with may panic again.
            std::mem::forget(payload);
            write_panicked(output, panicked, counts_calls)
        }
    }
}

/// Whether a call that moved nothing is to be made again.
fn interrupted(count: isize) -> bool {
    count < 0 && io::Error::last_os_error().kind() == ErrorKind::Interrupted
}

fn read_bytes(bytes: &mut [u8]) -> bool {
    let mut filled = 0;
    while filled < bytes.len() {
        let count = unsafe { read(CHANNEL, bytes.as_mut_ptr().add(filled), bytes.len() - filled) };
        if count > 0 {
            filled += count as usize;
        } else if !interrupted(count) {
            return false;
        }
    }
    true
}

fn write_bytes(bytes: &[u8]) -> bool {
    let mut written = 0;
    while written < bytes.len() {
        let count = unsafe { write(CHANNEL, bytes.as_ptr().add(written), bytes.len() - written) };
        if count > 0 {
            written += count as usize;
        } else if !interrupted(count) {
            return false;
        }
    }
    true
}

/// The frame's tag and body.
fn read_frame() -> Option<([u8; 4], Vec<u8>)> {
    let mut length = [0; 4];
    let mut tag = [0; 4];
    if !read_bytes(&mut length) || !read_bytes(&mut tag) {
        return None;
    }
    let mut body = vec![0; u32::from_be_bytes(length) as usize];
    read_bytes(&mut body).then_some((tag, body))
}

fn write_frame(tag: [u8; 4], body: &[u8]) -> bool {
    write_bytes(&(body.len() as u32).to_be_bytes()) && write_bytes(&tag) && write_bytes(body)
}

fn run(answer: Answer, counts_calls: bool) -> Option<()> {
    // FD_CLOEXEC: what the program starts does not hold the channel.
    unsafe { fcntl(CHANNEL, 2, 1) };
    TESTING.set(true);
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| if TESTING.get() { noting(info) } else { usual(info) }));
    let (tag, _) = read_frame()?;
    write_frame(tag, b"{\"ready\":true}");
    loop {
        let (tag, bytes) = read_frame()?;
        let mut input = Input { bytes, at: 0 };
        let mut output = Output { bytes: Vec::new() };
        calling(-1);
        if answered(answer, &mut input, &mut output, counts_calls).is_err() {
            output.bytes = b"{\"tooLarge\":true}".to_vec();
        }
        input.release();
        let _ = io::stdout().flush();
        write_frame(tag, &output.bytes);
    }
}

/// Answers tests until the channel is closed. On the first thread, whose stack the judge made large: to make another
/// costs a third of the compile time of all this.
pub fn serve(answer: Answer, counts_calls: bool) {
    run(answer, counts_calls);
    unsafe { _exit(0) }
}
`
