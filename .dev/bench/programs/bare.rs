// [[[1, 2], 3], ...]: a number within three brackets is one of the numbers, within two it is the target.
fn main() {
    let file = std::env::args().nth(1).expect("a file of inputs");
    let text = std::fs::read(file).expect("inputs");
    let mut answers = String::from("[");
    let mut numbers: Vec<i32> = Vec::new();
    let (mut target, mut depth, mut at) = (0, 0, 0);
    while at < text.len() {
        if text[at] == b'[' {
            depth += 1;
        }
        if text[at] == b']' {
            depth -= 1;
            if depth == 1 {
                answers.push_str(if answers.len() > 1 { ",[" } else { "[" });
                let answer = pair(std::mem::take(&mut numbers), target);
                let texts: Vec<String> = answer.iter().map(|number| number.to_string()).collect();
                answers.push_str(&texts.join(","));
                answers.push(']');
            }
        }
        let start = at;
        at += 1;
        if text[start] != b'-' && !text[start].is_ascii_digit() {
            continue;
        }
        while at < text.len() && text[at].is_ascii_digit() {
            at += 1;
        }
        let number: i32 = std::str::from_utf8(&text[start..at]).expect("digits").parse().expect("a number");
        if depth == 3 {
            numbers.push(number);
        } else {
            target = number;
        }
    }
    print!("{answers}]");
}
