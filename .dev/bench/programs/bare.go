package main

import (
	"encoding/json"
	"os"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var inputs [][2]json.RawMessage
	if err := json.Unmarshal(text, &inputs); err != nil {
		panic(err)
	}
	answers := make([][]int, len(inputs))
	for index, input := range inputs {
		var numbers []int
		var target int
		if json.Unmarshal(input[0], &numbers) != nil || json.Unmarshal(input[1], &target) != nil {
			panic("an input is not as it should be")
		}
		answers[index] = pair(numbers, target)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}
