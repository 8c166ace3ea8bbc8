#include <unordered_map>
#include <vector>

std::vector<int> pair(const std::vector<int>& numbers, int target) {
  std::unordered_map<int, int> seen;
  for (int index = 0; index < static_cast<int>(numbers.size()); index++) {
    const auto other = seen.find(target - numbers[index]);
    if (other != seen.end()) return {other->second, index};
    seen[numbers[index]] = index;
  }
  return {};
}
