// Tries every pair of positions: O(n^2).
pub fn pair_with_sum(amounts: Vec<i32>, target: i32) -> Vec<i32> {
    for i in 0..amounts.len() {
        for j in i + 1..amounts.len() {
            if i64::from(amounts[i]) + i64::from(amounts[j]) == i64::from(target) {
                return vec![i as i32, j as i32];
            }
        }
    }
    vec![]
}
