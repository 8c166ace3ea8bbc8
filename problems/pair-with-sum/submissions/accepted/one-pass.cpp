#include <unordered_map>
#include <vector>

// One pass with a map from amount to position. The other amount may lie outside of 32 bits.
std::vector<int> pairWithSum(const std::vector<int>& amounts, int target) {
  std::unordered_map<long long, int> positions;
  for (int i = 0; i < static_cast<int>(amounts.size()); i++) {
    const auto other = positions.find(static_cast<long long>(target) - amounts[i]);
    if (other != positions.end()) return {other->second, i};
    positions[amounts[i]] = i;
  }
  return {};
}
