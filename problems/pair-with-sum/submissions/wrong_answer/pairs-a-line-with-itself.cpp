#include <unordered_map>
#include <vector>

// Fills the map first and then lets a line of half the target find itself.
std::vector<int> pairWithSum(const std::vector<int>& amounts, int target) {
  std::unordered_map<long long, int> positions;
  for (int i = 0; i < static_cast<int>(amounts.size()); i++) positions[amounts[i]] = i;
  for (int i = 0; i < static_cast<int>(amounts.size()); i++) {
    const auto other = positions.find(static_cast<long long>(target) - amounts[i]);
    if (other != positions.end()) return {i, other->second};
  }
  return {};
}
