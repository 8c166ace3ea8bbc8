package main

// Tries every pair of positions: O(n^2).
func pairWithSum(amounts []int, target int) []int {
	for i := range amounts {
		for j := i + 1; j < len(amounts); j++ {
			if amounts[i]+amounts[j] == target {
				return []int{i, j}
			}
		}
	}
	return []int{}
}
