package main

// One pass with a map from amount to position.
func pairWithSum(amounts []int, target int) []int {
	positions := make(map[int]int)
	for i, amount := range amounts {
		if other, found := positions[target-amount]; found {
			return []int{other, i}
		}
		positions[amount] = i
	}
	return []int{}
}
