use std::collections::HashMap;

pub fn pair(numbers: Vec<i32>, target: i32) -> Vec<i32> {
    let mut seen = HashMap::new();
    for (index, number) in numbers.iter().enumerate() {
        if let Some(&other) = seen.get(&(target - number)) {
            return vec![other, index as i32];
        }
        seen.insert(*number, index as i32);
    }
    vec![]
}
