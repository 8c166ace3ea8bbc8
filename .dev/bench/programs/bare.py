import json, sys

inputs = json.load(open(sys.argv[1]))
sys.stdout.write(json.dumps([pair(numbers, target) for numbers, target in inputs]))
