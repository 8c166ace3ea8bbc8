use std::collections::HashMap;

// One pass with a map from amount to position. The other amount may lie outside of 32 bits.
pub fn pair_with_sum(amounts: Vec<i32>, target: i32) -> Vec<i32> {
    let mut positions: HashMap<i64, i32> = HashMap::new();
    for (i, &amount) in amounts.iter().enumerate() {
        if let Some(&other) = positions.get(&(i64::from(target) - i64::from(amount))) {
            return vec![other, i as i32];
        }
        positions.insert(i64::from(amount), i as i32);
    }
    vec![]
}
