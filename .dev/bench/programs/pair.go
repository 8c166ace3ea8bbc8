package main

func pair(numbers []int, target int) []int {
	seen := map[int]int{}
	for index, number := range numbers {
		if other, found := seen[target-number]; found {
			return []int{other, index}
		}
		seen[number] = index
	}
	return []int{}
}
