// Looks only at lines that follow each other.
pub fn pair_with_sum(amounts: Vec<i32>, target: i32) -> Vec<i32> {
    for i in 1..amounts.len() {
        if i64::from(amounts[i - 1]) + i64::from(amounts[i]) == i64::from(target) {
            return vec![i as i32 - 1, i as i32];
        }
    }
    vec![]
}
